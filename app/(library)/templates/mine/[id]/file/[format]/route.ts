import { requireViewer } from '@/lib/auth'
import { answerWithFile } from '../../../../answer-with-file'

type Context = { params: Promise<{ id: string; format: string }> }

/** The viewer's own copy as it is, with a blank for everything that changes from letter to letter. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await requireViewer()
  const { id, format } = await params
  return answerWithFile({ copy: id }, format)
}

/** The viewer's own copy with what the form says. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  await requireViewer()
  const { id, format } = await params
  return answerWithFile({ copy: id }, format, request)
}
