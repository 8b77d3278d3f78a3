import { expect, test } from 'vitest'
import { askedFields } from '@/lib/templates/asked-fields'
import { readTemplates } from '@/lib/templates/read-templates'
import { readValues } from '@/lib/templates/read-values'
import { readTemplate } from '@/lib/templates/template-file'
import { sampleFile } from './sample-file'

const fields = `  role: { type: role, label: The role }
  day: { type: date, label: The day }
  time: { type: time, label: The time }
  pay: { type: money, label: The pay }
`
const { template: read, problems } = readTemplate(
  sampleFile(
    ['  role: { type: role, label: The role }\n', fields],
    ['I have decided', '{day} {time} {pay} I have decided'],
  ),
)
const template = read ?? expect.fail(JSON.stringify(problems))

const form = {
  'f.contact': ' Anna  Brandt ',
  'f.contact.as': 'ms',
  'f.role': 'Engineer\0',
  'f.day': '2026-03-05',
  'f.time': '14:00',
  'f.time.zone': 'são paulo',
  'f.pay': '52,000',
  'f.pay.currency': 'eur',
  'f.reason': 'move',
  'f.me.name': 'Sam Okafor',
  'f.me.phone': '',
}

test('what was typed becomes values of each type', () => {
  expect(readValues(template, form, null)).toEqual({
    contact: { name: 'Anna Brandt', address: 'ms', firstNames: false },
    role: 'Engineer',
    day: '2026-03-05',
    time: { time: '14:00', zone: 'America/Sao_Paulo' },
    pay: { amount: 52_000, currency: 'EUR' },
    reason: 'move',
    me: { name: 'Sam Okafor' },
  })
})

test.each([
  ['52000', 52_000],
  ['52.000', 52_000],
  ['52 000', 52_000],
  ['1’250.50', 1250.5],
  ['1.250,5', 1250.5],
  ['0', 0],
])('the amount %s', (typed, amount) => {
  expect(readValues(template, { ...form, 'f.pay': typed }, null).pay).toEqual({ amount, currency: 'EUR' })
})

test.each(['', 'about 50', '-5', '1e9', '5000 plus'])('“%s” is no amount, so it is missing', (typed) => {
  expect(readValues(template, { ...form, 'f.pay': typed }, null)).not.toHaveProperty('pay')
})

test('a time needs a zone: the one typed, or the account’s; a place that is none is not passed over', () => {
  const timeIn = (zone: string, own: string | null) =>
    readValues(template, { ...form, 'f.time.zone': zone }, own).time
  expect(timeIn('', 'Europe/Berlin')).toEqual({ time: '14:00', zone: 'Europe/Berlin' })
  expect(timeIn('Genf', null)).toEqual({ time: '14:00', zone: 'Europe/Zurich' })
  expect(timeIn('', null)).toBeUndefined()
  expect(timeIn('Atlantis', 'Europe/Berlin')).toBeUndefined()
})

test('whatever else is sent is no value', () => {
  const odd = { 'f.reason': 'pay', 'f.contact.as': 'sir', 'f.day': '2026-02-31', role: 'x', 'f.other': 'x' }
  expect(readValues(template, odd, 'UTC')).toEqual({})
  expect(readValues(template, { 'f.role': ['Cook', 'Baker'], 'f.day': 5, 'f.contact': {} }, 'UTC')).toEqual({
    role: 'Baker',
  })
})

test('every field of every text is asked for once, in the order of the text, the writer last', () => {
  for (const { template, file } of readTemplates('content/templates')) {
    const names = askedFields(template, null).map(({ name }) => name)
    expect(new Set(names).size, file).toBe(names.length)
    for (const name of [...Object.keys(template.fields), ...Object.keys(template.choices)])
      expect(names, file).toContain(`f.${name}`)
    const writer = names.findIndex((name) => name.startsWith('f.me.'))
    if (writer >= 0)
      expect(
        names.slice(writer).every((name) => name.startsWith('f.me.')),
        file,
      ).toBe(true)
  }
})
