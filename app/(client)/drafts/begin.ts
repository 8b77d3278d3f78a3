import { beginDrafts, type NewDraft } from '@/lib/drafts/begin-drafts'
import { localeFor, toneOfCard } from '@/lib/drafts/choose-words'
import type { DraftLocale, Sourced } from '@/lib/drafts/draft'
import { type Card, kitOf } from '@/lib/drafts/kit'
import { knownValues } from '@/lib/drafts/known-values'
import { listDraftsOf } from '@/lib/drafts/queries'
import { textOf } from '@/lib/drafts/refill'
import type { Beginning } from '@/lib/drafts/schema'
import { DomainError } from '@/lib/errors'
import { readOwn } from '@/lib/templates/own/own-source'
import { getOwnTemplate } from '@/lib/templates/own/queries'
import { findTemplate, getTemplate } from '@/lib/templates/queries'
import type { Template, Tone } from '@/lib/templates/template'
import { toUsEnglish } from '@/lib/templates/us-english'
import type { Viewer } from '@/lib/viewer'
import { type Case, caseOf } from './case-of'

/** Begins what a form of the answer or of the library asked for, and gives the first draft to go on with. */
export async function begin(viewer: Viewer, input: Beginning, now: Date): Promise<string> {
  const about = await caseOf(viewer, input.opportunityId ?? null, now)
  const begun = await begunFrom(viewer, input, about)
  if (begun.length === 0)
    throw new DomainError('invalid', 'No message is due here. Tell what changed, or begin from a template.')
  const earlier = input.opportunityId ? await earlierValues(viewer, input.opportunityId) : {}
  const drafts = begun.map((one) => draftOf(one, { viewer, about, earlier }))
  const [first = ''] = await beginDrafts(viewer, input.opportunityId ?? null, drafts, now)
  return first
}

async function begunFrom(viewer: Viewer, input: Beginning, about: Case): Promise<Begun[]> {
  const { template, copy, locale, tone } = input
  if (copy) return [await fromCopy(viewer, copy, locale, about)]
  if (template) return [await fromLibrary(template, locale, about)]
  return fromAnswer(about, locale ?? localeOf(about), tone)
}

/** The language of letters where the job is, unless the client chose one. */
export function localeOf({ situation }: Pick<Case, 'situation'>): DraftLocale {
  return localeFor(situation?.mobility?.jobCountry, situation?.mobility?.languageReady)
}

type From = Pick<NewDraft, 'templateId' | 'templateNumber' | 'source'>
type Begun = { card: Card; template: Template; locale: DraftLocale; from: From }

async function fromAnswer(about: Case, locale: DraftLocale, tone: Tone | undefined): Promise<Begun[]> {
  const { advice, situation } = about
  if (!advice || !situation) return []
  const begun = kitOf(advice, situation).map(async (card): Promise<Begun | null> => {
    const found = await findTemplate(card.kind, locale, tone ?? toneOfCard(card.kind, situation))
    if (!found) return null
    const { id, number, template, inEnglishInstead } = found
    const from = { templateId: id, templateNumber: number }
    return { card, template, locale: inEnglishInstead ? 'en-GB' : locale, from }
  })
  return (await Promise.all(begun)).filter((one) => one !== null)
}

async function fromLibrary(slug: string, asked: DraftLocale | undefined, about: Case): Promise<Begun> {
  const { id, number, template } = await getTemplate(slug)
  return fromText(template, asked, about, { templateId: id, templateNumber: number })
}

/** A copy may be worded anew or removed at any time: the draft keeps it as it is now. */
async function fromCopy(
  viewer: Viewer,
  id: string,
  asked: DraftLocale | undefined,
  about: Case,
): Promise<Begun> {
  const { templateId, source } = await getOwnTemplate(viewer, id)
  const template = readOwn(source)
  if (!template) throw new Error(`The copy ${id} cannot be read.`)
  return fromText(template, asked, about, { templateId, templateNumber: null, source })
}

function fromText(template: Template, asked: DraftLocale | undefined, about: Case, from: From): Begun {
  const { kind, channel, purpose } = template
  if (channel === 'checklist') throw new DomainError('invalid', 'A checklist is to be ticked, not sent.')
  const american = (asked ?? localeOf(about)) === 'en-US' && template.locale === 'en-GB'
  return {
    card: { kind, channel, purpose },
    template: american ? toUsEnglish(template) : template,
    locale: american ? 'en-US' : (template.locale as DraftLocale),
    from,
  }
}

async function earlierValues(viewer: Viewer, opportunityId: string): Promise<Sourced> {
  const drafts = await listDraftsOf(viewer, opportunityId)
  return Object.assign({}, ...drafts.toReversed().map(({ values }) => values))
}

type Known = { viewer: Viewer; about: Case; earlier: Sourced }

function draftOf({ card, template, locale, from }: Begun, known: Known): NewDraft {
  const { advice, zone } = known.about
  const values = valuesOf(template, known)
  const text = textOf(template, values, zone)
  return {
    ...from,
    channel: card.channel,
    purpose: card.purpose,
    locale,
    recipient: advice?.recipients.find(({ as }) => as === 'first')?.who ?? null,
    values,
    subject: card.channel === 'email' ? text.subject : '',
    body: text.body,
  }
}

function valuesOf(template: Template, { viewer, about, earlier }: Known): Sourced {
  const { opportunity, situation, now } = about
  return knownValues(template, { opportunity, situation, viewer, earlier, now })
}
