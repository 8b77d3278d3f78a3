import type { Finding } from '@/lib/drafting/findings'
import { writerLabels } from '@/lib/templates/fill-template'
import type { Gap } from './gaps'

/**
 * What the checker says beside the list of gaps: a gap stands there already, a sentence with one in it is judged once
 * its words are there, and a number that is asked for is not missed a second time.
 */
export function findingsBesideGaps(findings: readonly Finding[], gaps: readonly Gap[]): Finding[] {
  const asksNumber = gaps.some(({ words }) => numbers.has(words))
  return findings
    .filter(({ where, span }) => !gaps.some((gap) => span && gap.where === where && overlap(gap, span)))
    .flatMap((finding) =>
      asksNumber && finding.id === 'incomplete_voicemail' ? withoutNumber(finding) : finding,
    )
}

const numbers = new Set(Object.values(writerLabels).map(({ phone }) => `[${phone}]`))

/** Nothing, where the number was all that was missed. */
function withoutNumber(finding: Finding): Finding[] {
  return finding.text.includes('your name')
    ? [{ ...finding, text: finding.text.replace(' and a number to call', '') }]
    : []
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end
}
