import { createHash } from 'node:crypto'
import { feedFile } from '@/lib/bookings/feeds/feed-file'
import { findFeed } from '@/lib/bookings/feeds/queries'

/** The private calendar that other programs subscribe to; its address is the key. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const feed = await findFeed((await params).token, new Date())
  if (!feed) return new Response(null, { status: 404 })
  const file = feedFile(feed)
  const etag = `"${createHash('sha256').update(file).digest('base64url')}"`
  const headers = { 'cache-control': 'private, max-age=900', etag }
  if (request.headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  return new Response(file, {
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="calls.ics"',
    },
  })
}
