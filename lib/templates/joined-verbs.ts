const parts = [
  ['ab', 'lehn', 'sag', 'schick', 'send'],
  ['an', 'nehm', 'fang', 'ruf'],
  ['zu', 'sag'],
  ['zurück', 'nehm', 'zieh', 'tret', 'ruf', 'meld'],
  ['zurueck', 'nehm', 'zieh', 'tret', 'ruf', 'meld'],
  ['nach', 'frag', 'hak'],
] as const

const splits = parts.flatMap(([first, ...stems]) =>
  stems.map((stem) => ({
    joined: `${first}${stem}en`,
    apart: new RegExp(`(?<!\\p{L})${stem}(?:e|t|st)?(?!\\p{L})(.*?)(?<!\\p{L})${first}(?!\\p{L})`, 'iu'),
  })),
)

/** German verbs that a sentence takes apart are joined again, as titles have them: "wie sage ich ab" asks for "absagen". */
export function joinVerbs(words: string): string {
  return splits.reduce(
    (text, { apart, joined }) => text.replace(apart, (_, between: string) => `${joined}${between}`),
    words,
  )
}
