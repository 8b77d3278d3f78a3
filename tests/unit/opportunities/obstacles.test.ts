import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '@/lib/opportunities/facts/fact'
import { isStanding, obstacles, withObstacles } from '@/lib/opportunities/obstacles'
import { applyChanges } from '@/lib/opportunities/save-facts'

const ids = obstacles.map(({ id }) => id)
const standing = (facts: Facts) => obstacles.filter((one) => isStanding(one, facts)).map(({ id }) => id)
const choices = fc.subarray(ids)

describe('withObstacles', () => {
  test('exactly those chosen stand, and choosing them again changes nothing', () => {
    fc.assert(
      fc.property(choices, choices, (first, second) => {
        const once = withObstacles({}, first)
        expect(standing(once)).toEqual(first)
        expect(withObstacles(once, first)).toEqual(once)
        const then = withObstacles(once, second)
        expect(standing(then)).toEqual(second)
        expect(withObstacles(then, [])).toEqual({})
      }),
    )
  })

  test('the engine takes whatever was chosen', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const facts = withObstacles({ stage: 'invited' }, chosen)
        expect(applyChanges(facts, [], 'UTC', new Date('2026-11-22T10:00:00Z'))).toEqual(facts)
      }),
    )
  })

  test('what was told besides stays, and so does what was told about the obstacle itself', () => {
    const facts = {
      goalFit: 'neutral',
      gaps: [{ about: 'travel' }, { about: 'salary', nonNegotiable: true, answer: 'refused' }],
      doubts: ['regret'],
      redFlags: [
        { what: 'They laughed', evidence: 'credible' },
        { what: 'A bad feeling', evidence: 'anecdotal', unlawfulQuestion: false },
      ],
      'mobility.workRight': 'sponsorship_refused',
      roleClear: 'no_after_asking',
      'capacity.returnsInDays': 9,
    }
    expect(standing(facts)).toEqual(['permit', 'pay', 'unclear', 'feeling'])
    expect(withObstacles(facts, ['permit', 'pay', 'unclear', 'feeling'])).toEqual(facts)
    expect(withObstacles(facts, ['permit', 'pay', 'unclear', 'feeling', 'nerves'])).toEqual({
      ...facts,
      doubts: ['regret', 'nerves'],
    })
  })

  test('unchosen, it goes, and the rest of its list stays', () => {
    const facts = { gaps: [{ about: 'travel' }, { about: 'salary', size: 'small' }], doubts: ['nerves'] }
    expect(withObstacles(facts, [])).toEqual({ gaps: [{ about: 'travel' }] })
  })

  test('an answer that is no obstacle is not taken for one', () => {
    const facts = { 'mobility.workRight': 'has', 'capacity.level': 'tight', 'mobility.caringDuty': false }
    expect(standing(facts)).toEqual([])
    expect(withObstacles(facts, [])).toEqual(facts)
  })

  test('does not write into what it was given', () => {
    const facts = Object.freeze({ gaps: Object.freeze([Object.freeze({ about: 'salary' })]) })
    withObstacles(facts, ['remote'])
    withObstacles(facts, [])
    expect(facts.gaps).toHaveLength(1)
  })
})
