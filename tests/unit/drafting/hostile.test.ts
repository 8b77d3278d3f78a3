import { describe, expect, test } from 'vitest'
import { checkDraft } from '@/lib/drafting/check-draft'
import { languageCodes } from '@/lib/drafting/message'

const most = 20_000
// Of the processor, not of the clock: other tests run beside this one.
const longestMs = 400

const bits = [
  'a',
  'A',
  ' ',
  '\n',
  '\n ',
  ' \n',
  '.',
  ',',
  '-',
  '"',
  "'",
  '[',
  '[x] ',
  '{{x}} ',
  '_',
  '@',
  'a@',
  '1',
]
const words = [
  'Ab Cd ',
  'A b ',
  'not ',
  'I ',
  'and, ',
  'Dear ',
  'Dear Anna,\n',
  '> x\n',
  '3 March ',
  '14:00 ',
  'e.g. ',
]
const patterns = [
  ...bits,
  ...words,
  '1/',
  '> ',
  'http://',
  'Best regards,\n',
  '- a\n',
  '£50,000 ',
  '\u202e',
  '😀',
  '\ud800',
  '\0',
]

describe.each(languageCodes)('in %s', (language) => {
  test.each(patterns)('a page of %j is checked in no time', (pattern) => {
    const body = `x${pattern.repeat(most / pattern.length)}x`
    const facts = {
      employer: 'Bell & Co',
      role: 'Analyst',
      contactName: 'Anna Bell',
      otherEmployer: 'Corda Ltd',
    }
    const subject = body.slice(0, 300)
    const before = process.cpuUsage()
    checkDraft({
      channel: 'email',
      purpose: 'decline_offer',
      stage: 'offer_received',
      language,
      facts,
      subject,
      body,
    })
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(longestMs)
  })
})
