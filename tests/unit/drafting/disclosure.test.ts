import { describe, expect, test } from 'vitest'
import { findingsOf, lines, type Written } from './findings-of'
import { letter, offer } from './letter'

const known: Written = { ...offer, facts: { ...offer.facts, otherEmployer: 'Hexagate Games' } }

describe('names_other_employer', () => {
  test.each([
    'I decline and join Hexagate Games.',
    'I decline; Hexagate was quicker.',
    'I decline, as HG has my word.',
  ])('known from the case: %s', (sentence) =>
    expect(findingsOf(letter(sentence), known)).toContain('names_other_employer'),
  )

  test.each(
    lines(`
      I decline, as I am joining Bluefin Marine.
      I decline and have accepted an offer from Sable Insurance.
      I decline, since I signed with Kestrel & Co last week.
    `),
  )('named as destination: %s', (sentence) => {
    expect(findingsOf(letter(sentence), offer)).toContain('names_other_employer')
  })

  test.each(
    lines(`
      I decline and have accepted another offer.
      I decline, as I am joining a bank in Porto.
      I decline, as we are moving to Lisbon.
      Is the role employed by the Malta company?
      I decline. I asked to be employed by the Irish branch.
      I decline, and I start in another team on Monday.
      I decline. I would have enjoyed working for Dr Brandt.
      I decline the offer from Northwind.
    `),
  )('is fine: %s', (sentence) => {
    expect(findingsOf(letter(sentence), known)).not.toContain('names_other_employer')
  })

  test('the own employer joined is no other', () => {
    const rest = { ...offer, purpose: 'accept_offer' as const }
    expect(findingsOf(letter('I accept and look forward to joining Northwind.'), rest)).not.toContain(
      'names_other_employer',
    )
  })
})

describe('discloses_other_terms', () => {
  test.each(
    lines(`
      I decline, because another company offers 82,000.
      I decline. The other offer pays more.
      I decline, as my present employer raised me by 15 per cent.
      I decline. The other place gives me a signing bonus.
      I decline. I have a second offer at $141,500 plus bonus.
      I decline. They pay about eight thousand a year more.
      I decline. The other salary is higher than you could pay.
    `),
  )('%s', (sentence) => expect(findingsOf(letter(sentence), offer)).toContain('discloses_other_terms'))

  test.each(
    lines(`
      Could we agree on 72,000? The published range for this level is 68,000 to 75,000.
      I am glad to confirm the 64,000 in your letter.
      Rents there are about a third above those here.
      I have another offer and must answer it by Friday.
      I have another offer for 14 December.
      They gave me 20 minutes more.
      Could you offer more than you could last year?
    `),
  )('market data and own terms are fine: %s', (sentence) => {
    expect(findingsOf(letter(sentence), { ...offer, purpose: 'negotiate' })).not.toContain(
      'discloses_other_terms',
    )
  })
})
