import { beforeEach, expect, test } from 'vitest'
import { begin } from '@/app/(client)/drafts/begin'
import { templateOf } from '@/app/(client)/drafts/load'
import { getDraft } from '@/lib/drafts/queries'
import { saveValues } from '@/lib/drafts/save-values'
import { beginning } from '@/lib/drafts/schema'
import { keepCopy } from '@/lib/templates/own/keep-copy'
import { removeCopy } from '@/lib/templates/own/remove-copy'
import { saveCopy } from '@/lib/templates/own/save-copy'
import type { Viewer } from '@/lib/viewer'
import { testDb } from '@/tests/support/database'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { now } from './rows'

const words = { title: 'As I say it', subject: 'No to {role}', body: 'Thank you. I decline.\n\n{me:name}' }
let owner: Viewer
let copy: string

beforeEach(async () => {
  owner = await makeViewer()
  copy = (await keepCopy(owner, { slug: 'decline-offer-direct' })).id
  await saveCopy(owner, { id: copy, ...words })
})

test('a message begins with an own copy, and keeps it as it was when that is worded anew or removed', async () => {
  const role = 'Harbour analyst'
  const { id: opportunityId } = await makeOpportunity(owner, { role, now })
  const id = await begin(owner, beginning.parse({ copy, opportunityId }), now)
  const begun = await getDraft(owner, id)
  expect(begun).toMatchObject({ subject: `No to ${role}`, purpose: 'decline_offer', opportunityId })
  expect(begun.body).toBe(`Thank you. I decline.\n\n${owner.name}`)
  await saveCopy(owner, { id: copy, ...words, body: 'Other words.' })
  await removeCopy(owner, { id: copy })
  const template = await templateOf(await getDraft(owner, id))
  if (!template) throw new Error('The message has lost what it began from.')
  const form = { 'f.role': 'Head of Tides' }
  await saveValues(owner, { id, revision: begun.revision, form }, new Map([[id, template]]), now)
  expect(await getDraft(owner, id)).toMatchObject({ subject: 'No to Head of Tides', body: begun.body })
})

test.each(['client', 'coach', 'admin'] as const)('another %s begins nothing with it', async (role) => {
  const wrong = await makeViewer({ role })
  await expect(begin(wrong, beginning.parse({ copy }), now)).rejects.toMatchObject({ code: 'not_found' })
  expect(await testDb().draft.count({ where: { clientId: wrong.id } })).toBe(0)
})

test('its owner begins nothing with it for an opportunity of somebody else’s', async () => {
  const { id: opportunityId } = await makeOpportunity(await makeViewer(), { now })
  const beginThere = begin(owner, beginning.parse({ copy, opportunityId }), now)
  await expect(beginThere).rejects.toMatchObject({ code: 'not_found' })
  expect(await testDb().draft.count({ where: { clientId: owner.id } })).toBe(0)
})
