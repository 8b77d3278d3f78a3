import { DomainError } from '@/lib/errors'
import { changeResume } from './change-resume'
import { fingerprintOf } from './fingerprint'
import { type Entry, entriesOf, withEntries } from './part-of-resume'
import type { Part } from './parts'

/**
 * Replaces the entries of one part of the viewer's own profile. `seen` is the fingerprint of the entries they were
 * typed over: throws `conflict` when others stand there by now. Gives the fingerprint of those that stand there now.
 */
export async function savePart(
  viewer: { id: string },
  { part, entries, seen }: { part: Part; entries: Entry[]; seen: string },
): Promise<string> {
  const resume = await changeResume(viewer, ({ resume }) => {
    if (fingerprintOf(entriesOf(resume, part)) !== seen)
      throw new DomainError(
        'conflict',
        'This part was saved elsewhere in the meantime. What you typed is still here: save again to keep it instead.',
      )
    return { resume: withEntries(resume, part, entries) }
  })
  return fingerprintOf(entriesOf(resume, part))
}
