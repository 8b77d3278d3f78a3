import { describe, expect, it } from 'vitest'
import { findingsOf, lines } from './findings-of'

const message = { channel: 'direct_message', language: 'fr' } as const
const decision = (
  body: string,
  purpose: 'decline_offer' | 'accept_offer' | 'confirm_attendance' | 'accept_light_talk',
) => findingsOf(body, { ...message, purpose }).filter((id) => id === 'no_decision' || id === 'tentative')

describe('French: what was decided', () => {
  it.each(
    lines(`
    Je ne pourrai pas honorer notre rendez-vous et je retire ma candidature.
    Je vous informe que je ne souhaite plus poursuivre le processus de recrutement.
    Je préfère m’arrêter là.
    Je vous prie de considérer ma candidature comme retirée.
    Je me vois dans l’obligation de décliner votre invitation.
    Je ne me présenterai pas à l’entretien de jeudi.
    Merci de ne plus tenir compte de ma candidature.
    J’ai le regret de devoir annuler notre entretien.
    Je vous fais part de mon désistement.
    Je ne serai finalement pas candidate.
    J’ai décidé de mettre fin à ma candidature.
    Je sors du processus.
    Ce sera sans moi cette fois.
    Je n’irai pas plus loin.
    Je ne poursuis pas ma candidature.
    je ne peux pas venir a l’entretien et je retire ma candidature
    Après mûre réflexion, j’ai choisi de ne pas rejoindre votre équipe.
    Je ne peux malheureusement pas donner une suite favorable à votre offre.
    Je ne retiens pas votre proposition.
    Je ne suis pas en mesure d’accepter votre offre.
    Ma réponse est négative.
    C’est un non.
    Je ne signerai pas le contrat.
    J’ai opté pour une autre voie.
    Je reste à Lisbonne, dans mon poste actuel.
    Je laisse passer cette offre.
    Je ne vous rejoindrai pas.
    Je ne vais pas prendre le poste.
    Je dois vous dire non.
    Votre offre ne pourra pas être acceptée de ma part.
    Je ne donne pas suite.
    J’y renonce.
    Je m’en tiens à ma réponse.
    Cela ne change pas ma décision.
    Je ne changerai pas d’avis.
    Ma décision est définitive.
    Je partirai comme prévu le 29 janvier.
    Ma démission tient toujours.
    Je n’accepte pas votre contre-proposition.
    Comme dit ce matin au téléphone, je ne prends pas le poste.
    Je vous confirme par écrit que je décline votre offre.
    Je vous confirme mon refus.
    Je dois revenir sur mon accord du 12 novembre.
    Je ne pourrai pas commencer le 1er février.
    Je me vois contraint de reprendre ma parole.
    Je ne prendrai finalement pas mes fonctions.
    Je quitte la course à ce stade.
    Je ne me rendrai pas au dernier entretien.
    Je souhaite me retirer du processus.
    Ce poste n’est pas pour moi, mais une amie s’y verrait bien.
    Je ne pourrai pas être là à 15 h, et je retire ma candidature.
    J’ai un empêchement et j’annule notre rendez-vous.
    Je décline votre offre ; peut-être nos chemins se croiseront-ils.
    Sans doute serez-vous surprise, mais je n’accepte pas l’offre.
    Je pense souvent à notre visite, et je refuse pourtant votre offre.
    À ce stade avancé, je retire ma candidature.
      Je me vois plutôt dans la recherche et je décline votre offre.
      Je ne donnerai certainement pas suite.
      Vous l’aurez sans doute compris, je décline votre offre.
      Mon équipe actuelle me convient sans doute mieux et je refuse donc l’offre.
      Je décline votre offre, et peut-être pourrai-je revenir vers vous un jour.
  `),
  )('a no: %s', (body) => expect(decision(body, 'decline_offer')).toEqual([]))

  it.each(
    lines(`
    Votre offre est tentante et j’aimerais y réfléchir encore un peu.
    En ce moment c’est un peu compliqué, je vous tiens au courant.
    Je me pose beaucoup de questions et je ne sais pas quoi vous répondre.
    Votre proposition me touche, je vais y penser.
    J’ai bien reçu votre invitation et je reviendrai vers vous.
  `),
  )('no_decision: %s', (body) => expect(decision(body, 'decline_offer')).toEqual(['no_decision']))

  it.each(
    lines(`
    Je crois que je vais refuser.
    Je ne donnerai probablement pas suite à votre offre.
    J’aurais plutôt tendance à décliner.
    Je pense ne pas accepter votre offre.
    Je vais sûrement décliner.
    Je préférerais peut-être retirer ma candidature.
    Il est probable que je retire ma candidature.
    J’envisage de retirer ma candidature.
  `),
  )('tentative: %s', (body) => expect(decision(body, 'decline_offer')).toEqual(['tentative']))

  it.each(
    lines(`
    J’accepte votre offre avec joie.
    C’est oui !
    Je suis heureuse de rejoindre votre équipe le 1er février.
    Vous trouverez ci-joint le contrat signé.
  `),
  )('a yes: %s', (body) => expect(decision(body, 'accept_offer')).toEqual([]))

  it.each(
    lines(`
    Votre offre me plaît beaucoup.
  `),
  )('no_decision on a yes: %s', (body) => expect(decision(body, 'accept_offer')).toEqual(['no_decision']))

  it.each(
    lines(`
    Je pense que je vais accepter.
    Je serais plutôt d’accord pour accepter.
  `),
  )('tentative on a yes: %s', (body) => expect(decision(body, 'accept_offer')).toEqual(['tentative']))

  it.each(
    lines(`
    Je confirme ma présence jeudi à 14 h.
    Je serai là jeudi à 14 h.
    L’horaire me convient parfaitement.
    Jeudi à 14 h, c’est noté.
  `),
  )('coming: %s', (body) => expect(decision(body, 'confirm_attendance')).toEqual([]))

  it.each(
    lines(`
    Je vais voir si je peux me libérer jeudi.
  `),
  )('no_decision on coming: %s', (body) =>
    expect(decision(body, 'confirm_attendance')).toEqual(['no_decision']),
  )

  it.each(
    lines(`
    Je devrais pouvoir venir jeudi.
    Je viendrai sans doute jeudi.
  `),
  )('tentative on coming: %s', (body) => expect(decision(body, 'confirm_attendance')).toEqual(['tentative']))

  it.each(
    lines(`
    J’échangerai volontiers avec vous.
    Oui pour un café !
    Un appel mardi me convient.
  `),
  )('a talk: %s', (body) => expect(decision(body, 'accept_light_talk')).toEqual([]))
})

