import { type Draft, matchesOf } from '@/lib/drafting/draft'
import type { Finding, FindingId } from '@/lib/drafting/findings'
import type { WordingLabel } from '@/lib/drafting/readings'
import { atHeard, hear } from '@/lib/drafting/rules/hear'
import type { Rule } from '@/lib/drafting/rules/rule'

/** Findings that are a matter of tone alone: the sentence is shown with what it does to the reader. */
const tones: readonly { id: FindingId & WordingLabel; text: string; unless?: (draft: Draft) => boolean }[] = [
  {
    id: 'rude',
    text: 'This will be read as rude, and rude lines are kept and passed on. The same point can be made without it.',
  },
  {
    id: 'guilt',
    text: 'This makes the reader feel guilty. It does not change their decision; it changes how they remember you.',
  },
  {
    id: 'pressure',
    text: 'A date with a consequence is pressure. Give the date and your reason, and leave the choice to them.',
  },
  {
    id: 'boastful',
    text: 'This praises you more than the reader asked for. A fact speaks for itself; in an answer even that can go.',
  },
  {
    id: 'negative_about_company',
    text: 'This criticises the company. It reaches more people than you write to, and your answer does not need it.',
  },
  {
    id: 'negative_about_person',
    text: 'This criticises a person. It will be forwarded, and it answers nothing; leave it out.',
  },
  {
    id: 'oversharing_personal',
    text: 'This tells more of your private life than the reader needs. “For family reasons” or “for personal reasons” is enough.',
  },
  {
    id: 'third_party_data_without_consent',
    unless: saysSo,
    text: 'This passes on somebody else’s details, and nothing says that they agreed. Ask first, or let them write themselves.',
  },
  {
    id: 'legal_admission',
    text: 'This admits a breach or a debt. Have it looked at by an adviser before you write anything of the kind.',
  },
]

export const toneRules: readonly Rule[] = tones.map(({ id, text, unless }) => (draft: Draft): Finding[] => {
  if (unless?.(draft)) return []
  const [place] = hear(draft, id)
  return place ? [atHeard(id, place, text)] : []
})

/** That they agreed may stand in another sentence than their details. */
function saysSo({ language, sentences }: Draft): boolean {
  const consent = language.wording.third_party_data_without_consent?.fine ?? []
  return matchesOf(consent, sentences).length > 0
}
