import type { Facts } from '@/lib/advice/facts'
import type { Gap } from '@/lib/advice/situation'

/** The cells of the gap table (V7, V21, V22), worst first; `soft_no` is "refused, not a must". */
type Cell = 'no' | 'soft_no' | 'negotiate' | 'clarify' | 'closed'

type Row = { is: (gap: Gap) => boolean; before: Cell; offer: Cell }

/** The gap table of section 3, read from the top: the first row that fits. */
const table: Row[] = [
  { is: isSmall, before: 'closed', offer: 'closed' },
  { is: (gap) => gap.answer === 'met_in_writing', before: 'closed', offer: 'closed' },
  { is: isFundamental, before: 'no', offer: 'no' },
  { is: (gap) => gap.answer === 'refused' && gap.nonNegotiable === true, before: 'no', offer: 'no' },
  { is: (gap) => gap.answer === 'refused', before: 'soft_no', offer: 'soft_no' },
  { is: (gap) => gap.answer === 'open', before: 'clarify', offer: 'negotiate' },
  { is: (gap) => gap.answer === 'oral_promise', before: 'clarify', offer: 'negotiate' },
  { is: (gap) => gap.answer === 'some_room', before: 'clarify', offer: 'negotiate' },
  { is: (gap) => gap.raised === true, before: 'clarify', offer: 'clarify' },
  { is: (gap) => gap.bridgeable !== 'no', before: 'clarify', offer: 'negotiate' },
  { is: (gap) => gap.nonNegotiable === true, before: 'no', offer: 'no' },
  { is: () => true, before: 'soft_no', offer: 'soft_no' },
]

const worstFirst: Cell[] = ['no', 'soft_no', 'negotiate', 'clarify', 'closed']

/** Where a gap stands in the table. Sponsorship that is needed is a must, whoever marked it so. */
export function cellOf(facts: Facts, gap: Gap): Cell {
  const judged = gap.about === 'visa_sponsorship' && sponsorshipNeeded(facts) ? asMust(gap) : gap
  const row = table.find(({ is }) => is(judged))
  return row ? row[facts.group === 'before' ? 'before' : 'offer'] : 'closed'
}

/** Several gaps: the worst cell wins (no, then negotiate, then clarify). */
export function worstCell(facts: Facts, gaps: Gap[] = facts.gaps): Cell {
  let worst: Cell = 'closed'
  for (const gap of gaps) {
    const cell = cellOf(facts, gap)
    if (worstFirst.indexOf(cell) < worstFirst.indexOf(worst)) worst = cell
  }
  return worst
}

export function isSmall(gap: Gap): boolean {
  return gap.size === 'small'
}

export function isClosed(gap: Gap): boolean {
  return isSmall(gap) || gap.answer === 'met_in_writing'
}

/** Not raised with the employer yet; an answer shows that it was. */
export function isUnraised(gap: Gap): boolean {
  return gap.raised !== true && gap.answer === undefined
}

/** V3, V22: a gap that could still be bridged, so that the misfit may be one too. */
export function isBridgeable(gap: Gap): boolean {
  if (isClosed(gap) || isFundamental(gap) || gap.answer === 'refused') return false
  return gap.bridgeable !== 'no'
}

/** Culture and values are not bargained over (V22). */
function isFundamental(gap: Gap): boolean {
  return gap.about === 'culture' || gap.about === 'values'
}

function sponsorshipNeeded({ move }: Facts): boolean {
  return move.workRight !== 'has' && move.workRight !== 'not_needed'
}

function asMust(gap: Gap): Gap {
  return gap.nonNegotiable ? gap : { ...gap, nonNegotiable: true }
}
