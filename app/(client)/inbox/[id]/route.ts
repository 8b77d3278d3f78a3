import { notFound, redirect } from 'next/navigation'
import { requireViewer } from '@/lib/auth'
import { DomainError } from '@/lib/errors'
import { openNotice } from '@/lib/notices/open-notice'
import { noticeId } from '@/lib/notices/schema'

/** Opens a line of the viewer's own inbox: it is read, and leads to what it tells of. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer()
  const id = noticeId.safeParse((await params).id)
  if (!id.success) notFound()
  const path = await openNotice(viewer, id.data, new Date()).catch((error) => {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  })
  redirect(path)
}
