import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weave } from '@/components/reviews/weave'

const shown = (stretches: ReturnType<typeof weave>) =>
  stretches
    .map(({ kind, words, mark, found, refs, letters }) => {
      const own = kind === 'added' ? `+${words}+` : kind === 'removed' ? `-${words}-` : words
      const told = found === null ? own : found === 'grave' ? `{!${own}}` : `{${own}}`
      return (mark ? `[${told}]` : told) + refs.join(',') + letters.join(',')
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

  it('dots the words of a finding, and says its letter behind them', () => {
    const findings = [{ letter: 'a', isGrave: false, start: 7, end: 15 }]
    expect(shown(weave('I have probably to go', [], [], findings))).toBe('I have {probably}a to go')
  })

  it('keeps finding, suggestion and remark apart where they lie over each other', () => {
    const changes = [{ number: 1, start: 4, end: 7, added: 'one' }]
    const notes = [{ number: 2, start: 0, end: 9 }]
    const findings = [{ letter: 'a', isGrave: false, start: 4, end: 11 }]
    expect(shown(weave('the two, so', changes, notes, findings))).toBe('[the ][{-two-}]+one+1[{, }]2{so}a')
  })

  it('shows words by the gravest of their findings, and says each letter once', () => {
    const findings = [
      { letter: 'a', isGrave: false, start: 0, end: 11 },
      { letter: 'b', isGrave: true, start: 4, end: 7 },
      { letter: 'c', isGrave: false, start: 4, end: 7 },
    ]
    expect(shown(weave('the two, so', [], [], findings))).toBe('{the }{!two}b,c{, so}a')
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
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), spans, spans, spans, (text, ...drawn) => {
        const [changing, noting, finding] = drawn
        const changes = disjoint(changing, text.length)
        const notes = within(noting, text.length).map((span, index) => ({ ...span, number: 100 + index }))
        const findings = within(finding, text.length).map((span, index) => ({
          ...span,
          letter: `f${index}`,
          isGrave: index % 2 === 0,
        }))
        const stretches = weave(text, changes, notes, findings)
        const own = stretches.filter(({ at }) => at !== null)
        expect(own.map(({ words }) => words).join('')).toBe(text)
        for (const { at, words } of own) expect(text.startsWith(words, at ?? -1)).toBe(true)
        for (const { start, end, isGrave } of findings)
          for (const { at, words, found } of own)
            if (at !== null && start <= at && at + words.length <= end)
              expect(isGrave ? ['grave'] : ['grave', 'light']).toContain(found)
        expect(stretches.flatMap(({ refs }) => refs).sort()).toEqual(
          [...changes, ...notes].map(({ number }) => number).sort(),
        )
        expect(stretches.flatMap(({ letters }) => letters).sort()).toEqual(
          findings.map(({ letter }) => letter).sort(),
        )
      }),
    )
  })
})

function within(spans: readonly (readonly [number, number, string])[], length: number) {
  return spans
    .map(([start, size]) => ({ start: Math.min(start, length), end: Math.min(start + size + 1, length) }))
    .filter(({ start, end }) => start < end)
}

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
