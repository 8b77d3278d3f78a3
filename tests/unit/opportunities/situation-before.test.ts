import { expect, test } from 'vitest'
import { situationBefore } from '@/lib/opportunities/situation-before'

const now = new Date('2026-11-22T10:00:00Z')
const known = { zone: 'Europe/Lisbon', commitment: null }

test('a changed fact is what it was, one told first is unknown, the stage goes back, the rest stays', () => {
  const facts = { goalFit: 'detracts', roleClear: 'no', contactMode: 'email' }
  const before = situationBefore(
    { ...known, stage: 'offer_received', facts },
    [
      { path: 'goalFit', before: 'advances', after: 'detracts' },
      { path: 'roleClear', before: null, after: 'no' },
      { path: 'stage', before: 'final_stage', after: 'offer_received' },
    ],
    now,
  )
  expect(before).toMatchObject({ stage: 'final_stage', goalFit: 'advances', contactMode: 'email' })
  expect(before).not.toHaveProperty('roleClear')
  expect(facts.goalFit).toBe('detracts')
})

test('before it was opened again there was nothing to answer', () => {
  const change = { path: 'stage', before: 'rejected', after: 'invited' }
  expect(situationBefore({ ...known, stage: 'invited', facts: {} }, [change], now)).toBeNull()
})
