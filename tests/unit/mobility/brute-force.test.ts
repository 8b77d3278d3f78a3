import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessMobility, type MobilityInput } from '@/lib/mobility/assess-mobility'
import { daysBetween, firstWorkingDay, nextDay } from '@/tests/unit/mobility/walk-the-days'

const TODAY = '2028-02-10' // the walk crosses 29 February
const CALENDAR = Array.from({ length: 160 }).reduce<string[]>((days) => {
  days.push(nextDay(days.at(-1) ?? TODAY))
  return days
}, [])

const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const aDay = fc.constantFrom(TODAY, ...CALENDAR)
const aRange = fc.tuple(fc.nat(40), fc.nat(20)).map(([min, more]) => ({ min, max: min + more }))
const aFlag = optional(fc.boolean())

const inputs = fc.record({
  today: fc.constant(TODAY),
  hiringProcessDays: optional(aRange),
  noticeDays: optional(fc.nat(60)),
  noticeGiven: aFlag,
  processingDays: optional(aRange),
  permit: optional(
    fc.constantFrom('none' as const, 'filed' as const, 'granted' as const, 'refused' as const),
  ),
  workRight: optional(
    fc.constantFrom(
      'has' as const,
      'sponsorship_offered' as const,
      'sponsorship_promised_orally' as const,
      'sponsorship_unclear' as const,
      'sponsorship_refused' as const,
      'not_needed' as const,
    ),
  ),
  relocationLeadDays: optional(aRange),
  relocated: aFlag,
  availableOn: optional(aDay),
  requiredStartOn: optional(aDay),
  permitExpiresOn: optional(aDay),
  schoolYearEndsOn: optional(aDay),
  schoolStartsOn: optional(aDay),
  moveOn: optional(aDay),
  moveTo: optional(fc.constantFrom('DE', 'FR')),
  jobCountry: optional(fc.constantFrom('DE', 'FR')),
  travelBlocked: aFlag,
  remotePossible: aFlag,
  stagedMove: aFlag,
  demandRefused: aFlag,
})

const STEPS = [
  'hiringProcessDays',
  'noticeDays',
  'processingDays',
  'relocationLeadDays',
  'availableOn',
] as const

/** B1, B2, V12 said over again from the walked dates. */
function expectedStatus(input: MobilityInput): string {
  const permitFree = input.workRight === 'has' || input.workRight === 'not_needed'
  const refused = input.workRight === 'sponsorship_refused' && input.permit !== 'granted'
  if (!permitFree && (input.permit === 'refused' || refused)) return 'infeasible'
  const restsOnPermit =
    input.workRight !== 'not_needed' && !(input.workRight === 'has' && input.permit === 'none')
  const known = STEPS.some((step) => input[step] !== undefined)
  const best = firstWorkingDay(input, 'min')
  const sponsored = input.workRight?.startsWith('sponsorship_') || input.permit === 'filed'
  const open = !permitFree && input.permit !== 'granted' && sponsored && !input.processingDays
  const measured = open ? best : firstWorkingDay(input, 'max')
  const misses = (limit: string | undefined, start: string) => known && limit !== undefined && limit < start
  const elsewhere =
    input.moveOn &&
    input.moveTo &&
    input.jobCountry &&
    input.moveTo !== input.jobCountry &&
    input.moveOn >= TODAY
  const asked = input.requiredStartOn
  const collides =
    elsewhere ||
    misses(asked, measured) ||
    (restsOnPermit && misses(input.permitExpiresOn, measured)) ||
    (!input.relocated && misses(input.schoolStartsOn, measured)) ||
    (!input.relocated && asked && input.schoolYearEndsOn && asked < input.schoolYearEndsOn) ||
    (asked && input.moveOn && asked < input.moveOn)
  if (input.demandRefused && (collides || input.travelBlocked || input.permit === 'filed'))
    return 'infeasible'
  const fromAfar = input.remotePossible || input.stagedMove
  if (misses(asked, fromAfar ? firstWorkingDay(input, 'min', false) : best)) return 'infeasible'
  if (restsOnPermit && misses(input.permitExpiresOn, best)) return 'infeasible'
  if (collides) return 'tight'
  return known && !open ? 'feasible' : 'unknown'
}

describe('B1 against a walk through the calendar', () => {
  const holds = (check: (input: MobilityInput) => void) =>
    fc.assert(fc.property(inputs, check), { numRuns: 1500 })

  test('the earliest and the latest start are the days the walk ends on', () => {
    holds((input) => {
      const { earliestOn, latestOn } = assessMobility(input)
      if (earliestOn !== null) expect(earliestOn).toBe(firstWorkingDay(input, 'min'))
      if (latestOn !== null) expect(latestOn).toBe(firstWorkingDay(input, 'max'))
      expect(earliestOn !== null).toBe(STEPS.some((step) => input[step] !== undefined))
    })
  })

  test('the status is the one the rules give to the walked days', () => {
    holds((input) => {
      expect(assessMobility(input).status).toBe(expectedStatus(input))
    })
  })

  test('slack is the mornings between the measured start and the date it is measured against', () => {
    holds((input) => {
      const { slack, earliestOn, latestOn } = assessMobility(input)
      const start = latestOn ?? earliestOn
      const dateOf: Record<string, string | undefined> = {
        required_start: input.requiredStartOn,
        permit_expiry: input.permitExpiresOn,
        school_start: input.schoolStartsOn,
        move_elsewhere: input.moveOn,
      }
      for (const { constraint, days } of slack) {
        const date = dateOf[constraint]
        if (date && start) expect(days).toBe(daysBetween(start, date))
        if (constraint === 'school_year_end')
          expect(days).toBe(daysBetween(input.schoolYearEndsOn ?? '', input.requiredStartOn ?? ''))
        if (constraint === 'fixed_move')
          expect(days).toBe(daysBetween(input.moveOn ?? '', input.requiredStartOn ?? ''))
      }
    })
  })

  test('a step that decides the date really does: a day more of it is a day later', () => {
    holds((input) => {
      const { latestOn, criticalPath } = assessMobility(input)
      if (latestOn === null || latestOn === TODAY) return
      expect(criticalPath.length).toBeGreaterThan(0)
      for (const step of criticalPath) {
        expect(assessMobility(withOneDayMore(input, step)).latestOn, step).toBe(nextDay(latestOn))
      }
    })
  })

  test('feasible leaves no slack below zero, and tight or infeasible always has its ground', () => {
    holds((input) => {
      const { status, slack } = assessMobility(input)
      if (status === 'feasible') expect(slack.every((entry) => entry.days >= 0)).toBe(true)
      if (slack.some((entry) => entry.days < 0)) expect(['tight', 'infeasible']).toContain(status)
    })
  })
})

/** The same input with the named step a day longer in its worst case. */
function withOneDayMore(input: MobilityInput, step: string): MobilityInput {
  const more = (range: MobilityInput['processingDays']) => ({
    min: range?.min ?? 0,
    max: (range?.max ?? 0) + 1,
  })
  if (step === 'notice') return { ...input, noticeDays: (input.noticeDays ?? 0) + 1 }
  if (step === 'permit') return { ...input, processingDays: more(input.processingDays) }
  if (step === 'relocation') return { ...input, relocationLeadDays: more(input.relocationLeadDays) }
  if (step === 'hiring_process') return { ...input, hiringProcessDays: more(input.hiringProcessDays) }
  return { ...input, availableOn: nextDay(input.availableOn ?? '') }
}
