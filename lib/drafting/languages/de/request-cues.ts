import { cue, type Matters } from '@/lib/drafting/languages/language'

// What is asked for in courtesy only, and costs the reader nothing, is no ask.
const courtesyOnly =
  /\b(?:erhalt|empfang|eingang|bestätig\w*|verständnis|nachsicht|entschuldig\w*|verzeih\w*|richten sie|grüßen sie|gruß|grüße|dank|zögern|streichen sie|gegenstandslos|betrachten|rückfragen|weitergeben|weiterleiten|ausrichten|zu löschen|löschen sie|(?:an|zurück)rufen können sie|möchten sie darüber sprechen|können sie (?:mich|als erledigt|aus dem)|(?:was|falls|wenn)\b[^.;]{0,40}\bzu (?:regeln|klären))\b/

/** What is asked for, by when, what was said before, and what is promised. */
export const requestCues = {
  bargain: [
    cue(
      'es sei denn',
      /\b(?:es sei denn|außer,? (?:sie|wenn)|ausser,? (?:sie|wenn))\b[^.;]{0,90}\b(?:sie|ihr|gehalt|angebot|euro|franken|bedingungen|konditionen|prozent|\d)/,
    ),
    cue(
      'wenn Sie nachlegen',
      /\b(?:falls|wenn|sofern|sollten)\b[^.;]{0,60}\b(?:gehalt|angebot|konditionen|bedingungen|euro|franken|prozent|homeoffice|entgegenkomm\w*|nachbesser\w*|nachleg\w*|aufstock\w*|anheb\w*|erhöh\w*)\b/,
      /\b(?:auch|selbst) (?:wenn|falls)\b|\bnichts\b|\bändert\b|\bwenn wir\b|\b(?:nach)?fragt\b|\bnachhakt\b/,
    ),
    cue(
      'lasse mit mir reden',
      /\blasse? (?:ich )?(?:gern(?:e)? )?mit mir (?:reden|handeln)\b|\bspielraum\b|\bverhandlungsbereit\b|\bneu verhandeln\b|\bbei einem (?:besseren|höheren)\b|\bfür \d[\d. ']* (?:euro|franken)\b[^.;]{0,40}\b(?:würde|käme|wäre)\b/,
      /\bkein(?:en)? spielraum\b|\bnicht\b/,
    ),
  ],
  ask: [
    cue(
      'könnten Sie',
      /\b(?:könnten|können|würden|wären|möchten|dürfte|darf|kann) (?:sie|ich (?:sie )?(?:bitten|um)|du|ihr)\b|\b(?:könntest|kannst|würdest|wärst) du\b/,
      courtesyOnly,
    ),
    cue(
      'bitte um',
      /\b(?:bitte|bäte)\b(?: ich)?(?: sie| dich| euch)?(?: \w+)? um\b|\bmeine bitte\b|\b(?:eine|drei|zwei|folgende) bitten?\b|\bum (?:drei|zwei|ein paar|einige) (?:gefallen|dinge)\b/,
      courtesyOnly,
    ),
    cue(
      'schicken Sie mir',
      /\b(?:schicken|senden|teilen|geben|nennen|sagen|erklären|zeigen|lassen|leiten|stellen|mailen) (?:sie|du) mir\b|\b(?:schick|send|sag|gib|nenn|lass) mir\b|\blassen sie mich\b[^.;]{0,30}\bwissen\b|\bschreiben sie mir\b[^.;]{0,30}\b(?:bitte|kurz|ob|wann|bis)\b|\bhätte (?:ich )?gern(?:e)? (?:noch )?(?:gewusst|eine|die|den)\b/,
      courtesyOnly,
    ),
  ],
  vagueAsk: [
    cue(
      'ein paar Dinge',
      /\b(?:ein paar|einige|verschiedene|gewisse|manche) (?:dinge|sachen|punkte|details|einzelheiten|aspekte)\b|\b(?:dies und das|alles mögliche|mehr dazu|näheres|mehr informationen|mehr infos|mehr erfahren|die konditionen|das ganze|die details)\b/,
      /[:?]|\bund zwar\b|\bnämlich\b/,
    ),
  ],
  ranked: [
    cue(
      'Reihenfolge',
      /\b(?:erstens|zweitens|zuerst|an erster stelle|am wichtigsten|wichtigste[rn]?|reihenfolge|vorrangig|vorrang|priorität\w*|nach (?:wichtigkeit|gewicht)|vor allem|zuoberst|in dieser folge|entscheidend)\b/,
    ),
  ],
  moreTime: [
    cue(
      'mehr Zeit',
      /\b(?:mehr|etwas|noch|weitere|bisschen|zusätzliche|längere?) (?:\w+ )?zeit\b|\bbedenkzeit\b|\baufschub\b|\bfrist\w*\b|\b(?:paar|einige|wenige|zwei|drei) tage\b|\blänger\b[^.;]{0,40}\b(?:überlegen|nachdenken|warten|prüfen)\b|\bspäter antworten\b|\bzeit (?:bis|zum|um|geben|lassen)\b|\boffenhalten\b|\bbis \w+ (?:überlegen|bedenken)\b/,
    ),
  ],
  relativeDate: [
    cue(
      'morgen',
      /\b(?:heute|morgen|übermorgen)\b(?! (?:früh )?(?:kein|nicht))/,
      /\bguten morgen\b|\b(?:gestern|vorgestern)\b/,
    ),
    cue(
      'Wochenende',
      /\b(?:ende|anfang|mitte|schluss) (?:der|dieser|nächster|kommender|des|nächsten|kommenden) (?:nächsten |kommenden |folgenden )?(?:woche|monats|jahres)\b|\b(?:ende|anfang|mitte) (?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b|\b(?:zum|bis zum|übers|über das|nach dem) wochenende\b|\bwochenschluss\b|\b(?:nächste|kommende|nächster|kommender|dieser) woche\b/,
    ),
    cue(
      'binnen',
      /\b(?:binnen|innerhalb|in|nach|um|bis in)\b(?: von)? (?:\d+|ein(?:er|em|en|e)?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn) (?:stunden?|tag(?:e|en)?|werktagen|arbeitstagen|wochen?)\b|\b(?:eine|zwei|drei|\d+) (?:woche|wochen|tage) (?:mehr|länger|später|bedenkzeit|aufschub|zeit|verläng)|\b(?:24|48|72) stunden\b/,
    ),
    cue(
      'bis Freitag',
      /\b(?:bis|am|zum|für|kommenden|nächsten|diesen)(?: zum| spätestens| kommenden| nächsten| diesen)? (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\w*\b|\bbis (?:zum )?\d{1,2}\.(?!\d)/,
    ),
  ],
  priorTold: [
    cue(
      'hatte zugesagt',
      /\bzugesagt\b|\bzusage\b|\bangenommen\b|\bmein ja\b|\bmeine annahme\b|\bunterschrieben\b|\bunterschrift\b|\bja gesagt\b|\bja-?wort\b|\bverpflichtet\b|\bgebunden\b|\bim wort\b|\bmein wort\b|\bvertrag\b/,
      /\b(?:noch|bisher) (?:nichts|niemandem|nirgends|nicht|keine)\b|\bihre zusage\b/,
    ),
  ],
  priorWeak: [
    cue(
      'zusagen, unterschreiben',
      /zugesagt|zusage|zusagen|unterschr|angenommen|vertrag|verpflicht|versproch|\bwort\b|\bja\b/,
    ),
  ],
  priorDenied: [
    cue(
      'nichts zugesagt',
      /\b(?:nichts|niemandem|nirgends|nirgendwo|keinem|keine|nicht)\b[^.;]{0,50}\b(?:zugesagt|unterschrieben|zusage|verpflichtungen?|gebunden|angenommen)\b|\b(?:völlig|ganz|noch|vollkommen) (?:frei|ungebunden)\b/,
      /\bnicht (?:mehr )?(?:angenommen|gebunden)\b[^.;]{0,20}\bmehr\b|\bihr angebot\b/,
    ),
  ],
  earlierNo: [
    cue(
      'hatte abgesagt',
      /\babgesagt\b|\babgelehnt\b|\bzurückgezogen\b|\bzurückgenommen\b|\b(?:meine|damalige[nr]?|frühere[nr]?|die|eine|meiner) absage\b|\b(?:mein|meinem|damaliges|einem|ein) nein\b|\bnicht (?:an(?:genommen|nehmen)|weiter(?:verfolgt|gemacht))\b|\bnein gesagt\b|\bausgeschlagen\b|\brückzieher\b|\beinen korb\b|\bausgestiegen\b|\bverzichtet\b|\brückzug\b|\bnahm\b[^.;]{0,60}\bnicht an\b|\b(?:sagte|lehnte)\b[^.;]{0,60}\bab\b|\bzog\b[^.;]{0,60}\bzurück\b/,
    ),
  ],
  change: [
    cue('inzwischen', /\b(?:inzwischen|seither|seitdem|mittlerweile|nun|jetzt|unterdessen|neuerdings)\b/),
    cue(
      'hat sich geändert',
      /\b(?:geändert|verändert|weggefallen|entfallen|gelöst|geklärt|erteilt|bewilligt|zerschlagen|vor(?:liegt)|liegt (?:\w+ )?vor|nicht mehr|aufgelöst|gekommen|erhalten|bekommen)\b/,
    ),
  ],
  writing: [
    cue(
      'schriftlich',
      /(?<!\bnicht )\bschriftlich\w*\b|\b(?<!\b(?:ihrer?|ihre|deine|eure|die|letzte|auf ihre) )(?:e-?)?mail\b|\bschreibe?(?=[ ,])|\b(?:per|mit der) post\b|\bbrief\b|\bmail (?:folgt|kommt|geht|ist)\b|\b(?:postfach|posteingang|nachreichen|schwarz auf weiß)\b|\b(?:schicke|sende|bekommen|erhalten)\b[^.;]{0,40}\b(?:nachricht|zusammenfassung|bestätigung|zeilen)\b/,
    ),
  ],
  writingWeak: [
    cue('eigenes Schreiben', /(?<!\b(?:ihre?|deine?) )\b(?:e-?mails?|mails?|brief|schriftlich)\b/),
  ],
  selfName: [
    // The match takes the name with it.
    cue(
      'hier ist',
      /\b(?:hier|da) (?:ist|spricht|(?:noch ?mal|nochmals|noch einmal|wieder))(?: (?:noch ?mal|nochmals|noch einmal|wieder|die|der))? \w+|\bmein name ist \w+|\bich bin(?:'s| es),? (?:die |der )?\w+|^ich bin (?!heute|leider|sehr|nicht|unter|noch|mir|gerade|für|in|im|bei|auf|ab|bis|morgen|dankbar|froh|krank|erreichbar|telefonisch|jetzt|aber|sicher|raus)\w+|\bich hei(?:ß|ss)e \w+|\w+ am apparat\b|\bspricht \w+|\w+ spricht(?=[.,]|$)|^[^.]{0,40}\bhier(?=[,.])/,
    ),
  ],
  otherTerms: [
    cue(
      'zahlt mehr',
      /\b(?:dort|anderswo|anderen?s? (?:angebot|firma|stelle|haus|arbeitgeber|unternehmen)|neue[nr]? (?:arbeitgeber|stelle)|konkurrenz|woanders)\b[^.;]{0,90}\b(?:\d[\d.' ]*(?:€|euro|franken|chf|prozent|k\b)|\d+ ?%|prozent|mehr (?:gehalt|geld|lohn)|besser (?:bezahlt|zahlt)|zahlt|zahlen)/,
    ),
    cue(
      'Prozent mehr',
      /\b(?:\d+ ?(?:%|prozent)|\d[\d.']* (?:euro|franken|€)) (?:mehr|höher|über|besser)\b/,
      /\b(?:vorstell|könnten|würde|wünsche|bitte|markt|studie|vergleich|üblich)\w*\b/,
    ),
  ],
} satisfies Partial<Matters>
