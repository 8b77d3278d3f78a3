import { DomainError } from '@/lib/errors'
import { changeResume } from './change-resume'
import { readResume } from './read-resume'

/**
 * Reads a JSON Resume and lets it wait beside the viewer's own profile, to be looked at first. Throws `invalid` with
 * the field when nothing can be read.
 */
export async function readImport(
  viewer: { id: string },
  { file, text }: { file?: File | undefined; text: string },
): Promise<void> {
  const source = file ? await file.text() : text
  const field = file ? 'file' : 'text'
  if (source.trim() === '') throw new DomainError('invalid', 'Choose a file, or paste its text.', field)
  const read = readResume(source)
  if (typeof read === 'string') throw new DomainError('invalid', read, field)
  const { resume, leftOut } = read
  await changeResume(viewer, () => ({ waiting: { from: 'file', resume, leftOut: leftOut.slice(0, 50) } }))
}
