import { beginDrafts, type NewDraft } from '@/lib/drafts/begin-drafts'
import { localeFor, toneFor } from '@/lib/drafts/choose-words'
import type { DraftLocale, Sourced } from '@/lib/drafts/draft'
import { type Card, kitOf } from '@/lib/drafts/kit'
import { knownValues } from '@/lib/drafts/known-values'
import { listDraftsOf } from '@/lib/drafts/queries'
import { textOf } from '@/lib/drafts/refill'
import type { Beginning } from '@/lib/drafts/schema'
import { DomainError } from '@/lib/errors'
import { type FoundTemplate, findTemplate, getTemplate } from '@/lib/templates/queries'
import type { Template, Tone } from '@/lib/templates/template-file'
import { toUsEnglish } from '@/lib/templates/us-english'
import type { Viewer } from '@/lib/viewer'
import { type Case, caseOf } from './case-of'

/** Begins what a form of the answer or of the library asked for, and gives the first draft to go on with. */
export async function begin(viewer: Viewer, input: Beginning, now: Date): Promise<string> {
  const about = await caseOf(viewer, input.opportunityId ?? null, now)
  const locale = input.locale ?? localeOf(about)
  const begun = input.template
    ? [await fromLibrary(input.template, input.locale, about)]
    : await fromAnswer(about, locale, input.tone ?? toneFor(about.situation))
  if (begun.length === 0)
    throw new DomainError('invalid', 'No message is due here. Tell what changed, or begin from a template.')
  const earlier = input.opportunityId ? await earlierValues(viewer, input.opportunityId) : {}
  const drafts = begun.map((one) => draftOf(one, { viewer, about, earlier }))
  const [first = ''] = await beginDrafts(viewer, input.opportunityId ?? null, drafts, now)
  return first
}

/** The language of letters where the job is, unless the client chose one. */
export function localeOf({ situation }: Pick<Case, 'situation'>): DraftLocale {
  return localeFor(situation?.mobility?.jobCountry, situation?.mobility?.languageReady)
}

type Begun = { card: Card; found: FoundTemplate; locale: DraftLocale }

async function fromAnswer(about: Case, locale: DraftLocale, tone: Tone): Promise<Begun[]> {
  if (!about.advice || !about.situation) return []
  const begun = kitOf(about.advice, about.situation).map(async (card) => {
    const found = await findTemplate(card.kind, locale, tone)
    return found && { card, found, locale: found.inEnglishInstead ? ('en-GB' as const) : locale }
  })
  return (await Promise.all(begun)).filter((one) => one !== null)
}

async function fromLibrary(slug: string, asked: DraftLocale | undefined, about: Case): Promise<Begun> {
  const { template, ...found } = await getTemplate(slug)
  const { kind, channel } = template
  if (channel === 'checklist') throw new DomainError('invalid', 'A checklist is to be ticked, not sent.')
  const american = (asked ?? localeOf(about)) === 'en-US' && template.locale === 'en-GB'
  const locale = american ? 'en-US' : (template.locale as DraftLocale)
  const read = american ? toUsEnglish(template) : template
  return {
    card: { kind, channel, purpose: template.purpose },
    found: { ...found, template: read, inEnglishInstead: false },
    locale,
  }
}

async function earlierValues(viewer: Viewer, opportunityId: string): Promise<Sourced> {
  const drafts = await listDraftsOf(viewer, opportunityId)
  return Object.assign({}, ...drafts.toReversed().map(({ values }) => values))
}

type From = { viewer: Viewer; about: Case; earlier: Sourced }

function draftOf({ card, found, locale }: Begun, { viewer, about, earlier }: From): NewDraft {
  const { template, id: templateId, number: templateNumber } = found
  const values = valuesOf(template, { viewer, about, earlier })
  const text = textOf(template, values, about.zone)
  return {
    templateId,
    templateNumber,
    channel: card.channel,
    purpose: card.purpose,
    locale,
    recipient: about.advice?.recipients.find(({ as }) => as === 'first')?.who ?? null,
    values,
    subject: card.channel === 'email' ? text.subject : '',
    body: text.body,
  }
}

function valuesOf(template: Template, { viewer, about, earlier }: From): Sourced {
  const { opportunity, situation, now } = about
  return knownValues(template, { opportunity, situation, viewer, earlier, now })
}
