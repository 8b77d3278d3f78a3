import { DomainError } from '@/lib/errors'
import { changeDraft, writeDraft } from './change-draft'
import type { Settling } from './schema'

/** Lets a value of the viewer's own draft stand, though it does not agree with the case; until either changes. */
export async function settleContradiction(
  viewer: { id: string },
  { id, name, text }: Settling,
  now: Date,
): Promise<void> {
  await changeDraft(viewer, id, async (draft, tx) => {
    const value = Object.hasOwn(draft.values, name) ? draft.values[name] : undefined
    if (!value) throw new DomainError('conflict', 'The message says this no more. Look at it once more.')
    await writeDraft(tx, draft, { values: { ...draft.values, [name]: { ...value, settled: text } } }, now)
  })
}
