import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { FactForm } from '@/components/opportunities/fact-form'
import { factGroups, factPaths, findFact } from '@/lib/opportunities/facts/catalogue'
import type { Fact } from '@/lib/opportunities/facts/fact'
import { savingFacts, savingTrialFacts } from '@/lib/opportunities/schema'
import { wallTimeOf } from '@/lib/time'
import { arbitraryValue } from './arbitrary-fact'
import { fieldsOfMarkup } from './fields-of-markup'

// Hundreds of forms are drawn, some with every time zone in them.
vi.setConfig({ testTimeout: 30_000 })

const facts = factGroups.flatMap((group) => group.facts)
const id = '01890000-0000-7000-8000-000000000000'
const zones = ['Europe/Lisbon', 'America/New_York', 'Pacific/Chatham']

/** What the form sends when it is drawn with `known` and only `typed` is put into it. */
function send(asked: readonly Fact[], known: Record<string, unknown>, zone: string, typed = {}) {
  const form = (
    <FactForm action={async (state) => state} carry={{ id }} facts={asked} known={known} zone={zone} />
  )
  return savingFacts.safeParse({ ...fieldsOfMarkup(renderToStaticMarkup(form)), ...typed })
}

function changes(asked: readonly Fact[], known: Record<string, unknown>, zone: string, typed = {}) {
  const { data, error } = send(asked, known, zone, typed)
  if (!data) throw error
  return data.changes
}

const named = (...paths: string[]) => paths.flatMap((path) => findFact(path) ?? [])

describe('a fact drawn into its fields and read back is what it was', () => {
  test.each(facts.map((fact) => [fact.path, fact] as const))('%s', (path, fact) => {
    const sample = fc.record({ value: arbitraryValue(fact), zone: fc.constantFrom(...zones) })
    fc.assert(
      fc.property(sample, ({ value, zone }) => {
        expect(changes([fact], { [path]: value }, zone)).toEqual([{ path, before: value, after: value }])
      }),
      { numRuns: 15 },
    )
    expect(changes([fact], {}, 'UTC')).toEqual([{ path, before: null, after: null }])
  })

  test.each(factGroups.map((group) => [group.id, group] as const))('group %s, all at once', (_, group) => {
    const record = fc.record(
      Object.fromEntries(group.facts.map((fact) => [fact.path, arbitraryValue(fact)])),
      {
        requiredKeys: [],
      },
    )
    fc.assert(
      fc.property(record, fc.constantFrom(...zones), (known, accountZone) => {
        const zone = String(known.clientZone ?? accountZone)
        for (const { path, before, after } of changes(group.facts, known, zone)) {
          expect({ path, value: before }).toEqual({ path, value: known[path] ?? null })
          expect({ path, value: after }).toEqual({ path, value: known[path] ?? null })
        }
      }),
      { numRuns: 8 },
    )
  })
})

describe('the zone that a form asks for', () => {
  const asked = named('offeredAt', 'clientZone')
  const offeredAt = '2026-07-01T09:00:00.000Z'

  test('times typed beside it are in it', () => {
    const typed = { offeredAt: '2026-07-01T10:00', clientZone: 'America/New_York' }
    expect(changes(asked, {}, 'UTC', typed)[0]).toMatchObject({ after: '2026-07-01T14:00:00.000Z' })
  })

  test('proposed by the browser, it does not move a time that nobody touched', () => {
    const [time] = changes(asked, { offeredAt }, 'UTC', { clientZone: 'Europe/Lisbon' })
    expect(time).toMatchObject({ before: offeredAt, after: offeredAt })
  })

  test('corrected, it carries the wall times along', () => {
    const known = { offeredAt, clientZone: 'Europe/Lisbon' }
    const [time] = changes(asked, known, 'Europe/Lisbon', { clientZone: 'America/New_York' })
    expect(time).toMatchObject({ after: '2026-07-01T14:00:00.000Z' })
  })

  test('a zone that does not exist is refused beside its field, and the times are read all the same', () => {
    const { error } = send(asked, { offeredAt }, 'UTC', { clientZone: 'Atlantis' })
    expect(error?.issues).toMatchObject([{ path: ['clientZone'] }])
  })
})

describe('what a form says about itself is not believed', () => {
  const form = { id, zone: 'UTC', fact: 'goalFit', before: 'null', goalFit: 'advances' }

  test('a path that is no fact, an id that is none', () => {
    expect(savingFacts.safeParse({ ...form, fact: 'clientId' }).success).toBe(false)
    expect(savingFacts.safeParse({ ...form, fact: '__proto__' }).success).toBe(false)
    expect(savingFacts.safeParse({ ...form, id: 'x' }).success).toBe(false)
    expect(savingFacts.safeParse(form).success).toBe(true)
  })

  test('a before that is no JSON, a missing one and an odd zone are taken as unknown', () => {
    expect(savingFacts.parse({ ...form, before: '{', zone: 'Moon' }).changes).toEqual([
      { path: 'goalFit', before: null, after: 'advances' },
    ])
    expect(savingFacts.parse({ ...form, before: undefined }).changes).toMatchObject([{ before: null }])
  })

  test('each bad answer is named beside its own field', () => {
    const bad = {
      ...form,
      fact: ['goalFit', 'offeredAt'],
      before: ['null', 'null'],
      goalFit: 'x',
      offeredAt: 'y',
    }
    const { error } = savingFacts.safeParse(bad)
    expect(error?.issues.map(({ path }) => path)).toEqual([['goalFit'], ['offeredAt']])
  })

  test('a form without facts changes nothing; a trial step outside the steps is the answer', () => {
    expect(savingFacts.parse({ id, zone: 'UTC' }).changes).toEqual([])
    expect(savingTrialFacts.parse({ zone: 'UTC', step: '9' })).toEqual({ step: 0, zone: 'UTC', changes: [] })
  })
})

test('a field’s own wall time is the one drawn', () => {
  const markup = renderToStaticMarkup(
    <FactForm
      action={async (state) => state}
      carry={{}}
      facts={named('interviewAt')}
      known={{ interviewAt: '2026-11-01T06:30:00.000Z' }}
      zone="America/New_York"
    />,
  )
  expect(fieldsOfMarkup(markup).interviewAt).toBe(wallTimeOf('2026-11-01T06:30:00.000Z', 'America/New_York'))
})

test('no two facts share a path', () => {
  expect(factPaths).toHaveLength(facts.length)
})
