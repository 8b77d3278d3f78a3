import type { DraftLocale } from './draft'

const byCountry: Partial<Record<string, DraftLocale>> = {
  US: 'en-US',
  DE: 'de',
  AT: 'de',
  CH: 'de',
  LI: 'de',
  FR: 'fr',
  MC: 'fr',
  ES: 'es',
  MX: 'es',
  AR: 'es',
  CL: 'es',
  CO: 'es',
  PE: 'es',
  UY: 'es',
  CR: 'es',
}

/** The language of letters where the job is; English where we have no other, or the client is not ready for it. */
export function localeFor(jobCountry: string | undefined, languageReady: boolean | undefined): DraftLocale {
  const locale = (jobCountry && byCountry[jobCountry]) || 'en-GB'
  return languageReady === false && !locale.startsWith('en') ? 'en-GB' : locale
}
