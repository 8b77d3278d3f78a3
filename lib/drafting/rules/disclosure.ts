import type { Draft } from '@/lib/drafting/draft'
import type { Finding, Span } from '@/lib/drafting/findings'
import { atHeard, hear, heardByCue } from '@/lib/drafting/rules/hear'
import { at, type Rule } from '@/lib/drafting/rules/rule'
import { plain } from '@/lib/drafting/text/fold'
import { sameOrganisation, samePerson, tellingParts } from '@/lib/drafting/text/same-name'

export const disclosureRules: readonly Rule[] = [otherEmployer, otherTerms]

const otherText =
  'This names the other employer. Say “another offer”; names travel, and this one helps nobody here.'

/** `names_other_employer`: its name or a short form, or an organisation named as destination. */
function otherEmployer(draft: Draft): Finding[] {
  const place = knownOther(draft) ?? destination(draft)
  return place ? [at('names_other_employer', place, otherText)] : []
}

function knownOther({ facts, language, body, layout }: Draft): Span | undefined {
  const { otherEmployer: other, employer } = facts
  if (!other) return undefined
  const own = employer ? tellingParts(employer, language.nameNoise) : []
  const parts = tellingParts(other, language.nameNoise).filter(
    (part) => part.length > 2 && !own.includes(part),
  )
  const acronym = (other.match(/\p{Lu}/gu) ?? []).join('')
  const names = [...parts, ...(acronym.length > 1 ? [acronym.toLowerCase()] : [])]
  for (const hit of body.slice(0, layout.ownEnd).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
    const [word] = hit
    const told = plain(word).replace(/['’]s?$/, '')
    const asName = /^[\p{Lu}\p{N}]/u.test(word) || plain(other).split(' ').length === 1
    if (asName && names.includes(told) && !common.has(told))
      return { start: hit.index, end: hit.index + word.length }
  }
  return undefined
}

/** Parts of company names that are also plain words, and prove nothing alone. */
const common = new Set(
  'bank energy health systems solutions services logistics studio studios school university hospital clinic media foods labs research technologies technology tech software consulting partners capital digital global north south east west new city first general national european american british german french swiss united care power water air sea rail design games house'.split(
    ' ',
  ),
)

/** Where the own employer is not known, only a no has a destination that must be another's. */
function destination(draft: Draft): Span | undefined {
  if (!draft.facts.employer && !draft.no) return undefined
  const refused = draft.facts.employer ? [] : draft.find('no').map(({ sentence }) => sentence)
  for (const sentence of draft.sentences.filter((one) => !refused.includes(one)))
    for (const pattern of draft.language.destinations) {
      const hit = pattern.exec(sentence.raw)
      const name = hit?.[1]
      if (!hit || !name || !foreign(name, draft)) continue
      const start = sentence.start + hit.index + hit[0].lastIndexOf(name)
      return { start, end: start + name.length }
    }
  return undefined
}

function foreign(name: string, draft: Draft): boolean {
  const { facts, language } = draft
  if (draft.language.places.test(plain(name))) return false
  const people = [facts.contactName].filter((person) => person !== undefined)
  if (people.some((person) => samePerson(name, person))) return false
  return ![facts.employer, facts.role].some(
    (known) => known && sameOrganisation(name, known, language.nameNoise),
  )
}

function otherTerms(draft: Draft): Finding[] {
  const places = [
    ...draft.find('otherTerms').map(({ sentence }) => heardByCue(draft, 'discloses_other_terms', sentence)),
    ...hear(draft, 'discloses_other_terms'),
  ]
  return places
    .toSorted((one, other) => Number(one.isDoubtful) - Number(other.isDoubtful))
    .slice(0, 1)
    .map((place) =>
      atHeard(
        'discloses_other_terms',
        place,
        'This tells what the other side pays. It turns your answer into an auction, and the figure was given to you in confidence.',
      ),
    )
}
