import { findCaller } from '@/lib/accounts/caller'
import { findViewer } from '@/lib/auth'
import { downloadHeaders } from '@/lib/documents/download-headers'
import { fileName } from '@/lib/documents/file-name'
import { DomainError } from '@/lib/errors'
import { readForm } from '@/lib/form-action'
import { countTry } from '@/lib/rate-limit'
import { getTemplate } from '@/lib/templates/queries'
import { readValues } from '@/lib/templates/read-values'
import { fileOfText, formatsOf } from '../../../file-of-text'
import { inSpelling } from '../../../show-text'

type Context = { params: Promise<{ slug: string; format: string }> }

const mostBytes = 100_000

/** The text as it is, with a blank for everything that is somebody's own. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return fileFor(await params, {})
}

/** The text with what the form says. It comes in the body, so that no address and no log ever holds a name. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return plain(413, 'That is too much.')
  const form = await request.formData().catch(() => null)
  return form ? fileFor(await params, readForm(form)) : plain(400, 'This form could not be read.')
}

async function fileFor(
  { slug, format: asked }: { slug: string; format: string },
  typed: Record<string, string | string[]>,
): Promise<Response> {
  try {
    const { template } = await getTemplate(slug)
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

function plain(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
