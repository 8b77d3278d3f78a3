import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weave } from '@/components/reviews/weave'

const shown = (stretches: ReturnType<typeof weave>) =>
  stretches
    .map(({ kind, words, mark, refs }) => {
      const told = kind === 'added' ? `+${words}+` : kind === 'removed' ? `-${words}-` : words
      return (mark ? `[${told}]` : told) + refs.join(',')
    })
    .join('')

describe('a letter with suggestions and notes in it', () => {
  it('strikes out what goes, adds what comes, and numbers each behind its words', () => {
    const changes = [{ number: 1, start: 7, end: 18, added: 'to' }]
    expect(shown(weave('I have probably to go', changes, []))).toBe('I have -probably to-+to+1 go')
  })

  it('says the number of words that only go behind them', () => {
    expect(shown(weave('now then', [{ number: 2, start: 3, end: 8, added: '' }], []))).toBe('now- then-2')
  })

  it('marks the words of a note also where a suggestion goes through them', () => {
    const changes = [{ number: 1, start: 4, end: 7, added: 'one' }]
    const notes = [{ number: 2, start: 0, end: 9 }]
    expect(shown(weave('the two, so', changes, notes))).toBe('[the ][-two-]+one+1[, ]2so')
  })

  it('adds at the very beginning and at the very end', () => {
    const changes = [
      { number: 1, start: 0, end: 0, added: 'Dear Anna, ' },
      { number: 2, start: 2, end: 2, added: '.' },
    ]
    expect(shown(weave('no', changes, []))).toBe('+Dear Anna, +1no+.+2')
  })

  it('adds to an empty text', () => {
    expect(shown(weave('', [{ number: 1, start: 0, end: 0, added: 'Hello' }], []))).toBe('+Hello+1')
  })

  it('keeps every letter of the text at its place, and says every number once', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(9), fc.string({ maxLength: 4 })), { maxLength: 8 })
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), spans, spans, (text, changing, noting) => {
        const changes = disjoint(changing, text.length)
        const notes = noting.map(([start, length], index) => ({
          number: 100 + index,
          start: Math.min(start, text.length),
          end: Math.min(start + length + 1, text.length),
        }))
        const stretches = weave(
          text,
          changes,
          notes.filter(({ start, end }) => start < end),
        )
        const own = stretches.filter(({ at }) => at !== null)
        expect(own.map(({ words }) => words).join('')).toBe(text)
        for (const { at, words } of own) expect(text.startsWith(words, at ?? -1)).toBe(true)
        const said = stretches.flatMap(({ refs }) => refs).sort()
        const numbers = [...changes, ...notes.filter(({ start, end }) => start < end)]
        expect(said).toEqual(numbers.map(({ number }) => number).sort())
      }),
    )
  })
})

function disjoint(spans: readonly (readonly [number, number, string])[], length: number) {
  let from = 0
  return spans
    .map(([start, size, added]) => ({
      start: Math.min(start, length),
      end: Math.min(start + size, length),
      added,
    }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end, added }) => {
      const fits = start >= from && (end > start || added !== '')
      if (fits) from = end + 1
      return fits
    })
    .map((change, index) => ({ ...change, number: index + 1 }))
}
