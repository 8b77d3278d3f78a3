import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessMobility, type MobilityInput } from '@/lib/mobility/assess-mobility'

const TODAY = '2026-03-01'
const assess = (facts: Partial<MobilityInput>) => assessMobility({ today: TODAY, ...facts })
const days = (min: number, max = min) => ({ min, max })

describe('B1 dates', () => {
  const plan = {
    hiringProcessDays: days(20, 40),
    noticeDays: 60,
    processingDays: days(30, 90),
    workRight: 'sponsorship_offered' as const,
    relocationLeadDays: days(14, 30),
  }

  test('best case: hiring, then the longer of notice and permit, then relocation', () => {
    expect(assess(plan)).toMatchObject({
      status: 'feasible',
      earliestOn: '2026-06-03',
      latestOn: '2026-08-08',
    })
  })

  test('the worst case names the critical path', () => {
    expect(assess(plan).criticalPath).toEqual(['hiring_process', 'permit', 'relocation'])
    expect(assess({ ...plan, permit: 'granted' }).criticalPath).toEqual([
      'hiring_process',
      'notice',
      'relocation',
    ])
  })

  test('required start: after the worst case feasible, after the best tight, before it infeasible', () => {
    const at = (requiredStartOn: string) => assess({ ...plan, requiredStartOn })
    expect(at('2026-08-08')).toMatchObject({
      status: 'feasible',
      slack: [{ constraint: 'required_start', days: 0 }],
    })
    expect(at('2026-08-07')).toMatchObject({
      status: 'tight',
      slack: [{ constraint: 'required_start', days: -1 }],
    })
    expect(at('2026-06-03').status).toBe('tight')
    expect(at('2026-06-02').status).toBe('infeasible')
  })

  test('a permit that ends before the best case makes it infeasible, if the move depends on one', () => {
    const facts = { ...plan, permitExpiresOn: '2026-06-02' }
    expect(assess(facts).status).toBe('infeasible')
    expect(assess({ ...facts, permitExpiresOn: '2026-07-01' }).status).toBe('tight')
    expect(assess({ ...facts, workRight: 'not_needed' }).status).toBe('feasible')
    expect(assess({ ...facts, workRight: 'has', permit: 'none' }).status).toBe('feasible')
  })

  test('no permit needed, or granted: its time does not count', () => {
    for (const facts of [{ workRight: 'has' }, { workRight: 'not_needed' }, { permit: 'granted' }] as const)
      expect(assess({ processingDays: days(90), noticeDays: 10, ...facts }).latestOn).toBe('2026-03-11')
  })

  test('relocated already: no relocation; never before the client is available', () => {
    expect(assess({ relocationLeadDays: days(30), relocated: true }).earliestOn).toBe(TODAY)
    expect(assess({ noticeDays: 5, availableOn: '2026-09-01' })).toMatchObject({
      earliestOn: '2026-09-01',
      criticalPath: ['available_on'],
    })
  })

  test('accepted: the hiring process is over; a notice given runs from that day', () => {
    const facts = { hiringProcessDays: days(30), acceptedOn: '2026-02-20', noticeDays: 30 }
    expect(assess({ ...facts, noticeGiven: true })).toMatchObject({
      earliestOn: '2026-03-22',
      latestOn: '2026-03-22',
    })
    expect(assess({ ...facts, noticeGiven: false })).toMatchObject({
      earliestOn: '2026-03-31',
      latestOn: '2026-03-31',
    })
    expect(assess(facts)).toMatchObject({ earliestOn: '2026-03-22', latestOn: '2026-03-31' })
  })

  test('accepted and filed: at best the permit runs since then, at worst from today', () => {
    const facts = { acceptedOn: '2026-02-19', permit: 'filed' as const, processingDays: days(30) }
    expect(assess(facts)).toMatchObject({ earliestOn: '2026-03-21', latestOn: '2026-03-31' })
  })

  test('school: a required start in term time, or a worst case after school begins, is tight', () => {
    expect(
      assess({ noticeDays: 10, requiredStartOn: '2026-05-01', schoolYearEndsOn: '2026-06-30' }).status,
    ).toBe('tight')
    expect(assess({ noticeDays: 10, schoolYearEndsOn: '2026-06-30' }).status).toBe('feasible')
    expect(assess({ noticeDays: 10, schoolStartsOn: '2026-03-10' }).status).toBe('tight')
    expect(assess({ noticeDays: 10, schoolStartsOn: '2026-03-10', relocated: true }).status).toBe('feasible')
  })

  test('a fixed move elsewhere is tight; one to the job only if the start comes before it', () => {
    const move = { noticeDays: 10, moveOn: '2026-04-15', moveTo: 'PT', jobCountry: 'NL' }
    expect(assess(move)).toMatchObject({
      status: 'tight',
      slack: [{ constraint: 'move_elsewhere', days: 35 }],
    })
    expect(assess({ ...move, jobCountry: 'PT' }).status).toBe('feasible')
    expect(assess({ ...move, jobCountry: 'PT', requiredStartOn: '2026-04-01' }).status).toBe('tight')
    expect(assess({ ...move, moveOn: '2026-02-15' })).toMatchObject({ status: 'feasible', slack: [] })
    const movedHere = { ...move, jobCountry: 'PT', moveOn: '2026-02-15', requiredStartOn: '2026-04-01' }
    expect(assess(movedHere).slack).toEqual([{ constraint: 'required_start', days: 21 }])
  })

  test('nothing to compute from: unknown', () => {
    expect(assess({})).toEqual({
      status: 'unknown',
      earliestOn: null,
      latestOn: null,
      slack: [],
      criticalPath: [],
    })
    expect(assess({ requiredStartOn: '2026-04-01', jobCountry: 'NL' }).status).toBe('unknown')
    expect(assess({ acceptedOn: TODAY, hiringProcessDays: days(10) }).status).toBe('unknown')
  })
})

