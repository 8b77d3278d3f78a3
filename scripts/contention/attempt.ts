import { taken } from '@/lib/bookings/lock-coach'
import { findForm } from '@/tests/support/access-http'
import type { Attempt } from './plan'
import { addressOf, type Stage } from './stage'
import { type Answer, ask, type Visitor } from './visitor'

/** What became of an attempt, as the caller saw it. */
export type Outcome =
  | 'confirmed'
  | 'confirmed, then cancelled'
  | 'hold refused: taken'
  | 'hold refused: too often'
  | 'given up with a hold'
  | 'booking refused: taken'
  | 'booking refused: too often'
  | 'not confirmed: given up'
  | 'not confirmed: no letter came'
  | 'not confirmed: too late'
  | 'never answered'
  | 'answered strangely'

/** What the caller sent and was told, to be held against the rows. */
export type Note = {
  attempt: Attempt
  outcome: Outcome
  /** Whether a hold was won on the way. */
  held: boolean
  /** The form's own key, once it was sent. */
  submissionKey?: string
  email: string
  answers: string[]
  /** The booking's id or its manage token, from where the answer led. */
  ledTo?: string
  /** Where the two answers led, when the form was sent twice and they differ. */
  toldTwice?: [string, string]
  /** What was answered that nobody expects. */
  strange?: string
}

type Going = { stage: Stage; visitor: Visitor; note: Omit<Note, 'outcome'> }

/** One caller tries to get one call, from the button on the page of times to the confirmation. */
export async function attemptCall(stage: Stage, attempt: Attempt, chance: () => number): Promise<Note> {
  const account = attempt.signedIn ? stage.clients[(attempt.number * 7919) % stage.clients.length] : undefined
  const email = account?.email ?? `stranger-${attempt.number}@example.org`
  const visitor: Visitor = {
    site: stage.site,
    address: addressOf(attempt.number),
    cookies: new Map(account?.cookies),
    chance,
  }
  const going: Going = { stage, visitor, note: { attempt, held: false, email, answers: [] } }
  const outcome = await go(going)
  return { ...going.note, outcome }
}

async function go(going: Going): Promise<Outcome> {
  const { attempt } = going.note
  if (!attempt.withoutHold) {
    const refused = await hold(going)
    if (refused) return refused
    going.note.held = true
    if (attempt.givesUp) return 'given up with a hold'
  }
  const answer = await book(going)
  if (!answer) return 'never answered'
  if (/\/calls\/[\w-]+$/.test(answer.location)) return confirmedBy(going, answer)
  if (!answer.location.endsWith('/book/confirm')) return refusal('booking', going, answer)
  if (attempt.givesUp) return 'not confirmed: given up'
  return confirm(going)
}

/** Undefined when the hold was won. */
async function hold({ stage, visitor, note }: Going): Promise<Outcome | undefined> {
  const { kind, startsAt } = note.attempt
  const path = `/book/${coachOf(stage, note)}/${kind}`
  const hidden = await holdFormOf(visitor, path)
  const answer = await ask(visitor, path, { ...hidden, startsAt: startsAt.toISOString() })
  if (!answer) return 'never answered'
  if (answer.location.includes('/book/details')) return undefined
  return refusal('hold', { note }, answer)
}

const coachOf = ({ coaches }: Stage, { attempt }: Pick<Note, 'attempt'>) =>
  attempt.coach === null ? 'anyone' : (coaches[attempt.coach] ?? '')

const holdForms = new Map<string, ReturnType<typeof fetchForm>>()

/** The page of times stays open at every caller's, so each is fetched once. */
async function holdFormOf(visitor: Visitor, path: string): Promise<Record<string, string>> {
  const key = `${visitor.site.name}${path}`
  const found = holdForms.get(key) ?? fetchForm(visitor, `${path}?view=list`, 'startsAt')
  holdForms.set(key, found)
  return (await found).hidden
}

async function fetchForm(visitor: Visitor, path: string, field: string) {
  const page = await ask(visitor, path)
  const form = findForm(page?.html ?? '', [field])
  if (!form) throw new Error(`${path} answers ${page?.status} without a form that has "${field}".`)
  return form
}

/** Fills in the form of the details and sends it; null when nobody ever answered. */
async function book({ stage, visitor, note }: Going): Promise<Answer | null> {
  const { kind, startsAt, number, signedIn, twice } = note.attempt
  const at = startsAt.toISOString()
  const path = `/book/details?${new URLSearchParams({ coach: coachOf(stage, note), kind, at })}`
  const { hidden, names } = await fetchForm(visitor, path, 'submissionKey')
  const asked = names.filter((name) => name.startsWith('answer.'))
  note.submissionKey = hidden.submissionKey ?? ''
  note.answers = asked.map((name) => `Answer ${number} to ${name}`)
  const form = {
    ...hidden,
    startsAt: at,
    name: `Caller ${number}`,
    zone: 'UTC',
    ...(!signedIn && { email: note.email }),
    ...Object.fromEntries(asked.map((name, index) => [name, note.answers[index] ?? ''])),
  }
  const [answer, other] = await Promise.all([
    ask(visitor, path, form),
    twice ? ask(visitor, path, form) : null,
  ])
  if (!answer || !other || answer.location === other.location) return answer
  // Without a hold the time may have been another's for one of the two, and free again for the other.
  const wasTaken = [answer, other].some(({ location, html }) => location === '' && html.includes(taken))
  if (!(note.attempt.withoutHold && wasTaken)) note.toldTwice = [answer.location, other.location]
  return answer.location ? answer : other
}

/** A stranger opens the link in the letter and presses the button there. */
async function confirm(going: Going): Promise<Outcome> {
  const { stage, visitor, note } = going
  const token = await stage.mailbox.find(note.email, /\/book\/confirm\/([\w-]{22,64})/, letterPatience)
  if (!token) return 'not confirmed: no letter came'
  const path = `/book/confirm/${token}`
  const page = await ask(visitor, path)
  const form = findForm(page?.html ?? '', ['token'])
  if (!form) return 'not confirmed: too late'
  const answer = await ask(visitor, path, form.hidden)
  if (!answer) return 'never answered'
  return answer.location ? confirmedBy(going, answer) : 'not confirmed: too late'
}

// A killed worker's letters wait until the next one has seen that it is gone.
const letterPatience = 120_000

/** The answer leads to the page of the call; some callers change their mind there. */
async function confirmedBy(going: Going, { location }: Answer): Promise<Outcome> {
  const { visitor, note } = going
  note.ledTo = location.split('/').at(-1) ?? ''
  if (!note.attempt.cancels) return 'confirmed'
  const path = location.replace(visitor.site.name, '')
  const { hidden } = await fetchForm(visitor, path, 'reason')
  const answer = await ask(visitor, path, { ...hidden, reason: '' })
  if (!answer) return 'never answered'
  if (answer.html.includes('This call is cancelled')) return 'confirmed, then cancelled'
  return refusal('booking', going, answer)
}

function refusal(
  what: 'hold' | 'booking',
  { note }: Pick<Going, 'note'>,
  { html, status, location }: Answer,
): Outcome {
  if (html.includes(taken)) return `${what} refused: taken`
  if (html.includes('That was tried very often')) return `${what} refused: too often`
  note.strange = `status ${status} ${location} ${wordsOf(html)}`
  return 'answered strangely'
}

function wordsOf(html: string): string {
  const body = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ')
  return body.replace(/\s+/g, ' ').slice(0, 300)
}
