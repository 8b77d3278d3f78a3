import { cue, type Matters } from '@/lib/drafting/languages/language'

/** What can be asked for; the names are those of the English list. */
export const topicCues = {
  topic: [
    cue(
      'salary',
      /\b(?:\w*gehalt\w*|\w*lohn\w*|vergütung\w*|bezüge|brutto|netto|\d{2,3}[.' ]\d{3}|\d+ ?(?:€|euro|franken|chf)|eingruppierung|entgelt\w*|stundensatz|tagessatz)/,
    ),
    cue('bonus', /\b(?:bonus\w*|prämie\w*|provision\w*|beteiligung\w*|dreizehnte\w*|weihnachtsgeld)\b/),
    cue('title', /\b(?:titel\w*|bezeichnung|senior|stufe|funktionsbezeichnung|stellentitel)\b/),
    cue(
      'scope',
      /\b(?:aufgaben\w*|stellen(?:beschreibung|profil|ausschreibung)|zuständigkeit\w*|umfang|verantwortung\w*|verantwortungsbereich|profil|anforderungsprofil|budget|fallzahl)\b/,
    ),
    cue(
      'reporting line',
      /\b(?:vorgesetzt\w*|berichte\w*|teamgröße|teamgrösse|unterstellt|größe des teams|berichtsweg)\b/,
    ),
    cue(
      'remote days',
      /\b(?:home-?office\w*|mobil\w* arbeit\w*|von zu ?hause|remote|hybrid\w*|vor ort|präsenz\w*|tele-?arbeit)\b/,
    ),
    cue(
      'hours',
      /\b(?:\w*stunden\w*|teilzeit|vollzeit|schicht\w*|dienstplan\w*|arbeitszeit\w*|bereitschaft\w*|pensum|prozent|%|wochenend\w*|nachtdienst\w*)\b/,
    ),
    cue('travel', /\b(?:reise(?:tätigkeit|anteil|n)?|dienstreisen|reisetage)\b/),
    cue(
      'start date',
      /\b(?:eintritt\w*|start(?:termin|datum)?|beginn\w*|anfangen|antritt\w*|arbeitsbeginn)\b/,
    ),
    cue(
      'relocation',
      /\b(?:umzug\w*|wohnung\w*|unterkunft|möbel\w*|umzugskosten|schulplatz\w*|schulgeld|kita\w*|flug\w*)\b/,
    ),
    cue(
      'visa',
      /\b(?:visum|visa|aufenthalt\w*|arbeitserlaubnis|arbeitsbewilligung|bewilligung\w*|blaue\w* karte|sponsor\w*)\b/,
    ),
    cue('partner', /\b(?:partner\w*|meine[rm]? frau|mein(?:em|es)? mann|kinder\w*|familie\w*)\b/),
    cue(
      'benefits',
      /\b(?:urlaub\w*|ferien\w*|versicherung\w*|altersvorsorge|vorsorge|pensions?kasse|dienstwagen|firmenwagen|weiterbildung\w*|fortbildung\w*|kurs\w*|probezeit|kündigungsfrist|zuschuss\w*|ausstattung|laptop|jobticket|sabbatical)\b/,
    ),
    cue('tax', /\b(?:steuer\w*|sozialversicherung\w*)\b/),
    cue('repayment', /\b(?:rückzahlung\w*|klausel\w*|vertrag\w*|vertragsentwurf|schriftlich\w*)\b/),
    cue(
      'agenda',
      /\b(?:ablauf\w*|tagesordnung|agenda|teilnehm\w*|nimmt\b|gesprächspartner\w*|dauer\w*|wie lange|vorbereit\w*|mitbringen|unterlagen|aufgabe\b|präsentation|fallstudie|format|wer\b)/,
    ),
    cue(
      'place',
      /\b(?:adresse|anschrift|ort\b|wo\b|büro|raum|standort|link|video\w*|telefon\w*|online|persönlich|zoom|teams)\b/,
    ),
    cue(
      'time',
      /\b(?:termin\w*|uhr|zeit\w*|tag\w*|woche\w*|montag\w*|dienstag\w*|mittwoch\w*|donnerstag\w*|freitag\w*|samstag\w*|vormittag\w*|nachmittag\w*|morgen|heute|monat\w*|\d{1,2}[.:]\d{2}|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|verschieb\w*|verleg\w*)\b/,
    ),
    cue(
      'process',
      /\b(?:entscheid\w*|entschluss|verfahren\w*|rückmeldung|feedback|stand\b|wann\b|ergebnis\w*|schritt\w*|runde\w*|angekommen|erhalten|eingegangen|eingang\w*|bekommen|offen|besetzt|noch frei|interesse|stelle\w*|nachricht|e-?mail|absage|bewerbung\w*)\b/,
    ),
    cue('language', /\b(?:sprache\w*|deutsch\w*|englisch\w*|französisch\w*)\b/),
    cue(
      'person',
      /\b(?:kontakt\w*|ansprechpartner\w*|mit (?:frau|herrn|jemand\w*|dem team)|referenz\w*|vorstellen|namen?)\b/,
    ),
    // What was named a sentence before; no point of its own.
    cue(
      'process',
      /\b(?:das|dies\w*|beides|vorschlag\w*|punkt\w*|dazu|spielraum|bis dahin|planung|haus\b|vorstellbar|machbar|entgegen\w*)\b/,
    ),
  ],
} satisfies Partial<Matters>
