// Words to search with; none of them is ever shown.
type Names = { en: string; de: string; fr: string; es: string }

const declining: Names = {
  en: 'reject, rejecting, rejection, refuse, refusal, turn down, say no, pass on, not interested, withdraw',
  de: 'Absage, absagen, ablehnen, Ablehnung, nein sagen, zurückziehen, verzichten, kein Interesse',
  fr: 'refuser, refus, décliner, dire non, rejeter, renoncer, pas intéressé, désister, désistement',
  es: 'rechazar, rechazo, declinar, decir que no, renunciar, retirarse, no me interesa, desistir',
}

const withdrawing: Names = {
  en: 'withdraw my application, withdrawal, pull out, cancel the interview, drop out, back out',
  de: 'Bewerbung zurückziehen, Rückzug, Vorstellungsgespräch absagen, Einladung ablehnen, aussteigen',
  fr: 'retirer ma candidature, retrait, annuler l’entretien, abandonner, se désister',
  es: 'retirar mi candidatura, retirada, cancelar la entrevista, abandonar, dejar el proceso',
}

const decliningOffer: Names = {
  en: 'reject an offer, offer rejection letter, job offer, refuse an offer, turn down an offer',
  de: 'Jobangebot ablehnen, Stellenangebot absagen, Vertrag nicht annehmen, Vertragsangebot',
  fr: 'refuser une offre d’emploi, lettre de refus, proposition d’embauche, promesse d’embauche',
  es: 'rechazar una oferta de trabajo, oferta de empleo, carta de rechazo, propuesta de contrato',
}

const elsewhere: Names = {
  en: 'another offer, another job, accepted another position, found a job, competing offer, signed elsewhere',
  de: 'anderes Angebot, andere Stelle, anderer Job, woanders zugesagt, anderweitig, neue Stelle',
  fr: 'autre offre, autre emploi, ailleurs, trouvé un travail, signé ailleurs',
  es: 'otra oferta, otro trabajo, otro empleo, en otro sitio, ya tengo trabajo',
}

const staying: Names = {
  en: 'stay, staying, remain, current employer, current job, promotion, promoted',
  de: 'bleiben, aktueller Arbeitgeber, jetziger Job, Beförderung',
  fr: 'rester, employeur actuel, poste actuel, promotion',
  es: 'quedarse, quedarme, empresa actual, trabajo actual, ascenso',
}

const family: Names = {
  en: 'child, children, kids, baby, pregnant, pregnancy, parental leave, spouse, partner, husband, wife, parents, care',
  de: 'Kind, Kinder, Baby, schwanger, Schwangerschaft, Elternzeit, Ehepartner, Mann, Frau, Eltern, Pflege, privat',
  fr: 'enfant, enfants, bébé, enceinte, grossesse, congé parental, conjoint, mari, femme, parents, famille',
  es: 'hijo, hija, hijos, niños, bebé, embarazada, embarazo, pareja, marido, mujer, padres, familia',
}

const moving: Names = {
  en: 'relocation, relocate, moving abroad, work permit, housing, rent, school, spouse',
  de: 'Umzug, umziehen, Ausland, Visum, Arbeitserlaubnis, Aufenthaltstitel, Wohnung, Miete, Schule',
  fr: 'déménagement, déménager, mutation, étranger, permis de travail, logement, loyer, école',
  es: 'mudanza, mudarse, traslado, extranjero, visado, permiso de trabajo, vivienda, alquiler, colegio',
}

const pay: Names = {
  en: 'salary, pay, wage, money, compensation, package, bonus, equity, raise, low offer, lowball, underpaid',
  de: 'Gehalt, Lohn, Geld, Vergütung, Bonus, Gehaltserhöhung, Gehaltsvorstellung, zu wenig, unterbezahlt',
  fr: 'salaire, paie, argent, rémunération, prime, augmentation, prétentions salariales, trop bas',
  es: 'salario, sueldo, dinero, remuneración, retribución, bonus, subida, aumento, demasiado bajo',
}

const negotiating: Names = {
  en: 'negotiate, negotiation, bargain, ask for more, haggle, better terms',
  de: 'verhandeln, Verhandlung, nachverhandeln, Gegenvorschlag, bessere Bedingungen',
  fr: 'négocier, négociation, contre-proposition, meilleures conditions',
  es: 'negociar, negociación, contrapropuesta, mejores condiciones',
}

const recruiter: Names = {
  en: 'headhunter, headhunting, recruiter, agency, agent, staffing, LinkedIn, InMail, cold call, approach',
  de: 'Headhunter, Personalvermittler, Personalvermittlung, Personaldienstleister, Agentur, LinkedIn, XING',
  fr: 'chasseur de têtes, recruteur, cabinet de recrutement, agence, intérim, LinkedIn',
  es: 'cazatalentos, headhunter, reclutador, reclutadora, agencia, ETT, LinkedIn',
}

