import { describe, expect, test } from 'vitest'
import { type FieldType, valueSchemas } from '@/lib/templates/field-values'
import { formsOf } from '@/lib/templates/forms/forms-of'
import type { Template, Tone } from '@/lib/templates/template'

type Locale = Template['locale']

function say(locale: Locale, type: FieldType, form: string, value: unknown, tone: Tone = 'formal') {
  const forms = formsOf(locale)[type] as Record<string, (value: unknown, given: object) => string | null>
  return forms[form]?.(valueSchemas[type].parse(value), { tone, zone: 'Europe/London' })
}

const plainSpaces = (words: string | null | undefined) => words?.replaceAll(/[\u00A0\u202F]/g, ' ')

const ms = { name: 'Anna Brandt', address: 'ms' }
const mr = { name: 'Jan van der Berg', address: 'mr' }
const drMs = { ...ms, degree: 'dr' }
const profMr = { ...mr, degree: 'prof' }
const unknown = { name: 'Anna Brandt' }
const friend = { ...ms, firstNames: true }
const single = { name: 'Suharto', address: 'mr' }

describe('greetings', () => {
  test.each<[Locale, Tone, unknown, string]>([
    ['en-GB', 'formal', ms, 'Dear Ms Brandt,'],
    ['en-GB', 'formal', mr, 'Dear Mr van der Berg,'],
    ['en-GB', 'formal', drMs, 'Dear Dr Brandt,'],
    ['en-GB', 'formal', profMr, 'Dear Professor van der Berg,'],
    ['en-GB', 'formal', unknown, 'Dear Anna Brandt,'],
    ['en-GB', 'formal', friend, 'Dear Anna,'],
    ['en-GB', 'formal', single, 'Dear Mr Suharto,'],
    ['en-GB', 'formal', { ...ms, family: 'Brandt-Okafor' }, 'Dear Ms Brandt-Okafor,'],
    ['en-GB', 'warm', ms, 'Dear Anna,'],
    ['en-GB', 'warm', { ...ms, firstNames: false }, 'Dear Ms Brandt,'],
    ['en-GB', 'brief', ms, 'Hello Anna,'],
    ['en-US', 'formal', ms, 'Dear Ms. Brandt:'],
    ['en-US', 'formal', drMs, 'Dear Dr. Brandt:'],
    ['en-US', 'formal', profMr, 'Dear Professor van der Berg:'],
    ['en-US', 'formal', { name: 'Mr Big' }, 'Dear Mr. Big:'],
    ['en-GB', 'formal', { name: 'Dr. Anna Brandt', address: 'ms' }, 'Dear Dr Brandt,'],
    ['de', 'warm', { name: 'Frau Dr. Anna Brandt', firstNames: true }, 'Liebe Anna,'],
    ['en-US', 'warm', ms, 'Dear Anna,'],
    ['de', 'formal', ms, 'Sehr geehrte Frau Brandt,'],
    ['de', 'formal', mr, 'Sehr geehrter Herr van der Berg,'],
    ['de', 'formal', drMs, 'Sehr geehrte Frau Dr. Brandt,'],
    ['de', 'formal', profMr, 'Sehr geehrter Herr Prof. van der Berg,'],
    ['de', 'formal', unknown, 'Guten Tag Anna Brandt,'],
    ['de', 'formal', { ...unknown, degree: 'dr' }, 'Guten Tag Dr. Anna Brandt,'],
    ['de', 'warm', ms, 'Liebe Frau Brandt,'],
    ['de', 'warm', mr, 'Lieber Herr van der Berg,'],
    ['de', 'warm', friend, 'Liebe Anna,'],
    ['de', 'warm', { ...unknown, firstNames: true }, 'Hallo Anna,'],
    ['de', 'brief', mr, 'Guten Tag Herr van der Berg,'],
    ['fr', 'formal', ms, 'Madame Brandt,'],
    ['fr', 'formal', mr, 'Monsieur van der Berg,'],
    ['fr', 'formal', drMs, 'Madame Brandt,'],
    ['fr', 'formal', unknown, 'Bonjour Anna Brandt,'],
    ['fr', 'warm', ms, 'Bonjour Madame Brandt,'],
    ['fr', 'warm', friend, 'Bonjour Anna,'],
    ['es', 'formal', ms, 'Estimada Sra. Brandt:'],
    ['es', 'formal', mr, 'Estimado Sr. van der Berg:'],
    ['es', 'formal', drMs, 'Estimada Dra. Brandt:'],
    ['es', 'formal', unknown, 'Buenos días, Anna Brandt:'],
    ['es', 'warm', { name: 'Ana Ibáñez Ruiz', address: 'ms' }, 'Hola, Ana:'],
    ['es', 'warm', { ...ms, firstNames: false }, 'Buenos días, Sra. Brandt:'],
    ['es', 'brief', ms, 'Buenos días, Sra. Brandt:'],
  ])('%s %s %j: %s', (locale, tone, person, expected) => {
    expect(say(locale, 'person', 'greeting', person, tone)).toBe(expected)
  })

  test.each<[Locale, Tone, string]>([
    ['en-GB', 'formal', 'Dear Hiring Team,'],
    ['en-US', 'formal', 'Dear Hiring Team:'],
    ['en-US', 'warm', 'Hello,'],
    ['de', 'formal', 'Sehr geehrte Damen und Herren,'],
    ['fr', 'formal', 'Madame, Monsieur,'],
    ['fr', 'warm', 'Bonjour,'],
    ['es', 'formal', 'Estimado equipo de selección:'],
  ])('%s %s, nobody known: %s', (locale, tone, expected) => {
    expect(formsOf(locale).nobody(tone)).toBe(expected)
  })
})

