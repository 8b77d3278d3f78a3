import { appointment } from '@/lib/drafting/languages/fr/appointment'
import { courtesyCues } from '@/lib/drafting/languages/fr/courtesy-cues'
import { decisionCues } from '@/lib/drafting/languages/fr/decision-cues'
import { named } from '@/lib/drafting/languages/fr/named'
import { frenchPlaces } from '@/lib/drafting/languages/fr/places'
import { requestCues } from '@/lib/drafting/languages/fr/request-cues'
import { topicCues } from '@/lib/drafting/languages/fr/topic-cues'
import { frenchWording } from '@/lib/drafting/languages/fr/wording'
import { type Language, noMatters } from '@/lib/drafting/languages/language'
import { withEdges, withWordEdges } from '@/lib/drafting/languages/word-edges'
import { spokenTimes } from '@/lib/drafting/text/spoken-times'

export const french: Language = {
  code: 'fr',
  commonWords:
    "je vous le la les de des du et un une pour que qui ne pas est dans mon ma mes votre vos nous merci avec ce cette au aux sur j'ai c'est en il elle par plus bonjour madame monsieur d'un d'une tu te ton me j'y j'aurais m'a n'est l'offre offre entretien poste candidature cordialement plaît bien suis".split(
      ' ',
    ),
  // “Madame,”, “Cher Monsieur Tremblay,”, “Bonjour, Madame Roux,” and the dots of “M. Aubry” and “Dr.”
  greeting:
    /^\s*(?:bonjour|bonsoir|rebonjour|salut|allô|coucou|hello|(?:bien |très )?ch(?:er|ère)s?|madame|monsieur|mesdames|messieurs|mademoiselle|docteure?|professeure?|maître|mme|m\.)(?!\p{L})(?:, (?=(?:madame|monsieur|ch(?:er|ère)|mme|docteure?) |(?!merci|je|ici|c'est)\p{L}{2,16}[,!\n]))?(?:(?! (?:merci|je|ici|c'est|nous|suite)(?!\p{L})| j')[^.!?,:;\n]|(?<=(?<!\p{L})(?:m|mme|mlle|mr|dr|pr|me|st|ste))\.){0,80}(?:, (?:ch(?:er|ère)|madame|monsieur|bonjour|messieurs) ?[^.!?,:;\n]{0,50})?(?: ?[,:!\n.]| [–-])/u,
  closing:
    /^(?:(?:(?:bien|très|tout|plus|bien à vous|avec)? ?(?:cordialement|sincèrement|amicalement|respectueusement|chaleureusement|courtoisement|amitiés|bises|bisous)(?:,? (?:et|bien|encore|de) .{0,30}| à vous| vôtre| merci)?|bien à (?:vous|toi)|(?:(?:mes|mes plus|nos|avec mes|avec nos|avec toutes mes) )?(?:sincères |meilleures |respectueuses |cordiales |distinguées |chaleureuses |bonnes |plus )*(?:salutations|pensées|sentiments|amitiés|remerciements|respects|hommages)(?: (?:les )?(?:meilleure?s|distinguée?s|cordiale?s|respectueuses?|sincères|chaleureu(?:ses|x)|dévoués))*(?: de .{2,20})?|(?:(?:je|nous) vous (?:prie|prions)|veuillez|daignez|je vous demande)(?:,? [^,]{3,30},)?,? ?(?:d'|de |de bien vouloir |bien vouloir )?(?:agréer|croire|recevoir|accepter (?:mes|l'exp|nos)|trouver ici).{0,160}|(?:recevez|agréez|croyez).{5,140}|dans (?:cette|l'|l’)attente.{0,80}|au plaisir(?: .{2,60})?|(?:très |avec )?(?:bonne|belle|excellente?) (?:journée|soirée|continuation|fin de (?:semaine|journée)|semaine)(?: à (?:vous|toi|tous))?|à (?:bientôt|très bientôt|demain|lundi|mardi|mercredi|jeudi|vendredi|tout à l'heure|la semaine prochaine)|(?:encore |mille |un grand |grand )?merci(?: encore| à vous| d'avance| par avance| beaucoup)?(?: et .{3,50})?|avec (?:toute )?(?:ma|mes|mon|tout mon) .{4,60}|respectueusement(?: vôtre)?|votre (?:dévouée?|bien dévouée?)|cdt|cdlt)(?: ?[,.!]?$|[,.!]? ?[–-]? ?\p{L}[\p{L}'.]+(?: [\p{L}'.-]+){0,3}$))/u,
  abbreviations:
    'm mm mme mmes mlle mr dr pr me st ste etc env ex tél tel av bd max min réf art no cf janv févr avr juil sept oct nov déc p.ex c.-à-d'.split(
      ' ',
    ),
  clauseBreak:
    /(?<![a-zà-ÿ])(?:mais|car|parce qu(?:e|')|puisqu(?:e|')|alors qu(?:e|')|bien qu(?:e|')|tandis qu(?:e|')|quoiqu(?:e|')|donc|et|ou|or|cependant|toutefois|pourtant|lorsqu(?:e|')|quand|si|dont|qui|après|avant)(?![a-zà-ÿ])/,
  titles:
    'madame monsieur mme m mlle mademoiselle mesdames messieurs mr docteur docteure dr professeur professeure pr maître me'.split(
      ' ',
    ),
  weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
  months: [
    ['janvier', 'janv'],
    ['février', 'fevrier', 'févr'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc'],
  ],
  clockTimes: [/\b(\d{1,2}) ?h ?(\d{2})?\b/, /\b(\d{1,2}) heures?(?: (\d{2}))?\b/, /\b(\d{1,2}):(\d{2})\b/],
  spokenTimes: spokenTimes(
    'une deux trois quatre cinq six sept huit neuf dix onze midi treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    ),
    {
      '(?:à|dès) <h> heures?(?! (?:et|moins|quinze|trente|\\d))': 0,
      '<h> heures? et demie': 30,
      '<h> heures? trente': 30,
      '<h> heures? (?:et quart|quinze)': 15,
      '<h> heures? moins le quart': -15,
    },
  ),
  appointment,
  // Only what nobody calls anything else: a bare name after “chez” with a verb of going there.
  destinations: [
    /\b(?:signé|accepté|commence|commencerai|rejoins|rejoindrai|pars|partirai|entre|entrerai|vais|irai|travaillerai|engagée?)\b[^.;,]{0,40}\bchez ((?!Vous|Moi|Mon|Un|Une|Eux|Toi|Lui|Elle)\p{Lu}[\p{L}&’'.-]+(?: (?:de |du |des )?\p{Lu}[\p{L}&’'.-]+){0,3})/u,
    /\b(?:[Jj]e rejoins|[Jj]e rejoindrai|(?:ai accepté|j’accepterai) l[’']offre (?:de|d[’'])) ?((?!Madame|Monsieur|Vous)\p{Lu}[\p{L}&.-]{2,}(?: \p{Lu}[\p{L}&.-]+){0,2})/u,
  ].map(withEdges),
  genericSubject:
    /^(?:(?:une |ma |mon |votre |quelques |petite )?(?:question|questions|réponse|info|infos|information|informations|nouvelle|nouvelles|message|mail|courriel|bonjour|salut|suite|entretien|candidature|merci|remerciements|décision|important|urgent|suivi|retour|refus|contact|objet|sans objet|demande|excuses|désolée?|note)) ?[.!?]*$/,
  subjectMatter:
    /entretien|entrevue|offre|candidature|poste|proposition|retrait|désistement|refus|acceptation|rendez-vous|salaire|rémunération|contrat|début|déménagement|visa|démission|confirmation|délai|annulation|processus|appel|date/,
  named,
  nameNoise:
    'sa sas sarl sasu eurl snc inc ltd gmbh et de du des la le les l d un une groupe société compagnie maison cabinet senior junior responsable poste assistant assistante international h f'.split(
      ' ',
    ),
  places: frenchPlaces,
  mistakes: [],
  matters: {
    ...noMatters,
    ...withWordEdges({ ...decisionCues, ...courtesyCues, ...requestCues, ...topicCues }),
  },
  wording: frenchWording,
}