const voicemail: Names = {
  en: 'voice mail, voice message, answering machine, mailbox, leave a message, missed call, call back',
  de: 'Anrufbeantworter, Mailbox, Sprachnachricht, Voicemail, Nachricht hinterlassen, verpasster Anruf',
  fr: 'répondeur, messagerie vocale, boîte vocale, message vocal, laisser un message, appel manqué',
  es: 'buzón de voz, contestador, mensaje de voz, dejar un mensaje, llamada perdida',
}

const spoken: Names = {
  en: 'call, phone, telephone, ring, script, what to say, speak',
  de: 'Anruf, anrufen, telefonieren, Telefonat, Leitfaden, was sage ich',
  fr: 'appel, appeler, téléphoner, coup de fil, quoi dire, script',
  es: 'llamada, llamar, teléfono, telefonear, qué decir, guion',
}

const online: Names = {
  en: 'video call, Zoom, Teams, Google Meet, Skype, online meeting, camera',
  de: 'Videocall, Videokonferenz, Zoom, Teams, Google Meet, Skype, online, Kamera',
  fr: 'visio, visioconférence, Zoom, Teams, Google Meet, Skype, en ligne, caméra',
  es: 'videollamada, videoconferencia, Zoom, Teams, Google Meet, Skype, en línea, cámara',
}

const rescinding: Names = {
  en: 'rescind, rescinding, renege, reneging, revoke, back out, change my mind, cold feet, already accepted, already signed, retract',
  de: 'Zusage widerrufen, Rücktritt, zurücktreten, umentschieden, anders überlegt, schon unterschrieben, schon zugesagt',
  fr: 'revenir sur ma décision, rétracter, rétractation, se dédire, changer d’avis, déjà signé, déjà accepté',
  es: 'echarse atrás, retractarse, revocar, cambiar de opinión, ya firmado, ya acepté, desdecirse',
}

const resigning: Names = {
  en: 'resign, resigning, resignation, resignation letter, quit, quitting, notice, notice period, leave my job, hand in notice, boss',
  de: 'kündigen, Kündigung, Kündigungsgespräch, Kündigungsschreiben, Kündigungsfrist, aufhören, Chef, Chefin, verlassen',
  fr: 'démissionner, démission, lettre de démission, préavis, quitter mon poste, départ, chef, patron',
  es: 'dimitir, dimisión, carta de dimisión, renuncia, renunciar, preaviso, dejar el trabajo, baja voluntaria, jefe, jefa',
}

const waiting: Names = {
  en: 'extension, extend the deadline, delay, postpone, stall, more time, think it over, deadline, buy time, consider',
  de: 'Fristverlängerung, Aufschub, verschieben, hinauszögern, mehr Zeit, überlegen, Frist, Bedenkzeit',
  fr: 'prolongation, report, reporter, repousser, plus de temps, réfléchir, délai, échéance',
  es: 'prórroga, aplazar, aplazamiento, retrasar, más tiempo, pensarlo, plazo, fecha límite',
}

const rescheduling: Names = {
  en: 'reschedule, rescheduling, postpone, postponement, move the interview, new date, another date, rearrange, delay, conflict',
  de: 'verschieben, Verschiebung, verlegen, umbuchen, neuer Termin, anderer Termin, Terminverschiebung, vertagen',
  fr: 'reporter, report, déplacer, décaler, reprogrammer, autre date, nouveau rendez-vous, repousser',
  es: 'aplazar, posponer, cambiar la fecha, reprogramar, mover la entrevista, otra fecha, nueva cita',
}

const sameDay: Names = {
  en: 'today, last minute, short notice, sick, ill, emergency, cannot come, no show, late',
  de: 'heute, kurzfristig, krank, Notfall, verhindert, nicht kommen, letzte Minute',
  fr: 'aujourd’hui, dernière minute, malade, urgence, empêchement, ne peux pas venir',
  es: 'hoy, última hora, enfermo, enferma, urgencia, imprevisto, no puedo ir',
}

const silence: Names = {
  en: 'ghosted, ghosting, no reply, no answer, no response, silence, waiting, unanswered, read receipt',
  de: 'Ghosting, geghostet, keine Antwort, keine Rückmeldung, meldet sich nicht, Funkstille, Eingangsbestätigung',
  fr: 'ghosting, sans réponse, pas de réponse, silence, sans nouvelles, accusé de réception',
  es: 'ghosting, sin respuesta, no contestan, no responden, silencio, sin noticias, acuse de recibo',
}