describe('French details and form', () => {
  const facts = { contactName: 'Isabelle Ferrand', interviewAt: '2026-12-03T14:30:00+01:00' }
  const no = 'Je vous remercie de votre invitation. Je retire ma candidature.'
  const subject = 'Retrait de candidature : cheffe de projet'
  const mail = (greeting: string, text: string, end = 'Cordialement,\nSofia Lind') =>
    `${greeting}\n\n${text}\n\n${end}`

  it.each([
    'Madame,',
    'Chère Madame Ferrand,',
    'Bonjour Isabelle,',
    'Bonjour Mme Ferrand,',
    'Madame, Monsieur,',
    'Chère Isabelle Ferrand,',
  ])('greets as the notes have it: %s', (greeting) => {
    expect(findingsOf(mail(greeting, no), { subject, facts })).toEqual([])
  })

  it.each(['Bonjour Monsieur Aubry,', 'Chère Nathalie,', 'Madame Ferrier,'])(
    'wrong_details: greets somebody else: %s',
    (greeting) => expect(findingsOf(mail(greeting, no), { subject, facts })).toEqual(['wrong_details']),
  )

  it.each([
    'Merci de m’avoir proposé un entretien le jeudi 3 décembre à 14 h 30. Je retire ma candidature.',
    'Merci de m’avoir proposé un entretien le 3 décembre à 14h30. Je retire ma candidature.',
    'Merci pour l’entretien de lundi. Je retire ma candidature.',
  ])('agrees with the interview: %s', (text) => {
    expect(findingsOf(mail('Madame,', text), { subject, facts })).toEqual([])
  })

  it.each([
    'Merci. Je serai présente à l’entretien du mercredi 3 décembre.',
    'Merci. Je confirme l’entretien du 4 décembre à 14 h 30.',
    'Merci. Je confirme ma venue le 3 décembre à 16 h.',
    'Merci. Je confirme ma venue le 3 décembre à trois heures et demie.',
  ])('wrong_details: another day or hour: %s', (text) => {
    expect(findingsOf(mail('Madame,', text), { subject, purpose: 'confirm_attendance', facts })).toEqual([
      'wrong_details',
    ])
  })

  it.each([
    'Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.\n\nSofia Lind',
    'Bien à vous,\nSofia',
    'Veuillez recevoir, Madame, mes meilleures salutations.\nSofia Lind',
    'Bises, Sofia',
  ])('signs off: %s', (end) => expect(findingsOf(mail('Madame,', no, end), { subject })).toEqual([]))

  it('no_signoff: a request that begins like a closing is none', () => {
    const text = `${no}\n\nJe vous prie de bien vouloir rayer mon nom de la liste des candidats.`
    expect(findingsOf(`Madame,\n\n${text}`, { subject })).toEqual(['no_signoff'])
  })

  it.each([
    ['Merci pour votre offre. Je décline le poste de cheffe de projet.', []],
    ['Merci pour votre offre. Je décline le poste de chef de projet travaux.', []],
    ['Merci pour votre offre. Je décline le poste de comptable.', ['wrong_details']],
    ['Merci pour votre offre. Je décline le poste chez Aurelia.', ['wrong_details']],
    ['Merci pour votre offre. Je décline ce poste de terrain.', []],
  ])('role and employer: %s', (text, expected) => {
    const known = { role: 'cheffe de projet', employer: 'Ateliers du Rhône' }
    expect(findingsOf(mail('Madame,', text), { subject, facts: known })).toEqual(expected)
  })

  it('unclear_subject, missing_subject, unfilled_placeholder', () => {
    expect(findingsOf(mail('Madame,', no), { subject: 'Réponse' })).toEqual(['unclear_subject'])
    expect(findingsOf(mail('Madame,', no), { subject: ' ' })).toEqual(['missing_subject'])
    expect(findingsOf(mail('Madame,', no), { subject: 'RE: Entretien' })).toEqual([])
    expect(findingsOf(mail('Bonjour Madame {{nom}},', no), { subject })).toEqual(['unfilled_placeholder'])
  })
})

