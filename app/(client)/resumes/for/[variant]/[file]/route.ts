import { compose } from '@/lib/resumes/compose'
import { answerWith, documentFile, readFileAddress } from '@/lib/resumes/document-file'
import { loadLetter } from '../../../load-letter'

type FileParams = { params: Promise<{ variant: string; file: string }> }

/** The viewer's own résumé or cover letter, as a file nobody else keeps. */
export async function GET(request: Request, { params }: FileParams): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const { given } = await loadLetter(params, search)
  const asked = readFileAddress((await params).file)
  if (!asked) return new Response('There is no such file.\n', { status: 404 })
  return answerWith(await documentFile(compose(asked.document, given), asked.kind))
}
