import type { Draft } from '@/lib/drafting/draft'
import type { Finding, Span } from '@/lib/drafting/findings'
import { at, inSubject, type Rule } from '@/lib/drafting/rules/rule'
import { findDays, isOn, type NamedDay } from '@/lib/drafting/text/find-days'
import { fold } from '@/lib/drafting/text/fold'
import { type LocalTime, localTime } from '@/lib/drafting/text/local-time'
import type { Sentence } from '@/lib/drafting/text/split-sentences'
import { findSpokenTimes } from '@/lib/drafting/text/spoken-times'

/**
 * The interview's day and hour against the facts (`wrong_details`). Proposed times are not compared, nor are days of
 * something else; an hour is compared only where no other zone is named.
 */
export const interviewTime: Rule = (draft) => {
  const { interviewAt } = draft.facts
  if (!interviewAt) return []
  const known = localTime(interviewAt)
  for (const sentence of draft.sentences) {
    const days = findDays(sentence, draft.language)
    const misnamed = days.find((named) => hasOtherWeekday(named, known))
    if (misnamed) return [at('wrong_details', misnamed, wrong(draft.body, misnamed, draft, known))]
    if (days.length > 1 || !tellsOfIt(draft, sentence, days[0], known)) continue
    const day = days.find((named) => contradicts(named, known))
    const place = day ?? wrongHour(draft, sentence, known)
    if (place) return [at('wrong_details', place, wrong(draft.body, place, draft, known))]
  }
  return wrongInSubject(draft, known)
}

/** Only the day: a subject seldom says which zone an hour is in. */
function wrongInSubject(draft: Draft, known: LocalTime): Finding[] {
  const { subject } = draft.message
  if (!subject) return []
  const line = {
    start: 0,
    end: subject.length,
    raw: subject,
    folded: fold(subject),
    question: subject.includes('?'),
    listed: false,
    paragraph: 0,
    words: 0,
  }
  const [day, second] = findDays(line, draft.language)
  if (!day || second) return []
  const isWrong = tellsOfIt(draft, line, day, known) && contradicts(day, known)
  if (!isWrong && !hasOtherWeekday(day, known)) return []
  return [inSubject('wrong_details', day, wrong(subject, day, draft, known))]
}

/** Whether the sentence tells when the interview is, as far as its day: no proposal and no look back. */
function tellsOfIt(draft: Draft, sentence: Sentence, day: NamedDay | undefined, known: LocalTime): boolean {
  const { meeting, proposal, past } = draft.language.appointment
  const named = draft.message.purpose === 'confirm_attendance' && day && isOn(day, known)
  if (!named && !confirms(draft, sentence) && !meeting.test(sentence.folded)) return false
  const before = day ? sentence.folded.slice(0, day.end - sentence.start) : sentence.folded
  return !sentence.question && !proposal.test(before) && !past.test(before)
}

function confirms(draft: Draft, sentence: Sentence): boolean {
  const { purpose } = draft.message
  if (purpose !== 'confirm_attendance' && purpose !== 'accept_light_talk') return false
  return [...draft.find('yes'), ...draft.find('yesImplied')].some((match) => match.sentence === sentence)
}

/** The very date with a weekday that it is not is wrong wherever it stands. */
function hasOtherWeekday(day: NamedDay, known: LocalTime): boolean {
  return isOn(day, known) && day.weekday !== undefined && day.weekday !== known.weekday
}

/** Whatever is named must agree; a date beyond a year's turn or a day alone is compared as far as it goes. */
function contradicts({ weekday, day, month }: NamedDay, known: LocalTime): boolean {
  if (weekday !== undefined && weekday !== known.weekday) return true
  if (day !== undefined && day !== known.day) return true
  return month !== undefined && month !== known.month
}

function wrongHour(draft: Draft, sentence: Sentence, known: LocalTime) {
  if (draft.language.appointment.otherZone.test(sentence.folded)) return undefined
  const inFigures = draft.language.clockTimes.flatMap((pattern) =>
    [...sentence.folded.matchAll(new RegExp(pattern.source, 'gu'))].map((hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      hour: Number(hit[1]),
      minute: Number(hit[2] || 0),
    })),
  )
  const times = [...inFigures, ...findSpokenTimes(sentence.folded, draft.language.spokenTimes)]
  const agrees = times.some(({ hour, minute }) => hour % 12 === known.hour % 12 && minute === known.minute)
  const [first] = times
  if (agrees || !first) return undefined
  return { start: sentence.start + first.start, end: sentence.start + first.end }
}

function wrong(text: string, { start, end }: Span, draft: Draft, known: LocalTime): string {
  const [weekday] = draft.language.weekdays[known.weekday] ?? []
  const [month] = draft.language.months[known.month] ?? []
  const noted = `${capital(weekday)} ${known.day} ${capital(month)}, ${known.hour}:${String(known.minute).padStart(2, '0')}`
  return `You write “${text.slice(start, end)}”; your notes say ${noted}. A wrong day costs both sides an hour.`
}

/** Word lists are written small. */
function capital(word = ''): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
