import fc from 'fast-check'
import type { Fact } from '@/lib/opportunities/facts/fact'

/** Any value that the fact can be known to have, as the database keeps it. */
export function arbitraryValue(fact: Fact): fc.Arbitrary<unknown> {
  switch (fact.kind) {
    case 'choice':
      return fc.constantFrom(...fact.options.map(([value]) => value))
    case 'flag':
      return fc.boolean()
    case 'instant':
      return moments
    case 'day':
      return moments.map((at) => at.slice(0, 10))
    case 'number':
      return fact.decimals ? fc.nat(fact.max * 4).map((quarters) => quarters / 4) : fc.nat(fact.max)
    case 'range':
      return fc.tuple(fc.nat(1825), fc.nat(1825)).map(([min, more]) => ({ min, max: min + more }))
    case 'money':
      return fc.record({ amount: fc.nat(1_000_000_000), currency: fc.constantFrom('EUR', 'USD', 'JPY') })
    case 'many':
      return fc.subarray(fact.options.map(([value]) => value))
    case 'zone':
      return fc.constantFrom('Europe/Lisbon', 'America/New_York', 'Pacific/Auckland', 'Etc/GMT+5')
    case 'country':
      return countries
    case 'countries':
      return fc.uniqueArray(countries, { minLength: 1, maxLength: 4 })
    case 'list':
      return fc.array(arbitraryItem(fact), { minLength: 1, maxLength: 4 })
    case 'text':
      return texts.filter((text) => text !== '' && text.length <= fact.max)
  }
}

const moments = fc
  .oneof(
    fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true }),
    // The hours in which clocks change, in Europe and in New York.
    fc
      .tuple(
        fc.constantFrom('2026-03-29T01:00Z', '2026-10-25T00:00Z', '2026-03-08T06:00Z', '2026-11-01T04:00Z'),
        fc.nat(4 * 3600),
      )
      .map(([hour, seconds]) => new Date(Date.parse(hour) + seconds * 1000)),
  )
  .map((at) => at.toISOString())

const countries = fc.constantFrom('PT', 'DE', 'SG', 'US')

const texts = fc.oneof(
  fc.string({ maxLength: 60 }).map((text) => text.replaceAll('\0', '').trim()),
  fc.constantFrom('“quoted” & <b>bold</b>', `it's "so"`, '二つ', '-'),
)

/** The first part makes it an item; a red flag always has its evidence. */
function arbitraryItem(fact: Fact & { kind: 'list' }): fc.Arbitrary<Record<string, unknown>> {
  const parts = fact.items.map((part, index) => {
    const needed = index === 0 || part.path === 'evidence'
    const value = arbitraryValue(part)
    return [part.path, needed ? value : fc.option(value, { nil: undefined })] as const
  })
  return fc
    .record(Object.fromEntries(parts))
    .map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)))
}
