import { findWorking } from '@/lib/bookings/working-spans'
import { beginDrafts, type NewDraft } from '@/lib/drafts/begin-drafts'
import { keepVersionFor } from '@/lib/drafts/keep-version'
import type { PrismaClient } from '@/lib/generated/prisma/client'
import { addComment } from '@/lib/reviews/add-comment'
import { answerReview } from '@/lib/reviews/answer-review'
import { askClient } from '@/lib/reviews/ask-client'
import { askReview } from '@/lib/reviews/ask-review'
import { claimReview } from '@/lib/reviews/claim-review'
import { explainSuggestion } from '@/lib/reviews/explain-suggestion'
import type { SuggestionLabel } from '@/lib/reviews/labels'
import { promiseOf } from '@/lib/reviews/promise'
import { listCoachesForReview } from '@/lib/reviews/queries'
import { rateReview } from '@/lib/reviews/rate-review'
import { saveCoachNotes } from '@/lib/reviews/save-coach-notes'
import { saveCopy } from '@/lib/reviews/save-copy'
import type { Shareable } from '@/lib/shares'
import type { Viewer } from '@/lib/viewer'
import { type DemoMessage, demoMessages } from './demo-messages'

const hourMs = 3_600_000

type People = { ines: Viewer; jonas: Viewer; amara: Viewer }

/**
 * A message of Ines's came back from Jonas with three suggestions, and another one waits; both coaches have a small
 * queue of other people besides.
 */
export async function tellReviews(client: PrismaClient, people: People, now: Date): Promise<void> {
  const { ines, jonas, amara } = people
  const ago = (hours: number) => new Date(now.getTime() - hours * hourMs)
  await returned(client, people, ago)
  await waiting(client, ines, ago)
  const [lena, daniel, claire] = await Promise.all([
    someClient(client, 'Lena Vogt', 'Europe/Berlin'),
    someClient(client, 'Daniel Reyes', 'Europe/London'),
    someClient(client, 'Claire Morel', 'Europe/Paris'),
  ])
  const german = await ask(lena, demoMessages.german, { at: ago(5), coachId: jonas.id })
  await claimReview(jonas, german, ago(4))
  const text =
    'Hat das Unternehmen schon gehört, dass der Umzug nicht geht, oder steht es hier zum ersten Mal?'
  await askClient(jonas, { reviewId: german, text }, findWorking, ago(3))
  await ask(daniel, demoMessages.rescinding, { at: ago(2) })
  const french = await ask(claire, demoMessages.french, { at: ago(6) })
  await claimReview(amara, french, ago(1))
  await approved(daniel, amara, ago)
  // Nobody reads the mail of these accounts.
  await client.outgoingLetter.updateMany({ where: { sentAt: null }, data: { droppedAt: now } })
}

type Ago = (hours: number) => Date

const suggested: [from: string, to: string, reason: string, label: SuggestionLabel][] = [
  [
    'Thank you for the offer.',
    'Thank you for the offer, and for the care you and your group took over three conversations.',
    'Three rounds deserve a word. It is what they will remember.',
    'courtesy',
  ],
  [
    'that I probably should say no at this point',
    'to decline',
    'Say it once, finally. “Probably” and “at this point” invite another call.',
    'could_cost_you',
  ],
  [
    '\n\nKind regards',
    '\n\nI enjoyed our talk about the housing panel, and will be in touch next spring in any case.\n\nKind regards',
    'The door you asked about: a reason to come back, and a time. That is warm, not cold.',
    'goodwill',
  ],
]

async function returned(client: PrismaClient, { ines, jonas }: People, ago: Ago): Promise<void> {
  const reviewId = await ask(ines, demoMessages.declining, {
    at: ago(28),
    about: await opportunityOf(client, ines, 'Marrow & Pine'),
    shares: ['employer', 'role', 'stage', 'deadline', 'verdict'],
    question: 'Is it too cold? I would like to come back to them in a year.',
    worries: 'That Dr Pine takes it personally.',
  })
  await claimReview(jonas, reviewId, ago(26))
  const { subject } = demoMessages.declining
  const body = suggested.reduce<string>(
    (text, [from, to]) => text.replace(from, to),
    demoMessages.declining.body,
  )
  await saveCopy(jonas, { reviewId, revision: 0, subject, body })
  await explainAll(client, jonas, reviewId)
  const quote = 'my husband’s work in Porto ends in June'
  const comment =
    'Would you keep this private? One line on timing is enough; your husband’s post need not be theirs to know.'
  await addComment(jonas, { reviewId, text: comment, quote }, ago(25))
  const notes =
    'Second time she tells more of her family than anybody asked for. Say so kindly in the next call.'
  await saveCoachNotes(jonas, { reviewId, notes, drawn: '' })
  const note = 'It is clear and it is short: keep that. Nothing here is cold; it only needs a door left open.'
  await answerReview(jonas, { reviewId, round: 1, note, approves: false }, ago(24))
}

