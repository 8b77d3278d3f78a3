import { cue, type Matters } from '@/lib/drafting/languages/language'

/** Thanks, apologies, the stage, good wishes, and what the words around a decision owe the reader. */
export const courtesyCues = {
  thanks: [
    cue(
      'danke',
      /\bdank(?:e|en|end|bar|barkeit|eschön|esworte)?\b|\bbedank(?:e|en|t)\b|\bgedankt\b|\bvergelt's gott\b|\bmerci\b|\bverbunden\b/,
      /^dank (?:meiner|meines|der|des|dem|einer|eines|seiner)\b|\b(?:und|aber|,) dank (?:meiner|meines|der|des|einer|eines)\b|\bdank(?:e|en)? (?:ihnen )?(?:schon )?(?:im voraus|für (?:ihr|dein|euer) verständnis)\b|\bdanke,? nein\b/,
    ),
    cue(
      'weiß zu schätzen',
      /\b(?:schätze|schätzen|geschätzt)\b[^.;]{0,60}\b(?:ich|sehr|wissen|weiß|weiss)\b|\b(?:weiß|weiss)\b[^.;]{0,80}\bzu schätzen\b|\bzu schätzen (?:weiß|weiss|gewusst)\b|\b(?:ich|habe|und) (?:\w+ )?schätze\b|\brechne ich\b[^.;]{0,40}\bhoch an\b/,
      /\bich schätze,/,
    ),
    cue(
      'hat mich gefreut',
      /\bgefreut\b|\bfreue (?:ich )?mich (?:sehr )?über\b|\bfreut mich (?:sehr|außerordentlich|ungemein)\b|\bgroße freude\b|\bgrosse freude\b|\behrt mich\b|\bfühle mich geehrt\b|\bvergesse\b[^.;]{0,20}\bnicht\b|\bnicht vergessen\b/,
    ),
  ],
  thanksWeak: [
    cue(
      'angenehm, beeindruckt',
      /\b(?:(?:lieb|nett|schön|toll), dass|(?:lieb|nett) von (?:dir|ihnen|euch)|beeindruckt|beeindruckend\w*|bereichernd\w*|genossen|wertschätz\w*|vertrauen|in (?:bester|guter) erinnerung|gern(?:e)? (?:an (?:das|die|unser|den)|erinner)|angenehm\w*|herzlich aufgenommen|spannend\w*|dank\w*\b[^.;]{0,24}\b(?:verständnis|voraus))\b/,
    ),
  ],
  goodwill: [
    cue(
      'wünsche',
      /\b(?:wünsche|wünschen|gewünscht)\b[^.;]{0,24}\b(?:ihnen|euch|dir|ihrem|ihrer|eurem|dem|der|den|allen|weiterhin|viel|alles|für)\b|\b(?:ihnen|euch|dir|ihrem|dem|der|allen|haus|team)\b[^.;]{0,40}\bwünsche\b|\balles (?:gute|liebe|beste)\b|\b(?:viel|guten|weiterhin|allen|jeden) (?:erfolg|glück)\b|\bgutes gelingen\b|\bgute hand\b|\bdrücke?\b[^.;]{0,30}\bdaumen\b|\bgute (?:wünsche|zeit)\b|\bschöne[sn]? (?:tag|woche|wochenende|adventszeit|feiertage)\b/,
    ),
    cue(
      'in Verbindung bleiben',
      /\b(?:in|im) (?:kontakt|verbindung|gespräch|austausch)\b|\bwieder(?:sehen|zusehen|hören|treffen|zutreffen|begegnen)\b|\bsehen wir uns\b|\bsieht sich (?:immer )?(?:zweimal|wieder)\b|\bbegegnen\b|\bwege?\b[^.;]{0,40}\bkreuz\w*\b|\bauf ein anderes mal\b|\ban mich denken\b|\bkünftig\w*\b|\bspäter\w*\b/,
    ),
    cue(
      'würde mich freuen',
      /\b(?:würde|freue|freut|freuen)\b[^.;]{0,40}\b(?:freuen|mich|uns|wenn)\b|\bhoffe\b|\bgern(?:e)? (?:wieder|später|ein andermal)\b|\bin guter erinnerung\b/,
    ),
  ],
  reason: [
    cue(
      'weil',
      /\bweil\b|\bzum (?:einen|anderen)\b|\b(?:erstens|zweitens|drittens|hinzu kommt|dazu kommt|außerdem|schließlich)\b|\b(?:da|denn) (?:ich|wir|es|mein|meine|sich|die|der|das|sie|unser|unsere|für|inzwischen)\b|\bder grund\b|\bgrund (?:ist|dafür)\b|\bnämlich\b/,
    ),
    cue(
      'aus … Gründen',
      /\baus (?:\w+ )?(?:\w+ )?gründen\b|\b(?:wegen|aufgrund|infolge)\b|\bdeshalb\b|\bdeswegen\b|\bdaher\b/,
    ),
    cue(
      'anderes angenommen',
      /\bander(?:e|es|en|er|s|weitig|swo)\b[^.;]{0,60}\b(?:angenommen|zugesagt|entschieden|unterschrieben|gebunden|weg|richtung|verpflichtet)\b/,
    ),
    cue(
      'passt nicht',
      /\b(?:passt|passen|entspricht|entsprechen|deckt sich|lässt sich|vereinbaren)\b[^.;]{0,70}\bnicht\b|\bnicht\b[^.;]{0,50}\b(?:vereinbaren|zusammenpass|zu meinen|zu unseren|zu meinem)\b/,
    ),
    cue(
      'hat sich geändert',
      /\b(?:umstände|lage|situation|pläne|leben|richtung)\b[^.;]{0,60}\b(?:geändert|verändert|gewandelt|ändern)\b|\bhat sich\b[^.;]{0,60}\b(?:geändert|verändert|ergeben)\b/,
    ),
    cue(
      'bleibe',
      /\bbleibe\b[^.;]{0,50}\b(?:bei meine[mr]|wo ich bin)\b|\bfrage der (?:richtung|lage|zeit|entfernung)\b/,
    ),
    cue(
      'Umstand',
      /\b(?:umzug|umziehen|ziehen um|familie|familiär\w*|kinder|eltern|vater|mutter|tochter|sohn|schule|(?:meine|meiner|meinem|mein) (?:frau|mann|partner\w*)|aufenthalt\w*|visum|gesundheit\w*|pflege)\b/,
    ),
  ],
  apology: [
    cue('Entschuldigung', /\bentschuldig(?:e|en|ung|t|ungen)\b/),
    cue(
      'tut mir leid',
      /\b(?:tut|tat|täte)\b[^.;]{0,40}\bleid\b|\bleidtut\b|\bleid tut\b/,
      /\bes braucht ihnen nicht leid\b/,
    ),
    cue('Verzeihung', /\bverzeih(?:en|ung|t|e)\b/, /\bnicht verzeihen\b/),
    cue('Nachsicht', /\bnachsicht\b/),
    cue('sorry', /\bsorry\b|\bpardon\b|\bexcusez\b/),
  ],
  grovelling: [
    cue(
      'unverzeihlich',
      /\bunverzeihlich\b|\bunentschuldbar\b|\bnicht (?:selbst )?verzeihen\b|\bschäme\b|\bbeschämt\b|\b(?:tausend ?mal|tausendfach|unendlich|inständig|auf knien|zutiefst)\b[^.;]{0,40}\b(?:leid|entschuldig|verzeih|bitte)/,
    ),
  ],
  regret: [
    cue(
      'leider',
      /\bleider\b|\bbedaur|\bbedauer|\bschade\b|\bunangenehm\b|\bverständnis\b|\bschwer ?(?:gefallen|fällt|fallen)\b|\bfällt\b[^.;]{0,30}\bschwer\b|\bungelegen\w*\b|\bunannehmlichkeiten\b|\bumstände\b|\bleid\b|\bentschuldig/,
    ),
  ],
  patience: [cue('Geduld', /\bgeduld\b|\bgeduldig\b|\bgewartet\b/)],
  delay: [
    cue(
      'spät',
      /\bspät(?:e|en|er)?\b|\bverspät\w*\b|\bverzögerung\b|\bkurzfristig\w*\b|\berst (?:heute|jetzt|nun)\b|\bhätte\b[^.;]{0,40}\b(?:längst|früher|eher|schon)\b|\blängst\b|\büberfällig\b|\b(?:so|zu) lange\b|\blänger als\b|\bwarten lassen\b/,
    ),
    cue(
      'Ihre Nachrichten',
      /\b(?:ihre|deine|eure|meine|beiden?|letzten?|früheren?|vorigen?)\b[^.;]{0,30}\b(?:nachricht(?:en)?|e?-?mails?|anrufe?|zeilen|anfragen?|schreiben)\b|\bnicht (?:geantwortet|gemeldet|reagiert|beantwortet)\b|\bunbeantwortet\b|\bnichts? (?:von mir )?(?:gehört|hören lassen)\b|\bohne antwort\b|\bfunkstille\b|\bschweigen\b|\bstill geworden\b|\bkeine (?:antwort|rückmeldung)\b|\blange her\b|\bschuldig geblieben\b/,
    ),
  ],
  delayWeak: [
    cue(
      'frühere Nachrichten',
      /mails?\b|nachrichte?n?\b|\bschreiben\b|\bschrieb|geschrieben|angerufen|\berneut\b|\bnoch ?mals?\b|\berinner/,
    ),
  ],
  stage: [
    cue(
      'Gespräche',
      /\bgespräche?n?\b|\bgesprächs?runden?\b|\brunden?\b|\binterviews?\b|\bvorstellungsgespräch\w*\b|\bkennenlern\w*\b|\bkennengelernt\b|\btreffen\b|\bbesuch\w*\b|\baustausch\b|\bunterredung\w*\b|\bbegegnung\w*\b/,
    ),
    cue(
      'Zeit',
      /\bzeit\b|\bstunden\b|\bmühe\b|\baufwand\b|\barbeit, die\b|\bengagement\b|\baufmerksamkeit\b/,
    ),
    cue(
      'Verfahren',
      /\b(?:auswahl)?(?:verfahren|prozess)\w*\b|\bprobe(?:tag|arbeit\w*)\b|\bfallstudie\b|\bassessment\w*\b|\bschlussrunde\b|\bendrunde\b|\bletzte[nr]? (?:runde|schritt)\b|\bso weit\b|\b(?:ihr|das|euer|dein|ihrem|ihres|dieses) angebot\w*\b|\bvertrag\w*\b|\bzusage\b|\bvertrauen\b/,
    ),
  ],
} satisfies Partial<Matters>
