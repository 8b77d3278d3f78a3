import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { situationSchema } from '@/lib/advice/situation'
import { factGroups, findFact } from '@/lib/opportunities/facts/catalogue'
import type { Fact, Facts } from '@/lib/opportunities/facts/fact'
import { openStages } from '@/lib/opportunities/facts/stage'
import { situationOf } from '@/lib/opportunities/situation-of'
import { arbitraryValue } from './arbitrary-fact'

type Json = {
  type?: string
  properties?: Record<string, Json>
  items?: Json
  anyOf?: Json[]
  enum?: string[]
}

const schema = z.toJSONSchema(situationSchema, { io: 'input' }) as Json
const facts = factGroups.flatMap((group) => group.facts)

// Told otherwise: the clock, and what the stage says (signed here; which kind of no it was).
const toldByTheStage = ['now', 'contract.signed', 'earlierNo']

function accepted(known: Facts) {
  const { stage = 'invited', ...rest } = known
  const opportunity = { stage: stage as 'invited', facts: rest, zone: 'Europe/Lisbon', commitment: null }
  return situationSchema.safeParse(situationOf(opportunity, new Date('2026-11-22T10:00:00Z')))
}

function beside(path: string): Facts {
  return path.startsWith('otherCommitment.') ? { 'otherCommitment.kind': 'offer' } : {}
}

describe('the engine understands every fact', () => {
  test.each(facts.map((fact) => [fact.path, fact] as const))('%s', (path, fact) => {
    fc.assert(
      fc.property(arbitraryValue(fact), (value) => {
        const { success, error, data } = accepted({ ...beside(path), [path]: value })
        expect(error?.issues).toBeUndefined()
        expect(success).toBe(true)
        if (path !== 'capacity.returnsInDays') expect(at(data as Json, path)).toEqual(value)
      }),
      { numRuns: 40 },
    )
  })

  test('and all of them together, in any stage', () => {
    const all = fc.record(Object.fromEntries(facts.map((fact) => [fact.path, arbitraryValue(fact)])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(all, fc.constantFrom(...openStages), (known, stage) => {
        expect(accepted({ ...known, stage }).error?.issues).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
})

describe('every field of the engine can be told', () => {
  test.each(leavesOf(schema))('%s', (path) => {
    if (toldByTheStage.includes(path)) expect(facts.map((fact) => fact.path)).not.toContain(path)
    else expect(facts.map((fact) => fact.path)).toContain(path)
  })

  test.each(facts.map((fact) => [fact.path, fact] as const))('with all its answers: %s', (path, fact) => {
    expect(optionsOf(fact)).toEqual(answersOf(fieldAt(path)))
  })

  test('a path inside a list is asked as the list, and a part of a group as the group', () => {
    expect(findFact('gaps.0.answer')?.path).toBe('gaps')
    expect(findFact('otherCommitment')?.path).toBe('otherCommitment.kind')
    expect(findFact('capacity')?.path).toBe('capacity.level')
    expect(findFact('constructor')).toBeUndefined()
    expect(findFact('')).toBeUndefined()
  })
})

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown>)?.[key], value)
}

/** The schema without its "or null". */
function known(field: Json): Json {
  return field.anyOf?.find(({ type }) => type !== 'null') ?? field
}

/** Paths one or two deep: a list, a range or money is one fact. */
function leavesOf(object: Json): string[] {
  return Object.entries(object.properties ?? {}).flatMap(([name, field]) => {
    const inside = known(field)
    if (!inside.properties || isPair(inside)) return [name]
    return leavesOf(inside).map((part) => `${name}.${part}`)
  })
}

function isPair({ properties = {} }: Json): boolean {
  return ['max,min', 'amount,currency'].includes(Object.keys(properties).sort().join())
}

function fieldAt(path: string): Json {
  return path.split('.').reduce<Json>((object, name) => known(known(object).properties?.[name] ?? {}), schema)
}

type Answers = string[] | Record<string, unknown> | null

function answersOf(field: Json): Answers {
  const { items } = field
  if (field.enum) return [...field.enum].sort()
  if (items && known(items).enum) return [...(known(items).enum ?? [])].sort()
  if (items && known(items).properties) return partsOf(known(items).properties ?? {})
  return null
}

function partsOf(properties: Record<string, Json>): Record<string, Answers> {
  return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, answersOf(known(part))]))
}

function optionsOf(fact: Fact): Answers {
  if (fact.kind === 'choice' || fact.kind === 'many') return fact.options.map(([value]) => value).sort()
  if (fact.kind !== 'list') return null
  return Object.fromEntries(fact.items.map((item) => [item.path, optionsOf(item)]))
}
