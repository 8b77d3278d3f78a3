import type { BookingState } from '@/lib/generated/prisma/enums'
import type { SlotRules } from './slots'

const minuteMs = 60_000
const hourMs = 3_600_000

/** How long a slot is kept for whoever fills in the form. */
export const holdMinutes = 5
/** How long a stranger has to confirm. */
export const confirmMinutes = 15

/** Inside these hours a coach says why. */
const coachReasonHours = 24

export type ChangeRule = 'free' | 'with_reason' | 'by_phone' | 'closed'

type Changeable = {
  state: BookingState
  startsAt: Date
  kind: { freeUntilHours: number; reasonUntilHours: number }
}

/**
 * How a call may be moved or cancelled now. Clients: freely until so many hours before as the kind says, then with
 * a reason, then by phone. Coaches and the practice: always, with a reason on the last day. Nobody once it began.
 */
export function changeRule({ state, startsAt, kind }: Changeable, as: string, now: Date): ChangeRule {
  const hours = (startsAt.getTime() - now.getTime()) / hourMs
  if (state !== 'confirmed' || hours <= 0) return 'closed'
  if (as !== 'client') return hours < coachReasonHours ? 'with_reason' : 'free'
  if (hours >= kind.freeUntilHours) return 'free'
  return hours >= kind.reasonUntilHours ? 'with_reason' : 'by_phone'
}

type Lengths = Pick<SlotRules, 'lengthMinutes' | 'bufferBeforeMinutes' | 'bufferAfterMinutes'>

/** When a call of the kind ends, and what it keeps free around itself. */
export function spanOf(kind: Lengths, startsAt: Date) {
  const after = (minutes: number) => new Date(startsAt.getTime() + minutes * minuteMs)
  return {
    startsAt,
    endsAt: after(kind.lengthMinutes),
    blockedFrom: after(-kind.bufferBeforeMinutes),
    blockedUntil: after(kind.lengthMinutes + kind.bufferAfterMinutes),
  }
}

type Caps = { dailyCap: number | null; weeklyCap: number | null }

/** The rules of a kind with one coach, whose own caps count where they are lower. */
export function slotRulesOf(kind: SlotRules, coach: Caps): SlotRules {
  return {
    ...kind,
    dailyCap: lower(kind.dailyCap, coach.dailyCap),
    weeklyCap: lower(kind.weeklyCap, coach.weeklyCap),
  }
}

function lower(one: number | null, other: number | null): number | null {
  const caps = [one, other].filter((cap) => cap !== null)
  return caps.length === 0 ? null : Math.min(...caps)
}

/** What is asked when booking a kind. */
export type Question = { id: string; label: string; required: boolean }

/** The first question that needs an answer and has none. */
export function missingAnswer(questions: Question[], answers: Record<string, string>): Question | undefined {
  return questions.find(({ id, required }) => required && !answers[id])
}

/** Where the call takes place, in words or as a link; `word` is the call's own in a pattern for video links. */
export function placeOf(
  kind: { place: 'video' | 'phone' | 'other'; placeDetail: string },
  { videoPattern, name }: { videoPattern: string | null; name: string },
  { word, phone }: { word: string; phone: string },
): string {
  if (kind.place === 'phone') return `By phone: ${name} calls ${phone}`
  if (kind.place === 'other') return kind.placeDetail
  return (videoPattern || kind.placeDetail).replaceAll('{booking}', word)
}
