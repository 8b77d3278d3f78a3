import { describe, expect, test } from 'vitest'
import { commitmentOf, strongestCommitment } from '@/lib/opportunities/commitment'
import type { Facts } from '@/lib/opportunities/facts/fact'
import { closedStages } from '@/lib/opportunities/facts/stage'

type Stage = Parameters<typeof commitmentOf>[0]['stage']

let made = 0
const row = (stage: Stage, facts: Facts = {}, createdAt = '2026-11-01T00:00:00Z') => {
  made += 1
  return { id: `id-${made}`, employer: `Firm ${made}`, stage, facts, createdAt: new Date(createdAt) }
}

const commitments = (...rows: ReturnType<typeof row>[]) => rows.flatMap((one) => commitmentOf(one) ?? [])

describe('commitmentOf', () => {
  test.each([
    ['interview_scheduled', 'interview'],
    ['interviewing', 'in_process'],
    ['final_stage', 'in_process'],
    ['offer_received', 'offer'],
    ['offer_accepted_verbally', 'verbal'],
    ['offer_signed', 'signed'],
    ['started', 'signed'],
  ] as const)('%s binds as %s', (stage, kind) => {
    expect(commitmentOf(row(stage))?.kind).toBe(kind)
  })

  test.each(['invited', ...closedStages] as const)('%s binds to nothing', (stage) => {
    expect(commitmentOf(row(stage, { acceptedAt: '2026-11-01T00:00:00Z' }))).toBeNull()
  })

  test('tells what the other one needs to know, in its own words, and nothing more', () => {
    const facts = {
      acceptedAt: '2026-11-03T00:00:00Z',
      offeredAt: '2026-11-02T00:00:00Z',
      answerAgreedBy: '2026-11-05T00:00:00Z',
      'contract.inWriting': false,
      'contract.contingentOn': [],
      'contract.startsOn': '2027-01-01',
      'mobility.jobCountry': 'DE',
      'mobility.workRight': 'sponsorship_offered',
      goalFit: 'detracts',
    }
    expect(commitmentOf(row('offer_accepted_verbally', facts))?.facts).toEqual({
      acceptedAt: '2026-11-03T00:00:00Z',
      offeredAt: '2026-11-02T00:00:00Z',
      answerBy: '2026-11-05T00:00:00Z',
      inWriting: false,
      contingentOn: [],
      startAgreed: true,
      country: 'DE',
      sponsorsVisa: true,
    })
  })

  test('what is unknown stays unknown there, too', () => {
    expect(commitmentOf(row('offer_received'))?.facts).toEqual({})
    expect(commitmentOf(row('started'))?.facts).toEqual({ startAgreed: true })
    const told = (workRight: string) =>
      commitmentOf(row('offer_received', { 'mobility.workRight': workRight }))?.facts.sponsorsVisa
    expect(told('sponsorship_refused')).toBe(false)
    expect(told('sponsorship_unclear')).toBeUndefined()
  })
})

describe('strongestCommitment (domain guide, section 2)', () => {
  test('signed before verbal before offer before in process before interview', () => {
    const order = [
      'offer_signed',
      'offer_accepted_verbally',
      'offer_received',
      'interviewing',
      'interview_scheduled',
    ] as const
    for (const [index] of order.entries()) {
      // The weaker ones are newer, and listed first: strength decides all the same.
      const rows = order.slice(index).map((stage, age) => row(stage, {}, `2026-11-0${age + 1}T00:00:00Z`))
      expect(strongestCommitment(commitments(...rows.toReversed()))?.opportunityId).toBe(rows[0]?.id)
    }
  })

  test('among equals the newest: by acceptance, then by offer, then by when it was added', () => {
    const old = row('offer_signed', { acceptedAt: '2026-11-01T00:00:00Z' }, '2026-11-09T00:00:00Z')
    const fresh = row('started', { acceptedAt: '2026-11-02T01:00:00+02:00' }, '2026-10-01T00:00:00Z')
    expect(strongestCommitment(commitments(old, fresh))?.opportunityId).toBe(fresh.id)
    expect(strongestCommitment(commitments(fresh, old))?.opportunityId).toBe(fresh.id)
    const undated = row('offer_signed', {}, '2026-11-20T00:00:00Z')
    expect(strongestCommitment(commitments(fresh, undated, old))?.opportunityId).toBe(undated.id)
  })

  test('none of none', () => {
    expect(strongestCommitment([])).toBeNull()
    expect(strongestCommitment(commitments(row('invited'), row('lapsed')))).toBeNull()
  })
})
