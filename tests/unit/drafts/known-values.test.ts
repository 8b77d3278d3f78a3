import { describe, expect, test } from 'vitest'
import { contradictionsOf } from '@/lib/drafts/contradictions'
import { readFields } from '@/lib/drafts/field-form'
import { knownValues, sharedValues } from '@/lib/drafts/known-values'
import { originsNow } from '@/lib/drafts/origins-now'
import { readTemplates } from '@/lib/templates/read-templates'
import { knownCase, libraryText, situation, typed } from './case'

const withdrawal = libraryText('en-GB/withdraw-before-interview')

describe('knownValues', () => {
  test('says where each value came from, and times are those of the reader', () => {
    expect(knownValues(withdrawal, knownCase())).toMatchObject({
      role: { value: 'Junior analyst', origin: 'opportunity' },
      date: { value: '2026-11-27', origin: 'opportunity' },
      me: { value: { name: 'Ines Duarte', email: 'ines@example.org' }, origin: 'account' },
    })
    const voicemail = knownValues(libraryText('en-GB/voicemail'), knownCase())
    expect(voicemail.time?.value).toEqual({ time: '10:00', zone: 'America/New_York' })
  })

  test('what nobody knows stays open, and a person of an earlier message comes along', () => {
    expect(knownValues(withdrawal, knownCase()).contact).toBeUndefined()
    const earlier = typed({
      contact: { name: 'Anna Brandt' },
      date: '2026-01-01',
      me: { name: 'Ines', phone: '1' },
    })
    const values = knownValues(withdrawal, knownCase({ earlier }))
    expect(values.contact).toEqual({ value: { name: 'Anna Brandt' }, origin: 'earlier' })
    expect(values.me).toEqual({ value: { name: 'Ines', phone: '1' }, origin: 'earlier' })
    expect(values.date?.value).toBe('2026-11-27')
  })

  test('an earlier day means something else and is not taken', () => {
    const none = knownCase({ earlier: typed({ date: '2026-01-01' }), situation: null })
    expect(knownValues(withdrawal, none).date).toBeUndefined()
  })

  test.each([
    ['offer_received', 0, 'offer'],
    ['final_stage', 3, 'final'],
    ['interviewing', 2, 'rounds'],
    ['invited', 0, 'interview'],
  ] as const)('at %s a call turns down the %s', (stage, roundsDone, answer) => {
    const about = knownCase({ situation: { ...situation, stage, roundsDone } })
    expect(knownValues(libraryText('en-GB/phone-decline'), about).answer?.value).toBe(answer)
  })

  test('every required choice of what is turned down has an option in every language', () => {
    const kinds = ['phone-decline', 'confirm-a-spoken-no']
    const texts = readTemplates('content/templates').filter(({ template }) => kinds.includes(template.kind))
    expect(new Set(texts.map(({ template }) => template.locale)).size).toBe(4)
    for (const { file, template } of texts) {
      const told = knownValues(template, knownCase({ situation: { ...situation, stage: 'offer_received' } }))
      const chosen = Object.keys(template.choices).filter((name) => told[name])
      expect(chosen.length, file).toBeGreaterThan(0)
    }
  })
})

test('cards of one answer tell each other people, not days', () => {
  const told = typed({ contact: { name: 'Anna' }, date: '2026-11-27', me: { name: 'Ines', phone: '+351 1' } })
  const own = { me: { value: { name: 'Ines' }, origin: 'account' as const } }
  const heard = sharedValues(libraryText('en-GB/voicemail'), told, own)
  expect(Object.keys(heard).sort()).toEqual(['contact', 'me'])
  expect(
    sharedValues(libraryText('en-GB/voicemail'), told, typed({ contact: { name: 'Tom' } })).contact,
  ).toBeUndefined()
})

