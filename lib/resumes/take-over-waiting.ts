import { DomainError } from '@/lib/errors'
import { changeResume } from './change-resume'

/**
 * Puts what waits in the place of the viewer's own profile, and lets what stood there wait in turn, so that this is
 * its own way back. Parts of which a file says nothing stay as they were. Throws `not_found` when nothing waits.
 */
export async function takeOverWaiting(viewer: { id: string }): Promise<void> {
  await changeResume(viewer, ({ resume, waiting }) => {
    if (!waiting) throw new DomainError('not_found', 'Nothing waits to be taken over any more.')
    const taken = waiting.from === 'file' ? { ...resume, ...waiting.resume } : waiting.resume
    return { resume: taken, waiting: { from: 'before', resume, leftOut: [] } }
  })
}
