import { composeEmpty } from '@/lib/resumes/compose'
import { documentFile, readFileAddress } from '@/lib/resumes/document-file'
import { findVariant } from '@/lib/resumes/variants'

type FileParams = { params: Promise<{ variant: string; file: string }> }

/** An empty form, the same for everybody. */
export async function GET(_request: Request, { params }: FileParams): Promise<Response> {
  const { variant: id, file } = await params
  const [variant, asked] = [findVariant(id), readFileAddress(file)]
  if (!variant || !asked) return new Response('There is no such form.\n', { status: 404 })
  return documentFile(composeEmpty(asked.document, variant), asked.kind)
}
