import { type Language, noMatters } from '@/lib/drafting/languages/language'

export const german: Language = {
  code: 'de',
  commonWords:
    'ich und die der das ist nicht zu den mit für sie ihr ihre ihnen ein eine auf dass habe mich von im wir uns bei für wie aber auch wird werde leider'.split(
      ' ',
    ),
  greeting:
    /^\s*(?:sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|grüezi|hi|moin|servus)\b[^.!?\n]{0,60}?[,!\n]/,
  closing:
    /^(?:mit (?:freundlichen|besten|herzlichen) grüßen|mit (?:freundlichen|besten|herzlichen) grüssen|(?:viele|beste|liebe|herzliche|freundliche|schöne) (?:grüße|grüsse)|herzlich|ihr|ihre|hochachtungsvoll|bis bald|lg|mfg)\b.{0,40}$/,
  abbreviations: 'dr prof hr fr z b d h u a bzw ca usw nr tel str st evtl ggf inkl mio vgl'.split(' '),
  clauseBreak: /\b(?:aber|denn|weil|da|dass|obwohl|während|sondern|doch|und)\b/,
  titles: 'herr herrn frau dr prof'.split(' '),
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
    ['januar', 'jänner'],
    ['februar'],
    ['märz'],
    ['april'],
    ['mai'],
    ['juni'],
    ['juli'],
    ['august'],
    ['september'],
    ['oktober'],
    ['november'],
    ['dezember'],
  ],
  clockTimes: [/\b(\d{1,2})[:.](\d{2}) ?uhr\b/, /\b(\d{1,2}) uhr(?: (\d{2}))?\b/, /\b(\d{1,2}):(\d{2})\b/],
  destinations: [],
  genericSubject:
    /^(?:absage|anfrage|frage|antwort|info|information|hallo|update|neuigkeiten|nachricht|ihre (?:mail|nachricht)|bewerbung|termin|danke)[.!]?$/,
  subjectMatter: /gespräch|angebot|bewerbung|stelle|position|absage|zusage|rückzug|termin|gehalt|start/,
  nameNoise: 'gmbh ag kg se und der die das für von senior junior'.split(' '),
  matters: { ...noMatters },
  wording: {},
}
