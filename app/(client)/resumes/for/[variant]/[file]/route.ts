import { requireViewer } from '@/lib/auth'
import { readForm } from '@/lib/form-action'
import { compose } from '@/lib/resumes/compose'
import { answerWith, documentFile, readFileAddress } from '@/lib/resumes/document-file'
import { loadLetter } from '../../../load-letter'

type FileParams = { params: Promise<{ variant: string; file: string }> }

/** The viewer's own résumé or cover letter, as a file nobody else keeps. */
export async function GET(request: Request, { params }: FileParams): Promise<Response> {
  return answer(params, { for: new URL(request.url).searchParams.get('for') })
}

/** The same with words of the viewer's, which come in the body: no address and no log holds them. */
export async function POST(request: Request, { params }: FileParams): Promise<Response> {
  await requireViewer()
  const form = await request.formData().catch(() => new FormData())
  return answer(params, readForm(form))
}

async function answer(params: FileParams['params'], asked: Record<string, unknown>): Promise<Response> {
  const { given } = await loadLetter(params, asked)
  const file = readFileAddress((await params).file)
  if (!file) return new Response('There is no such file.\n', { status: 404 })
  return answerWith(await documentFile(compose(file.document, given), file.kind))
}
