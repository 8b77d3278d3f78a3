import { z } from 'zod'

export const opening = z.object({ notice: z.uuid('Choose a line.') })

const names = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string().max(100)).max(100),
)

/** The kinds that are ticked for each way. */
export const choosing = z.object({ inApp: names, byMail: names })
export type Choosing = z.output<typeof choosing>

export const nothing = z.object({})

export const pageOfInbox = z.coerce.number().int().min(1).max(10_000).catch(1).default(1)
