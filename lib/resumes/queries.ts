import { z } from 'zod'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import type { Resume } from './json-resume'
import { keptResume, type LeftOut } from './read-resume'

/** What waits to be taken over: read from a file, or what stood there before a file took its place. */
export type Waiting = { from: 'file' | 'before'; resume: Resume; leftOut: LeftOut[] }

export const waitingData = z.object({
  from: z.enum(['file', 'before']),
  resume: z.unknown().transform(keptResume),
  leftOut: z.array(z.object({ where: z.string(), why: z.string() })).default([]),
})

/** The viewer's own profile; an empty one where nothing was told yet. */
export async function getResume(viewer: Viewer): Promise<Resume> {
  const row = await db().resume.findUnique({ where: { clientId: viewer.id }, select: { data: true } })
  return keptResume(row?.data ?? {})
}

/** What waits beside the viewer's own profile, or null. */
export async function findWaiting(viewer: Viewer): Promise<Waiting | null> {
  const row = await db().resume.findUnique({ where: { clientId: viewer.id }, select: { waiting: true } })
  return waitingData.safeParse(row?.waiting).data ?? null
}
