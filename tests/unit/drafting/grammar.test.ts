import { describe, expect, test } from 'vitest'
import { checkDraft } from '@/lib/drafting/check-draft'
import { messageSchema } from '@/lib/drafting/message'
import { findingsOf, lines } from './findings-of'
import { letter, offer } from './letter'

describe('spelling', () => {
  test('a common misspelling, with its replacement', () => {
    const body = letter('I recieved your letter, and I decline.')
    const { findings } = checkDraft(messageSchema.parse({ channel: 'email', ...offer, body }))
    const at = body.indexOf('recieved')
    expect(findings.find(({ id }) => id === 'spelling')).toMatchObject({
      span: { start: at, end: at + 8 },
      replacement: 'received',
    })
  })

  test('a mend begins like what it mends', () => {
    const body = letter('Unfortunatly I must decline.')
    const { findings } = checkDraft(messageSchema.parse({ channel: 'email', ...offer, body }))
    expect(findings.find(({ id }) => id === 'spelling')?.replacement).toBe('Unfortunately')
  })

  test.each(['I organise and I organize.', 'Write to wich@example.org.', 'The BWICH line wrote to me.'])(
    'is none: %s',
    (sentence) => {
      expect(findingsOf(letter(`${sentence} I decline.`), offer)).not.toContain('spelling')
    },
  )
})

describe('grammar_errors', () => {
  test.each(
    lines(`
      I would of liked to come.
      I look forward to meet you.
      I cant come, and I decline.
      It is more then fair.
      I have the the letter here.
    `),
  )('%s', (sentence) =>
    expect(findingsOf(letter(`${sentence} I decline.`), offer)).toContain('grammar_errors'),
  )

  test.each(
    lines(`
      I look forward to meeting you.
      I know that that was hard, and she had had enough.
      Of course I would, of course.
    `),
  )('is none: %s', (sentence) => {
    expect(findingsOf(letter(`${sentence} I decline.`), offer)).not.toContain('grammar_errors')
  })
})

describe('what the grammar checker heard', () => {
  const body = `${letter('I decline teh ofer.')}\n\nOn Monday Anna Brandt wrote:\n> plese answr`
  const heard = (word: string) => {
    const start = body.indexOf(word)
    return {
      id: 'spelling' as const,
      start,
      end: start + word.length,
      text: 'Misspelt.',
      replacement: 'offer',
    }
  }
  const check = (word: string) => {
    const message = messageSchema.parse({ channel: 'email', ...offer, body })
    return checkDraft(message, { isRead: true, wording: [], language: [heard(word)] }).findings.filter(
      ({ id }) => id === 'spelling',
    )
  }

  test('is a finding beside our own', () => expect(check('ofer')).toHaveLength(2))
  test('is not told twice', () => expect(check('teh')).toHaveLength(1))
  test('what stands in an earlier mail is not the writer’s', () => expect(check('plese')).toHaveLength(1))
})
