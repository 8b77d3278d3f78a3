import type { Recipient } from '@/lib/advice/advice'
import type { Origin } from '@/lib/drafts/draft'

export const recipientWords: Record<Recipient, string> = {
  agency_recruiter: 'the recruiter',
  hr: 'HR',
  hiring_manager: 'the hiring manager',
  network_contact: 'your contact',
  own_manager: 'your own manager',
  interviewer: 'the interviewer',
}

export const originWords: Record<Origin, string> = {
  opportunity: 'From the opportunity',
  account: 'From your account',
  earlier: 'From another message of this one',
  typed: 'You typed this',
}

/** "18 hours left", "3 days left", "12 minutes left". */
export function timeLeft(answerBy: string, now: Date): string {
  const minutes = Math.floor((Date.parse(answerBy) - now.getTime()) / 60_000)
  if (minutes < 0) return 'The window has passed'
  if (minutes < 1) return 'Due now'
  if (minutes < 90) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`
  const hours = Math.floor(minutes / 60)
  if (hours === 1) return '1 hour left'
  return hours < 72 ? `${hours} hours left` : `${Math.floor(hours / 24)} days left`
}

export const versionWords: Record<string, string> = {
  begun: 'Begun',
  kept: 'Kept',
  paused: 'Before a pause',
  other_window: 'From another window',
  restored: 'Brought back',
  sent: 'Sent',
}
