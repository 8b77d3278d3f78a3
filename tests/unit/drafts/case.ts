import { readFileSync } from 'node:fs'
import type { Situation } from '@/lib/advice/situation'
import type { Sourced } from '@/lib/drafts/draft'
import type { Known } from '@/lib/drafts/known-values'
import type { Template } from '@/lib/templates/template'
import { readTemplate } from '@/lib/templates/template-file'

export const now = new Date('2026-11-22T10:00:00Z')

/** A text of the library, by its path below content/templates. */
export function libraryText(path: string): Template {
  const { template } = readTemplate(readFileSync(`content/templates/${path}.md`, 'utf8'))
  if (!template) throw new Error(`${path} cannot be read.`)
  return template
}

/** A short e-mail with what a test needs of the grammar. */
export function smallText(body: string, fields: string, subject = 'The {role} role'): Template {
  const { template } = readTemplate(`---
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
${fields}
subject: "${subject}"
notes:
  - { on: "", says: "None." }
---
${body}
`)
  if (!template) throw new Error('The text cannot be read.')
  return template
}

export const situation: Situation = {
  now: now.toISOString(),
  stage: 'interview_scheduled',
  interviewAt: '2026-11-27T15:00:00Z',
  employerZone: 'America/New_York',
  clientZone: 'Europe/Lisbon',
}

export function knownCase(given: Partial<Known> = {}): Known {
  return {
    opportunity: { employer: 'Halden', role: 'Junior analyst', place: 'New York' },
    situation,
    viewer: { name: 'Ines Duarte', email: 'ines@example.org', zone: 'Europe/Lisbon' },
    earlier: {},
    now,
    ...given,
  }
}

export const typed = (values: Record<string, unknown>): Sourced =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, origin: 'typed' }]))