describe('names', () => {
  test.each<[Locale, string, unknown, string | null]>([
    ['en-GB', 'name', ms, 'Anna Brandt'],
    ['en-GB', 'given', mr, 'Jan'],
    ['en-GB', 'family', mr, 'van der Berg'],
    ['en-GB', 'family', single, null],
    ['en-GB', 'titled', unknown, 'Anna Brandt'],
    ['de', 'titled', mr, 'Herr van der Berg'],
    ['de', 'objective', mr, 'Herrn van der Berg'],
    ['de', 'objective', drMs, 'Frau Dr. Brandt'],
    ['fr', 'titled', mr, 'M. van der Berg'],
    ['fr', 'de', ms, 'd’Anna Brandt'],
    ['fr', 'que', { name: 'Hélène Roy' }, 'qu’Hélène Roy'],
    ['fr', 'de', { name: 'Paul Roy' }, 'de Paul Roy'],
    ['es', 'de', mr, 'del Sr. van der Berg'],
    ['es', 'a', mr, 'al Sr. van der Berg'],
    ['es', 'de', ms, 'de la Sra. Brandt'],
    ['es', 'a', unknown, 'a Anna Brandt'],
    ['es', 'y', { name: 'Inés Ruiz' }, 'e Inés Ruiz'],
    ['es', 'o', { name: 'Óscar Ruiz' }, 'u Óscar Ruiz'],
  ])('%s %s %j: %s', (locale, form, person, expected) => {
    expect(say(locale, 'person', form, person)).toBe(expected)
  })
})

describe('a and an, by sound', () => {
  test.each([
    ...[
      'an engineer',
      'an analyst',
      'an HR manager',
      'an MBA graduate',
      'an hourly consultant',
      'an honest broker',
    ],
    ...[
      'an honorary chair',
      'an heir',
      'an SQL developer',
      'an IT lead',
      'an R&D manager',
      'an X-ray technician',
    ],
    ...[
      'an unpaid adviser',
      'an uninsured clerk',
      'an 8-hour shift lead',
      'an 18-month trainee',
      'an Ärztin',
    ],
    ...['an umbrella salesman', 'an undergraduate', 'an “office” manager'],
    ...[
      'a project manager',
      'a university lecturer',
      'a European buyer',
      'a UX designer',
      'a user researcher',
    ],
    ...['a one-day trainer', 'a UK director', 'a hotel manager', 'a CEO', 'a NATO analyst', 'a unit leader'],
    ...['a utility planner', 'a 10-month trainee', 'a 1-day trainer', 'a useful person', 'a PhD'],
  ])('%s', (expected) => {
    expect(say('en-GB', 'role', 'an', expected.replace(/^an? /, ''))).toBe(expected)
  })
})

describe('French elision and contraction', () => {
  test.each([
    ...['d’analyste', 'd’ingénieur', 'd’étude', 'd’œnologue', 'd’hôtesse d’accueil', 'd’historien', 'd’Yves'],
    ...['d’hydrologue', 'd’UX designer', 'd’huissier'],
    ...[
      'de responsable',
      'de haut fonctionnaire',
      'de Head of Product',

      'de yaourtier',
      'de onzième',
    ],
    ...['de HR manager', 'de hacker', 'de 3D designer'],
  ])('%s', (expected) => {
    const said = say('fr', 'role', 'de', expected.replace(/^(d’|de )/, ''))
    expect(said).toBe(expected)
  })

  test.each([
    ['de', 'Airbus', 'd’Airbus'],
    ['de', 'Renault', 'de Renault'],
    ['de', 'Le Monde', 'du Monde'],
    ['de', 'Les Échos', 'des Échos'],
    ['de', 'La Poste', 'de La Poste'],
    ['de', 'L’Oréal', 'de L’Oréal'],
    ['de', 'Leroy', 'de Leroy'],
    ['a', 'Le Monde', 'au Monde'],
    ['a', 'Les Échos', 'aux Échos'],
    ['a', 'Airbus', 'à Airbus'],
    ['que', 'Airbus', 'qu’Airbus'],
    ['que', 'Renault', 'que Renault'],
  ])('company %s %s: %s', (form, company, expected) => {
    expect(say('fr', 'company', form, company)).toBe(expected)
  })
})

