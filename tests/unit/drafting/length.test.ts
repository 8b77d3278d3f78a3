import { describe, expect, test } from 'vitest'
import { findingsOf, type Written } from './findings-of'
import { letter, offer } from './letter'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
/** A body of exactly so many words. */
const long = (count: number) =>
  `Dear Anna,\n\nThank you for the offer. I decline.\n\n${words(count - 13)}.\n\nKind regards,\nMaya Lind`

describe('too_long', () => {
  const several: Written = { ...offer, roundsDone: 3 }
  const message: Written = { ...offer, channel: 'direct_message', subject: undefined }
  const script: Written = { ...offer, channel: 'phone_script', subject: undefined }
  test.each([
    ['a mail of 180 words', 180, offer, false],
    ['a mail of 181', 181, offer, true],
    ['230 after several rounds', 230, several, false],
    ['231 after several rounds', 231, several, true],
    ['230 at the final stage', 230, { ...offer, stage: 'final_stage' as const }, false],
    ['a direct message of 120', 120, message, false],
    ['a direct message of 121', 121, message, true],
    ['a script of 180', 180, script, false],
    ['a script of 181', 181, script, true],
  ])('%s', (_, count, rest, found) => {
    expect(findingsOf(long(count), rest).includes('too_long')).toBe(found)
  })

  test('an earlier mail below does not count', () => {
    const body = `${letter('I decline.')}\n\nOn Monday Anna Brandt wrote:\n> ${words(300)}`
    expect(findingsOf(body, offer)).not.toContain('too_long')
  })
})

describe('over_explaining', () => {
  const reason =
    'My partner has found work in another town, which is why we move there in the summer with the children.'
  const more =
    'The flat we have found is near the school, and the days there begin at eight, so that one of us is at home.'
  const most =
    'We looked at the trains as well, and a change in the middle of the night would not be possible for the family.'

  test('three sentences of reason and more than sixty words', () => {
    expect(findingsOf(letter(`I decline. ${reason} ${more} ${most}`), offer)).toContain('over_explaining')
  })

  test('a family of full time days is not the time the reader gave', () => {
    const story =
      'There is nobody who could fetch the children on those days, as my sister works full time herself.'
    expect(findingsOf(letter(`I decline. ${reason} ${more} ${story}`), offer)).toContain('over_explaining')
    const stage =
      'I know how much time the team and you have given me on all those days in your offices in town.'
    expect(findingsOf(letter(`I decline. ${reason} ${more} ${stage}`), offer)).not.toContain(
      'over_explaining',
    )
  })

  test('two sentences are not three', () => {
    expect(findingsOf(letter(`I decline. ${reason} ${more}`), offer)).not.toContain('over_explaining')
  })

  test('three short ones are no story', () => {
    const body = letter('I decline. We are moving. My partner works there. The school begins in August.')
    expect(findingsOf(body, offer)).not.toContain('over_explaining')
  })

  test('late in the process ninety words are allowed, asked why forty-five', () => {
    const told = `I know how much time three rounds took. I decline. ${reason} ${more} ${most}`
    expect(findingsOf(letter(told), { ...offer, roundsDone: 3 })).not.toContain('over_explaining')
    const asked = letter(
      'My partner has found work in another town, so we move there with the children in the summer. The flat is near the school, and the days begin at eight. The trains would not be possible for the family, as there is a change at night.',
    )
    expect(findingsOf(asked, { ...offer, purpose: 'reply_why' })).toContain('over_explaining')
    expect(findingsOf(asked, { ...offer, purpose: 'decline_offer' })).not.toContain('over_explaining')
  })

  test('three reasons are too many, however short', () => {
    const body = letter('I decline for three reasons: the pay, the drive and the hours.')
    expect(findingsOf(body, offer)).toContain('over_explaining')
  })

  test('a negotiation lives by its reasons', () => {
    const body = letter(`Could we agree on 68,000? ${reason} ${more} ${most}`)
    expect(findingsOf(body, { ...offer, purpose: 'negotiate' })).not.toContain('over_explaining')
  })
})

describe('voicemail_too_long', () => {
  const call = (count: number) =>
    `Hello Anna, this is Maya Lind. Thank you for the offer, I decline. I will confirm it by e-mail. My number is 020 7946 0018. ${words(count - 25)}`
  const rest: Written = { ...offer, channel: 'voicemail', subject: undefined }

  test('75 words fit thirty seconds, 76 do not', () => {
    expect(findingsOf(call(75), rest)).not.toContain('voicemail_too_long')
    expect(findingsOf(call(76), rest)).toContain('voicemail_too_long')
  })
})
