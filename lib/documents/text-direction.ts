/** Every letter of a script that is written from right to left, Hebrew and Arabic first of all. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Whether the text runs from right to left: its first letter says it, as in a mail program. */
function runsRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)
  return letter !== null && rightToLeft.test(letter[0])
}

/**
 * Whether a paragraph runs from right to left in a document that does or does not: where both kinds of letters meet, as
 * in a name of two scripts, it goes with the document and its words keep their own direction.
 */
export function paragraphRunsRightToLeft(text: string, document: boolean): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const turned = letters.filter((letter) => rightToLeft.test(letter)).length
  return turned > 0 && (turned === letters.length || document)
}

/** Whether a language (BCP 47) is written from right to left. */
export function writtenRightToLeft(language: string): boolean {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(language)
}

/** The text in pieces of one direction; signs and spaces between letters of one direction go with them. */
export function directedPieces(text: string): { text: string; rightToLeft: boolean }[] {
  if (!rightToLeft.test(text)) return text === '' ? [] : [{ text, rightToLeft: false }]
  const pieces: { text: string; rightToLeft: boolean }[] = []
  const words = text.matchAll(/[^\p{L}]*(?:[\p{L}\p{M}]+|$)/gu)
  for (const [word] of words) {
    const last = pieces.at(-1)
    const turned = /\p{L}/u.test(word) ? runsRightToLeft(word) : (last?.rightToLeft ?? false)
    if (last?.rightToLeft === turned) last.text += word
    else if (word !== '') pieces.push({ text: word, rightToLeft: turned })
  }
  return pieces
}
