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
  former: 'From the opportunity as it was before',
  account: 'From your account',
  earlier: 'From another message of this one',
  typed: 'You typed this',
}

export const versionWords: Record<string, string> = {
  begun: 'Begun',
  kept: 'Kept',
  paused: 'Before a pause',
  other_window: 'From another window',
  restored: 'Brought back',
  asked: 'Sent for review',
  taken: 'After a review',
  sent: 'Sent',
}
