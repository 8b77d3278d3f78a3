const title = '\\p{Lu}[\\p{L}-]+(?: (?:im |in der |für |der |des |& |und )?\\p{Lu}[\\p{L}-]+){0,3}'
const job = '(?:[Ss]telle|[Pp]osition|[Ff]unktion|[Rr]olle|[Pp]osten|[Aa]ufgabe)'

/** “die Stelle als Buchhalter”, “das Gespräch als …”, “Stelle „Leiterin Einkauf“”, “die Stelle bei Nordwind”. */
export const named = {
  roles: [
    new RegExp(
      `(?:${job}|[Bb]ewerbung|[Aa]ngebot|[Gg]espräch|[Ii]nterview|[Ee]inladung)(?: \\p{L}+){0,3} als (${title})`,
      'gu',
    ),
    new RegExp(`${job} (?:der|des|einer|eines) (${title})`, 'gu'),
    new RegExp(`${job} [„“"»‚]([^„“”"«»‘’]{3,60})[“”"«‘’]`, 'gu'),
  ],
  occupation:
    /(?:er|erin|or|orin|ist|istin|ent|entin|ant|antin|eur|eurin|arzt|arztin|loge|login|frau|mann|kraft|leitung|fuhrung|assistenz|koch|kochin|pfleger|hilfe)\b/,
  least: 1,
  compounds: true,
  employer:
    /(?:[Ss]telle|[Pp]osition|[Aa]ngebot|[Bb]ewerbung|[Tt]eam|[Ee]inladung|[Gg]espräch)(?: als [\p{L} -]{3,40}?)? (?:bei|von) (?:der |den |dem )?((?!Ihnen|Euch|Dir|Frau|Herrn|Mitte|Anfang|Ende|Montag|Dienstag|Mittwoch|Donnerstag|Freitag)\p{Lu}[\p{L}\p{N}&-]+(?: (?:& |und )?\p{Lu}[\p{L}\p{N}&-]+){0,3})/u,
  elsewhere:
    /ander|bisherig|jetzig|derzeitig|heutig|früher|zugesagt|unterschrieben|mein(?:em|er|en)? (?:arbeitgeber|team|stelle)|neu(?:e|en|er) (?:stelle|arbeitgeber)|außerdem|ebenfalls|auch bei|vergleich|gearbeitet|gelernt|vermittl|beratung/,
}
