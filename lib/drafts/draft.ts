import type { Message } from '@/lib/drafting/message'

/** Languages a draft is written in; American English is made from the British text. */
export const draftLocales = ['en-GB', 'en-US', 'de', 'fr', 'es'] as const
export type DraftLocale = (typeof draftLocales)[number]

export type DraftChannel = Message['channel']

/**
 * Where the value of a field came from; a page says so beside it. `former` is never kept: it is what the opportunity
 * said once and says no more.
 */
export const origins = ['opportunity', 'former', 'account', 'earlier', 'typed'] as const
export type Origin = (typeof origins)[number]

/**
 * By the name of a field, a choice, or `me`: its value and where it came from. `settled` are the words of a
 * contradiction that the person has looked at and lets stand.
 */
export type Sourced = Record<string, { value: unknown; origin: Origin; settled?: string }>

/** The two parts of a message; `subject` is empty where the channel has none. */
export type Text = { subject: string; body: string }

export const localeLabels: Record<DraftLocale, string> = {
  'en-GB': 'English (UK)',
  'en-US': 'English (US)',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
}

/** What one card of an answer is, by the way it is told. */
export const cardLabels: Record<DraftChannel, string> = {
  phone_script: 'Call',
  voicemail: 'Voicemail',
  email: 'E\u2011mail',
  direct_message: 'Message',
}

/** Whether it is read out rather than sent. */
export function isSpoken(channel: string): boolean {
  return channel === 'phone_script' || channel === 'voicemail'
}

/** The values alone, as a template takes them. */
export function plainValues(sourced: Sourced): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sourced).map(([name, { value }]) => [name, value]))
}
