import { env } from '@/lib/env'
import type { Letter } from '@/lib/mail'
import type { Composer } from '@/lib/outbox'
import { formatInstant, zoneCity } from '@/lib/time'
import { findKind, type Kind } from './kinds'
import { findNoticeForLetter, type NoticeInLetter } from './queries'

/** The letters beside the lines of inboxes. */
export const noticeLetters: Record<string, Composer> = {
  notice: async (tx, { to }, now) => {
    const notice = await findNoticeForLetter(tx, to)
    const kind = notice && findKind(notice.kind)
    return kind && isWanted(notice, kind) && isTrue(notice, kind) ? letterOf(notice, kind, now) : null
  },
}

function isWanted({ isClosed, byMail }: NoticeInLetter, { isPromise }: Kind): boolean {
  return !isClosed && (byMail || isPromise === true)
}

/** Of a review that was taken back nothing goes out but that; whoever sees it no more hears only so. */
function isTrue(notice: NoticeInLetter, { whileOpen, isFarewell }: Kind): boolean {
  if (notice.state === null || (notice.state === 'withdrawn' && notice.kind !== 'review_withdrawn'))
    return false
  if (notice.isGone && !isFarewell) return false
  return notice.isOpen === true || !whileOpen
}

/** No names, no words of a message, nothing of an opportunity: what happened, by when, and where to read on. */
function letterOf(notice: NoticeInLetter, kind: Kind, now: Date): Letter | null {
  const { APP_URL } = env()
  const says = kind.says[notice.role]
  if (!says) return null
  const letter = { to: { name: notice.name, address: notice.email }, subject: kind.label, ...whyOf(kind) }
  const url = new URL(notice.path, APP_URL).href
  // There is nothing left for them to read.
  if (kind.isFarewell && notice.role === 'coach')
    return { ...letter, paragraphs: [says], action: { label: 'See the queue', url } }
  return {
    ...letter,
    paragraphs: [says, 'What it is about stands on the page, and in no letter.'],
    facts: kind.tellsPromise ? promiseFacts(notice, now) : [],
    action: { label: 'Read on', url },
  }
}

/** A time that has passed is no promise any more. */
function promiseFacts({ promisedAt: at, zone }: NoticeInLetter, now: Date): [string, string][] {
  return at && at > now ? [['Promised by', `${formatInstant(at, zone, now)}, ${zoneCity(zone)} time`]] : []
}

/** Why it comes, and how to stop it: for every letter about notices. */
export function whyOf({ isPromise }: Kind): Pick<Letter, 'links' | 'whyYouGetThis'> {
  const { APP_URL, BRAND_NAME } = env()
  const choose = { label: 'Choose which letters come', url: new URL('/settings#notices', APP_URL).href }
  const why = `You get this because messages are reviewed for you or by you at ${BRAND_NAME}.`
  return isPromise
    ? { whyYouGetThis: `${why} A promised time rests on it, so it always comes.` }
    : { links: [choose], whyYouGetThis: `${why} It can be turned off in your settings.` }
}
