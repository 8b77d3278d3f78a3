import { describe, expect, test } from 'vitest'
import { DomainError } from '@/lib/errors'
import type { Facts } from '@/lib/opportunities/facts/fact'
import { applyChanges } from '@/lib/opportunities/save-facts'

const now = new Date('2026-11-22T10:00:00Z')
type Changes = Parameters<typeof applyChanges>[1]

const apply = (known: Facts, ...changes: Changes) => applyChanges(known, changes, 'Europe/Lisbon', now)

const refusal = (known: Facts, ...changes: Changes): DomainError => {
  try {
    apply(known, ...changes)
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error('It was not refused.')
}

describe('applyChanges, compare and set per fact', () => {
  test('sets what is as it was drawn, and leaves out what became unknown', () => {
    const known = { stage: 'invited', goalFit: 'neutral', 'mobility.noticeDays': 30 }
    expect(
      apply(
        known,
        { path: 'goalFit', before: 'neutral', after: null },
        { path: 'roleClear', before: null, after: 'no' },
      ),
    ).toEqual({ stage: 'invited', 'mobility.noticeDays': 30, roleClear: 'no' })
    expect(known).toHaveProperty('goalFit', 'neutral')
  })

  test('an empty list is told: it is not the same as unknown', () => {
    expect(apply({}, { path: 'doubts', before: null, after: [] })).toEqual({ doubts: [] })
    expect(refusal({ doubts: [] }, { path: 'doubts', before: null, after: ['regret'] }).code).toBe('conflict')
  })

  test('the order of keys in a stored value does not matter', () => {
    const change = { path: 'gaps', before: [{ size: 'small', about: 'tax' }], after: null }
    expect(apply({ gaps: [{ about: 'tax', size: 'small' }] }, change)).toEqual({})
  })

  test('changed elsewhere: both values are named', () => {
    const change = { path: 'goalFit', before: null, after: 'advances' }
    const { code, field, message } = refusal({ goalFit: 'detracts' }, change)
    expect({ code, field }).toEqual({ code: 'conflict', field: 'goalFit' })
    expect(message).toContain('Your plan was changed elsewhere to “It leads away”')
    expect(message).toContain('you chose “It takes me there”')
  })

  test('changed elsewhere to the very same is no conflict', () => {
    const change = { path: 'goalFit', before: null, after: 'advances' }
    expect(apply({ goalFit: 'advances' }, change)).toEqual({ goalFit: 'advances' })
  })

  test('forgotten elsewhere is a conflict, too, and said so', () => {
    const change = { path: 'goalFit', before: 'neutral', after: 'advances' }
    expect(refusal({}, change).message).toContain('changed elsewhere to “Not answered”')
  })

  test('times in the message are in the reader’s zone', () => {
    const change = { path: 'interviewAt', before: null, after: '2026-07-02T08:00:00.000Z' }
    const { message } = refusal({ interviewAt: '2026-07-01T08:00:00.000Z' }, change)
    expect(message).toContain('Wednesday 1 July, 09:00')
    expect(message).toContain('Thursday 2 July, 09:00')
  })

  test('what has happened is not still to come, give or take the width of the zones', () => {
    const arrival = (after: string) => ({ path: 'offeredAt', before: null, after })
    const { code, field, message } = refusal({}, arrival('2030-01-01T00:00:00.000Z'))
    expect([code, field, message]).toEqual(['invalid', 'offeredAt', 'That moment is still to come.'])
    expect(apply({}, arrival('2026-11-22T19:00:00.000Z'))).toHaveProperty('offeredAt')
    expect(apply({}, { ...arrival('2030-01-01T00:00:00.000Z'), path: 'interviewAt' })).toHaveProperty(
      'interviewAt',
    )
  })

  test('a stage is never unknown', () => {
    const change = { path: 'stage', before: 'invited', after: null }
    expect(apply({ stage: 'invited' }, change)).toEqual({ stage: 'invited' })
  })

  test('what does not make sense to the engine is refused, not kept', () => {
    const change = { path: 'mobility.jobCountry', before: null, after: 'Portugal' }
    expect(refusal({ stage: 'invited' }, change)).toMatchObject({
      code: 'invalid',
      field: 'mobility.jobCountry',
    })
  })

  test('one fact in conflict, and nothing of the form is taken', () => {
    const known = { goalFit: 'detracts' }
    const changes = [
      { path: 'roleClear', before: null, after: 'no' },
      { path: 'goalFit', before: null, after: 'advances' },
    ]
    expect(refusal(known, ...changes).code).toBe('conflict')
    expect(known).toEqual({ goalFit: 'detracts' })
  })
})
