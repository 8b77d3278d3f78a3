import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listHref } from '@/components/opportunities/list-href'
import { Stage, Verdict } from '@/lib/generated/prisma/enums'
import { type ListFilter, listFilter } from '@/lib/opportunities/schema'

const usual = { q: '', show: 'open', sort: 'deadline', view: 'table', page: 1 }

describe('listFilter forgives', () => {
  test('nothing said is as usual', () => {
    expect(listFilter.parse({})).toEqual(usual)
  })

  test.each([
    { show: 'everything', sort: 'salary', view: 'wall', page: 'x', stage: 'hired', verdict: 'maybe' },
    { show: '', sort: '', view: '', page: '', stage: '', verdict: '', q: '' },
    { show: ['open', 'all'], sort: ['a'], page: ['1', '2'], stage: ['invited', 'started'], q: ['a', 'b'] },
    { page: '0' },
    { page: '-3' },
    { page: '1.5' },
    { page: '10001' },
    { page: '1e9' },
    { page: 'Infinity' },
    { q: 'x'.repeat(121) },
    { q: ' \0 ' },
    { other: 'thing' },
  ])('%j is as usual', (query) => {
    expect(listFilter.parse(query)).toEqual(usual)
  })

  test('whatever the address says, it is a list', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }))
    const names = fc.constantFrom('q', 'show', 'stage', 'verdict', 'sort', 'view', 'page', 'x')
    fc.assert(
      fc.property(fc.dictionary(names, value), (query) => {
        const { q, page } = listFilter.parse(query)
        expect(q).not.toContain('\0')
        expect(Number.isInteger(page) && page >= 1 && page <= 10_000).toBe(true)
      }),
    )
  })

  test('says what it was told', () => {
    const told = {
      q: ' Firm ',
      show: 'all',
      stage: 'invited',
      verdict: 'decline',
      sort: 'employer',
      page: '7',
    }
    expect(listFilter.parse(told)).toEqual({ ...usual, ...told, q: 'Firm', page: 7 })
  })
})

describe('listHref', () => {
  const filters: fc.Arbitrary<ListFilter> = fc
    .record({
      q: fc.oneof(fc.constantFrom('', 'a&b=c', '100 %', 'Ünï+', '#1', '\\_%'), fc.string({ maxLength: 100 })),
      show: fc.constantFrom('open', 'closed', 'all'),
      stage: fc.constantFrom(undefined, ...Object.values(Stage)),
      verdict: fc.constantFrom(undefined, ...Object.values(Verdict)),
      sort: fc.constantFrom('deadline', 'updated', 'employer'),
      view: fc.constantFrom('table', 'board'),
      page: fc.integer({ min: 1, max: 10_000 }),
    })
    .map((filter) => listFilter.parse(filter))

  test('reads back as the filter it was made of', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { pathname, searchParams } = new URL(
          listHref(filter, { page: filter.page }),
          'http://localhost',
        )
        expect(pathname).toBe('/opportunities')
        expect(listFilter.parse(Object.fromEntries(searchParams))).toEqual(filter)
      }),
    )
  })

  test('leaves out what is as usual, and goes to the first page when anything else changes', () => {
    const filter = listFilter.parse({ page: '3', sort: 'employer' })
    expect(listHref(listFilter.parse({}), {})).toBe('/opportunities')
    expect(listHref(filter, { view: 'board' })).toBe('/opportunities?sort=employer&view=board')
    expect(listHref(filter, { page: 4 })).toBe('/opportunities?sort=employer&page=4')
    expect(listHref(filter, { sort: 'deadline' })).toBe('/opportunities')
  })
})
