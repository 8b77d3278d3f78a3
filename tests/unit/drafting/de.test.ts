import { describe, expect, it } from 'vitest'
import { findingsOf, lines } from './findings-of'

const message = { channel: 'direct_message', language: 'de' } as const
const decision = (
  body: string,
  purpose: 'decline_offer' | 'accept_offer' | 'confirm_attendance' | 'accept_light_talk',
) => findingsOf(body, { ...message, purpose }).filter((id) => id === 'no_decision' || id === 'tentative')

describe('German: what was decided', () => {
  it.each(
    lines(`
    Ihrer freundlichen Einladung kann ich leider nicht Folge leisten.
    Von einer weiteren Bewerbung nehme ich Abstand.
    Ich habe beschlossen, das Bewerbungsverfahren nicht fortzusetzen.
    Hiermit ziehe ich meine Kandidatur zurück.
    Bitte betrachten Sie meine Bewerbung als gegenstandslos.
    Den Termin am Dienstag muss ich streichen, und meine Bewerbung ziehe ich zurück.
    Zum Gespräch werde ich nicht erscheinen.
    Ich stehe für die Position nicht mehr zur Verfügung.
    Ich möchte mich aus dem Auswahlprozess verabschieden.
    Ich scheide aus dem Verfahren aus.
    Ich nehme mich aus dem Rennen.
    Für mich ist an dieser Stelle Schluss.
    Ich werde mich nicht weiter um die Stelle bewerben.
    Daher lasse ich die Bewerbung ruhen und komme am Donnerstag nicht.
    Wir haben in der Familie entschieden, dass wir in Porto bleiben. Deshalb wird aus dem Gespräch nichts.
    Meine Bewerbung halte ich nicht aufrecht.
    Ich danke Ihnen, möchte das Verfahren aber nicht weiterführen.
    Ich will ehrlich sein: Ich bin nicht mehr dabei.
    ich muss leider unser Gespräch absagen und meine Bewerbung zurück ziehen
    Ich kann an dem Interview nicht teilnehmen.
    Ich trete von meiner Bewerbung zurück.
    Ich habe mich gegen die Stelle entschieden.
    Meine Wahl ist auf eine andere Aufgabe gefallen.
    Ihr Angebot werde ich nicht annehmen.
    Ich kann Ihr Angebot nicht annehmen.
    Ich schlage Ihr Angebot aus.
    Ich muss Ihnen absagen.
    Nach reiflicher Überlegung sage ich Ihnen ab.
    Ich habe mich dazu entschlossen, bei meinem jetzigen Arbeitgeber zu bleiben.
    Mein Entschluss ist gefallen: Ich lehne ab.
    Ich werde die Stelle nicht antreten.
    Den Vertrag werde ich nicht unterschreiben.
    Den Vertrag unterschreibe ich nicht.
    Meine Antwort ist ein klares Nein.
    Ich werde nicht zu Ihnen wechseln.
    Ich gebe Ihnen einen Korb, und das fällt mir schwer.
    Ich entscheide mich für einen anderen Weg.
    Ich bleibe in meiner jetzigen Position.
    Es wird für mich nicht Ihr Haus.
    Das Angebot lehne ich dankend ab.
    So leid es mir tut: ich nehm das Angebot nicht an.
    Ich hab mich entschieden und sag dir für die Stelle ab.
    Ich sag's gleich: Ich bin raus.
    Für mich kommt die Stelle nicht in Betracht.
    Ich verfolge die Bewerbung nicht weiter.
    Ich bleibe bei meinem Nein.
    Daran hat sich nichts geändert, auch mit dem neuen Betrag nicht.
    Meine Antwort bleibt dieselbe.
    Ich habe noch einmal nachgedacht und komme zum selben Ergebnis.
    Trotzdem gehe ich wie besprochen zum 31. Januar.
    Meine Kündigung bleibt bestehen.
    Ich nehme das Gegenangebot nicht an.
    Ich werde das Unternehmen wie geplant verlassen.
    Wie heute Vormittag besprochen, nehme ich die Stelle nicht an.
    Ich bestätige Ihnen hiermit, was ich am Telefon gesagt habe: Ich ziehe meine Bewerbung zurück.
    Anbei noch schriftlich meine Absage.
    Am Telefon habe ich Ihnen heute abgesagt.
    Ich muss von meiner Zusage zurücktreten.
    Ich kann meine Zusage nicht einhalten.
    Ich werde am 1. Februar nicht anfangen.
    Ich löse den Vertrag, den ich im Oktober unterschrieben habe.
    An dieser Stelle steige ich aus dem Prozess aus.
    Die letzte Runde werde ich nicht mehr wahrnehmen.
    Ich beende meine Kandidatur.
    Ich selbst komme für die Stelle nicht infrage, aber eine Kollegin von mir schon.
    Ich bewerbe mich nicht, kenne aber jemanden.
    Ich kann heute nicht kommen und ziehe meine Bewerbung zurück.
    Unser Gespräch heute um 15 Uhr findet von meiner Seite nicht statt.
    Vielleicht überrascht es Sie, dass ich das Angebot nicht annehme.
    Ich nehme das Angebot nicht an und denke gern an unser Gespräch zurück.
    Ich lehne das Angebot ab; vielleicht kreuzen sich unsere Wege wieder.
      Ich sehe mich eher in der Forschung und sage daher ab.
      Ich fühle mich in meinem Team sehr wohl und lehne das Angebot ab.
      Wohl oder übel muss ich Ihnen absagen.
      Wahrscheinlich haben Sie es geahnt: Ich nehme die Stelle nicht an.
      Danke, ich sage ab; vielleicht schaffe ich es im Frühjahr auf die Messe.
  `),
  )('a no: %s', (body) => expect(decision(body, 'decline_offer')).toEqual([]))

  it.each(
    lines(`
    Ich brauche noch etwas Zeit, um alles zu überdenken.
    Ihr Angebot klingt spannend, ich muss aber sehen, wie sich die Dinge entwickeln.
    Es ist gerade alles etwas kompliziert bei mir. Ich melde mich.
    Im Moment ist viel los, und ich weiß nicht, wohin die Reise geht.
    Vielleicht ergibt sich ja noch etwas. Lassen wir es einfach auf uns zukommen.
    Das ist ein großzügiger Vorschlag, und ich lasse ihn mir durch den Kopf gehen.
    Ich bin mir noch nicht sicher, ob ich das Angebot annehmen soll.
  `),
  )('no_decision: %s', (body) => expect(decision(body, 'decline_offer')).toEqual(['no_decision']))

  it.each(
    lines(`
    Ich glaube, ich werde eher absagen.
    Ich tendiere dazu, das Angebot nicht anzunehmen.
    Wahrscheinlich lehne ich ab.
    Momentan würde ich das Angebot eher nicht annehmen wollen.
    Ich werde Ihr Angebot vermutlich nicht annehmen können.
    Ich denke, dass ich mich eher dagegen entscheide.
    Ich würde meine Bewerbung erst einmal zurückziehen.
    Ich muss wohl absagen.
    Möglicherweise ziehe ich meine Bewerbung zurück.
    Ich überlege, meine Bewerbung zurückzuziehen.
  `),
  )('tentative: %s', (body) => expect(decision(body, 'decline_offer')).toEqual(['tentative']))

  it.each(
    lines(`
    Ich nehme Ihr Angebot gerne an.
    Mit Freude sage ich zu.
    Hiermit nehme ich die Stelle als Leiterin an.
    Sehr gern bin ich ab Februar Teil Ihres Teams.
    Ja, ich komme zu Ihnen.
    Anbei der unterschriebene Vertrag.
    Meine Antwort ist ja.
  `),
  )('a yes: %s', (body) => expect(decision(body, 'accept_offer')).toEqual([]))

  it.each(
    lines(`
    Ihr Angebot gefällt mir sehr, und ich denke gern darüber nach.
  `),
  )('no_decision on a yes: %s', (body) => expect(decision(body, 'accept_offer')).toEqual(['no_decision']))

  it.each(
    lines(`
    Ich denke, ich nehme das Angebot an.
    Ich würde das Angebot wohl annehmen.
    Voraussichtlich sage ich zu.
  `),
  )('tentative on a yes: %s', (body) => expect(decision(body, 'accept_offer')).toEqual(['tentative']))

  it.each(
    lines(`
    Den Termin am Donnerstag um 14 Uhr nehme ich gern wahr.
    Donnerstag, 14 Uhr passt mir gut.
    Ich werde pünktlich bei Ihnen sein.
    Hiermit bestätige ich den Termin.
    Der Termin geht in Ordnung.
    Ich bin am Donnerstag um 14 Uhr da.
  `),
  )('coming: %s', (body) => expect(decision(body, 'confirm_attendance')).toEqual([]))

  it.each(
    lines(`
    Ich schaue, ob ich es am Donnerstag einrichten kann.
  `),
  )('no_decision on coming: %s', (body) =>
    expect(decision(body, 'confirm_attendance')).toEqual(['no_decision']),
  )

  it.each(
    lines(`
    Wahrscheinlich kann ich am Donnerstag kommen.
  `),
  )('tentative on coming: %s', (body) => expect(decision(body, 'confirm_attendance')).toEqual(['tentative']))

  it.each(
    lines(`
    Einem Gespräch stimme ich gern zu.
    Lassen Sie uns nächste Woche telefonieren.
    Zu einem unverbindlichen Austausch bin ich gern bereit.
    Ja, lass uns einen Kaffee trinken.
  `),
  )('a talk: %s', (body) => expect(decision(body, 'accept_light_talk')).toEqual([]))
})

