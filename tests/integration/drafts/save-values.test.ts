import { beforeEach, expect, test } from 'vitest'
import { saveText } from '@/lib/drafts/save-text'
import { saveValues } from '@/lib/drafts/save-values'
import type { Template } from '@/lib/templates/template'
import { readTemplate } from '@/lib/templates/template-file'
import type { Viewer } from '@/lib/viewer'
import { makeKit } from '@/tests/support/draft-factories'
import { makeViewer } from '@/tests/support/factories'
import { draftRow, now } from './rows'

const source = (body: string) => `---
slug: small
kind: withdraw-before-interview
purpose: decline_invitation
channel: email
tone: brief
locale: en-GB
title: Small
whenToUse: In a test.
whenNot: Elsewhere.
rules: [M2]
fields:
  contact: { type: person, label: "Who?" }
  date: { type: date, label: "Which day?" }
subject: "Hello"
notes:
  - { on: "", says: "None." }
---
${body}
`
const template = (body: string): Template => {
  const { template: read } = readTemplate(source(body))
  if (!read) throw new Error('The text cannot be read.')
  return read
}
const call = template('{contact:greeting} It is about {date}.')
const mail = template('Dear {contact:name}, about {date}.')

let viewer: Viewer
let ids: [string, string]
let templates: Map<string, Template>

beforeEach(async () => {
  viewer = await makeViewer()
  const made = await makeKit(
    viewer,
    [
      { channel: 'phone_script', body: '[Who?] It is about [Which day?].' },
      { body: 'Dear [Who?], about [Which day?].', subject: 'Hello' },
    ],
    { now },
  )
  ids = [made[0] ?? '', made[1] ?? '']
  templates = new Map([
    [ids[0], call],
    [ids[1], mail],
  ])
})

const form = { 'f.contact': 'Anna Brandt', 'f.contact.address': 'ms', 'f.date': '2026-11-27' }

test('what is typed is written into the message, and the other card hears who it is for', async () => {
  await saveValues(viewer, { id: ids[0], revision: 1, form }, templates, now)
  expect((await draftRow(ids[0])).body).toBe('Hello Anna, It is about Friday 27 November.')
  expect(await draftRow(ids[1])).toMatchObject({ body: 'Dear Anna Brandt, about [Which day?].', revision: 2 })
  expect((await draftRow(ids[1])).values).toMatchObject({ contact: { origin: 'earlier' } })
})

test('in a card somebody wrote into, only the gap changes', async () => {
  await saveText(
    viewer,
    { id: ids[1], revision: 1, subject: 'Mine', body: 'PS first. Dear [Who?], yes.' },
    now,
  )
  await saveValues(viewer, { id: ids[0], revision: 1, form }, templates, now)
  expect(await draftRow(ids[1])).toMatchObject({ subject: 'Mine', body: 'PS first. Dear Anna Brandt, yes.' })
})

test('fields over an older text change nothing', async () => {
  await saveText(viewer, { id: ids[0], revision: 1, subject: '', body: 'New. [Who?]' }, now)
  const late = saveValues(viewer, { id: ids[0], revision: 1, form }, templates, now)
  await expect(late).rejects.toMatchObject({ code: 'conflict' })
  expect((await draftRow(ids[0])).body).toBe('New. [Who?]')
})

test('two cards written at the same time do not wait for each other', async () => {
  const both = ids.map((id) => saveValues(viewer, { id, revision: 1, form }, templates, now))
  const outcomes = await Promise.allSettled(both)
  expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' })
})
