import { findViewer } from '@/lib/auth'
import { findPicture } from '@/lib/bookings/availability/queries'
import { offerInput } from '@/lib/bookings/schema'

const coachSlug = offerInput.shape.coach

type PictureParams = { params: Promise<{ slug: string }> }

/** The picture of a coach whom clients can see, as it was given: its type was told by its bytes. */
export async function GET(request: Request, { params }: PictureParams): Promise<Response> {
  const { data: slug } = coachSlug.safeParse((await params).slug)
  const picture = slug && (await findPicture(await findViewer(), slug))
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