/** Each difference gets the reason of the change that it lies in. */
async function explainAll(client: PrismaClient, jonas: Viewer, reviewId: string): Promise<void> {
  const found = await client.reviewSuggestion.findMany({
    where: { reviewId },
    select: { id: true, start: true },
    orderBy: { position: 'asc' },
  })
  for (const { id: suggestionId, start } of found) {
    const places = suggested.map(([from]) => demoMessages.declining.body.indexOf(from))
    const index = places.findLastIndex((place) => place <= start)
    const [, , reason = '', label = null] = suggested[index] ?? []
    await explainSuggestion(jonas, { reviewId, suggestionId, reason, label })
  }
}

async function waiting(client: PrismaClient, ines: Viewer, ago: Ago): Promise<void> {
  await ask(ines, demoMessages.withdrawing, {
    at: ago(1),
    about: await opportunityOf(client, ines, 'Tessel'),
    shares: ['stage'],
    question: 'I know her from university. Is it too formal?',
  })
}

async function approved(daniel: Viewer, amara: Viewer, ago: Ago): Promise<void> {
  const reviewId = await ask(daniel, demoMessages.moreTime, { at: ago(76) })
  await claimReview(amara, reviewId, ago(75))
  const note = 'Short, and it names a day. I would send it as it stands.'
  await answerReview(amara, { reviewId, round: 1, note, approves: true }, ago(74))
  await rateReview(daniel, { reviewId, rating: 5, thanks: 'They said yes within the hour.' }, ago(50))
}

type Asked = {
  at: Date
  about?: string
  coachId?: string
  shares?: Shareable[]
  question?: string
  worries?: string
}

/** Begins the message an hour before, asks for its review, and gives the id of that. */
async function ask(viewer: Viewer, message: DemoMessage, { at, about, ...asked }: Asked): Promise<string> {
  const draft: NewDraft = { ...message, templateId: null, templateNumber: null, recipient: null, values: {} }
  const begunAt = new Date(at.getTime() - hourMs)
  const [draftId = ''] = await beginDrafts(viewer, about ?? null, [draft], begunAt)
  const { coachId = null, shares = [], question = '', worries = '' } = asked
  const promisedAt = await promiseFrom(viewer, message, at)
  const keep = (tx: Parameters<typeof keepVersionFor>[0]) => keepVersionFor(tx, viewer, draftId, at)
  const asking = { draftId, coachId, question, worries, shares }
  return (await askReview(viewer, asking, { promisedAt, keep }, at)).id
}

/** By when somebody with the demo's hours answers who was asked at that moment. */
async function promiseFrom({ id: clientId }: Viewer, { locale }: DemoMessage, at: Date): Promise<Date> {
  const readers = await listCoachesForReview({ locale, clientId, askedCoachId: null })
  const from = at.getTime()
  const working = await findWorking(
    readers.map(({ id }) => id),
    from,
    from + 21 * 24 * hourMs,
  )
  const coaches = readers.map(({ id }) => ({ id, working: working.get(id) ?? [], open: 2 }))
  const { promisedAt } = promiseOf({ now: from, deadline: null, coaches, waiting: 0 })
  return new Date(promisedAt ?? from + 24 * hourMs)
}

async function opportunityOf(client: PrismaClient, ines: Viewer, employer: string): Promise<string> {
  const found = await client.opportunity.findFirstOrThrow({
    where: { clientId: ines.id, employer },
    select: { id: true },
  })
  return found.id
}

/** Somebody whose story is not told here: no password opens the account. */
async function someClient(client: PrismaClient, name: string, zone: string): Promise<Viewer> {
  const email = `${name.split(' ')[0]?.toLowerCase()}@waymark.example`
  const data = { role: 'client', name, email, zone } as const
  return { ...(await client.user.create({ data })), sessionId: '' }
}
