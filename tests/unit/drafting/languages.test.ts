import { describe, expect, it } from 'vitest'
import { type Draft, readDraft } from '@/lib/drafting/draft'
import { withEdges } from '@/lib/drafting/languages/word-edges'
import { messageSchema } from '@/lib/drafting/message'
import { lines } from './findings-of'

type Matter = Parameters<Draft['has']>[0]

/** “thanks: Merci à vous.”: the sentence, after one of no matter, is heard as what is told before the colon. */
function isHeard(language: string, line: string): boolean {
  const at = line.indexOf(': ')
  const body = `– ${line.slice(at + 2)}`
  const message = messageSchema.parse({ language, channel: 'phone_script', purpose: 'ask_time', body })
  return readDraft(message, { isRead: true, wording: [], language: [] }).has(line.slice(0, at) as Matter)
}

describe('what each language can say', () => {
  it.each(
    lines(`
    thanks: Haben Sie herzlichen Dank für die Einladung.
    thanks: Ich bin Ihnen sehr verbunden.
    thanks: Ihre Mühe weiß ich zu schätzen.
    thanks: Vergelt's Gott für die Einladung!
    thanks: Danken möchte ich Ihnen auch für die Führung.
    thanks: Für die Zeit, die Sie sich genommen haben, ein großes Dankeschön.
    thanks: Tausend Dank!
    thanks: Mein Dank gilt dem ganzen Team.
    goodwill: Ich hoffe, dass sich unsere Wege wieder kreuzen.
    goodwill: Bleiben wir in Kontakt.
    goodwill: Für die Zukunft wünsche ich dem Haus nur das Beste.
    goodwill: Man sieht sich immer zweimal im Leben.
    apology: Bitte entschuldigen Sie die späte Antwort.
    apology: Ich bitte um Verzeihung.
    apology: Es tut mir außerordentlich leid.
    apology: Sorry für die Umstände!
    apology: Ich möchte mich in aller Form entschuldigen.
    delay: Ihre letzte E-Mail ist leider untergegangen, ich habe nicht reagiert.
    delay: Ich hätte mich längst melden sollen.
    delay: Lange haben Sie nichts von mir gehört.
    delay: Auf Ihre zwei Mails bin ich die Antwort schuldig geblieben.
    delay: Dass ich erst jetzt schreibe, liegt an einer Reise.
    stage: Nach drei Runden fällt mir das nicht leicht.
    stage: So weit im Auswahlverfahren gekommen zu sein, ehrt mich.
    stage: Sie haben sich viel Zeit für mich genommen.
    writing: Ich bestätige Ihnen das gleich noch per Mail.
    writing: Sie haben es heute Abend auch schriftlich.
    writing: Das schicke ich Ihnen nachher noch als E-Mail.
    writing: Die schriftliche Kündigung folgt morgen.
    writing: Ich schreib dir das gleich noch.
    selfName: Grüß Gott, Müller am Apparat.
    selfName: Mein Name ist Ana Costa.
    selfName: Hier spricht Ana Costa.
    selfName: Ana Costa hier, guten Tag.
    moreTime: Könnten Sie mir noch bis Freitag Zeit geben?
    moreTime: Ich bräuchte ein paar Tage länger.
    moreTime: Darf ich mir die Entscheidung noch bis Montag offenhalten?
    relativeDate: Ich antworte spätestens Ende nächster Woche.
    relativeDate: Bis übermorgen haben Sie meine Antwort.
    relativeDate: Innerhalb einer Woche melde ich mich.
    relativeDate: Bitte geben Sie mir 48 Stunden.
    earlierNo: Damals hatte ich Ihr Angebot ausgeschlagen.
    earlierNo: Ich hatte im März einen Rückzieher gemacht.
    earlierNo: Vor einem halben Jahr habe ich Ihnen einen Korb gegeben.
    earlierNo: Sie erinnern sich an meine Absage im Mai.
    priorTold: Im Oktober hatte ich Ihnen mein Wort gegeben.
    priorTold: Ich habe bereits einen Vertrag unterschrieben.
    priorTold: Zwischenzeitlich hatte ich bei jemand anderem zugesagt.
    change: Mittlerweile hat meine Frau eine Arbeitserlaubnis.
    change: Das Hindernis von damals gibt es nicht mehr.
  `),
  )('de: %s', (line) => expect(isHeard('de', line)).toBe(true))

  it.each(
    lines(`
    thanks: Un grand merci pour votre invitation.
    thanks: Je tiens à vous exprimer ma gratitude.
    thanks: Votre proposition m’honore.
    thanks: Je vous sais gré de votre patience.
    thanks: Merci à vous et à toute l’équipe.
    thanks: Soyez-en remerciée.
    thanks: Mille mercis !
    goodwill: Au plaisir de vous revoir.
    goodwill: Restons en contact.
    goodwill: Tous mes vœux pour la suite.
    apology: Je vous prie de bien vouloir m’excuser.
    apology: Veuillez m’excuser de ce retard.
    apology: Toutes mes excuses.
    apology: Pardon pour ce délai.
    apology: Je suis sincèrement désolée.
    delay: J’aurais dû vous répondre plus tôt.
    delay: Vous n’avez pas eu de mes nouvelles depuis longtemps.
    delay: Je réponds avec retard.
    delay: Vos deux courriels sont restés sans réponse.
    delay: Je vous écris bien tard.
    stage: Après trois tours, ce n’est pas facile.
    stage: Vous m’avez consacré beaucoup de temps.
    writing: Je vous le confirme par mail.
    writing: Vous aurez une trace écrite ce soir.
    writing: Je vous envoie un mot écrit dans la foulée.
    writing: Un message écrit suivra.
    selfName: Bonjour, c’est Ana Costa.
    selfName: Ana Costa à l’appareil.
    selfName: Je m’appelle Ana Costa.
    moreTime: Pourrais-je avoir jusqu’à vendredi ?
    moreTime: Il me faudrait encore quelques jours.
    moreTime: M’accorderiez-vous un peu plus de temps ?
    relativeDate: Je vous réponds d’ici la fin de la semaine.
    relativeDate: Vous aurez ma réponse après-demain.
    relativeDate: Je vous demande 48 heures.
    relativeDate: Sous huit jours, vous saurez.
    earlierNo: J’avais alors décliné votre offre.
    earlierNo: Je vous avais dit non au printemps.
    earlierNo: Vous vous souvenez de mon désistement.
    earlierNo: En mars, je n’avais pas donné suite.
    priorTold: Je vous avais donné mon accord.
    priorTold: J’ai déjà signé un contrat.
    priorTold: Je me suis engagé ailleurs en octobre.
    change: Depuis, ma situation a changé.
  `),
  )('fr: %s', (line) => expect(isHeard('fr', line)).toBe(true))

  it.each(
    lines(`
    thanks: Mil gracias por la invitación.
    thanks: Quiero darle las gracias.
    thanks: Agradezco mucho su tiempo.
    thanks: Le estoy muy agradecido.
    thanks: Reciba mi agradecimiento.
    thanks: Aprecio sinceramente su interés.
    goodwill: Ojalá volvamos a coincidir.
    goodwill: Les deseo lo mejor.
    goodwill: Sigamos en contacto.
    apology: Le ruego que me disculpe.
    apology: Perdón por la tardanza.
    apology: Lo siento de verdad.
    apology: Siento mucho las molestias.
    apology: Mis más sinceras disculpas.
    delay: Debí contestar antes.
    delay: Llevo semanas sin dar señales de vida.
    delay: Respondo tarde, lo sé.
    delay: Sus dos correos se me quedaron sin responder.
    stage: Después de tres rondas no es fácil.
    stage: Me han dedicado mucho tiempo.
    writing: Se lo confirmo por correo.
    writing: Ahora mismo se lo pongo por escrito.
    writing: Esta tarde le envío un mail.
    selfName: Habla Ana Costa.
    selfName: Le saluda Ana Costa.
    selfName: Soy Ana Costa.
    moreTime: ¿Podría tener hasta el viernes?
    moreTime: Necesitaría unos días más.
    moreTime: ¿Me daría un poco más de margen?
    relativeDate: Le respondo antes de que acabe la semana.
    relativeDate: Pasado mañana tendrá mi respuesta.
    relativeDate: Le pido 48 horas.
    relativeDate: En el plazo de una semana le digo.
    earlierNo: En su día decliné su oferta.
    earlierNo: Le dije que no en mayo.
    earlierNo: Recordará que me retiré del proceso.
    priorTold: Le había dado mi palabra.
    priorTold: Ya firmé un contrato.
    priorTold: En octubre me comprometí con otra empresa.
    change: Desde entonces ha cambiado mi situación.
  `),
  )('es: %s', (line) => expect(isHeard('es', line)).toBe(true))
})

describe('edges of words in every alphabet', () => {
  it('finds whole words that begin or end with an accent', () => {
    expect(withEdges(/\büber\b/).test('ich denke über alles nach')).toBe(true)
    expect(withEdges(/\bdécliné\b/).test("j'ai décliné votre offre")).toBe(true)
    expect(withEdges(/\b(?:está|é)\b/).test('no está')).toBe(true)
  })

  it('finds none inside a word', () => {
    expect(withEdges(/\bclin\b/).test('décliné')).toBe(false)
    expect(withEdges(/\bt\b/).test('été')).toBe(false)
    expect(withEdges(/\ba(?:ñ|n)\b/).test('mañana')).toBe(false)
    expect(withEdges(/\w+o\b/).exec('el año')?.[0]).toBe('año')
  })
})
