import { describe, expect, test } from 'vitest'
import type { Commitment } from '@/lib/opportunities/commitment'
import type { Facts } from '@/lib/opportunities/facts/fact'
import { type Known, situationOf } from '@/lib/opportunities/situation-of'

const now = new Date('2026-11-22T10:00:00Z')

const tell = (facts: Facts = {}, known: Partial<Known> = {}) =>
  situationOf({ stage: 'invited', facts, zone: 'Europe/Lisbon', commitment: null, ...known }, now)

const signed: Commitment = {
  opportunityId: 'x',
  employer: 'Firm',
  kind: 'signed',
  facts: { acceptedAt: '2026-11-01T00:00:00Z', country: 'DE' },
  since: '2026-11-01T00:00:00Z',
}

describe('situationOf', () => {
  test('nests paths, and says when and where', () => {
    expect(tell({ goalFit: 'advances', 'mobility.noticeDays': 30, 'mobility.permit': 'filed' })).toEqual({
      now: '2026-11-22T10:00:00Z',
      stage: 'invited',
      clientZone: 'Europe/Lisbon',
      goalFit: 'advances',
      mobility: { noticeDays: 30, permit: 'filed' },
    })
  })

  test('a zone that was told goes before the account’s', () => {
    expect(tell({ clientZone: 'Asia/Tokyo' })?.clientZone).toBe('Asia/Tokyo')
  })

  test('every kind of no of the client’s is one stage, with what it was', () => {
    expect(tell({}, { stage: 'declined' })).not.toHaveProperty('earlierNo')
    expect(tell({}, { stage: 'withdrawn' })).toMatchObject({ stage: 'declined', earlierNo: 'withdrawn' })
    expect(tell({}, { stage: 'rescinded' })).toMatchObject({ stage: 'declined', earlierNo: 'rescinded' })
  })

  test('their no, and silence, ask for no answer', () => {
    expect(tell({}, { stage: 'rejected' })).toBeNull()
    expect(tell({}, { stage: 'lapsed' })).toBeNull()
  })

  test('the client’s own list says what binds them elsewhere', () => {
    expect(tell({}, { commitment: signed })?.otherCommitment).toEqual({
      kind: 'signed',
      acceptedAt: '2026-11-01T00:00:00Z',
      country: 'DE',
    })
  })

  test('what is told beside it goes before what the list knows', () => {
    const facts = { 'otherCommitment.country': 'FR', 'otherCommitment.mustsHold': true }
    expect(tell(facts, { commitment: signed })?.otherCommitment).toMatchObject({
      kind: 'signed',
      country: 'FR',
      mustsHold: true,
    })
  })

  test('overridden, the list does not count at all', () => {
    const facts = { 'otherCommitment.kind': 'none' }
    expect(tell(facts, { commitment: signed })?.otherCommitment).toEqual({ kind: 'none' })
  })

  test('particulars without the thing itself say nothing yet', () => {
    expect(tell({ 'otherCommitment.country': 'FR' })).not.toHaveProperty('otherCommitment')
    expect(tell({ 'capacity.returnsInDays': 10 })).not.toHaveProperty('capacity')
    expect(tell({ 'capacity.returnsInDays': 10, 'capacity.level': 'none' })?.capacity).toEqual({
      level: 'none',
      returnsInDays: 10,
    })
  })

  test('does not write into what it was given', () => {
    const facts = Object.freeze({ 'otherCommitment.country': 'FR', 'mobility.permit': 'none' })
    tell(facts, { commitment: Object.freeze({ ...signed, facts: Object.freeze({ ...signed.facts }) }) })
    expect(facts).toEqual({ 'otherCommitment.country': 'FR', 'mobility.permit': 'none' })
  })
})