describe('German details and form', () => {
  const keller = { contactName: 'Dr. Ulrike Keller', interviewAt: '2026-12-03T14:00:00+01:00' }
  const no = 'Danke für die Einladung. Ich ziehe meine Bewerbung zurück.'
  const signed = `${no}\n\nMit freundlichen Grüßen\nMarta Lind`
  const subject = 'Absage des Gesprächs als Projektleiterin'

  it.each([
    'Sehr geehrte Frau Dr. Keller,',
    'Guten Tag Frau Keller',
    'Liebe Ulrike,',
    'Sehr geehrte Damen und Herren,',
    'Guten Tag, Frau Doktor Keller,',
  ])('greets as the notes have it: %s', (greeting) => {
    expect(findingsOf(`${greeting}\n\n${signed}`, { subject, facts: keller })).toEqual([])
  })

  it.each(['Sehr geehrter Herr Vogt,', 'Guten Tag Frau Dr. Kessel', 'Hallo Jonas,'])(
    'wrong_details: greets somebody else: %s',
    (greeting) => {
      expect(findingsOf(`${greeting}\n\n${signed}`, { subject, facts: keller })).toEqual(['wrong_details'])
    },
  )

  it.each([
    'Danke für die Einladung zum Gespräch am Donnerstag, den 3. Dezember, um 14 Uhr.',
    'Vielen Dank für die Einladung zum Gespräch am 3.12. um 14.00 Uhr.',
    'Danke für die Einladung zum Gespräch. Bis Montag, 7. Dezember, habe ich Urlaub.',
    'Danke für das Gespräch am Montag und für die Einladung.',
  ])('agrees with the interview: %s', (sentence) => {
    const body = `Guten Tag Frau Keller\n\n${sentence} Ich ziehe meine Bewerbung zurück.\n\nViele Grüße\nMarta Lind`
    expect(findingsOf(body, { subject, facts: keller })).toEqual([])
  })

  it.each([
    'Danke für die Einladung. Ich komme gern zum Gespräch am Mittwoch, den 3. Dezember.',
    'Danke für die Einladung. Das Gespräch am 4. Dezember um 14 Uhr bestätige ich gern.',
    'Danke für die Einladung. Ich bestätige den Termin am 3. Dezember um 15 Uhr.',
    'Danke für die Einladung. Ich bestätige den Termin am 3. Dezember um halb drei.',
  ])('wrong_details: another day or hour: %s', (sentence) => {
    const body = `Guten Tag Frau Keller\n\n${sentence}\n\nViele Grüße\nMarta Lind`
    expect(findingsOf(body, { subject, purpose: 'confirm_attendance', facts: keller })).toEqual([
      'wrong_details',
    ])
  })

  it.each([
    'Mit freundlichen Grüßen\nMarta',
    'Freundliche Grüsse\nMarta Lind',
    'Herzlich\nIhre Marta',
    'LG Marta',
  ])('signs off: %s', (end) =>
    expect(findingsOf(`Guten Tag Frau Keller\n\n${no}\n\n${end}`, { subject })).toEqual([]),
  )

  it('no_signoff: a sentence that begins like a closing is none', () => {
    const body = `Guten Tag Frau Keller,\n\n${no} Alles Gute wünsche ich Ihnen für die Suche nach einer Leitung.`
    expect(findingsOf(body, { subject })).toEqual(['no_signoff'])
  })

  it('unclear_subject and missing_subject', () => {
    expect(findingsOf(`Guten Tag\n\n${signed}`, { subject: 'Information' })).toEqual(['unclear_subject'])
    expect(findingsOf(`Guten Tag\n\n${signed}`, { subject: '' })).toEqual(['missing_subject'])
    expect(findingsOf(`Guten Tag\n\n${signed}`, { subject: 'AW: Ihre Einladung' })).toEqual([])
  })

  it.each([
    ['Danke für Ihr Angebot. Die Stelle als Projektleiterin nehme ich nicht an.', []],
    ['Danke für Ihr Angebot. Die Stelle „Leitung Projekte“ nehme ich nicht an.', []],
    ['Danke für Ihr Angebot. Die Stelle als Buchhalterin nehme ich nicht an.', ['wrong_details']],
    ['Danke für das Angebot bei der Alpina Textil. Ich nehme es nicht an.', ['wrong_details']],
    ['Danke für das Angebot bei Rheintal. Ich nehme es nicht an.', []],
  ])('role and employer: %s', (text, expected) => {
    const facts = { role: 'Projektleiterin Tiefbau', employer: 'Rheintal Pumpen AG' }
    const body = `Guten Tag Frau Keller\n\n${text}\n\nViele Grüße\nMarta Lind`
    expect(findingsOf(body, { subject, facts })).toEqual(expected)
  })

  it('unfilled_placeholder', () => {
    expect(findingsOf(`Sehr geehrte Frau [Nachname],\n\n${signed}`, { subject })).toEqual([
      'unfilled_placeholder',
    ])
  })
})

