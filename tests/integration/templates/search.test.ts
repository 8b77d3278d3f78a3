import { expect, test } from 'vitest'
import { listLibrary } from '@/lib/templates/list-library'
import { libraryFilter } from '@/lib/templates/schema'
import { searchLibrary, searchPageSize } from '@/lib/templates/search-library'
import { testDb } from '@/tests/support/database'

const searched = (asked: Record<string, string>) => searchLibrary(libraryFilter.parse(asked))
const slugs = async (asked: Record<string, string>) => (await searched(asked)).rows.map(({ slug }) => slug)

test.each([
  ['voicemail', 'voicemail'],
  ['declining an offer because of the visa', 'decline-offer-relocation-or-visa'],
  ['Bedenkzeit für ein Angebot', 'bedenkzeit-fuer-ein-angebot'],
  ['bedenkzeit fur ein angebot', 'bedenkzeit-fuer-ein-angebot'],
  ['Anrufbeantworter oder Mailbox', 'absage-auf-die-mailbox'],
])('“%s” finds %s among the first', async (q, slug) => {
  const { rows, how } = await searched({ q })
  expect(rows.slice(0, 6).map((row) => row.slug)).toContain(slug)
  expect(['typed', 'some']).toContain(how)
})

test.each([
  ['resign', 'speak-to-the-manager'],
  ['resignation letter', 'speak-to-the-manager'],
  ['kündigen', 'gehen-der-fuehrungskraft-mitteilen'],
  ['dimitir', 'comunicar-la-marcha-a-su-responsable'],
  ['démissionner', 'annoncer-son-depart-a-son-responsable'],
  ['rescind', 'rescind-an-acceptance'],
  ['renege', 'rescind-an-acceptance'],
  ['reject offer', 'decline-offer-direct'],
  ['refuse offer', 'decline-offer-direct'],
  ['postpone', 'reschedule'],
  ['reschedule', 'reschedule'],
  ['headhunter', 'recruiter-call'],
  ['LinkedIn', 'connection-request'],
  ['ghosted', 'check-that-it-was-received'],
  ['counter offer', 'decline-a-counteroffer'],
  ['voice mail', 'voicemail'],
  ['internal', 'internal-decline'],
  ['pregnant', 'withdraw-family-decision'],
  ['child', 'withdraw-family-decision'],
  ['job description', 'ask-for-specification'],
])('“%s”, which no title says, finds %s among the first', async (q, slug) => {
  const { rows, how } = await searched({ q })
  expect(rows.slice(0, 6).map((row) => row.slug)).toContain(slug)
  expect(how).toBe('typed')
})

test('a verb that German takes apart is the verb, and not the text that happens to have its parts', async () => {
  const found = await slugs({ q: 'wie sage ich ab' })
  expect(found[0]).toContain('absagen')
  expect(found.slice(0, 6)).not.toContain('angebot-annehmen')
})

test('the words of a title count more than those of a text', async () => {
  const { rows } = await searched({ q: 'recruiter', language: 'en-GB' })
  const inTitle = rows.map(({ title }) => /recruiter/i.test(title))
  expect(new Set(inTitle)).toEqual(new Set([true, false]))
  expect(inTitle.lastIndexOf(true)).toBeLessThan(inTitle.indexOf(false))
})

test.each([
  ['voicmail', 'voicemail', 'en-GB'],
  ['decilne', 'decline', 'en-GB'],
  ['intervew', 'interview', 'en-GB'],
  ['gehatl', 'gehalt', 'de'],
  ['entretein', 'entretien', 'fr'],
  ['oferrta', 'oferta', 'es'],
])('“%s” is taken for “%s”, and says so', async (q, words, language) => {
  const found = await searched({ q, language })
  expect(found).toMatchObject({ words, how: 'corrected' })
  expect(found.total).toBeGreaterThan(0)
  expect(new Set(found.rows.map(({ locale }) => locale))).toEqual(new Set([language]))
})

test('what has some of the words is shown when nothing has all of them', async () => {
  expect(await searched({ q: 'voicemail zebra' })).toMatchObject({ how: 'some' })
  expect((await slugs({ q: 'voicemail zebra' })).slice(0, 3)).toContain('voicemail')
})

test('says how many there are elsewhere when the filters keep out all', async () => {
  const found = await searched({ q: 'Bedenkzeit', language: 'fr' })
  expect(found.rows).toEqual([])
  expect(found.elsewhere).toBeGreaterThan(0)
})

test('finds nothing, quietly, for what is no word, and for signs that mean something to the database', async () => {
  for (const q of ['zzzzqqqq', '???', `'; drop table template --`, '"', ':* & !', '\\', '%', 'the'])
    expect((await searched({ q })).total, q).toBeGreaterThanOrEqual(0)
  expect(await searched({ q: 'zzzzqqqq' })).toMatchObject({ rows: [], total: 0, elsewhere: 0 })
})

test('a page past the end is the last one', async () => {
  const first = await searched({ q: 'offer' })
  const last = Math.ceil(first.total / searchPageSize)
  expect(last).toBeGreaterThan(1)
  const past = await searched({ q: 'offer', page: '99' })
  expect(past).toEqual(await searched({ q: 'offer', page: String(last) }))
  expect(past).toMatchObject({ page: last, total: first.total, how: 'typed' })
  expect(await searched({ q: 'zzzzqqqq', page: '99' })).toMatchObject({ rows: [], total: 0 })
})

test('filters hold in searches and in lists; nonsense in the address is left aside', async () => {
  const { rows } = await searched({ q: 'offer', channel: 'email', tone: 'brief', language: 'en-GB' })
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every((row) => row.channel === 'email' && row.tone === 'brief')).toBe(true)
  const sections = await listLibrary(
    libraryFilter.parse({ language: 'de', channel: 'phone_script', tone: 'loud', page: '-3' }),
  )
  const texts = sections.flatMap((section) => section.rows)
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.every((row) => row.locale === 'de' && row.channel === 'phone_script')).toBe(true)
})

test('the first page shows each situation, and each situation all of its texts', async () => {
  const sections = await listLibrary(libraryFilter.parse({}))
  expect(sections.map(({ situation }) => situation)).toEqual([
    'before',
    'no',
    'asking',
    'negotiating',
    'yes',
    'after',
    'change',
    'touch',
  ])
  expect(sections.every(({ rows }) => rows.length <= 4 && rows.every(({ locale }) => locale === 'en-GB')))
  const pages = await Promise.all(
    ['1', '2'].map((page) => listLibrary(libraryFilter.parse({ situation: 'no', page }))),
  )
  const listed = pages.flatMap((page) => page.flatMap((section) => section.rows.map(({ slug }) => slug)))
  expect(new Set(listed).size).toBe(listed.length)
  expect(listed).toHaveLength(await testDb().template.count({ where: { locale: 'en-GB', situation: 'no' } }))
})

test('what is retired or not published is not found', async () => {
  const before = await slugs({ q: 'voicemail', language: 'en-GB' })
  await testDb().template.update({ where: { slug: 'voicemail' }, data: { retiredAt: new Date() } })
  expect(before).toContain('voicemail')
  expect(await slugs({ q: 'voicemail', language: 'en-GB' })).not.toContain('voicemail')
})
