import { cue, type Language } from '@/lib/drafting/languages/language'

/** Open wording in German: only what plain words say. */
export const germanWording: Language['wording'] = {
  rude: {
    plain: [
      cue(
        'Frechheit',
        /frechheit|unverschämt|zeitverschwendung|lächerlich|in ruhe lassen|lassen sie mich (?:endlich |gefälligst )?in ruhe|verarsch|idiot|(?:können|könnt) (?:sie|ihr) sich[^.;]{0,30}(?:sparen|schenken|sonstwohin)/,
        /von mir|meinerseits|wäre es|keine zeitverschwendung/,
      ),
    ],
  },
  negative_about_company: {
    plain: [
      cue(
        'chaotisch',
        /chaotisch|unprofessionell|unseriös|toxisch|schlecht (?:organisiert|vorbereitet|geführt)|miserabel|katastroph/,
        /\bich (?:war|bin)|von mir|meinerseits|mein(?:e|er|em|en)? /,
      ),
    ],
  },
}
