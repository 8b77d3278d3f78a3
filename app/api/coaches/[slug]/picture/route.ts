import { findViewer } from '@/lib/auth'
import { findPicture } from '@/lib/bookings/availability/queries'

type PictureParams = { params: Promise<{ slug: string }> }

/** The picture of a coach whom clients can see, as it was given: its type was told by its bytes. */
export async function GET(request: Request, { params }: PictureParams): Promise<Response> {
  const picture = await findPicture(await findViewer(), (await params).slug)
  if (!picture) return new Response('There is no picture.\n', { status: 404 })
  const headers = {
    'content-type': picture.mediaType,
    'x-content-type-options': 'nosniff',
    // Kept in this browser alone, and asked for again each time: it may be hidden or replaced.
    'cache-control': 'private, no-cache',
    etag: `"${picture.changedAt.getTime()}"`,
  }
  const isKept = request.headers.get('if-none-match') === headers.etag
  if (isKept) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(picture.bytes), { headers })
}
