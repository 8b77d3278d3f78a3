import { beforeEach, expect, test } from 'vitest'
import { discardDraft } from '@/lib/drafts/discard-draft'
import { eraseDiscardedDrafts } from '@/lib/drafts/erase-discarded-drafts'
import { putBackDraft } from '@/lib/drafts/put-back-draft'
import { isThrownAway, listDrafts, listDraftsOf, listKit, listUnsent } from '@/lib/drafts/queries'
import { recordDraftSent } from '@/lib/drafts/record-draft-sent'
import { saveText } from '@/lib/drafts/save-text'
import { draftFilter } from '@/lib/drafts/schema'
import type { Viewer } from '@/lib/viewer'
import { testDb } from '@/tests/support/database'
import { makeKit } from '@/tests/support/draft-factories'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { draftRow, everythingOf, minutesAfter, now } from './rows'

const days = (count: number) => minutesAfter(count * 24 * 60)
const sending = {
  via: 'email',
  sentTo: '',
  sentAt: now,
  sentSubject: undefined,
  sentBody: undefined,
} as const

let owner: Viewer
let opportunityId: string
let call: string
let mail: string

beforeEach(async () => {
  owner = await makeViewer()
  opportunityId = (await makeOpportunity(owner, { now })).id
  const ids = await makeKit(owner, [{ channel: 'phone_script' }, {}], { opportunityId, now })
  call = ids[0] ?? ''
  mail = ids[1] ?? ''
})

const idsIn = async (show: string) =>
  (await listDrafts(owner, draftFilter.parse({ show }))).rows.map(({ id }) => id)

test('a card is thrown away by itself, leaves every list but its own, and comes back as it was', async () => {
  const before = await draftRow(mail)
  await discardDraft(owner, mail, now)
  expect([await idsIn('open'), await idsIn('thrown')]).toEqual([[call], [mail]])
  const kit = await listKit(owner, before.kitId ?? '')
  for (const listed of [kit, await listDraftsOf(owner, opportunityId), await listUnsent(owner, 5)])
    expect(listed.map(({ id }) => id)).toEqual([call])
  expect([await isThrownAway(owner, mail), await isThrownAway(owner, call)]).toEqual([true, false])
  await putBackDraft(owner, mail, now)
  expect(await draftRow(mail)).toEqual(before)
  expect(await idsIn('thrown')).toEqual([])
})

test('what was thrown away is neither written nor sent nor thrown away again', async () => {
  await discardDraft(owner, mail, now)
  const before = await everythingOf(mail)
  const said = { code: 'conflict', message: 'This message was thrown away. Put it back first.' }
  const save = { id: mail, revision: 1, subject: 'Other', body: 'Other.' }
  await expect(saveText(owner, save, now)).rejects.toMatchObject(said)
  await expect(recordDraftSent(owner, { id: mail, ...sending }, now)).rejects.toMatchObject(said)
  await expect(discardDraft(owner, mail, now)).rejects.toMatchObject(said)
  expect(await everythingOf(mail)).toBe(before)
})

test('a sent message is never thrown away', async () => {
  await recordDraftSent(owner, { id: mail, ...sending }, now)
  const before = await everythingOf(mail)
  await expect(discardDraft(owner, mail, now)).rejects.toMatchObject({ code: 'conflict' })
  expect(await everythingOf(mail)).toBe(before)
})

test('after thirty days it is erased with its versions, and nothing else is', async () => {
  await discardDraft(owner, mail, now)
  await eraseDiscardedDrafts(days(29))
  expect(await idsIn('thrown')).toEqual([mail])
  expect(await eraseDiscardedDrafts(days(30))).toBeGreaterThan(0)
  expect(await idsIn('thrown')).toEqual([])
  expect(await testDb().draftVersion.count({ where: { draftId: mail } })).toBe(0)
  expect(await idsIn('open')).toEqual([call])
})
