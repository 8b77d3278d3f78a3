import type { Finding } from '@/lib/drafting/findings'
import { byPlace, type Place } from './number-notes'
import type { WovenFinding } from './weave'

type Text = Record<'subject' | 'body', string>

/** `mark` is where the letter shows it; null where it does not. */
export type LetteredFinding = Finding & { mark: (Place & WovenFinding) | null }

/**
 * Findings in the order in which they are listed: what is missing or said of the whole; then what is marked in the
 * letter, lettered as one meets it; then hints. A hint is not marked, nor is what reaches over paragraphs or is all
 * there is: a letter full of marks says nothing.
 */
export function letterFindings(findings: readonly Finding[], text: Text): LetteredFinding[] {
  const marked = findings
    .flatMap((finding) => {
      const place = placeOf(finding, text)
      return place ? [{ finding, place }] : []
    })
    .sort((one, other) => byPlace(one.place, other.place))
    .map(({ finding, place }, index) => ({
      ...finding,
      mark: { ...place, letter: letterOf(index), isGrave: finding.severity === 'must_fix' },
    }))
  const others = findings
    .filter((finding) => placeOf(finding, text) === null)
    .map((finding) => ({ ...finding, mark: null }))
  const isHint = ({ severity }: Finding) => severity === 'hint'
  return [...others.filter((finding) => !isHint(finding)), ...marked, ...others.filter(isHint)]
}

function placeOf({ where, span, severity }: Finding, text: Text): Place | null {
  if (where === 'absent' || !span || severity === 'hint') return null
  const words = text[where].slice(span.start, span.end).trim()
  const isWhole = words === text[where].trim() || /\n[^\S\n]*\n/.test(words)
  return words === '' || isWhole ? null : { ...span, where }
}

/** a to z, then aa, bb: as notes below a page are lettered. */
function letterOf(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26))
}