describe('Spanish y and o', () => {
  test.each([
    ['y', 'Iberia', 'e Iberia'],
    ['y', 'Íñigo', 'e Íñigo'],
    ['y', 'Hilados Sur', 'e Hilados Sur'],
    ['y', 'Hierros Sur', 'y Hierros Sur'],
    ['y', 'Yolanda', 'y Yolanda'],
    ['y', 'Ionia', 'y Ionia'],
    ['y', 'Nestlé', 'y Nestlé'],
    ['o', 'Ópticas Sur', 'u Ópticas Sur'],
    ['o', 'Hoteles Sur', 'u Hoteles Sur'],
    ['o', '8 días', 'u 8 días'],
    ['o', '11 Norte', 'u 11 Norte'],
    ['o', '110 Norte', 'o 110 Norte'],
    ['o', 'Nestlé', 'o Nestlé'],
  ])('%s %s: %s', (form, company, expected) => {
    expect(say('es', 'company', form, company)).toBe(expected)
  })
})

describe('dates, times and amounts', () => {
  test.each<[Locale, string, string, string]>([
    ['en-GB', 'plain', '2026-03-05', 'Thursday 5 March'],
    ['en-GB', 'short', '2026-03-05', '5 March'],
    ['en-GB', 'year', '2026-03-05', '5 March 2026'],
    ['en-US', 'plain', '2026-03-05', 'Thursday, March 5'],
    ['en-US', 'short', '2026-03-05', 'March 5'],
    ['en-US', 'year', '2026-03-05', 'March 5, 2026'],
    ['de', 'plain', '2026-03-05', 'Donnerstag, 5. März'],
    ['de', 'short', '2026-03-05', '5. März'],
    ['de', 'year', '2026-03-05', '5. März 2026'],
    ['fr', 'plain', '2026-03-05', 'jeudi 5 mars'],
    ['fr', 'short', '2026-03-01', '1er mars'],
    ['fr', 'year', '2026-08-01', '1er août 2026'],
    ['es', 'plain', '2026-03-05', 'jueves 5 de marzo'],
    ['es', 'short', '2026-03-05', '5 de marzo'],
    ['es', 'year', '2026-03-05', '5 de marzo de 2026'],
  ])('%s %s %s: %s', (locale, form, day, expected) => {
    expect(say(locale, 'date', form, day)).toBe(expected)
  })

  test.each<[Locale, string, object, string]>([
    ['en-GB', 'plain', { time: '14:00', zone: 'Europe/Lisbon' }, '14:00 (Lisbon time)'],
    ['en-GB', 'plain', { time: '09:05' }, '09:05 (London time)'],
    ['en-US', 'plain', { time: '14:00', zone: 'America/New_York' }, '2:00 p.m. (New York time)'],
    ['en-US', 'clock', { time: '00:30' }, '12:30 a.m.'],
    ['en-US', 'clock', { time: '12:00' }, '12:00 p.m.'],
    ['de', 'plain', { time: '14:00', zone: 'Europe/Lisbon' }, '14:00 Uhr (Ortszeit Lissabon)'],
    ['fr', 'plain', { time: '14:00', zone: 'Europe/Lisbon' }, '14 h (heure de Lisbonne)'],
    ['fr', 'plain', { time: '09:05', zone: 'Europe/Athens' }, '9 h 05 (heure d’Athènes)'],
    ['fr', 'plain', { time: '09:30', zone: 'Africa/Cairo' }, '9 h 30 (heure du Caire)'],
    ['es', 'plain', { time: '14:00', zone: 'America/New_York' }, '14:00 (hora de Nueva York)'],
  ])('%s %s %j: %s', (locale, form, time, expected) => {
    expect(plainSpaces(say(locale, 'time', form, time))).toBe(expected)
  })

  test.each<[Locale, number, string, string]>([
    ['en-GB', 52_000, 'EUR', '€52,000'],
    ['en-US', 52_000, 'USD', '$52,000'],
    ['en-GB', 19.5, 'GBP', '£19.50'],
    ['en-GB', 180_000, 'AED', 'AED 180,000'],
    ['de', 52_000, 'EUR', '52.000 €'],
    ['de', 90_000, 'CHF', '90.000 CHF'],
    ['fr', 52_000, 'EUR', '52 000 €'],
    ['es', 52_000, 'EUR', '52.000 €'],
  ])('%s %d %s: %s', (locale, amount, currency, expected) => {
    expect(plainSpaces(say(locale, 'money', 'plain', { amount, currency }))).toBe(expected)
  })

  test.each<[FieldType, unknown]>([
    ['date', '2026-02-30'],
    ['date', '5 March'],
    ['time', { time: '24:00' }],
    ['time', { time: '10:00', zone: 'Lisbon' }],
    ['money', { amount: -1, currency: 'EUR' }],
    ['money', { amount: 1, currency: '€' }],
    ['person', { name: ' \n ' }],
    ['line', 'x'.repeat(201)],
  ])('no %s: %j', (type, value) => {
    expect(valueSchemas[type].safeParse(value).success).toBe(false)
  })
})
