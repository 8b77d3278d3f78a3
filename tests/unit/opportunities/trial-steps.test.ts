import { describe, expect, test } from 'vitest'
import { firstQuestion } from '@/components/opportunities/first-question'
import { closedStages, openStages } from '@/lib/opportunities/facts/stage'
import { startingTrial } from '@/lib/opportunities/schema'
import { trialSteps } from '@/lib/opportunities/trial-steps'

const paths = (stage: Parameters<typeof trialSteps>[0]) =>
  trialSteps(stage).map(({ facts }) => facts.map(({ path }) => path))

describe('trialSteps', () => {
  test.each([...openStages, ...closedStages])('%s: five questions after the first', (stage) => {
    const steps = trialSteps(stage)
    expect(steps.map(({ title }) => title)).toEqual([
      'When',
      expect.stringMatching(/\w/),
      'Elsewhere',
      'Your plan',
      'What stands in the way',
    ])
    for (const { facts, chips } of steps) expect(chips ? facts : facts.length > 0).toBeTruthy()
    expect(steps.filter(({ chips }) => chips)).toHaveLength(1)
    expect(paths(stage)[0]).toEqual(expect.arrayContaining(['clientZone', 'employerZone']))
    expect(paths(stage)[2]).toEqual(['otherCommitment.kind'])
    expect(paths(stage)[3]).toEqual(['goalFit'])
  })

  test.each([
    ['invited', ['invitedAt', 'answerAgreedBy'], ['interviewAt']],
    ['interview_scheduled', ['invitedAt', 'answerAgreedBy'], ['interviewAt']],
    ['final_stage', ['invitedAt', 'answerAgreedBy'], ['interviewAt']],
    ['offer_received', ['offeredAt', 'answerAgreedBy'], ['gaps']],
    ['offer_accepted_verbally', ['acceptedAt'], ['contract.inWriting', 'contract.contingentOn']],
    ['offer_signed', ['acceptedAt'], ['contract.inWriting', 'contract.contingentOn']],
    ['started', ['contract.startedOn'], ['leaning']],
    ['declined', ['declinedAt', 'declineAcknowledged'], ['changes']],
    ['rescinded', ['declinedAt', 'declineAcknowledged'], ['changes']],
  ] as const)('%s: its own dates and its own particulars', (stage, dates, particulars) => {
    const [when, own] = paths(stage)
    expect(when?.slice(0, dates.length)).toEqual(dates)
    expect(own).toEqual(particulars)
  })

  test('whatever the first question offers can begin a trial, and nothing else can', () => {
    for (const { value } of firstQuestion)
      expect(startingTrial.parse({ stage: value })).toEqual({ stage: value })
    for (const stage of ['rejected', 'lapsed', 'withdrawn', '', undefined]) {
      expect(startingTrial.safeParse({ stage }).error?.issues[0]?.message).toBe('Choose what you have.')
    }
  })
})
