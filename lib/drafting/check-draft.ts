import { readDraft } from '@/lib/drafting/draft'
import type { Finding, Findings } from '@/lib/drafting/findings'
import type { Message } from '@/lib/drafting/message'
import { noReadings, type Readings } from '@/lib/drafting/readings'
import { rules } from '@/lib/drafting/rules/rules'
import { structureOf } from '@/lib/drafting/structure'
import { countWords } from '@/lib/drafting/text/count-words'

const wordsAMinute = 150
const rank = { must_fix: 0, should_fix: 1, hint: 2 }

/**
 * Domain guide, section 7. Pure and synchronous: what rules can know of a message, together with what was read of
 * it by other means. Spans are in UTF-16 units. Gravest findings first, then in the order of the text.
 */
export function checkDraft(message: Message, readings: Readings = noReadings): Findings {
  const draft = readDraft(message, readings)
  const words = countWords(message.body)
  const findings = inOrder(rules.flatMap((rule) => rule(draft)))
  return {
    language: draft.code,
    words,
    paragraphs: draft.layout.paragraphs.length,
    ...(draft.spoken ? { speakingSeconds: Math.round((words * 60) / wordsAMinute) } : {}),
    structure: structureOf(draft),
    findings,
    ready: findings.every(({ severity }) => severity === 'hint'),
  }
}

function inOrder(findings: Finding[]): Finding[] {
  const place = ({ span }: Finding) => span?.start ?? -1
  return findings.toSorted(
    (one, other) => rank[one.severity] - rank[other.severity] || place(one) - place(other),
  )
}
