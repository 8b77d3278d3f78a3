import { answerWithFile } from '../../../answer-with-file'

type Context = { params: Promise<{ slug: string; format: string }> }

/** The text as it is, with a blank for everything that is somebody's own. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, format } = await params
  return answerWithFile({ slug }, format)
}

/** The text with what the form says. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug, format } = await params
  return answerWithFile({ slug }, format, request)
}
