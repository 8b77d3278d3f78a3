import { appointment } from '@/lib/drafting/languages/de/appointment'
import { courtesyCues } from '@/lib/drafting/languages/de/courtesy-cues'
import { decisionCues } from '@/lib/drafting/languages/de/decision-cues'
import { named } from '@/lib/drafting/languages/de/named'
import { germanPlaces } from '@/lib/drafting/languages/de/places'
import { requestCues } from '@/lib/drafting/languages/de/request-cues'
import { topicCues } from '@/lib/drafting/languages/de/topic-cues'
import { germanWording } from '@/lib/drafting/languages/de/wording'
import { type Language, noMatters } from '@/lib/drafting/languages/language'
import { withEdges, withWordEdges } from '@/lib/drafting/languages/word-edges'
import { spokenTimes } from '@/lib/drafting/text/spoken-times'

export const german: Language = {
  code: 'de',
  commonWords:
    'ich und die der das ist nicht zu den dem des mit für sie ihr ihre ihnen ihrem ein eine einen auf dass habe hat mich mir von im wir uns bei wie aber auch wird werde leider sich noch nach oder zur zum am wenn sehr du dir dich danke vielen hier bitte meine meiner meinen bleibe bleibt stelle angebot gespräch termin bewerbung absage gern grüße gruß guten tag hallo'.split(
      ' ',
    ),
  // “Sehr geehrte Frau Dr. Keller,”, “Guten Tag Herr Ruckstuhl” without a comma, “Guten Tag, Frau Yıldız, hier …”.
  greeting:
    /^\s*(?:sehr (?:geehrte|verehrte|geschätzte)[rs]?|geschätzte[rs]?|verehrte[rs]?|werte[rs]?|liebe[rs]?|meine liebe|mein lieber|guten (?:tag|morgen|abend)|schönen guten (?:tag|morgen|abend)|hallo|hallöchen|grüezi|grüß gott|grüss gott|grüß (?:dich|sie)|hi|hey|moin(?: moin)?|servus|salü|ciao)(?![a-zäöüß])(?:, (?=(?:(?:liebe|lieber|sehr geehrte[rs]?) )?(?:frau|herr) |(?!danke|vielen|hier|ich|und)\p{L}{2,16}[,!\n]))?(?:(?! (?:danke|vielen|herzlichen|besten|ich|wir|leider|hier|mein name)(?!\p{L}))[^.!?,:;\n]|(?<=(?<!\p{L})(?:dr|prof|dipl|ing|mag|hr|fr|med|h|c|jur|phil))\.){0,80}(?:, (?:(?:sehr geehrte[rs]?|liebe[rs]?|guten tag) )(?:[^.!?,:;\n]|(?<=(?<!\p{L})(?:dr|prof|mag|ing))\.){0,50})?(?:[,:!\n.]| [–-])/u,
  closing:
    /^(?:mit (?:den |meinen )?(?:(?:sehr )?(?:freundlich|best|herzlich|lieb|schön|kollegial|dankbar|sonnig|winterlich|vielen)[a-zäöü]*,? ?(?:und )?){0,3}(?:gr(?:ü|ue)(?:ß|ss)en|empfehlungen|dank|wünschen)|mit (?:vorzüglicher )?hochachtung|(?:(?:ganz |sehr )?(?:viele|beste|liebe|herzliche|freundliche|schöne|sonnige|winterliche|herzlichste|allerbeste),? ?(?:und )?){1,2}gr(?:ü|ue)(?:ß|ss)e|gr(?:ü|ue)(?:ß|ss)e?|gruß|gruss|(?:lieben|schönen|besten|herzlichen) gru(?:ß|ss)|es gr(?:ü|ue)(?:ß|ss)t(?: sie| dich| euch)?|(?:herzlich|freundlich)(?:st)? gr(?:ü|ue)(?:ß|ss)t(?: sie| dich)?|herzlich(?:st)?|hochachtungsvoll|(?:mit )?(?:vielen|herzlichen|bestem|besten|nochmaligem) dank|dankend|danke|alles (?:gute|liebe|beste)|bis (?:bald|dann|dahin|morgen|montag|dienstag|mittwoch|donnerstag|freitag)|auf (?:bald|wiedersehen|wiederhören)|ihr(?:e)?|dein(?:e)?|euer|eure|lg|vg|bg|mfg|servus|tschüss)(?: (?:und|aus|nach|von|an|ihr(?:e)?|dein(?:e)?) [a-zäöüß .'-]{2,40})?(?:[,.!]?$|[,.!]? ?[–-]? ?(?!team |angebot |haus )[\p{L}'.]+(?: [\p{L}'.-]+){0,3}$)/u,
  abbreviations:
    `dr prof hr fr dipl ing mag med jur phil bzw ca usw nr tel str st evtl ggf inkl mio mrd vgl bspw sog abs tsd zzgl max min jan feb apr aug sep sept okt nov dez mo di mi do sa so ${days()}`.split(
      ' ',
    ),
  clauseBreak:
    /\b(?:aber|denn|weil|da|dass|obwohl|während|sondern|doch|jedoch|und|oder|sodass|damit|nachdem|bevor|sobald|wenn|falls|wobei|wodurch|obgleich|als|bis|der|die|welche[rs]?)\b/,
  titles: 'herr herrn frau hr fr dr prof professor professorin doktor dipl ing mag direktor direktorin'.split(
    ' ',
  ),
  weekdays: [
    ['montag'],
    ['dienstag'],
    ['mittwoch'],
    ['donnerstag'],
    ['freitag'],
    ['samstag', 'sonnabend'],
    ['sonntag'],
  ],
  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'maerz'],
    ['april', 'apr'],
    ['mai'],
    ['juni'],
    ['juli'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  clockTimes: [
    /\b(\d{1,2})[:.](\d{2}) ?(?:uhr|h)\b/,
    /\b(\d{1,2}) ?uhr(?: (\d{2}))?\b/,
    /\b(\d{1,2}):(\d{2})\b/,
  ],
  spokenTimes: spokenTimes('eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '), {
    '<h> uhr': 0,
    'halb <h>': -30,
    'viertel nach <h>': 15,
    '(?:viertel vor|dreiviertel) <h>': -15,
    'zehn nach <h>': 10,
    'zehn vor <h>': -10,
  }),
  appointment,
  // Only what nobody calls anything else: a bare name after “bei” or “zu” with a verb of going there.
  destinations: [
    /\b(?:bei|zu) ((?!Ihnen|Euch|Dir|Frau|Herrn|Beginn|Ende|Hause|Recht|Fuß|Wort|Gott|Kindern|Freunden|Bedarf|Interesse|Mann|Jahres|Null)\p{Lu}[\p{L}&.-]+(?: (?:\p{Lu}[\p{L}&.-]+|& \p{Lu}[\p{L}]+)){0,3}) (?:unterschrieben|zugesagt|angenommen|anfangen|anfange|beginnen|beginne|angefangen|wechseln|wechsle|gewechselt|gehen|gehe)/u,
    /\b(?:wechsle|gehe|fange|beginne|starte) (?:ich )?(?:(?:im|zum|am|ab) \p{L}+ )?(?:bei|zu) ((?!Ihnen|Euch|Dir|Frau|Herrn|Beginn|Ende|Hause|Freunden|Mann|Gelegenheit|Protokoll|Bedarf|Fragen|Interesse|Fuß|Bett|Ruhe|Kindern|Null)\p{Lu}[\p{L}&.-]+(?: \p{Lu}[\p{L}&.-]+){0,3})/u,
    /\bAngebot von ((?!Ihnen|Euch|Dir|Frau|Herrn)\p{Lu}[\p{L}&.-]+(?: \p{Lu}[\p{L}&.-]+){0,2}) (?:angenommen|annehmen)/u,
  ].map(withEdges),
  genericSubject:
    /^(?:(?:eine |kurze |ihre |meine |unsere |wichtige )?(?:absage|anfrage|frage|fragen|rückfrage|antwort|rückmeldung|info|information|mitteilung|hallo|guten tag|update|neuigkeiten|news|nachricht|mail|e-mail|bewerbung|termin|danke|vielen dank|dank|betreff|kein betreff|ohne betreff|entscheidung|wichtig|dringend|hinweis|bitte|sorry|entschuldigung|kontakt|neues))[.!?]*$/,
  subjectMatter:
    /gespräch|angebot|bewerbung|stelle|position|absage|zusage|rückzug|termin|gehalt|vertrag|eintritt|umzug|visum|kündigung|interview|bedenkzeit|verfahren|aufgabe|einladung|rücknahme|start/,
  named,
  nameNoise:
    'gmbh ag kg se eg ohg co inc ltd und der die das dem des für von am im in bei als zum zur senior junior leitender leitende leiter leiterin m w d e.v ev gruppe international stelle position'.split(
      ' ',
    ),
  places: germanPlaces,
  mistakes: [],
  matters: {
    ...noMatters,
    ...withWordEdges({ ...decisionCues, ...courtesyCues, ...requestCues, ...topicCues }),
  },
  wording: germanWording,
}

/** “am 3. Dezember”: the stop of an ordinal ends no sentence. */
function days(): string {
  return Array.from({ length: 31 }, (_, index) => index + 1).join(' ')
}
