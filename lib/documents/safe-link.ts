/** The address when a reader may follow it from a file; null for any scheme that could run or fetch something. */
export function safeLink(link: string | undefined): string | null {
  if (!link || !URL.canParse(link)) return null
  const { protocol, href } = new URL(link)
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? href : null
}
