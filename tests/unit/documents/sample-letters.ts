import type { Letter } from '@/lib/documents/letter'

const base = {
  from: { name: 'Inês Duarte', email: 'ines@example.org', phone: '+351 912 345 678' },
  to: { name: 'Dr Łukasz Żółty', email: 'lukasz@example.com' },
  date: '2026-11-22',
  paper: 'a4',
} as const

/** One letter in each language. */
export const letters: Letter[] = [
  {
    ...base,
    place: 'Lisbon',
    subject: 'Senior engineer: I withdraw my application',
    language: 'en-GB',
    body: 'Dear Dr Żółty,\n\nThank you for the two conversations. I withdraw my application.\n\nTwo things I keep:\n- the walk through your plant\n- Anna’s question about “enough”\n\nKind regards,\nInês Duarte',
  },
  {
    ...base,
    place: 'München',
    subject: 'Absage zum Gespräch am 4. Dezember',
    language: 'de',
    body: 'Sehr geehrter Herr Dr. Żółty,\n\nvielen Dank für Ihre Einladung. Das Gespräch größerer Runde sage ich hiermit ab.\n\nMit freundlichen Grüßen\nInês Duarte',
  },
  {
    ...base,
    subject: 'Votre proposition du 12 novembre',
    language: 'fr',
    body: 'Monsieur,\n\nJe vous remercie de votre proposition, à laquelle j’ai réfléchi : je la décline.\n\nVeuillez agréer, Monsieur, mes salutations distinguées.\nInês Duarte',
  },
  {
    ...base,
    subject: 'Su oferta de Ñuñoa',
    language: 'es',
    body: '¡Hola, Łukasz!\n\n¿Podría darme hasta el viernes? Necesito hablar con mi familia.\n\nUn saludo,\nInês Duarte',
  },
]

/** The same text, whatever stands for a list's sign and wherever lines end. */
export function same(text: string): string {
  return text.replace(/[-•☐[\]\s]+/g, ' ').trim()
}