describe('B2 sponsorship', () => {
  test('refused and needed: infeasible; a granted permit does without', () => {
    expect(assess({ workRight: 'sponsorship_refused' }).status).toBe('infeasible')
    expect(assess({ workRight: 'sponsorship_refused', permit: 'granted', noticeDays: 10 }).status).toBe(
      'feasible',
    )
    expect(
      assess({ workRight: 'sponsorship_refused', permit: 'granted', permitTiedToEmployer: true }).status,
    ).toBe('infeasible')
  })

  test('a refused permit: infeasible unless none is needed', () => {
    expect(assess({ permit: 'refused' }).status).toBe('infeasible')
    expect(assess({ permit: 'refused', workRight: 'sponsorship_offered' }).status).toBe('infeasible')
    expect(assess({ permit: 'refused', workRight: 'not_needed', noticeDays: 10 }).status).toBe('feasible')
  })
})

describe('B3 a permit tied to the present employer', () => {
  test('it does not carry over to a job that sponsors; the new one takes its time', () => {
    const facts = { permit: 'granted', workRight: 'sponsorship_offered', processingDays: days(60) } as const
    expect(assess({ ...facts, permitTiedToEmployer: true }).earliestOn).toBe('2026-04-30')
    expect(assess(facts).earliestOn).toBe(TODAY)
    expect(assess({ ...facts, permitTiedToEmployer: true, acceptedOn: TODAY }).earliestOn).toBe(TODAY)
  })

  test('a notice that ends before the new permit is there leaves a gap: tight', () => {
    const facts = {
      noticeGiven: true,
      permitTiedToEmployer: true,
      noticeDays: 30,
      processingDays: days(20, 45),
    }
    expect(assess(facts)).toMatchObject({
      status: 'tight',
      slack: [{ constraint: 'status_after_notice', days: -15 }],
    })
    expect(assess({ ...facts, noticeDays: 45 }).status).toBe('feasible')
    expect(assess({ ...facts, noticeGiven: false }).status).toBe('feasible')
  })
})

test('B7 a remote or staged start is asked for before the relocation makes it impossible', () => {
  const facts = { noticeDays: 30, relocationLeadDays: days(60), requiredStartOn: '2026-04-15' }
  expect(assess(facts).status).toBe('infeasible')
  expect(assess({ ...facts, remotePossible: true }).status).toBe('tight')
  expect(assess({ ...facts, stagedMove: true }).status).toBe('tight')
  expect(assess({ ...facts, noticeDays: 60, remotePossible: true }).status).toBe('infeasible')
})

test('B9 a permit that is needed and has no time told leaves the worst case open', () => {
  const facts = { noticeDays: 30, workRight: 'sponsorship_offered' as const }
  expect(assess({ ...facts, requiredStartOn: '2026-12-01' })).toMatchObject({
    status: 'unknown',
    earliestOn: '2026-03-31',
    latestOn: null,
    criticalPath: ['permit'],
  })
  expect(assess({ ...facts, requiredStartOn: '2026-03-15' }).status).toBe('infeasible')
  expect(assess({ noticeDays: 30, permit: 'filed' })).toMatchObject({ status: 'unknown', latestOn: null })
})

test('B10 slack is counted from the worst case', () => {
  const facts = { processingDays: days(10, 50), requiredStartOn: '2026-05-01' }
  expect(assess(facts).slack).toEqual([{ constraint: 'required_start', days: 11 }])
})

test('V12 a refused demand in mid-move is infeasible; not asked yet it is not', () => {
  const colliding = { noticeDays: 10, requiredStartOn: '2026-05-01', schoolYearEndsOn: '2026-06-30' }
  const grounds: Partial<MobilityInput>[] = [
    colliding,
    { travelBlocked: true, noticeDays: 1 },
    { permit: 'filed' },
  ]
  for (const facts of grounds) {
    expect(assess({ ...facts, demandRefused: true }).status).toBe('infeasible')
    expect(assess(facts).status).not.toBe('infeasible')
  }
  expect(assess({ noticeDays: 1, demandRefused: true }).status).toBe('feasible')
})

test('never throws, whatever the numbers', () => {
  const odd = fc.record(
    {
      today: fc.string(),
      acceptedOn: fc.string(),
      noticeDays: fc.double(),
      processingDays: fc.record({ min: fc.double(), max: fc.double() }),
      availableOn: fc.string(),
      requiredStartOn: fc.string(),
      moveOn: fc.string(),
    },
    { requiredKeys: ['today'] },
  )
  fc.assert(fc.property(odd, (input) => assessMobility(input).status.length > 0))
})
