import type { Purpose } from '@/lib/advice/advice'
import type { ReviewState } from '@/lib/generated/prisma/enums'

/** What kind of message it is, for somebody who may see no more of it. */
export const purposeWords: Record<Purpose, string> = {
  accept_offer: 'A yes to an offer',
  speak_to_manager: 'A talk with the manager',
  decline_invitation: 'A no to an invitation',
  decline_offer: 'A no to an offer',
  decline_same_day: 'A no on the day itself',
  decline_with_referral: 'A no that names somebody else',
  withdraw_mid_process: 'A withdrawal after some rounds',
  rescind: 'An acceptance taken back',
  confirm_after_call: 'A spoken no, in writing',
  confirm_attendance: 'A yes to an interview',
  accept_light_talk: 'A yes to an informal talk',
  ask_details: 'Questions about the role',
  ask_time: 'A request for more time',
  ask_speed: 'A request to decide sooner',
  reschedule: 'A request for another date',
  negotiate: 'A negotiation',
  reply_why: 'A reply to “why?”',
  reply_reconsider: 'A reply to “think again”',
  reply_counteroffer: 'A reply to a counteroffer',
  reply_feedback: 'A reply about feedback',
  reply_thanks: 'A reply to thanks',
  check_receipt: 'A check that it arrived',
  check_in: 'A sign of life',
  reopen: 'A way back after a no',
  direct_connect: 'A first contact',
  none: 'A message',
}

const channelWords: Record<string, string> = {
  email: 'e\u2011mail',
  phone_script: 'call',
  voicemail: 'voicemail',
  direct_message: 'direct message',
}

/** "A no to an offer, e‑mail". */
export function sayMessage({ purpose, channel }: { purpose: string; channel: string }): string {
  return `${purposeWords[purpose as Purpose] ?? purposeWords.none}, ${channelWords[channel] ?? channel}`
}

export const stateWords: Record<ReviewState, string> = {
  waiting: 'Waiting',
  claimed: 'In hand',
  question: 'Question open',
  returned: 'Returned',
  approved: 'Approved',
  withdrawn: 'Taken back',
}

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' })

/** "German", "English": of all its countries. */
export function sayLanguage(locale: string): string {
  return languageNames.of(locale.slice(0, 2)) ?? locale
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

/** "second round". */
export function sayRound(round: number): string {
  const ordinal = ordinals[round - 1]
  return ordinal ? `${ordinal} round` : `round ${round}`
}
