import { composeEmpty } from '@/lib/resumes/compose'
import { answerWith, type DocumentFile, documentFile, readFileAddress } from '@/lib/resumes/document-file'
import { findVariant } from '@/lib/resumes/variants'

type FileParams = { params: Promise<{ variant: string; file: string }> }

// The same for everybody, and there are 42 of them: made once, so that asking often costs nothing.
const made = new Map<string, DocumentFile>()

/** An empty form. */
export async function GET(_request: Request, { params }: FileParams): Promise<Response> {
  const { variant: id, file } = await params
  const [variant, asked] = [findVariant(id), readFileAddress(file)]
  if (!variant || !asked) return new Response('There is no such form.\n', { status: 404 })
  const key = `${id}/${file}`
  const form = made.get(key) ?? (await documentFile(composeEmpty(asked.document, variant), asked.kind))
  made.set(key, form)
  return answerWith(form)
}
