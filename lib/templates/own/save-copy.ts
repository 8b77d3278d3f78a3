import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { withOwnWords } from '@/lib/templates/own/own-source'
import { getOwnTemplate } from '@/lib/templates/own/queries'
import type { SavingCopy } from '@/lib/templates/own/schema'
import type { Viewer } from '@/lib/viewer'

/** Changes the words of the viewer's own copy. Throws `invalid`, by line, when they cannot be read. */
export async function saveCopy(viewer: Pick<Viewer, 'id'>, { id, ...words }: SavingCopy): Promise<void> {
  const before = await getOwnTemplate(viewer, id)
  const { source, template, problems } = withOwnWords(before.source, words)
  const [problem] = problems
  if (problem || !template) {
    const { part = null, line = 1, text = 'This text cannot be read.' } = problem ?? {}
    const field = part === 'title' || part === 'subject' ? part : 'body'
    throw new DomainError('invalid', field === 'body' ? `Line ${line}: ${text}` : text, field)
  }
  const { count } = await db().ownTemplate.updateMany({
    where: { id, ownerId: viewer.id },
    data: { title: words.title, source },
  })
  if (count === 0) throw new DomainError('not_found', 'This copy is not here.')
}
