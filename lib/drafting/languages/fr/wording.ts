import { cue, type Language } from '@/lib/drafting/languages/language'

/** Open wording in French: only what plain words say. */
export const frenchWording: Language['wording'] = {
  rude: {
    plain: [
      cue(
        'perte de temps',
        /perte de temps|ridicule|foutez|fichez-moi|fichez moi|laissez-moi tranquille|n'importe quoi|imbécile|moquez de moi|scandaleu/,
        /de ma part|serait une|éviter|sans perte/,
      ),
    ],
  },
  negative_about_company: {
    plain: [
      cue(
        'désorganisé',
        /désorganisé|chaotique|peu professionnel|amateurisme|toxique|mal (?:organisé|préparé|géré)|lamentable|déplorable/,
        /de ma part|\bj'(?:ai|étais)|\bje (?:suis|me)|ma |mon /,
      ),
    ],
  },
}
