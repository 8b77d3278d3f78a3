import { describe, expect, test } from 'vitest'
import { findingsOf, hintsOf, lines, type Written } from './findings-of'
import { letter, offer } from './letter'

const plain = (middle: string) => `Dear Anna,\n\n${middle}\n\nKind regards,\nMaya Lind`
const no = 'I have decided to decline the offer and to stay in my present town for the coming years.'

describe('no_thanks', () => {
  test.each([
    ['a no', no, offer],
    [
      'an acceptance',
      'I accept the position and will start on 1 March as we have agreed.',
      { ...offer, purpose: 'accept_offer' as const },
    ],
    ['a negotiation', 'Could we agree on a base of 68,000?', { ...offer, purpose: 'negotiate' as const }],
    ['more time', 'Could I answer by Friday?', { ...offer, purpose: 'ask_time' as const }],
  ])('is due in %s', (_, middle, rest) => {
    expect(findingsOf(plain(middle), rest)).toContain('no_thanks')
    expect(findingsOf(plain(`Thank you for the offer. ${middle}`), rest)).not.toContain('no_thanks')
  })

  test.each(
    lines(`
      I appreciate the care you took.
      Many thanks for the talk.
      It was kind of you to ask me.
      I am honoured by your trust.
      Your offer means a lot to me.
    `),
  )('thanks is: %s', (sentence) => {
    expect(findingsOf(plain(`${sentence} ${no}`), offer)).not.toContain('no_thanks')
  })

  test('a hint elsewhere, and where a warm word is nearly thanks', () => {
    expect(
      hintsOf(plain('Did my message of Tuesday arrive?'), { ...offer, purpose: 'check_receipt' }),
    ).toContain('no_thanks')
    expect(hintsOf(plain(`I enjoyed our talk. ${no}`), offer)).toContain('no_thanks')
  })
})

describe('too_curt', () => {
  test.each(['Not interested.', 'No.', 'Declined, as said.'])('%s', (body) => {
    expect(findingsOf(body, { ...offer, channel: 'direct_message' })).toContain('too_curt')
  })

  test.each([
    'Thanks Anna, not this time. Good luck with it!',
    'Hi Anna, thank you, I decline. All the best!',
  ])('short and kind: %s', (body) =>
    expect(findingsOf(body, { ...offer, channel: 'direct_message' })).not.toContain('too_curt'),
  )

  test('four rounds are not answered with a shrug', () => {
    const body = 'Anna,\n\ngot the offer. Can’t use it. Cheers anyway.\n\nMaya'
    expect(findingsOf(body, { ...offer, roundsDone: 4 })).toContain('too_curt')
  })
})

describe('no_stage_acknowledged', () => {
  const late: Written = { ...offer, roundsDone: 3 }

  test('a late no without a word on it', () => {
    expect(findingsOf(letter('I have decided to decline.'), late)).toContain('no_stage_acknowledged')
  })

  test.each(
    lines(`
      Thank you for three good conversations.
      I know how much time the team has given me.
      I am sorry to say this at such a late stage.
    `),
  )('acknowledged by: %s', (sentence) => {
    expect(findingsOf(letter(`${sentence} I decline.`), late)).not.toContain('no_stage_acknowledged')
  })

  test('naming the process one leaves is none; naming what was good in it nearly is', () => {
    const left = letter('I withdraw from the Analyst process.')
    expect(findingsOf(left, late)).toContain('no_stage_acknowledged')
    const praised = letter('I decline. It was a fair and friendly process.')
    expect(findingsOf(praised, late)).not.toContain('no_stage_acknowledged')
  })

  test('an early no needs none', () => {
    expect(findingsOf(letter('I decline.'), { ...offer, roundsDone: 1 })).not.toContain(
      'no_stage_acknowledged',
    )
  })
})

describe('excessive_apology', () => {
  test('three expressions', () => {
    const body = letter('I am so sorry. I apologise for the trouble. I decline, and please forgive me.')
    expect(findingsOf(body, offer)).toContain('excessive_apology')
  })

  test('three in two sentences', () => {
    const body = letter('I am so sorry, I am really sorry to do this to you. Please forgive me. I decline.')
    expect(findingsOf(body, offer)).toContain('excessive_apology')
  })

  test('a grovelling one', () => {
    expect(findingsOf(letter('I decline, and I will never forgive myself.'), offer)).toContain(
      'excessive_apology',
    )
  })

  test('two are a hint, one is none', () => {
    expect(hintsOf(letter('I am sorry. I decline. My apologies for the trouble.'), offer)).toContain(
      'excessive_apology',
    )
    expect(hintsOf(letter('I am sorry to disappoint you. I decline.'), offer)).not.toContain(
      'excessive_apology',
    )
  })

  test('“unfortunately” and “I regret that” are none', () => {
    const body = letter(
      'Unfortunately I cannot accept. I regret that the dates do not fit. Sadly, it is too far.',
    )
    expect([...findingsOf(body, offer), ...hintsOf(body, offer)]).not.toContain('excessive_apology')
  })
})

describe('missing_apology', () => {
  const rescind: Written = { ...offer, purpose: 'rescind', stage: 'offer_accepted_verbally' }
  const took = 'After all the time you gave me I have to take back the acceptance I gave on Tuesday.'

  test('an acceptance taken back, an interview cancelled on its day', () => {
    expect(findingsOf(letter(took), rescind)).toContain('missing_apology')
    const today = letter('I am withdrawing and will not come today.', {
      thanks: 'Thank you for the invitation.',
    })
    expect(
      findingsOf(today, { ...offer, purpose: 'decline_same_day', stage: 'interview_scheduled' }),
    ).toContain('missing_apology')
  })

  test('one is enough', () => {
    expect(findingsOf(letter(`${took} I am sorry for it.`), rescind)).not.toContain('missing_apology')
  })

  test('regret makes it a hint; a plain no needs none', () => {
    expect(hintsOf(letter(`${took} I know that it is a great inconvenience.`), rescind)).toContain(
      'missing_apology',
    )
    expect(findingsOf(letter('I decline.'), offer)).not.toContain('missing_apology')
  })
})

describe('late_without_apology', () => {
  const overdue: Written = { ...offer, overdue: true }

  test('late and silent about it', () => {
    expect(findingsOf(letter('I decline.'), overdue)).toContain('late_without_apology')
  })

  test.each(['I am sorry for the late reply.', 'Thank you for your patience.'])(
    'settled by: %s',
    (sentence) => {
      expect(findingsOf(letter(`${sentence} I decline.`), overdue)).not.toContain('late_without_apology')
    },
  )
})

describe('ghosting_followup', () => {
  const silent: Written = { ...offer, facts: { ...offer.facts, unansweredMessages: 2 } }

  test('neither the delay nor their messages are mentioned', () => {
    expect(findingsOf(letter('I decline.'), silent)).toContain('ghosting_followup')
  })

  test.each([
    'I am sorry that I left your messages unanswered.',
    'My answer comes late.',
    'Thank you for your two messages.',
  ])('mentioned: %s', (sentence) =>
    expect(findingsOf(letter(`${sentence} I decline.`), silent)).not.toContain('ghosting_followup'),
  )
})
