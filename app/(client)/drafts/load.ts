import { notFound } from 'next/navigation'
import { requireViewer } from '@/lib/auth'
import { contradictionsOf } from '@/lib/drafts/contradictions'
import { fingerprint } from '@/lib/drafts/fingerprint'
import { labelsOf } from '@/lib/drafts/gap-labels'
import { gapsOf } from '@/lib/drafts/gaps'
import { originsNow } from '@/lib/drafts/origins-now'
import { type DraftDetail, findVersion, getDraft, type KitCard, listKit } from '@/lib/drafts/queries'
import { draftId } from '@/lib/drafts/schema'
import { DomainError } from '@/lib/errors'
import { findStanding } from '@/lib/reviews/client-queries'
import { readOwn } from '@/lib/templates/own/own-source'
import { listSnippets } from '@/lib/templates/own/queries'
import { getTemplateVersion } from '@/lib/templates/queries'
import type { Template } from '@/lib/templates/template'
import { toUsEnglish } from '@/lib/templates/us-english'
import type { Viewer } from '@/lib/viewer'
import { caseOf } from './case-of'
import { checkText } from './check-text'

/** The viewer's own draft of an address; other addresses are not found. */
export async function loadOwnDraft(params: Promise<{ id: string }>) {
  const viewer = await requireViewer()
  const { success, data: id } = draftId.safeParse((await params).id)
  if (!success) notFound()
  return { viewer, draft: await getDraft(viewer, id).catch(asNotFound) }
}

/** What the writing screen shows: the draft, its case, what is missing or disagrees, and what the checker says. */
export async function loadDraft(params: Promise<{ id: string }>) {
  const { viewer, draft } = await loadOwnDraft(params)
  const now = new Date()
  const [about, template, kit, snippets, standing] = await Promise.all([
    caseOf(viewer, draft.opportunityId, now),
    templateOf(draft),
    draft.kitId ? listKit(viewer, draft.kitId) : [],
    listSnippets(viewer),
    reviewOf(viewer, draft),
  ])
  const findings = await checkText(draft, about)
  const known = { ...about, viewer, earlier: {} }
  return {
    viewer,
    draft: template ? { ...draft, values: originsNow(template, draft.values, known) } : draft,
    kit,
    template,
    snippets,
    ...standing,
    about,
    findings,
    gaps: gapsOf(draft, template ? labelsOf(template) : [], findings.findings),
    contradictions: template ? contradictionsOf(template, draft.values, known) : [],
  }
}

/** The review that stands for a draft; `approved` is the approved text where what stands there, or went out, is another. */
async function reviewOf(viewer: Viewer, draft: DraftDetail) {
  const review = await findStanding(viewer, draft.id)
  const { approvedNumber = null, approvedFingerprint = null } = review?.state === 'approved' ? review : {}
  const isSame = approvedFingerprint === (draft.sent?.fingerprint ?? fingerprint(draft))
  if (approvedNumber === null || isSame) return { review, approved: null }
  return { review, approved: await findVersion(viewer, draft.id, approvedNumber) }
}

export type LoadedDraft = Awaited<ReturnType<typeof loadDraft>>

type BegunFrom = Pick<DraftDetail, 'templateId' | 'templateNumber' | 'source' | 'locale'>

/** The template a draft began from, in the draft's own kind of English; null once it is gone. */
export async function templateOf(draft: BegunFrom): Promise<Template | null> {
  const template = await writtenOf(draft)
  return template && draft.locale === 'en-US' ? toUsEnglish(template) : template
}

async function writtenOf({ source, templateId, templateNumber }: BegunFrom): Promise<Template | null> {
  if (source !== null) return readOwn(source)
  return templateId && templateNumber ? getTemplateVersion(templateId, templateNumber) : null
}

/** By draft, the templates of all cards of its kit that are still to be sent. */
export async function templatesOfKit(viewer: Viewer, draft: DraftDetail): Promise<Map<string, Template>> {
  const cards: Omit<KitCard, 'channel'>[] = draft.kitId ? await listKit(viewer, draft.kitId) : [draft]
  const read = cards.map(
    async (card) => [card.id, await templateOf({ ...card, locale: draft.locale })] as const,
  )
  return new Map((await Promise.all(read)).flatMap(([id, template]) => (template ? [[id, template]] : [])))
}

function asNotFound(error: unknown): never {
  if (error instanceof DomainError && error.code === 'not_found') notFound()
  throw error
}
