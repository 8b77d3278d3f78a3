/**
 * Whether a word is the other with one slip of the hand or ear: two letters swapped, one doubled or halved, a vowel
 * for a vowel, an apostrophe or a silent letter left out. A strange word that only resembles a known one, as a term
 * of a trade does, mostly differs by a consonant or at its end.
 */
export function isPlainSlip(word: string, meant: string): boolean {
  const [one, other] = [word.toLowerCase(), meant.toLowerCase()]
  if (one.charAt(0) !== other.charAt(0) || one.length < 4) return false
  if (other.replaceAll("'", '') === one) return !other.endsWith("'s") || shortened.has(other)
  if (one.length < 6) return isSwap(one, other) || lacksInnerLetter(one, other)
  return !differsOnlyAtEnd(one, other) && isOneSlip(undoubled(one), undoubled(other))
}

/** Where an apostrophe and an s are a verb; elsewhere “doughs” is a plural, and not what belongs to dough. */
const shortened = new Set("that's what's here's there's where's who's how's let's he's she's it's".split(' '))

const undoubled = (word: string) => word.replace(/(.)\1/g, '$1')

function isOneSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return distance(one, other) === 1
  const places = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at]))
  const [at = 0, second] = places
  return isSwap(one, other) || (second === undefined && soundsAlike(one.charAt(at), other.charAt(at)))
}

function soundsAlike(one: string, other: string): boolean {
  return ['aeiouy', 'csz', 'ck'].some((sounds) => sounds.includes(one) && sounds.includes(other))
}

function isSwap(one: string, other: string): boolean {
  return (
    one.length === other.length &&
    distance(one, other) === 1 &&
    [...one].sort().join() === [...other].sort().join()
  )
}

/** “wich” for “which”. */
function lacksInnerLetter(one: string, other: string): boolean {
  return other.length === one.length + 1 && distance(one, other) === 1 && one.at(-1) === other.at(-1)
}

/** “sourcer” for “source”, “joinings” for “joining”: a form that the dictionary lacks. */
function differsOnlyAtEnd(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  return one.slice(0, shorter - 1) === other.slice(0, shorter - 1)
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
export function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const above = rows[row - 1]?.[column] ?? 0
      const diagonal = rows[row - 1]?.[column - 1] ?? 0
      let least = Math.min(above + 1, (current[column - 1] ?? 0) + 1, diagonal + (same ? 0 : 1))
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (rows[row - 2]?.[column - 2] ?? 0) + 1)
      current.push(least)
    }
    rows.push(current)
  }
  return rows[one.length]?.[other.length] ?? 0
}