describe('German courtesy, requests and spoken words', () => {
  const end = '\n\nViele Grüße\nMarta Lind'
  const subject = 'Mein Gespräch als Projektleiterin'

  it.each(
    lines(`
    Merci für die Einladung. Ich ziehe meine Bewerbung zurück.
    Ich bedanke mich für die Einladung und sage ab.
    Ihr Vertrauen weiß ich sehr zu schätzen. Ich ziehe meine Bewerbung zurück.
    Über Ihre Einladung habe ich mich gefreut. Ich sage dennoch ab.
  `),
  )('thanks: %s', (body) => expect(findingsOf(body + end, { subject })).toEqual([]))

  it.each(
    lines(`
    Ich ziehe meine Bewerbung um die Stelle zurück. Die Stelle passt nicht zu meinen Plänen für das kommende Jahr, und der Umzug ließe sich mit der Schule der Kinder nicht verbinden. Alles Gute für Ihre weitere Suche.
    Dank meiner Erfahrung habe ich mehrere Möglichkeiten und werde eine andere davon wahrnehmen. Ich ziehe daher meine Bewerbung zurück und wünsche Ihnen alles Gute für die weitere Suche nach einer Leitung.
  `),
  )('no_thanks: %s', (body) => expect(findingsOf(body + end, { subject })).toEqual(['no_thanks']))

  it('apologies are counted, regret is none', () => {
    const once = 'Danke. Leider muss ich absagen, und ich bedaure, dass es so spät ist. Das tut mir leid.'
    const often = 'Entschuldigen Sie. Danke. Es tut mir leid, ich sage ab. Bitte verzeihen Sie mir.'
    expect(findingsOf(once + end, { subject, purpose: 'decline_same_day' })).toEqual([])
    expect(findingsOf(often + end, { subject })).toEqual(['excessive_apology'])
    expect(
      findingsOf(`Danke für die Einladung. Ich sage für heute ab.${end}`, {
        subject,
        purpose: 'decline_same_day',
      }),
    ).toEqual(['missing_apology'])
  })

  it('late_without_apology and ghosting_followup', () => {
    const no = 'Danke für die Einladung. Ich ziehe meine Bewerbung zurück.'
    expect(findingsOf(no + end, { subject, overdue: true })).toEqual(['late_without_apology'])
    expect(findingsOf(`Danke für Ihre Geduld. ${no}${end}`, { subject, overdue: true })).toEqual([])
    expect(findingsOf(no + end, { subject, facts: { unansweredMessages: 2 } })).toEqual(['ghosting_followup'])
    const told = `Ihre beiden Nachrichten habe ich liegen lassen. ${no}${end}`
    expect(findingsOf(told, { subject, facts: { unansweredMessages: 2 } })).toEqual([])
  })

  it.each(
    lines(`
    Danke für Ihr Angebot. Darf ich Ihnen bis Freitag, 11. Dezember, antworten? Ich brauche noch etwas Zeit.
    Danke für Ihr Angebot. Ich bitte um Bedenkzeit bis Ende der Woche.
    Danke für Ihr Angebot. Ich bitte um drei Tage Aufschub und antworte Ihnen am 10.12. schriftlich.
  `),
  )('a request for time with its day: %s', (body) => {
    expect(findingsOf(body + end, { subject, purpose: 'ask_time' })).toEqual([])
  })

  it('no_deadline', () => {
    const body = `Danke für Ihr Angebot. Ich bitte um etwas mehr Bedenkzeit und melde mich, sobald ich so weit bin.${end}`
    expect(findingsOf(body, { subject, purpose: 'ask_time' })).toEqual(['no_deadline'])
  })

  it('hidden_earlier_no and hidden_prior_acceptance', () => {
    const news = 'inzwischen liegt meine Arbeitserlaubnis vor. Besteht noch Interesse?'
    const told = `Guten Tag Frau Keller\n\nIm Mai habe ich Ihnen abgesagt; ${news}${end}`
    expect(findingsOf(told, { subject, purpose: 'reopen' })).toEqual([])
    const hidden = `Guten Tag Frau Keller\n\nWir standen im Mai in Verbindung; ${news}${end}`
    expect(findingsOf(hidden, { subject, purpose: 'reopen' })).toEqual(['hidden_earlier_no'])
    expect(findingsOf(told, { subject, purpose: 'reopen', facts: { priorAcceptance: true } })).toEqual([
      'hidden_prior_acceptance',
    ])
  })

  it('names_other_employer: a name, no sector and no town', () => {
    const no = 'Danke für Ihr Angebot. Ich nehme es nicht an.'
    const facts = { otherEmployer: 'Hotel Bellevue' }
    expect(findingsOf(`${no} Ich gehe ins Bellevue.${end}`, { subject, facts })).toEqual([
      'names_other_employer',
    ])
    expect(findingsOf(`${no} Ich fange bei Siemens an.${end}`, { subject })).toEqual(['names_other_employer'])
    expect(findingsOf(`${no} Ich fange bei einer Bank in Zürich an.${end}`, { subject, facts })).toEqual([])
    expect(findingsOf(`${no} Ich werde nicht bei Ihnen anfangen.${end}`, { subject, facts })).toEqual([])
  })

  it('a voicemail gives name and number, and every spoken no promises writing', () => {
    const said = 'Guten Tag, hier ist Lena Brück. Danke für die Einladung, ich sage ab.'
    const full = `${said} Eine E-Mail folgt. Meine Nummer ist 0176 55 44 33 2.`
    expect(findingsOf(full, { channel: 'voicemail' })).toEqual([])
    expect(findingsOf(`${said} Eine E-Mail folgt.`, { channel: 'voicemail' })).toEqual([
      'incomplete_voicemail',
    ])
    expect(findingsOf(said, { channel: 'phone_script' })).toEqual(['no_confirmation_promised'])
  })
})
