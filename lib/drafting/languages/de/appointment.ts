import { withEdges } from '@/lib/drafting/languages/word-edges'

const talk =
  '(?:\\w*gespräch\\w*|termin\\w*|interview\\w*|treffen|telefonat|videocall|call|besuch|schlussrunde|endrunde|probetag|kennenlernen)'

/** The interview's day against the facts. */
export const appointment = {
  meeting: withEdges(
    new RegExp(
      `\\b${talk}\\b.{0,45}(?:\\b(?:am|um|vom|von|heute|morgen|für|auf|ist|den)\\b|[,(:])|\\b(?:am|um|heute|morgen|vom|dem)\\b.{0,50}\\b${talk}\\b`,
    ),
  ),
  proposal: withEdges(
    /\b(?:könnten?|würden?|wäre|möchte|schlage|vorschlag\w*|vorschlagen|stattdessen|verleg\w*|verschieb\w*|vorverleg\w*|alternativ\w*|ander\w*|frei|möglich\w*|oder|ab|nach|vor|bis|zwischen|ersatz\w*|später|früher|neuen?|zurück bin|wieder da|passen)\b|\?$/,
  ),
  past: withEdges(
    /\b(?:gestern|vorgestern|letzte[nrs]?|vergangene[nrs]?|vorige[nrs]?|erste[ns]?|zweite[nrs]?|dritte[nrs]?|war|waren|hatte|hatten|führten|fand|sprachen|gesprochen|geführt|kennengelernt|gefreut|erfahren|seit|entscheid\w*|antwort\w*|bescheid|frist|vertrag\w*|beginn\w*|eintritt\w*)\b|\b(?:einladung|nachricht|e?-?mail|anruf|schreiben|brief|zusage|absage|angebot|zeilen) (?:vom|von)\b|\bdank\w* für (?:das|unser|ihr|euer|dieses)\b[^,.]{0,25}gespräch\b/,
  ),
  otherZone: withEdges(
    /\b(?:mez|mesz|utc|gmt|cet|cest|bst|est|pst|\w*zeit|ortszeit|bei (?:mir|uns)|hier|dort|in (?!ihrem|ihren|ihre|der|den|dem|die|das|unserem|ihr)\w+)\b/,
  ),
}
