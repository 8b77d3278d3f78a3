/** How Americans write what stands on the left in British words; the pairs hold wherever the letters stand. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/re(?=s?$)/, 'er'],
  [/ll(?=ed$|ing$|or|er|ous)/, 'l'],
  [/l(?=ment|s?$)/, 'll'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/ence$/, 'ense'],
  [/grey/, 'gray'],
  [/inium/, 'inum'],
  [/sceptic/, 'skeptic'],
  [/dgement/, 'dgment'],
  [/geing/, 'ging'],
  [/wards$/, 'ward'],
  [/ise/, 'ize'],
  [/yse/, 'yze'],
  [/axe$/, 'ax'],
  [/mam|mum/, 'mom'],
]

/** Whether a word is how Americans write the other; all other dialects mix the two. */
export function isOtherEnglish(word: string, british: string): boolean {
  return pairs.some(([pattern, american]) => british.replace(pattern, american) === word)
}
