import { expect, it } from 'vitest'
import { letterFindings } from '@/components/reviews/letter-findings'
import type { Finding } from '@/lib/drafting/findings'

const text = { subject: 'My anser', body: 'Dear Anna,\n\nI will probably decline.\n\nKind regards' }

function finding(words: string, told: Partial<Finding> = {}): Finding {
  const where = told.where ?? 'body'
  const start = where === 'absent' ? -1 : text[where].indexOf(words)
  const span = start < 0 ? null : { start, end: start + words.length }
  return { id: 'tentative', severity: 'should_fix', where, span, text: words, ...told }
}

const listed = (findings: Finding[]) =>
  letterFindings(findings, text).map(({ text: said, mark }) => [said, mark?.letter ?? null])

it('letters what is marked as one meets it, the subject first', () => {
  const findings = [
    finding('decline', { severity: 'must_fix' }),
    finding('probably'),
    finding('anser', { where: 'subject' }),
  ]
  expect(listed(findings)).toEqual([
    ['anser', 'a'],
    ['probably', 'b'],
    ['decline', 'c'],
  ])
  expect(letterFindings(findings, text).map(({ mark }) => mark?.isGrave)).toEqual([false, false, true])
})

it('lists what is missing first and hints last, and marks neither', () => {
  const findings = [
    finding('Dear', { severity: 'hint' }),
    finding('probably'),
    finding('thanks', { where: 'absent' }),
  ]
  expect(listed(findings)).toEqual([
    ['thanks', null],
    ['probably', 'a'],
    ['Dear', null],
  ])
})

it('does not mark what reaches over paragraphs, or is all there is', () => {
  const findings = [finding('Anna,\n\nI will'), finding('My anser', { where: 'subject' }), finding('will')]
  expect(listed(findings).map(([, letter]) => letter)).toEqual([null, null, 'a'])
})

it('goes on after z', () => {
  const findings = Array.from({ length: 28 }, () => finding('probably'))
  expect(
    listed(findings)
      .map(([, letter]) => letter)
      .slice(25),
  ).toEqual(['z', 'aa', 'bb'])
})
