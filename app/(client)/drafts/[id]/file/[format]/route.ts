import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireViewer } from '@/lib/auth'
import { downloadHeaders } from '@/lib/documents/download-headers'
import { fileName } from '@/lib/documents/file-name'
import { getDraft } from '@/lib/drafts/queries'
import { draftId } from '@/lib/drafts/schema'
import { DomainError } from '@/lib/errors'
import { fileOf } from '../../../file-of'
import { openGap } from '../../../open-gap'

const formats = z.enum(['eml', 'docx', 'pdf', 'txt'])

type FileProps = { params: Promise<{ id: string; format: string }> }

/** The viewer's own draft as a file. Refused with words while something is open in it, or nothing stands in it. */
export async function GET(_request: Request, { params }: FileProps) {
  const viewer = await requireViewer()
  const { id, format } = await params
  const [known, asked] = [draftId.safeParse(id), formats.safeParse(format)]
  if (!known.success || !asked.success) notFound()
  const draft = await getDraft(viewer, known.data).catch((error) => {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  })
  const now = new Date()
  const open = draft.body.trim() === '' ? 'There is nothing in it yet.' : await openGap(viewer, draft, now)
  if (open)
    return new Response(`${open}\n`, {
      status: 409,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' },
    })
  const file = await fileOf(viewer, draft, asked.data, now)
  return new Response(Uint8Array.from(file), {
    headers: downloadHeaders(fileName(draft.subject || draft.title, asked.data)),
  })
}
