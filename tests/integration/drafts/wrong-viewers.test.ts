import { beforeAll, describe, expect, test } from 'vitest'
import { addParagraph } from '@/lib/drafts/add-paragraph'
import { beginDrafts } from '@/lib/drafts/begin-drafts'
import { discardDraft } from '@/lib/drafts/discard-draft'
import { leaveGapOut } from '@/lib/drafts/leave-gap-out'
import { putBackDraft } from '@/lib/drafts/put-back-draft'
import {
  findVersion,
  getDraft,
  isThrownAway,
  listDrafts,
  listDraftsOf,
  listKit,
  listUnsent,
  listVersions,
} from '@/lib/drafts/queries'
import { recordCheck } from '@/lib/drafts/record-check'
import { recordDraftSent } from '@/lib/drafts/record-draft-sent'
import { restoreVersion } from '@/lib/drafts/restore-version'
import { saveText } from '@/lib/drafts/save-text'
import { saveValues } from '@/lib/drafts/save-values'
import { draftFilter } from '@/lib/drafts/schema'
import { takeReplacement } from '@/lib/drafts/take-replacement'
import { readTemplates } from '@/lib/templates/read-templates'
import type { Viewer } from '@/lib/viewer'
import { makeDraft, makeKit } from '@/tests/support/draft-factories'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { draftRow, everythingOf, now } from './rows'

const body = 'Dear [Who?], thank you.'
const [file] = readTemplates('content/templates')

let owner: Viewer
let opportunityId: string
let id: string
let kitId: string
let thrownId: string

beforeAll(async () => {
  owner = await makeViewer()
  opportunityId = (await makeOpportunity(owner, { now })).id
  const [first = ''] = await makeKit(owner, [{ body }, { channel: 'phone_script' }], { opportunityId, now })
  id = first
  kitId = (await draftRow(id)).kitId ?? ''
  thrownId = (await makeDraft(owner, { now })).id
  await discardDraft(owner, thrownId, now)
})

const gap = { where: 'body', start: 5, end: 11, words: '[Who?]' } as const

const writes: [name: string, write: (viewer: Viewer) => Promise<unknown>][] = [
  ['saveText', (viewer) => saveText(viewer, { id, revision: 1, subject: '', body: 'Mine.' }, now)],
  [
    'saveText over an old revision',
    (viewer) => saveText(viewer, { id, revision: 9, subject: '', body: 'X' }, now),
  ],
  [
    'saveValues',
    (viewer) => {
      if (!file) throw new Error('The library is empty.')
      return saveValues(viewer, { id, revision: 1, form: {} }, new Map([[id, file.template]]), now)
    },
  ],
  ['takeReplacement', (viewer) => takeReplacement(viewer, id, { ...gap, by: 'Anna' }, now)],
  ['addParagraph', (viewer) => addParagraph(viewer, id, 'Mine.', now)],
  ['leaveGapOut', (viewer) => leaveGapOut(viewer, { id, ...gap }, now)],
  ['restoreVersion', (viewer) => restoreVersion(viewer, { id, number: 1 }, now)],
  [
    'recordDraftSent',
    (viewer) =>
      recordDraftSent(
        viewer,
        { id, via: 'email', sentTo: '', sentAt: now, sentSubject: undefined, sentBody: undefined },
        now,
      ),
  ],
  ['beginDrafts on their opportunity', (viewer) => beginDrafts(viewer, opportunityId, [], now)],
  ['discardDraft', (viewer) => discardDraft(viewer, id, now)],
  ['putBackDraft', (viewer) => putBackDraft(viewer, id, now)],
  ['getDraft', (viewer) => getDraft(viewer, id)],
]

describe.each(['client', 'coach', 'admin'] as const)('another %s', (role) => {
  test.each(writes)('%s finds nothing and changes nothing', async (_, write) => {
    const before = await everythingOf(id)
    const wrong = await makeViewer({ role })
    await expect(write(wrong)).rejects.toMatchObject({ code: 'not_found' })
    expect(await everythingOf(id)).toBe(before)
  })

  test('notes no check, and sees none of it in any list', async () => {
    const wrong = await makeViewer({ role })
    const before = await everythingOf(id)
    await recordCheck(wrong, { ...(await draftRow(id)), ready: true })
    expect(await everythingOf(id)).toBe(before)
    expect(await listDrafts(wrong, draftFilter.parse({}))).toEqual({ rows: [], total: 0 })
    expect(await listDraftsOf(wrong, opportunityId)).toEqual([])
    expect(await listKit(wrong, kitId)).toEqual([])
    expect(await listUnsent(wrong, 5)).toEqual([])
    expect(await listVersions(wrong, id)).toEqual([])
    expect(await findVersion(wrong, id, 1)).toBeNull()
    expect(await listDrafts(wrong, draftFilter.parse({ show: 'thrown' }))).toEqual({ rows: [], total: 0 })
    expect(await isThrownAway(wrong, thrownId)).toBe(false)
  })
})

test('the owner can see all of it', async () => {
  expect((await listDrafts(owner, draftFilter.parse({}))).total).toBe(2)
  expect(await listKit(owner, kitId)).toHaveLength(2)
  expect(await listVersions(owner, id)).toHaveLength(1)
  expect((await findVersion(owner, id, 1))?.body).toBe(body)
})
