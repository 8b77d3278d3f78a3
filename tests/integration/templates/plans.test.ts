import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { getText, listTexts } from '@/lib/templates/editing/queries'
import { textFilter } from '@/lib/templates/editing/schema'
import { listLibrary } from '@/lib/templates/list-library'
import { findTemplate, getTemplate } from '@/lib/templates/queries'
import { libraryFilter } from '@/lib/templates/schema'
import { searchLibrary } from '@/lib/templates/search-library'
import { testDb } from '@/tests/support/database'
import { makeManyTemplates } from '@/tests/support/many-templates'
import { planStepsOf } from '@/tests/support/query-plans'

beforeAll(() => makeManyTemplates(testDb(), 10_000), 180_000)

const coach = { id: randomUUID(), role: 'coach' as const }
const asked = (filter: Record<string, string>) => libraryFilter.parse(filter)

const reads: [name: string, read: () => Promise<unknown>][] = [
  ['the first page', () => listLibrary(asked({}))],
  ['a situation', () => listLibrary(asked({ situation: 'no', language: 'de', page: '2' }))],
  ['a situation, filtered', () => listLibrary(asked({ situation: 'no', channel: 'email', tone: 'warm' }))],
  ['a search', () => searchLibrary(asked({ q: 'visa sponsorship' }))],
  ['a search in one language', () => searchLibrary(asked({ q: 'Kündigungsfrist', language: 'de' }))],
  ['a search with a slip', () => searchLibrary(asked({ q: 'sponsrship' }))],
  ['a search for nothing', () => searchLibrary(asked({ q: 'zzzzqqqq' }))],
  ['a text', () => getTemplate('decline-offer-direct')],
  ['all texts, for their writers', () => listTexts(coach, textFilter.parse({}))],
  ['the published ones', () => listTexts(coach, textFilter.parse({ state: 'published', page: '3' }))],
  ['those not published', () => listTexts(coach, textFilter.parse({ state: 'draft', language: 'de' }))],
  ['the retired ones', () => listTexts(coach, textFilter.parse({ state: 'retired' }))],
  ['a search among all', () => listTexts(coach, textFilter.parse({ q: 'visa sponsorship' }))],
  ['a text to write on', () => getText(coach, 'decline-offer-direct')],
  ['the text of a kind', () => findTemplate('decline-offer-direct', 'de')],
]

describe('with 10,000 texts', () => {
  test('they are there, and a read through all of them would be seen', async () => {
    expect(await testDb().template.count()).toBe(10_000)
    const steps = await planStepsOf(() => testDb().template.findMany({ where: { words: randomUUID() } }))
    expect(steps.map((step) => step['Node Type'])).toContain('Seq Scan')
  })

  test.each(reads)('%s: not through the table', async (_, read) => {
    const scans = (await planStepsOf(read)).filter((step) => /Scan/.test(step['Node Type']))
    // The words of four languages are some thousands, however many texts they stand in.
    const ofTexts = scans.filter((step) =>
      /^template(?!_word)/.test(step['Relation Name'] ?? step['Index Name'] ?? ''),
    )
    expect(ofTexts.length).toBeGreaterThan(0)
    expect(ofTexts.filter((step) => step['Node Type'] === 'Seq Scan')).toEqual([])
  })
})
