import type { Situation } from '@/lib/advice/situation'
import type { Tone } from '@/lib/templates/template'
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

/** Kinds whose warm texts go back to an earlier talk; before there was one they would tell of what never was. */
const recallsTalk: readonly string[] = ['withdraw-accepted-elsewhere', 'reschedule']

/** The tone of one card of an answer, where the client chose none. */
export function toneOfCard(kind: string, situation: Situation | null): Tone {
  const tone = toneFor(situation)
  return tone === 'warm' && recallsTalk.includes(kind) && !hasTalked(situation) ? 'brief' : tone
}

function hasTalked(situation: Situation | null): boolean {
  if (!situation) return false
  const beforeTalks = situation.stage === 'invited' || situation.stage === 'interview_scheduled'
  return (situation.roundsDone ?? 0) > 0 || !beforeTalks
}

/** C8: whoever gave several talks, an offer or a hand is owed warmth; before that the shortest text serves best. */
export function toneFor(situation: Situation | null): Tone {
  if (!situation) return 'brief'
  const { stage, roundsDone, personalRapport, cameThrough } = situation
  const early = stage === 'invited' || stage === 'interview_scheduled' || stage === 'interviewing'
  if (personalRapport || cameThrough === 'network_contact') return 'warm'
  return early && (roundsDone ?? 0) < 2 ? 'brief' : 'warm'
}
