import { creatingText, savingText } from '@/lib/templates/editing/schema'

const german = {
  channel: 'email',
  tone: 'formal',
  title: 'Ein Angebot absagen',
  whenToUse: 'Das Angebot liegt vor, und Sie lehnen ab.',
  whenNot: 'Sie schwanken noch.',
  rules: 'V24, M2',
  subject: 'Ihr Angebot',
  details: `fields:
  contact: { type: person, label: "Wer hat es Ihnen gemacht?" }
  role: { type: role, label: "Welche Stelle?" }
notes:
  - { on: "ich nehme Ihr Angebot nicht an", says: "Das Nein steht in einem Satz." }`,
  body: `{contact:greeting}

vielen Dank für Ihr Angebot als {role} und für die offenen Gespräche. Nach reiflicher Überlegung habe ich mich entschieden: ich nehme Ihr Angebot nicht an.

Ich wünsche Ihnen für die Besetzung alles Gute.

Mit freundlichen Grüßen
{me:name}`,
}

/** A new text as its form posts it; say only what the case is about. */
export function newText(given: Record<string, string> = {}) {
  return creatingText.parse({ ...german, slug: '', kind: 'decline-offer-direct', locale: 'de', ...given })
}

/** The same text as the form of one that is there posts it. */
export function changedText(slug: string, base: number, given: Record<string, string> = {}) {
  return savingText.parse({ ...german, slug, base: String(base), ...given })
}
