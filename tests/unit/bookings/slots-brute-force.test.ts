import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { coachZoneOn, listSlots } from '@/lib/bookings/slots'
import { arbitraryQuestion } from '@/tests/unit/bookings/arbitrary-question'
import { written } from '@/tests/unit/bookings/slot-question'
import { walkTheMinutes, zoneByWalking } from '@/tests/unit/bookings/walk-the-minutes'

vi.setConfig({ testTimeout: 120_000 })

describe('S1 to S8 against a walk from minute to minute', () => {
  test('the slots are those that the walk finds', () => {
    const property = fc.property(arbitraryQuestion, (question) => {
      expect(written(listSlots(question))).toBe(written(walkTheMinutes(question)))
    })
    fc.assert(property, { numRuns: 150 })
  })

  test('the coach is in the zone that the walk finds', () => {
    const property = fc.property(arbitraryQuestion, ({ availability, from, booked }) => {
      for (const at of [from, ...booked])
        expect(coachZoneOn(availability, at)).toBe(zoneByWalking(availability, at))
    })
    fc.assert(property, { numRuns: 150 })
  })
})
