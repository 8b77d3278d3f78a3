/** Where a sentence that is missing would go: thanks after the greeting, the rest before the sign-off. */
export function placeFor(id: string, body: string): number {
  const blocks = [...body.matchAll(/\n[^\S\n]*\n/g)].map(({ index }) => index)
  const early = id === 'no_thanks' || id === 'no_stage_acknowledged'
  return (early ? blocks[0] : blocks.at(-1)) ?? body.length
}