describe('contradictionsOf', () => {
  const says = (values: Record<string, unknown>, given = {}) =>
    contradictionsOf(libraryText('en-GB/voicemail'), typed(values), knownCase(given)).map(({ text }) => text)

  test('a day and an hour that the opportunity knows otherwise', () => {
    expect(says({ date: '2026-11-28' })).toEqual(['Your opportunity says Fri 27 Nov.'])
    const [text] = says({ date: '2026-11-27', time: { time: '11:00', zone: 'America/New_York' } })
    expect(text).toBe('Your opportunity says Friday 27 November, 10:00 in New York.')
  })

  test('the same hour on another clock agrees', () => {
    expect(says({ date: '2026-11-27', time: { time: '15:00', zone: 'Europe/Lisbon' } })).toEqual([])
  })

  test('an interview that is over', () => {
    const past = { situation: { ...situation, interviewAt: '2026-11-20T15:00:00Z' } }
    expect(says({ date: '2026-11-20' }, past)).toEqual(['That day is over.'])
  })

  test('what the person lets stand is settled, until another thing is wrong', () => {
    const settled = 'Your opportunity says Fri 27 Nov.'
    const values = { date: { value: '2026-11-28', origin: 'typed' as const, settled } }
    const voicemail = libraryText('en-GB/voicemail')
    expect(contradictionsOf(voicemail, values, knownCase())).toEqual([])
    const moved = knownCase({ situation: { ...situation, interviewAt: '2026-11-30T15:00:00Z' } })
    expect(contradictionsOf(voicemail, values, moved)).toHaveLength(1)
  })

  test('a day named after the one they set', () => {
    const about = knownCase({ situation: { ...situation, answerAgreedBy: '2026-11-25T17:00:00Z' } })
    const negotiation = libraryText('en-GB/negotiate-pay')
    expect(contradictionsOf(negotiation, typed({ date: '2026-11-26' }), about)).toHaveLength(1)
    expect(contradictionsOf(negotiation, typed({ date: '2026-11-25' }), about)).toEqual([])
  })
})

describe('a role or an employer that was corrected since', () => {
  const begun = knownValues(withdrawal, knownCase())
  const renamed = (names: Partial<{ employer: string; role: string }>) =>
    knownCase({ opportunity: { employer: 'Halden', role: 'Junior analyst', place: 'New York', ...names } })
  const says = (values: typeof begun, about = renamed({ role: 'Data analyst' })) =>
    contradictionsOf(withdrawal, values, about).map(({ text }) => text)

  test('does not agree, and no longer claims to come from there', () => {
    expect(says(begun, knownCase())).toEqual([])
    expect(says(begun)).toEqual(['Your opportunity says “Data analyst”.'])
    const acceptance = libraryText('en-GB/accept-an-offer')
    const about = renamed({ employer: 'Halden Group' })
    expect(contradictionsOf(acceptance, knownValues(acceptance, knownCase()), about)).toMatchObject([
      { name: 'company', text: 'Your opportunity says “Halden Group”.' },
    ])
    expect(originsNow(withdrawal, begun, knownCase())).toEqual(begun)
    const shown = originsNow(withdrawal, begun, renamed({ role: 'Data analyst' }))
    expect(shown.role).toMatchObject({ value: 'Junior analyst', origin: 'former' })
    expect(shown.date?.origin).toBe('opportunity')
  })

  test('stands where the person lets it, until it is corrected once more', () => {
    const [settled = ''] = says(begun)
    const values = { ...begun, role: { value: 'Junior analyst', origin: 'opportunity' as const, settled } }
    expect(says(values)).toEqual([])
    expect(originsNow(withdrawal, values, renamed({ role: 'Data analyst' })).role?.origin).toBe('former')
    expect(says(values, renamed({ role: 'Lead analyst' }))).toHaveLength(1)
  })

  test('is taken over, and watched from there on', () => {
    const about = renamed({ role: 'Data analyst' })
    const [wrong] = contradictionsOf(withdrawal, begun, about)
    const taken = readFields(withdrawal, { 'f.role': wrong?.take?.value, taken: 'role' }, begun)
    expect(taken.role).toEqual({ value: 'Data analyst', origin: 'opportunity' })
    expect(says(taken, about)).toEqual([])
    expect(says(taken, renamed({ role: 'Lead data analyst' }))).toHaveLength(1)
  })

  test('what somebody typed is how they call it here', () => {
    expect(says({ ...begun, ...typed({ role: 'Analystin' }) })).toEqual([])
  })

  test('a form that sends a name as a text says it keeps where it came from', () => {
    const spaced = { ...begun, role: { value: 'Junior  analyst', origin: 'opportunity' as const } }
    expect(readFields(withdrawal, { 'f.role': 'Junior analyst' }, spaced).role?.origin).toBe('opportunity')
  })
})
