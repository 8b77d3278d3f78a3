import { findCaller } from '@/lib/accounts/caller'
import { findViewer } from '@/lib/auth'
import { downloadHeaders } from '@/lib/documents/download-headers'
import { fileName } from '@/lib/documents/file-name'
import { DomainError } from '@/lib/errors'
import { readForm } from '@/lib/form-action'
import { countTry } from '@/lib/rate-limit'
import { readValues } from '@/lib/templates/read-values'
import { fileOfText, formatsOf } from './file-of-text'
import { formOf, plain } from './form-of'
import { loadText, type TextName } from './load-text'
import { inSpelling } from './show-text'

/** The text with what a form says, as a file. The form comes in the body, so that no address and no log holds a name. */
export async function answerWithFile(name: TextName, asked: string, request?: Request): Promise<Response> {
  const form = request ? await formOf(request) : new FormData()
  if (!(form instanceof FormData)) return form
  const typed = readForm(form)
  try {
    const template = await loadText(name)
    const format = formatsOf(template).find((known) => known === asked)
    if (!format) return plain(404, 'There is no file of that kind.')
    await countTry('files from a network', (await findCaller()).network)
    const zone = (await findViewer())?.zone ?? null
    const values = readValues(template, typed, zone)
    const made = { format, zone: zone ?? 'UTC', now: new Date() }
    const { title, bytes } = await fileOfText(inSpelling(template, typed), values, made)
    return new Response(Buffer.from(bytes), { headers: downloadHeaders(fileName(title, format)) })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return plain(error.code === 'not_found' ? 404 : 429, error.message)
  }
}
