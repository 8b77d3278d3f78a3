import { beforeEach, describe, expect, test } from 'vitest'
import { savingKind } from '@/lib/bookings/availability/kind-schema'
import { moveCallKind } from '@/lib/bookings/availability/move-call-kind'
import { getKind, listKinds } from '@/lib/bookings/availability/queries'
import { retireCallKind } from '@/lib/bookings/availability/retire-call-kind'
import { saveCallKind } from '@/lib/bookings/availability/save-call-kind'
import type { Viewer } from '@/lib/viewer'
import { makeViewer } from '@/tests/support/factories'

const usual = {
  name: 'First look',
  lengthMinutes: '25',
  stepMinutes: '15',
  bufferBeforeMinutes: '0',
  bufferAfterMinutes: '5',
  minimumNoticeMinutes: '1.5',
  horizonDays: '30',
  place: 'video',
  placeDetail: 'https://meet.example.org/{booking}',
  questions: 'What for? *\n\nBy when?',
  freeUntilHours: '24',
  reasonUntilHours: '4',
}

let admin: Viewer
let made = 0

beforeEach(async () => {
  admin = await makeViewer({ role: 'admin' })
})

function form(fields: Record<string, unknown> = {}, drawn: object = {}) {
  return savingKind.parse({ slug: `first-look-${made}`, ...usual, ...fields, drawn: JSON.stringify(drawn) })
}

async function makeKind() {
  made++
  return saveCallKind(admin, form())
}

test('a new kind stands last, with its rules and questions', async () => {
  const { id } = await makeKind()
  const open = (await listKinds(admin)).filter(({ retiredAt }) => retiredAt === null)
  expect(open.at(-1)?.id).toBe(id)
  expect((await getKind(admin, id)).fields).toMatchObject({
    lengthMinutes: 25,
    minimumNoticeMinutes: 90,
    dailyCap: null,
    questions: [
      { id: 'q1', label: 'What for?', required: true },
      { id: 'q2', label: 'By when?', required: false },
    ],
  })
})

test('a question that stays keeps its name', async () => {
  const { id } = await makeKind()
  await saveCallKind(admin, form({ id, questions: 'By when? *\nAnything else?' }))
  expect((await getKind(admin, id)).fields.questions).toEqual([
    { id: 'q2', label: 'By when?', required: true },
    { id: 'q3', label: 'Anything else?', required: false },
  ])
})

test('two tabs change different things, and both are kept; the same thing is told', async () => {
  const { id } = await makeKind()
  const drawn = (await getKind(admin, id)).fields
  await saveCallKind(admin, form({ id, name: 'Second look' }, drawn))
  await saveCallKind(admin, form({ id, lengthMinutes: '40' }, drawn))
  expect((await getKind(admin, id)).fields).toMatchObject({ name: 'Second look', lengthMinutes: 40 })
  const late = saveCallKind(admin, form({ id, name: 'Third look' }, drawn))
  await expect(late).rejects.toMatchObject({ code: 'conflict', field: 'name' })
})

test('an address is one kind’s', async () => {
  const late = saveCallKind(admin, form({ slug: 'discovery' }))
  await expect(late).rejects.toMatchObject({ code: 'conflict', field: 'slug' })
})

test('kinds are retired, offered again, and put in order', async () => {
  const [one, two] = [await makeKind(), await makeKind()]
  await moveCallKind(admin, two.id, 'up')
  const order = async () => (await listKinds(admin)).map(({ id }) => id)
  expect((await order()).slice(-2)).toEqual([two.id, one.id])
  await moveCallKind(admin, one.id, 'down')
  expect((await order()).at(-1)).toBe(one.id)
  await retireCallKind(admin, two.id, new Date())
  await expect(retireCallKind(admin, two.id, new Date())).rejects.toMatchObject({ code: 'not_found' })
  expect((await order()).at(-1)).toBe(two.id)
  await retireCallKind(admin, two.id, null)
  expect((await getKind(admin, two.id)).retiredAt).toBeNull()
})

test.each([
  ['lengthMinutes', '4'],
  ['stepMinutes', '1e9'],
  ['minimumNoticeMinutes', '-1'],
  ['horizonDays', '181'],
  ['reasonUntilHours', '25'],
  ['placeDetail', 'http://meet.example.org'],
  ['weeklyCap', '0'],
  ['name', ''],
])('%s is not %j', (field, typed) => {
  const parsed = savingKind.safeParse({ slug: 'x', ...usual, [field]: typed })
  expect(parsed.error?.issues[0]?.path).toEqual([field])
})

describe.each(['client', 'coach'] as const)('a %s', (role) => {
  test('finds no kind to look after', async () => {
    const { id } = await makeKind()
    const wrong = await makeViewer({ role })
    const before = JSON.stringify(await listKinds(admin))
    for (const write of [
      () => saveCallKind(wrong, form({ id, name: 'Mine' })),
      () => saveCallKind(wrong, form({ slug: 'mine' })),
      () => retireCallKind(wrong, id, new Date()),
      () => moveCallKind(wrong, id, 'up'),
      () => listKinds(wrong),
      () => getKind(wrong, id),
    ])
      await expect(write()).rejects.toMatchObject({ code: 'not_found' })
    expect(JSON.stringify(await listKinds(admin))).toBe(before)
  })
})
