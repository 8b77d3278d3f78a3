import { cue, type Language } from '@/lib/drafting/languages/language'

/** Open wording in Spanish: only what plain words say. */
export const spanishWording: Language['wording'] = {
  rude: {
    plain: [
      cue(
        'pérdida de tiempo',
        /pérdida de tiempo|ridícul[ao]|tomadura de pelo|déje(?:n)?me en paz|idiota|tonter[íi]a|qué vergüenza de|se burlan/,
        /por mi parte|sería una|evitar|sin pérdida/,
      ),
    ],
  },
  negative_about_company: {
    plain: [
      cue(
        'desorganizado',
        /desorganizad|caótic|poco profesional|poco seri[ao]|tóxic|mal (?:organizad|preparad|gestionad)|lamentable (?:trato|proceso)|pésim/,
        /por mi parte|\b(?:yo|mi|mis)\b/,
      ),
    ],
  },
}
