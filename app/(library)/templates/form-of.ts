const mostBytes = 100_000

/** The form of a request; an answer where there is none. Its length is counted: nobody has to tell it truly. */
export async function formOf(request: Request): Promise<FormData | Response> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.byteLength
    if (length > mostBytes) return plain(413, 'That is too much.')
    parts.push(part)
  }
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const form = await new Response(Buffer.concat(parts), { headers }).formData().catch(() => null)
  return form ?? plain(400, 'This form could not be read.')
}

/** An answer in words. */
export function plain(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
