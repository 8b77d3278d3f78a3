import { cue, type Matters } from '@/lib/drafting/languages/language'

/** What stands for a no at the end of a clause, after a word that makes it waver. */
const noEnd =
  '(?:(?:sage|lehne)\\b[^,;:]{0,60}\\bab\\b|(?:ziehe|nehme|trete)\\b[^,;:]{0,60}\\bzurück\\b|absage|absagen|abzusagen|ablehn|abzulehnen|nicht an(?:nehm|zunehm|tret|zutret)?|nicht (?:kommen|zusagen|teilnehmen|weiter)|zurück(?:zieh|zuzieh|nehm|zunehm|tret)|verzicht|dagegen entscheid|bei einem nein)'
const hedge =
  '(?:vielleicht|wohl(?! oder übel)|wahrscheinlich|vermutlich|voraussichtlich|möglicherweise|womöglich|eventuell|evtl\\.?|tendenziell|eher(?! ungern)|vorerst|fürs erste|bis auf weiteres|irgendwie|stand (?:heute|jetzt)|nach (?:jetzigem|heutigem) stand|aus heutiger sicht)'

// German puts the verb in two places: “sage … ab” in a main clause, “absage” or “abzusagen” at the end of a
// subordinate one. Both are told here. `(?!…)` inside a gap keeps a negation from being read as its opposite.
export const decisionCues = {
  no: [
    cue(
      'verabschiede mich',
      /\baus dem\b[^.;]{0,40}\bverabschied\w*|\b(?:nehme|ziehe) (?:ich )?mich\b[^.;]{0,30}\b(?:raus|heraus|aus dem|zurück)\b|\bist\b[^.;]{0,40}\bschluss\b|\bwird\b[^.;]{0,50}\bnichts\b/,
    ),
    cue(
      'halte nicht aufrecht',
      /\bnicht (?:mehr |länger )?(?:aufrecht\w*|einhalten|unterschreiben?|unterzeichnen?|übernehmen?|in betracht|statt|bewerbe|weiterzuführen)\b|\b(?:unterschreibe|unterzeichne|übernehme|bewerbe|besetze|wähle|halte)\b[^,;.]{0,50}\bnicht\b/,
    ),
    cue(
      'schlage aus',
      /\bschlage\b[^.;]{0,50}\baus\b|\bauszuschlagen\b|\bausschlage\w*\b|\beinen korb\b|\blöse\b[^.;]{0,30}\bvertrag\b|\bbeende (?:meine|die|hiermit)\b/,
      /\bschlage\b[^.;]{0,30}\bvor\b/,
    ),
    cue(
      'verlasse das Haus',
      /\b(?:verlasse|verlassen)\b[^.;]{0,40}\b(?:unternehmen|firma|haus|betrieb)\b|\b(?:unternehmen|firma|haus|betrieb)\b[^.;]{0,40}\bverlassen\b|\bkündigung\b[^.;]{0,30}\b(?:bleibt|steht|gilt)\b|\b(?:selben|gleichen|demselben) (?:ergebnis|schluss)\b|\bhat sich\b[^.;]{0,20}\bnichts geändert\b/,
    ),

    cue(
      'sage … ab',
      /\bsag(?:e|en|ten?|')?\b[^;]{0,120}?\bab\b/,
      /\b(?:falls|sofern|sollte ich)\b[^,]{0,40}\bsage\b/,
    ),
    cue(
      'absagen am Satzende',
      /\babs(?:age|agen)\b|\babzusagen\b|\bich\b.{0,90}\babgesagt\b|\babgesagt habe\b/,
      /\b(?:ob ich|bevor ich|falls ich|wenn ich|ehe ich)\b[^,]{0,60}\babsag|\bnicht absagen\b|\bihre absage\b/,
    ),
    cue(
      'meine Absage',
      /\b(?:meine|diese|eine|als|die) absage\b|\babsage (?:meinerseits|von mir)\b/,
      /\b(?:von ihnen|ihrer|ihre) absage\b/,
    ),
    cue(
      'lehne … ab',
      /\blehne\b.{0,120}?\bab\b|\babzulehnen\b|\bablehnen?\b|\bich\b.{0,90}\babgelehnt\b/,
      /\bnicht (?:ablehnen|abzulehnen)\b/,
    ),
    cue('nehme … nicht an', /\b(?:nehme?|nehmen|nahm)\b.{0,140}?\bnicht (?:mehr )?an\b/),
    cue(
      'nicht annehmen',
      /\bnicht (?:mehr |länger )?(?:anzunehmen|annehmen?|angenommen|antreten?|anzutreten|anfangen|anfange|zusagen)\b/,
    ),
    cue(
      'nicht … annehmen',
      /\b(?:nicht|kein(?:e|en|es)?)\b[^,;.]{0,60}\b(?:anzunehmen|annehmen?|anzutreten|antreten?)\b/,
    ),
    cue('trete … nicht an', /\btrete\b.{0,80}\bnicht an\b|\bfange\b.{0,80}\bnicht\b.{0,40}\ban\b/),
    cue(
      'ziehe … zurück',
      /\b(?:ziehe|zog|nehme|trete)\b.{0,140}?\b(?:zurück|zurueck)\b|\bzurück(?:zu)?(?:ziehen?|nehmen?|treten?)\b|\bzurueckziehen\b/,
    ),
    cue(
      'zurückgezogen',
      /\b(?:ich|bewerbung|zusage)\b.{0,90}\bzurück(?:gezogen|genommen|getreten)\b|\brückzug\b/,
    ),
    cue(
      'verzichte',
      /\bverzichte\b|\bverzicht(?:en|et)\b|\bnehme ich abstand\b|\babstand (?:zu )?nehmen\b/,
      /\bverzichten sie\b|\bdarauf (?:nicht )?verzichten\b/,
    ),
    cue(
      'komme nicht',
      /\b(?:komme|erscheine)\b[^,;]{0,60}\bnicht\b|\bnicht (?:mehr )?(?:kommen|erscheinen|da sein|dabei sein|dabei)\b(?! soll)/,
    ),
    cue(
      'nehme nicht teil',
      /\bnicht (?:mehr |weiter |länger )?(?:teil|teilnehmen?|teilzunehmen|wahrnehmen?|wahrzunehmen)\b|\b(?:nehme|werde)\b[^,;]{0,70}\bnicht (?:mehr )?(?:wahr|wahrnehmen)\b/,
    ),
    cue(
      'verfolge nicht weiter',
      /\bnicht (?:mehr )?(?:weiter|fort|länger)\b[^,;.]{0,40}\b(?:verfolg|gehen|mache|machen|führ|setz|im (?:verfahren|prozess|rennen)|dabei|zur verfügung)|\bnicht (?:weiterzu?)?(?:fortsetzen|fortführen|fortzusetzen|weiterverfolgen|weiterführen|weiterzuverfolgen|weitergehen|weitermachen)\b|\bnicht weiter(?:verfolge|führe|mache|gehe)?\b/,
    ),
    cue(
      'beende das Verfahren',
      /\b(?:beende|verlasse)\b[^,;]{0,70}\b(?:verfahren|prozess|bewerbung|gespräche)\b|\b(?:steige|scheide|bin)\b[^,;]{0,60}\b(?:aus|raus)\b(?=[ ,.;!]|$)/,
      /\b(?:ich bin|bin ich)\b[^,;]{0,40}\baus (?!dem (?:verfahren|rennen|prozess))/,
    ),
    cue(
      'stehe nicht zur Verfügung',
      /\bnicht (?:mehr |länger )?(?:zur verfügung|verfügbar)\b|\bkommt\b[^,;]{0,60}\bnicht (?:mehr )?(?:in ?frage)\b/,
    ),
    cue(
      'gegen … entschieden',
      /\b(?:gegen|dagegen)\b[^,;]{0,80}\b(?:entschieden|entscheide|entschlossen|ausgefallen)\b|\b(?:entschieden|entscheide)\b[^,;]{0,50}\b(?:gegen|dagegen)\b|\bnicht für (?:ihr|die|den|das|diese)\b[^,;]{0,60}\bentsch(?:ieden|eide|lossen)/,
    ),
    cue(
      'mein Nein',
      /\b(?:mein|ein|beim|zum|dieses|klares|das|bei meinem|meinem|meines) nein\b|\bsage\b[^,;]{0,40}\bnein\b|\b(?:antwort|entscheidung)\b[^.;]{0,30}\b(?:lautet|ist|heißt|bleibt)[^.;]{0,12}\bnein\b|\bnein zu sagen\b|\bnein sagen\b/,
      /\bnicht nein sagen\b/,
    ),
    cue(
      'folge der Einladung nicht',
      /\beinladung\b[^,;]{0,50}\bnicht\b[^,;]{0,40}\b(?:folgen?|nachkommen|annehmen|nach)\b|\bnicht (?:folgen|nachkommen|bewerben|wechseln|zu ihnen)\b/,
    ),
    cue(
      'bleibe, wo ich bin',
      /\bbleibe\b[^.;]{0,50}\b(?:bei meine[mr]|in meine[mr]|wo ich bin|bei der|bei unserem|in der jetzigen|im jetzigen|im bisherigen)\b|\bbei meine[mr] (?:jetzigen|bisherigen|derzeitigen|heutigen)\b[^.;]{0,40}\b(?:bleibe|bleiben|zu bleiben)\b/,
    ),
    cue(
      'es bleibt dabei',
      /\b(?:entscheidung|entschluss|antwort)\b[^,;]{0,50}\b(?:steht|bleibt|ist gefallen|ändert|nicht ändern|unverändert|endgültig|gilt)\b|\bbleibe?t?\b[^,;]{0,40}\b(?:bei meine[mr] (?:entscheidung|absage|nein|entschluss|kündigung|antwort)|dabei)\b|\ban meine[mr] (?:entscheidung|entschluss|absage|nein)\b|\bändert\b[^.;]{0,60}\bnichts\b/,
    ),
    cue(
      'ich gehe',
      /\b(?:ich gehe|gehe ich|verlasse ich|ich verlasse|bleibe ich nicht|ich bleibe nicht)\b[^.;]{0,60}\b(?:wie|zum|am|das haus|nicht|die firma|trotzdem|dennoch)\b|\bbleibt? es bei meine[mr] (?:kündigung|weggang)\b/,
    ),
    cue(
      'aus dem Verfahren nehmen',
      /\b(?:nehmen|streichen|lassen) sie (?:mich|meine bewerbung|meinen namen)\b|\bbewerbung\b[^,;]{0,40}\b(?:gegenstandslos|nicht (?:weiter|mehr) (?:zu )?berücksichtig|zu schließen|als zurückgezogen)/,
    ),
    cue(
      'Redensart',
      /\bbin ich raus\b|\bich bin raus\b|\bmuss ich passen\b|\bich passe\b(?=[ ,.!]|$)|\bpasse ich (?:diesmal|dieses mal)\b|\bwird (?:es )?(?:leider )?nichts\b|\bklappt (?:es )?nicht\b/,
      /\bich passe (?:gut|zu|mich)\b/,
    ),
    cue(
      'storniere',
      /\b(?:storniere|streiche|cancel[en]?|annulliere)\b[^,;]{0,60}\b(?:termin|gespräch|treffen|interview)\b|\b(?:termin|gespräch|treffen)\b[^,;]{0,50}\b(?:zu )?(?:stornieren|streichen|canceln|annullieren)\b|\b(?:termin|gespräch|treffen)\b[^,;]{0,40}\bfällt\b[^,;]{0,20}\baus\b/,
    ),
  ],
  noImplied: [
    cue(
      'die Stelle … nicht',
      /\b(?:stelle|angebot|aufgabe|position|einladung|termin|gespräch|bewerbung|rolle|verfahren|prozess|posten|job|vertrag|haus)\b(?:(?! und )[^.;,]){0,60}\b(?:nicht|kein\w*)\b|\b(?:nicht|kein\w*)\b(?:(?! und )[^.;,]){0,40}\b(?:stelle|angebot|aufgabe|position|einladung|verfahren|prozess|posten|job|vertrag|haus)\b/,
      /\b(?:noch (?:nicht|kein\w*)|nicht sicher|nicht (?:zuletzt|nur|genug|versäumen|vergessen|leicht|selbstverständlich)|keine? (?:frage|zweifel|selbstverständ\w*|leichte)|ob|weiß)\b|\?/,
    ),

    cue(
      'anderes angenommen',
      /\bander(?:e|es|en|er|em)\b[^.;]{0,70}\b(?:angenommen|zugesagt|entschieden|unterschrieben|gefunden|an(?:genommen|nehme)|gebunden)\b/,
    ),
    cue(
      'anderweitig gebunden',
      /\b(?:ander(?:s|weitig|swo)|woanders|anderenorts)\b[^.;]{0,50}\b(?:zugesagt|gebunden|unterschrieben|entschieden|verpflichtet|angefangen|orientier|unterkomm|zusage)/,
    ),
    cue(
      'passt nicht',
      /\b(?:passt|passen|passte|lässt sich)\b[^.;]{0,80}\b(?:nicht|schlecht)\b|\bnicht (?:der|die|das) richtige\b|\bkeine gemeinsame\b/,
    ),
    cue(
      'nicht möglich',
      /\b(?:nicht möglich|unmöglich|nicht vereinbar|nicht zu vereinbaren|nicht einrichten|nicht schaffe|nicht weiter)\b/,
    ),
    cue(
      'gute Wünsche für die Suche',
      /\bfür (?:ihre|die|eure|deine) (?:weitere )?(?:suche|besetzung|nachbesetzung)\b|\bbei der (?:weiteren )?(?:suche|besetzung)\b|\bgeeignete[nr]? (?:kandidat|besetzung|person)/,
    ),
    cue('andere Richtung', /\bander(?:e|en|er) (?:weg|richtung|pfad|aufgabe|stelle|position)\b/),
    cue('Leider kann ich nicht', /\b(?:leider|bedauer)[a-zäöüß]*\b[^.;]{0,80}\bnicht\b/),
  ],
  yes: [
    cue(
      'Teil des Teams',
      /\bteil (?:ihres|eures|des) teams\b|\bstimme\b(?:(?!\bnicht\b)[^.;]){0,40}\bzu\b|\b(?:bereit|einverstanden)\b|\bunterschriebene\w* vertrag|\bich komme\b(?! (?:auf|nicht|aus|später|darauf|erst|mit))|\blass(?:en sie|t)? uns\b[^.;]{0,40}\b(?:telefonieren|treffen|sprechen|reden|kaffee|plaudern|austauschen)/,
      /\bnicht\b/,
    ),

    cue(
      'nehme … an',
      /\bnehme\b(?:(?!\bnicht\b|\bkein)[^;.]){0,140}?\ban\b(?! (?:der|dem|einem|einer|unserem|ihrem)\b)/,
    ),
    cue(
      'annehmen am Satzende',
      /\b(?:anzunehmen|annehmen|annehme|angenommen)\b/,
      /\bnicht\b|\bkein|\bander(?:e|es|en)\b/,
    ),
    cue(
      'sage zu',
      /\bsage\b(?:(?!\bnicht\b)[^;.]){0,80}?\bzu\b(?=[ ,.;!:]|$)|\bzugesagt\b|\bzusagen?\b|\bzuzusagen\b|\bmeine zusage\b|\bsage\b[^,;.]{0,30}\bja\b|\bmein ja\b/,
      /\bnicht zu(?:sagen|gesagt)?\b|\bzurück/,
    ),
    cue(
      'bestätige',
      /\bbestätige\b|\bbestätigen\b|\bbestätigt\b/,
      /\bbestätigen sie\b|\bkönnten sie\b|\bkönnen sie\b|\bnicht\b/,
    ),
    cue(
      'komme',
      /\b(?:ich|und) (?:komme|bin)\b(?:(?!\bnicht\b)[^;.]){0,60}?\b(?:gern|gerne|dabei|da|pünktlich|um|zum|zu ihnen|vor ort|bereit)\b|\bkomme ich\b(?:(?!\bnicht\b)[^;.]){0,60}|\bwerde\b(?:(?!\bnicht\b)[^;.]){0,70}\b(?:da sein|dabei sein|erscheinen|teilnehmen|kommen|vor ort sein|eintreffen|bei ihnen sein)\b|\bbin\b[^,;.]{0,50}\b(?:dabei|bei ihnen|vor ort|da)\b/,
    ),
    cue(
      'klappt',
      /\b(?:das|es|der termin|die zeit|dienstag|mittwoch|donnerstag|freitag|montag) (?:klappt|passt|geht klar)\b|\bich bin am \w+tag\b/,
      /\bnicht\b|[?]$|\bwenn\b|\bob\b/,
    ),
    cue('nehme teil', /\bnehme\b(?:(?!\bnicht\b)[^;.]){0,60}\b(?:teil|wahr)\b/),
    cue(
      'Termin passt',
      /\bpasst\b(?:(?!\bnicht\b|\bschlecht\b)[^;.]){0,50}|\btermin steht\b|\bhalte ich mir frei\b|\bgeht (?:bei mir|klar|in ordnung)\b/,
      /\bpasst\b[^.;]{0,60}\bnicht\b|\?/,
    ),
    cue(
      'gern',
      /\b(?:gern|gerne|freude|vergnügen)\b[^.;]{0,50}\b(?:spreche|treffe|unterhalte|telefoniere|tausche|komme|nehme|austausch|gespräch|kaffee|kennen|plaudere|sprechen|treffen|telefonieren|zeit)|\b(?:spreche|treffe|unterhalte|telefoniere|tausche|nehme|plaudere)\b[^.;]{0,50}\b(?:gern|gerne|freude)\b/,
      /\bnicht (?:kommen|annehmen|teilnehmen|zusagen)\b/,
    ),
    cue(
      'freue mich, anzufangen',
      /\bfreue mich\b[^.;]{0,60}\b(?:anzufangen|zu beginnen|zu starten|einzusteigen|ihr team|euer team|teil)\b|\b(?:fange|beginne|starte|trete)\b(?:(?!\bnicht\b)[^;.]){0,70}\b(?:an|bei ihnen|am|zum)\b/,
    ),
    cue(
      'habe Zeit',
      /\bhabe ich\b[^.;]{0,40}\bzeit\b|\bich habe\b[^.;]{0,40}\bzeit\b|\bzeit hätte ich\b|\bstehe\b(?:(?!\bnicht\b)[^;.]){0,50}\bzur verfügung\b|\bja\b(?=[,. !])/,
      /\bkeine zeit\b|\bnicht\b/,
    ),
  ],
  yesImplied: [
    cue(
      'freue mich auf',
      /\bfreue\b[^.;]{0,20}\b(?:mich|uns)\b[^.;]{0,30}\b(?:auf|darauf|über)\b|\bvorfreude\b|\bbis (?:montag|dienstag|mittwoch|donnerstag|freitag|dann|bald|nächste)\b/,
    ),
    cue('erster Tag', /\b(?:erste[rn]? (?:arbeits)?tag|arbeitsbeginn|eintritt|vertrag)\b/),
  ],
  resignation: [
    cue('kündige', /\bkündige\b|\bkündigung\b|\bkündigen\b|\bgekündigt\b/),
    cue(
      'verlasse',
      /\bverlasse\b|\bverlassen\b|\b(?:ich )?(?:höre|scheide)\b[^.;]{0,60}\b(?:auf|aus)\b|\bgehe\b[^.;]{0,60}\b(?:zum|am|weg|fort)\b|\b(?:weggang|austritt|abschied|letzte[rn]? (?:arbeits)?tag)\b/,
    ),
    cue('neue Stelle', /\b(?:neue|andere) (?:stelle|aufgabe|position|herausforderung)\b/),
  ],
  wavering: [
    cue(
      'wahrscheinlich absagen',
      new RegExp(`\\b${hedge}\\b(?:(?! und )[^,;:]){0,70}${noEnd}`),
      /\bsehr wohl\b|\b(?:leb|fühl)\w*\b[^.]{0,20}\bwohl\b/,
    ),
    cue(
      'sage wohl ab',
      new RegExp(
        `\\b(?:sage|lehne|nehme|ziehe|trete)\\b(?:(?! und )[^,;:]){0,70}\\b${hedge}\\b(?:(?! und )[^,;:]){0,60}\\b(?:ab|nicht an|zurück)\\b`,
      ),
      /\bsehr wohl\b|\beher nicht, sondern\b/,
    ),
    cue(
      'ich denke, ich werde absagen',
      new RegExp(`\\bich (?:denke|glaube|meine|schätze|vermute)(?: mal)?,[^.;]{0,110}${noEnd}`),
    ),
    cue(
      'denke ich',
      new RegExp(
        `\\b(?:denke|glaube|vermute) ich, [^.;]{0,80}${noEnd}|${noEnd}[^.;]{0,40}, (?:denke|glaube|vermute) ich\\b`,
      ),
    ),
    cue(
      'tendiere dazu',
      /\b(?:tendiere|neige|bin geneigt|bin versucht)\b[^.;]{0,60}\b(?:dazu|eher|zu einer absage|abzusagen|abzulehnen|nein|nicht)\b/,
    ),
    cue(
      'würde eher absagen',
      /\bwürde\b[^.;:]{0,60}\b(?:absagen|ablehnen|verzichten|zurückziehen)\b|\bwürde\b[^.;:]{0,60}\b(?:eher|lieber|erst einmal|erstmal)\b[^.;:]{0,60}\bnicht (?:annehmen|kommen|weiter)/,
      /\bwürde (?:ungern|nie)\b/,
    ),
    cue('so gut wie', /\b(?:so gut wie|fast|beinahe|nahezu|ziemlich) (?:sicher|entschieden|entschlossen)\b/),
    cue(
      'vielleicht komme ich',
      new RegExp(
        `\\b(?:ich (?:denke|glaube|schätze),[^.;:]{0,10}|${hedge}\\b)(?:(?! und )[^,.;:]){0,70}\\b(?:komme|kommen|annehme|annehmen|zusagen?|sage ich zu|sage zu|nehme\\b[^,;.]{0,40}\\ban|schaffe|dabei|teilnehmen|einrichten)\\b`,
      ),
      /\bnicht\b|\b(?:wieder|später|einmal|irgendwann|zukunft|eines tages|auf (?:sie|euch|dich) zu|ins gespräch|zusammen|einladung|sehr wohl|vorbei\w*|frühjahr|sommer|herbst|winter|nächste[sn] jahr|messe|tagung)\b/,
    ),
    cue(
      'überlege, abzusagen',
      /\büberleg\w*(?: (?:ich|mir|derzeit|noch|gerade))*,[^.;]{0,70}(?:zurückzuziehen|abzusagen|abzulehnen|anzunehmen|auszusteigen)|\berwäge\b/,
    ),
    cue(
      'noch nicht endgültig',
      /\bnoch nicht (?:ganz |völlig |wirklich |abschließend )?(?:endgültig|final)\b|\bvorläufig\w*\b[^.;]{0,30}\b(?:absage|nein|entscheidung)\b|\b(?:absage|nein|entscheidung)\b[^.;]{0,30}\bvorläufig\b/,
    ),
  ],
  undecided: [
    cue(
      'unsicher',
      /\bnoch (?:immer )?(?:nicht|un)[^.;]{0,30}\b(?:sicher|schlüssig|entschieden|entschlossen|klar|im klaren)\b|\bnoch (?:unsicher|unschlüssig|unentschlossen|unentschieden)\b|\bbin (?:mir )?(?:da )?(?:unsicher|unschlüssig|nicht (?:ganz |so )?sicher)\b|\bhin-? und hergerissen\b/,
    ),
    cue(
      'weiß nicht, ob',
      /\bweiß\b[^.;]{0,30}\bnicht\b[^.;]{0,20}\bob\b|\bfrage mich\b[^.;]{0,30}\bob\b|\bkann\b[^.;]{0,30}\bnoch nicht\b[^.;]{0,20}\bsagen\b/,
    ),
    cue(
      'überlege noch',
      /\büberlege (?:ich )?(?:noch|derzeit|gerade)\b|\bnoch\b[^.;]{0,30}\b(?:nachdenken|überlegen|bedenken|darüber schlafen)\b|\bsacken lassen\b|\b(?:mal|wir werden|man wird) (?:sehen|schauen)\b|\bschauen wir mal\b|\blasse?n?\b[^.;]{0,30}\boffen\b|\bnoch keine entscheidung\b/,
    ),
  ],
} satisfies Partial<Matters>
