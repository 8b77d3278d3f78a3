import { type Language, noMatters } from '@/lib/drafting/languages/language'

export const french: Language = {
  code: 'fr',
  commonWords:
    "je vous le la les et de des un une pour pas ne que qui est dans votre vos mon ma avec sur au aux en nous ce cette suis ai mais plus merci j'ai d'un c'est".split(
      ' ',
    ),
  greeting: /^\s*(?:bonjour|bonsoir|madame|monsieur|chère?s?|salut|cher)\b[^.!?\n]{0,60}?[,!\n]/,
  closing:
    /^(?:cordialement|bien (?:cordialement|à vous|sincèrement)|sincèrement|salutations|(?:meilleures|sincères) salutations|amicalement|avec mes|à bientôt|respectueusement|je vous prie|veuillez agréer|belle journée|bonne journée)(?![a-zà-ÿ]).{0,120}$/,
  abbreviations: 'm mme mlle dr pr p ex etc env tél av'.split(' '),
  clauseBreak: /(?<![a-zà-ÿ])(?:mais|car|parce que|puisque|que|qui|bien que|tandis que|et)(?![a-zà-ÿ])/,
  titles: 'm monsieur mme madame mlle dr pr'.split(' '),
  weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
  months: [
    ['janvier'],
    ['février'],
    ['mars'],
    ['avril'],
    ['mai'],
    ['juin'],
    ['juillet'],
    ['août'],
    ['septembre'],
    ['octobre'],
    ['novembre'],
    ['décembre'],
  ],
  clockTimes: [/\b(\d{1,2}) ?h ?(\d{2})?\b/, /\b(\d{1,2}):(\d{2})\b/],
  destinations: [],
  genericSubject:
    /^(?:bonjour|réponse|question|info|information|message|votre (?:mail|message)|candidature|suite|merci)[.!]?$/,
  subjectMatter: /entretien|offre|candidature|poste|rendez-vous|salaire/,
  nameNoise: 'sa sas sarl de du des la le et groupe senior junior'.split(' '),
  matters: { ...noMatters },
  wording: {},
}
