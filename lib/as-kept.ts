/**
 * A typed text as it is kept, the same in the browser and on the server: a window knows its own text again when it
 * comes back. Half a surrogate pair has no encoding and becomes U+FFFD on its way, Postgres keeps no NUL character, and
 * forms send line breaks as CRLF where a text has one kind.
 */
export function asKept(text: string): string {
  // The halves first, as on the way: a NUL between them does not make them one.
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\0', '')
    .replaceAll(/\r\n?/g, '\n')
}
