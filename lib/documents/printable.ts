/**
 * The text as every kind of file can hold it. Line ends of all systems become "\n", a tab a space. Lost by necessity:
 * control characters and noncharacters, which XML forbids; half a surrogate pair, which no encoding has, becomes U+FFFD.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?!\n)\p{Cc}|\p{Noncharacter_Code_Point}/gu, '')
}

/** The same, on one line, with nothing around it. */
export function printableLine(text: string): string {
  return printable(text).replace(/\n+/g, ' ').trim()
}
