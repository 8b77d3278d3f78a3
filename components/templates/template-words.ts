import type { Channel } from '@/lib/templates/kinds'
import type { Template, TemplateLocale, Tone } from '@/lib/templates/template'

export const channelLabels: Record<Channel, string> = {
  email: 'E-mail',
  phone_script: 'Spoken',
  voicemail: 'Voicemail',
  direct_message: 'Direct message',
  checklist: 'Checklist',
}

export const toneLabels: Record<Tone, string> = { brief: 'Brief', warm: 'Warm', formal: 'Formal' }

export const languageLabels: Record<TemplateLocale, string> = {
  'en-GB': 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
}

/** "E-mail · Warm · Deutsch"; a checklist has no tone that anybody would look for. */
export function kindOfText(text: { channel: string; tone: string; locale: string }): string {
  const { channel, tone, locale } = text as Pick<Template, 'channel' | 'tone'> & { locale: TemplateLocale }
  const parts = [
    channelLabels[channel],
    channel === 'checklist' ? null : toneLabels[tone],
    languageLabels[locale],
  ]
  return parts.filter(Boolean).join(' · ')
}
