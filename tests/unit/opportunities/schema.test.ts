import { describe, expect, test } from 'vitest'
import { factPaths } from '@/lib/opportunities/facts/catalogue'
import { newOpportunity, savingTrialFacts } from '@/lib/opportunities/schema'

const messagesOf = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message)

describe('savingTrialFacts', () => {
  test('takes every fact at once, and no list longer than that', () => {
    const all = { fact: [...factPaths], before: factPaths.map(() => 'null') }
    expect(savingTrialFacts.parse(all).changes).toHaveLength(factPaths.length)
    const tooMany = { fact: Array(10_000).fill('gaps'), before: [] }
    expect(messagesOf(savingTrialFacts.safeParse(tooMany))).toEqual(['That is more than there is to say.'])
  })

  test.each(['__proto__', 'constructor', 'stage.x', 'gaps.0.about', 'closedAt'])(
    'knows no fact called %s',
    (fact) => {
      expect(messagesOf(savingTrialFacts.safeParse({ fact }))).toEqual(['This fact is not known here.'])
    },
  )

  test('what was there before may be any JSON, and reaches no prototype', () => {
    const before = '{"__proto__":{"reached":true}}'
    savingTrialFacts.parse({ fact: 'gaps', before, 'gaps.0.about': 'salary' })
    expect(({} as Record<string, unknown>).reached).toBeUndefined()
  })
})

describe('newOpportunity', () => {
  test('says what is missing in words', () => {
    const messages = messagesOf(newOpportunity.safeParse({ role: ['one', 'two'] }))
    expect(messages).toEqual(['Enter the employer.', 'Write this once.', 'Choose where it stands.'])
  })
})