describe('French courtesy, requests and spoken words', () => {
  const end = '\n\nCordialement,\nSofia Lind'
  const subject = 'Entretien de cheffe de projet'

  it.each(
    lines(`
    Merci de m’avoir reçue. Je retire ma candidature.
    J’ai beaucoup apprécié notre échange. Je retire ma candidature.
    Je vous suis reconnaissante de votre confiance. Je retire ma candidature.
  `),
  )('thanks: %s', (body) => expect(findingsOf(body + end, { subject })).toEqual([]))

  it('no_thanks: a request in the guise of thanks is none', () => {
    const body =
      'Je retire ma candidature au poste de cheffe de projet, car nos plans ont changé et nous restons finalement à Lisbonne cette année. Merci de transmettre cette réponse à votre équipe, à qui je souhaite une bonne continuation.'
    expect(findingsOf(body + end, { subject })).toEqual(['no_thanks'])
  })

  it('apologies are counted, regret is none', () => {
    const once = 'Merci. Malheureusement, j’annule notre entretien, et je regrette ce contretemps. Pardon.'
    const often = 'Je suis désolée. Merci. Pardonnez-moi, j’annule. Toutes mes excuses.'
    expect(findingsOf(once + end, { subject, purpose: 'decline_same_day' })).toEqual([])
    expect(findingsOf(often + end, { subject })).toEqual(['excessive_apology'])
    expect(
      findingsOf(`Merci pour l’invitation. J’annule pour aujourd’hui.${end}`, {
        subject,
        purpose: 'decline_same_day',
      }),
    ).toEqual(['missing_apology'])
  })

  it('late_without_apology and ghosting_followup', () => {
    const no = 'Merci de votre invitation. Je retire ma candidature.'
    expect(findingsOf(no + end, { subject, overdue: true })).toEqual(['late_without_apology'])
    expect(findingsOf(`Merci de votre patience. ${no}${end}`, { subject, overdue: true })).toEqual([])
    expect(findingsOf(no + end, { subject, facts: { unansweredMessages: 1 } })).toEqual(['ghosting_followup'])
    const told = `J’ai laissé vos deux messages sans réponse. ${no}${end}`
    expect(findingsOf(told, { subject, facts: { unansweredMessages: 2 } })).toEqual([])
  })

  it.each(
    lines(`
    Merci pour votre offre. Puis-je vous répondre le vendredi 11 décembre ? J’ai besoin d’un peu de temps.
    Merci pour votre offre. Je vous demande un délai jusqu’à la fin de la semaine.
    Merci pour votre offre. M’accorderiez-vous un délai de réflexion de 48 heures, soit jusqu’à jeudi ?
  `),
  )('a request for time with its day: %s', (body) => {
    expect(findingsOf(body + end, { subject, purpose: 'ask_time' })).toEqual([])
  })

  it('no_deadline', () => {
    const body = `Merci pour votre offre. Pourriez-vous m’accorder un délai ? Je reviendrai vers vous dès que possible.${end}`
    expect(findingsOf(body, { subject, purpose: 'ask_time' })).toEqual(['no_deadline'])
  })

  it('hidden_earlier_no and hidden_prior_acceptance', () => {
    const news = 'depuis, mon titre de séjour est arrivé. Le poste vous semble-t-il encore ouvert ?'
    const told = `Bonjour Madame Ferrand,\n\nEn mai, j’avais décliné votre offre ; ${news}${end}`
    expect(findingsOf(told, { subject, purpose: 'reopen' })).toEqual([])
    const hidden = `Bonjour Madame Ferrand,\n\nNous nous étions parlé en mai ; ${news}${end}`
    expect(findingsOf(hidden, { subject, purpose: 'reopen' })).toEqual(['hidden_earlier_no'])
    expect(findingsOf(told, { subject, purpose: 'reopen', facts: { priorAcceptance: true } })).toEqual([
      'hidden_prior_acceptance',
    ])
  })

  it('names_other_employer: a name, no sector and no town', () => {
    const no = 'Merci pour votre offre. Je la décline.'
    expect(findingsOf(`${no} J’ai signé chez Michelin.${end}`, { subject })).toEqual(['names_other_employer'])
    expect(findingsOf(`${no} J’ai signé à Lyon, dans une banque.${end}`, { subject })).toEqual([])
    expect(
      findingsOf(`${no} Je reste chez mon employeur.${end}`, {
        subject,
        facts: { otherEmployer: 'Lenôtre' },
      }),
    ).toEqual([])
  })

  it('a voicemail gives name and number, and every spoken no promises writing', () => {
    const said = 'Bonjour, ici Nadia Haddad. Merci de votre invitation, je retire ma candidature.'
    const full = `${said} Un courriel suit. Mon numéro est le 06 45 67 89 10.`
    expect(findingsOf(full, { channel: 'voicemail' })).toEqual([])
    expect(findingsOf(`${said} Un courriel suit.`, { channel: 'voicemail' })).toEqual([
      'incomplete_voicemail',
    ])
    expect(findingsOf(said, { channel: 'phone_script' })).toEqual(['no_confirmation_promised'])
  })
})