const pushback: Names = {
  en: 'pressure, persuade, convince, insist, change your mind, better offer, pushback, reconsider, second thoughts',
  de: 'Druck, überreden, umstimmen, überzeugen, nachhaken, drängen, nochmal überlegen, besseres Angebot',
  fr: 'pression, insister, convaincre, persuader, relance, changer d’avis, meilleure offre',
  es: 'presión, insistir, convencer, persuadir, cambiar de opinión, mejor oferta, reconsiderar',
}

const accepting: Names = {
  en: 'accept, acceptance, acceptance letter, say yes, sign, take the job, job offer',
  de: 'zusagen, Zusage, annehmen, ja sagen, unterschreiben, Jobangebot, Stelle antreten',
  fr: 'accepter, acceptation, dire oui, signer, prendre le poste, offre d’emploi',
  es: 'aceptar, aceptación, decir que sí, firmar, oferta de trabajo',
}

const networking: Names = {
  en: 'LinkedIn, connect, connection request, add, network, networking, contact, invitation, keep in touch, stay in touch',
  de: 'LinkedIn, XING, vernetzen, Kontaktanfrage, Netzwerk, Netzwerken, Kontakt halten, in Kontakt bleiben',
  fr: 'LinkedIn, réseau, réseauter, demande de connexion, inviter, rester en contact, garder contact',
  es: 'LinkedIn, conectar, red de contactos, invitación, contacto, networking, seguir en contacto',
}

const catchingUp: Names = {
  en: 'check in, catch up, networking, network, follow up, keep in touch, stay in touch, old contact, say hello',
  de: 'nachfassen, sich melden, Netzwerk, Netzwerken, Kontakt halten, in Kontakt bleiben, alter Kontakt',
  fr: 'relancer, prendre des nouvelles, réseau, rester en contact, garder contact, ancien contact',
  es: 'retomar, seguimiento, red de contactos, networking, seguir en contacto, antiguo contacto, saludar',
}

const referring: Names = {
  en: 'refer, referral, recommend, recommendation, colleague, friend, suggest somebody, introduce, introduction, intro',
  de: 'empfehlen, Empfehlung, weiterempfehlen, Kollegin, Kollege, Freund, Freundin, vorstellen, vernetzen',
  fr: 'recommander, recommandation, cooptation, collègue, ami, amie, présenter, mise en relation',
  es: 'recomendar, recomendación, referencia, compañero, compañera, amigo, amiga, presentar',
}

const checking: Names = {
  en: 'checklist, list, to do, before sending, proofread, mistakes, prepare',
  de: 'Checkliste, Liste, Vorbereitung, prüfen, Fehler, korrekturlesen',
  fr: 'liste, liste de contrôle, checklist, à faire, relire, vérifier, préparer',
  es: 'lista, lista de comprobación, checklist, tareas, revisar, errores, preparar',
}

const internal: Names = {
  en: 'internal, internally, in-house, transfer, promotion, own company, own employer, colleague',
  de: 'intern, interne Stelle, Versetzung, Beförderung, eigener Arbeitgeber, innerbetrieblich',
  fr: 'interne, en interne, mutation, promotion, mobilité interne, propre employeur',
  es: 'interno, interna, traslado interno, ascenso, promoción interna, propia empresa',
}

const counteroffer: Names = {
  en: 'counter offer, counter-offer, counteroffer, offer to stay, matching offer, resign, raise',
  de: 'Gegenangebot, Bleibeangebot, Halteangebot, Kündigung, Gehaltserhöhung',
  fr: 'contre-offre, contre offre, contreproposition, démission, augmentation',
  es: 'contraoferta, contra oferta, dimisión, subida de sueldo',
}

const remote: Names = {
  en: 'home office, work from home, WFH, hybrid, remote, telework, flexible, commute',
  de: 'Homeoffice, mobiles Arbeiten, von zu Hause, hybrid, remote, Telearbeit, flexibel, Pendeln',
  fr: 'télétravail, travail à distance, à la maison, hybride, remote, flexible, trajet',
  es: 'teletrabajo, trabajo a distancia, desde casa, híbrido, remoto, flexible, desplazamiento',
}

const details: Names = {
  en: 'job description, job ad, JD, job spec, more information, details, questions, salary range, responsibilities',
  de: 'Stellenbeschreibung, Stellenanzeige, Jobbeschreibung, mehr Informationen, Fragen, Gehaltsspanne, Aufgaben',
  fr: 'fiche de poste, descriptif, annonce, informations, renseignements, questions, fourchette de salaire',
  es: 'descripción del puesto, anuncio, más información, detalles, preguntas, banda salarial, funciones',
}

