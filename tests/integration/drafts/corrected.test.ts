import { expect, test } from 'vitest'
import { begin } from '@/app/(client)/drafts/begin'
import { templateOf } from '@/app/(client)/drafts/load'
import { openGap } from '@/app/(client)/drafts/open-gap'
import { getDraft } from '@/lib/drafts/queries'
import { saveText } from '@/lib/drafts/save-text'
import { saveValues } from '@/lib/drafts/save-values'
import { beginning } from '@/lib/drafts/schema'
import { settleContradiction } from '@/lib/drafts/settle-contradiction'
import { renameOpportunity } from '@/lib/opportunities/rename-opportunity'
import { keepCopy } from '@/lib/templates/own/keep-copy'
import { saveCopy } from '@/lib/templates/own/save-copy'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { now } from './rows'

async function begunForAnalyst() {
  const viewer = await makeViewer()
  const { id: copy } = await keepCopy(viewer, { slug: 'decline-offer-direct' })
  const body = 'Thank you. I decline the {role} role.\n\n{me:name}'
  await saveCopy(viewer, { id: copy, title: 'No', subject: 'No to {role}', body })
  const { id: opportunityId } = await makeOpportunity(viewer, { role: 'Analyst', now })
  const id = await begin(viewer, beginning.parse({ copy, opportunityId }), now)
  const waits = async () => openGap(viewer, await getDraft(viewer, id), now)
  const rename = (role: string) =>
    renameOpportunity(viewer, { id: opportunityId, employer: 'Halden', role, place: '' }, now)
  return { viewer, id, waits, rename }
}

test('a role that was corrected at the opportunity keeps the message from leaving until it is taken over', async () => {
  const { viewer, id, waits, rename } = await begunForAnalyst()
  expect(await waits()).toBeNull()
  const { revision, body } = await getDraft(viewer, id)
  await saveText(viewer, { id, revision, subject: 'No to Analyst', body: `${body}\n\nPS. Mine.` }, now)
  await rename('Director of Data')
  expect(await waits()).toContain('Your opportunity says “Director of Data”.')
  const draft = await getDraft(viewer, id)
  const template = await templateOf(draft)
  if (!template) throw new Error('The message has lost what it began from.')
  const form = { 'f.role': 'Director of Data', taken: 'role' }
  await saveValues(viewer, { id, revision: draft.revision, form }, new Map([[id, template]]), now)
  expect(await waits()).toBeNull()
  const taken = await getDraft(viewer, id)
  expect(taken.subject).toBe('No to Director of Data')
  expect(taken.body).toBe(body.replace('Analyst', 'Director of Data').concat('\n\nPS. Mine.'))
})

test('or until the person lets it stand, and again once it is corrected anew', async () => {
  const { viewer, id, waits, rename } = await begunForAnalyst()
  await rename('Director of Data')
  const text = 'Your opportunity says “Director of Data”.'
  await settleContradiction(viewer, { id, name: 'role', text }, now)
  expect(await waits()).toBeNull()
  await rename('Head of Data')
  expect(await waits()).toContain('Your opportunity says “Head of Data”.')
})
