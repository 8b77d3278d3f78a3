import { sayCountry } from '@/lib/countries'
import { formatInstant } from '@/lib/time'
import type { Fact, Option } from './fact'
import type { FactValue } from './read-fact'
import { stageLabels } from './stage'

/** A known fact in a few words, with times in the reader's zone; "Not answered" when it is unknown. */
export function sayFact(fact: Fact, value: FactValue, zone: string, now: Date): string {
  if (value === null || value === undefined) return 'Not answered'
  switch (fact.kind) {
    case 'choice':
      return labelOf(fact.path === 'stage' ? everyStage : fact.options, value)
    case 'flag':
      return value ? 'Yes' : 'No'
    case 'instant':
      return formatInstant(String(value), zone, now)
    case 'day':
      return sayDay(String(value))
    case 'number':
      return counted(Number(value), fact.unit)
    case 'range':
      return sayRange(value as { min: number; max: number })
    case 'money':
      return sayMoney(value as { amount: number; currency: string })
    case 'many':
      return sayMany(fact, value as string[])
    case 'list':
      return (value as Record<string, unknown>[]).map((item) => sayItem(fact.items, item)).join('; ')
    case 'countries':
      return (value as string[]).map(sayCountry).join(', ')
    case 'country':
      return sayCountry(String(value))
    case 'zone':
      return String(value).replaceAll('_', ' ')
    default:
      return String(value)
  }
}

// Some stages are reached by closing only: they are said, but not offered as an answer.
const everyStage = Object.entries(stageLabels)

function labelOf(options: readonly Option[], value: FactValue): string {
  return options.find(([option]) => option === value)?.[1] ?? String(value)
}

function counted(count: number, units: string): string {
  return `${count} ${count === 1 ? units.replace(/s$/, '') : units}`
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

function sayDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`))
}

function sayRange({ min, max }: { min: number; max: number }): string {
  return min === max ? counted(min, 'days') : `${min} to ${max} days`
}

function sayMoney({ amount, currency }: { amount: number; currency: string }): string {
  return `${amount.toLocaleString('en-GB')} ${currency}`
}

function sayMany(fact: Fact & { kind: 'many' }, values: string[]): string {
  if (values.length === 0) return fact.none
  return values.map((value) => labelOf(fact.options, value)).join(', ')
}

/** The first part of an item names it; the parts that are labels follow, flags only when they hold. */
function sayItem(parts: readonly Fact[], item: Record<string, unknown>): string {
  const words = parts.flatMap((part, index) => {
    const value = item[part.path]
    if (value === undefined || value === false) return []
    if (part.kind === 'choice') return [sayPart(part, value, index === 0)]
    if (part.kind === 'flag') return [part.label.toLowerCase()]
    return part.kind === 'text' ? [String(value)] : []
  })
  return words.join(', ')
}

// "Yes" and "hard to say" mean nothing without what they answer.
function sayPart({ options, label }: Fact & { kind: 'choice' }, value: FactValue, first: boolean): string {
  const words = labelOf(options, value)
  if (first) return words
  const answer = words.charAt(0).toLowerCase() + words.slice(1)
  return options.some(([, option]) => option === 'Yes') ? `${label.toLowerCase()}: ${answer}` : answer
}