const attending: Names = {
  en: 'RSVP, accept the invitation, accept the interview, attend, looking forward, see you, confirmation',
  de: 'Zusage zum Gespräch, Einladung annehmen, Terminbestätigung, teilnehmen, ich komme',
  fr: 'accepter l’invitation, accepter l’entretien, confirmation, présence, je viendrai',
  es: 'aceptar la invitación, aceptar la entrevista, confirmación, asistir, iré',
}

const thanking: Names = {
  en: 'thanks, thank you letter, thank you e-mail, gratitude, grateful, follow up, after the interview',
  de: 'danke, Dankschreiben, Dankesschreiben, bedanken, Dankesmail, nach dem Vorstellungsgespräch',
  fr: 'merci, lettre de remerciement, gratitude, remercier, après l’entretien',
  es: 'gracias, carta de agradecimiento, agradecer, gratitud, después de la entrevista',
}

const feedback: Names = {
  en: 'feedback, survey, opinion, review, candidate experience, Glassdoor, complain',
  de: 'Feedback, Umfrage, Meinung, Bewertung, Kununu, beschweren',
  fr: 'feedback, avis, enquête, opinion, évaluation, se plaindre',
  es: 'feedback, encuesta, valoración, comentarios, quejarse',
}

// By kind, as lib/templates/kinds.ts names them.
const ofKind: Record<string, readonly Names[]> = {
  'before-you-reply': [checking, waiting],
  'send-off': [checking],
  'after-the-no': [checking],
  rescind: [checking, rescinding],
  'relocation-questions': [checking, moving, family],
  'offer-comparison': [checking, pay, elsewhere],
  'recruiter-call': [recruiter, spoken],
  'withdraw-before-interview': [declining, withdrawing],
  'withdraw-circumstances-changed': [declining, withdrawing, family],
  'withdraw-accepted-elsewhere': [declining, withdrawing, elsewhere],
  'withdraw-staying': [declining, withdrawing, staying],
  'withdraw-other-direction': [declining, withdrawing],
  'withdraw-family-decision': [declining, withdrawing, family],
  'cancel-an-accepted-interview': [declining, withdrawing],
  'same-day-cancellation': [withdrawing, sameDay],
  'withdraw-after-several-rounds': [declining, withdrawing],
  'decline-final-interview': [declining, withdrawing],
  'decline-offer-direct': [declining, decliningOffer],
  'decline-offer-accepted-elsewhere': [declining, decliningOffer, elsewhere],
  'decline-offer-not-the-right-fit': [declining, decliningOffer],
  'decline-offer-compensation': [declining, decliningOffer, pay],
  'decline-offer-relocation-or-visa': [declining, decliningOffer, moving],
  'decline-offer-culture': [declining, decliningOffer],
  'decline-with-referral': [declining, referring],
  'decline-to-agency-recruiter': [declining, recruiter],
  'internal-decline': [declining, internal],
  'phone-decline': [declining, spoken],
  'video-decline': [declining, online],
  voicemail: [declining, voicemail],
  'voicemail-offer': [declining, voicemail],
  'more-time-interview': [waiting],
  'more-time-offer': [waiting],
  reschedule: [rescheduling],
  'ask-for-specification': [details],
  'ask-to-speed-up': [silence, elsewhere],
  'negotiate-pay': [negotiating, pay],
  'negotiate-title-or-scope': [negotiating, staying],
  'negotiate-remote-days': [negotiating, remote],
  'negotiate-start-date': [negotiating],
  'negotiate-relocation-and-visa': [negotiating, moving],
  'negotiate-several-points': [negotiating, pay],
  'signal-openness': [negotiating],
  'video-talking-points': [negotiating, online],
  'accept-an-offer': [accepting],
  'confirm-attendance': [attending],
  'accept-a-light-talk': [recruiter],
  'confirm-a-spoken-no': [declining],
  'check-that-it-was-received': [silence],
  'feedback-asked': [feedback],
  'reply-to-why': [pushback],
  'reply-to-please-reconsider': [pushback],
  'pushback-answers': [pushback, spoken],
  'rescind-an-acceptance': [rescinding],
  'rescinding-call': [rescinding, spoken],
  'voicemail-rescind': [rescinding, voicemail],
  'speak-to-the-manager': [resigning],
  'decline-a-counteroffer': [declining, counteroffer],
  reopen: [rescinding],
  'thank-you-note': [thanking],
  'reply-to-thanks': [thanking],
  'follow-up-after-three-months': [catchingUp],
  reconnect: [catchingUp],
  'referral-introduction': [referring],
  'connection-request': [networking],
}

/** Words that people search with for a kind of text, in a language, though no text says them. Empty: none. */
export function alsoCalled(kind: string, language: keyof Names): string {
  return Object.hasOwn(ofKind, kind) ? (ofKind[kind] ?? []).map((names) => names[language]).join(', ') : ''
}
