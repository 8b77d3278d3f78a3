import { describe, expect, it } from 'vitest'
import { findingsOf, lines } from './findings-of'

const message = { channel: 'direct_message', language: 'es' } as const
const decision = (
  body: string,
  purpose: 'decline_offer' | 'accept_offer' | 'confirm_attendance' | 'accept_light_talk',
) => findingsOf(body, { ...message, purpose }).filter((id) => id === 'no_decision' || id === 'tentative')

describe('Spanish: what was decided', () => {
  it.each(
    lines(`
    Le comunico que no continuaré en el proceso de selección.
    He decidido retirarme del proceso.
    Prefiero no seguir adelante con mi candidatura.
    No podré asistir a la entrevista y retiro mi postulación.
    Le ruego que dé por retirada mi candidatura.
    Debo cancelar nuestra cita y abandonar el proceso.
    Desisto de mi candidatura.
    Quiero darme de baja del proceso de selección.
    No seguiré adelante.
    Me bajo del proceso.
    No me presentaré a la entrevista del jueves.
    Ya no estoy interesada en el puesto.
    Tengo que declinar su amable invitación.
    no puedo ir a la entrevista y quito mi candidatura
    Esta vez no va a poder ser.
    Tras pensarlo mucho, he decidido no incorporarme a su equipo.
    No me es posible aceptar su oferta.
    Me veo en la obligación de rechazar la oferta.
    Mi respuesta es negativa.
    He decidido quedarme en mi puesto actual.
    He optado por otra alternativa.
    No voy a tomar el puesto.
    No firmaré el contrato.
    Tengo que decirle que no.
    No aceptaré el cargo.
    Dejo pasar esta oportunidad.
    No la voy a aceptar.
    Lamento comunicarle que no acepto la oferta.
    Te digo que no, con mucho cariño.
    Mi respuesta sigue siendo la misma.
    Mi decisión no ha cambiado.
    No voy a cambiar de opinión.
    Me mantengo en lo dicho.
    Me iré el día 31 como estaba previsto.
    No acepto la contraoferta.
    Mi renuncia sigue en pie.
    Como le dije por teléfono, no acepto el puesto.
    Le confirmo por escrito mi negativa.
    Por la presente confirmo que declino su oferta.
    Tengo que retirar la aceptación que di el 12 de noviembre.
    No podré empezar el 1 de febrero.
    Me desdigo de mi aceptación.
    No voy a poder cumplir con mi compromiso.
    En este punto me retiro.
    No haré la última entrevista.
    Dejo aquí el proceso.
    El puesto no es para mí, pero conozco a alguien.
    Hoy no podré estar a las cinco, y retiro mi candidatura.
    Rechazo la oferta; quizá nos veamos más adelante.
    Quizá le sorprenda, pero no acepto la oferta.
    Creo que la planta tiene un gran futuro, y aun así no acepto la oferta.
      Me veo más bien en la investigación y no acepto la oferta.
      Me da igual el sueldo y rechazo la oferta por el lugar.
      Seguramente lo esperaba: no acepto la oferta.
      No acepto la oferta; seguramente iré a saludarles en la feria.
  `),
  )('a no: %s', (body) => expect(decision(body, 'decline_offer')).toEqual([]))

  it.each(
    lines(`
    Necesito un poco más de tiempo para valorarlo todo.
    Ahora mismo está todo un poco complicado. Ya le contaré.
    Tengo muchas cosas en la cabeza y no sé qué decirle.
    Su propuesta es generosa y la voy a consultar con la almohada.
  `),
  )('no_decision: %s', (body) => expect(decision(body, 'decline_offer')).toEqual(['no_decision']))

  it.each(
    lines(`
    Creo que voy a rechazar la oferta.
    Seguramente no aceptaré.
    Me inclino por decir que no.
    Quizás lo mejor sea que retire mi candidatura.
    Es probable que no asista a la entrevista.
    Estoy pensando en retirar mi candidatura.
    Creo que no voy a seguir.
  `),
  )('tentative: %s', (body) => expect(decision(body, 'decline_offer')).toEqual(['tentative']))

  it.each(
    lines(`
    Acepto la oferta con mucho gusto.
    Mi respuesta es sí.
    Me incorporaré el 1 de febrero.
    Adjunto el contrato firmado.
  `),
  )('a yes: %s', (body) => expect(decision(body, 'accept_offer')).toEqual([]))

  it.each(
    lines(`
    Su oferta me gusta mucho y la estoy estudiando.
  `),
  )('no_decision on a yes: %s', (body) => expect(decision(body, 'accept_offer')).toEqual(['no_decision']))

  it.each(
    lines(`
    Creo que voy a aceptar.
    Probablemente acepte.
  `),
  )('tentative on a yes: %s', (body) => expect(decision(body, 'accept_offer')).toEqual(['tentative']))

  it.each(
    lines(`
    Confirmo mi asistencia el jueves a las 16:00.
    Ahí estaré.
    El jueves me viene bien.
  `),
  )('coming: %s', (body) => expect(decision(body, 'confirm_attendance')).toEqual([]))

  it.each(
    lines(`
    Voy a ver si puedo organizarme para el jueves.
  `),
  )('no_decision on coming: %s', (body) =>
    expect(decision(body, 'confirm_attendance')).toEqual(['no_decision']),
  )

  it.each(
    lines(`
    Supongo que podré ir el jueves.
  `),
  )('tentative on coming: %s', (body) => expect(decision(body, 'confirm_attendance')).toEqual(['tentative']))

  it.each(
    lines(`
    Con mucho gusto hablo con usted.
    Claro, tomemos un café.
    Encantado de charlar el martes.
  `),
  )('a talk: %s', (body) => expect(decision(body, 'accept_light_talk')).toEqual([]))
})

describe('Spanish details and form', () => {
  const facts = { contactName: 'Carmen Ibáñez', interviewAt: '2026-12-03T16:30:00+01:00' }
  const no = 'Le agradezco la invitación. Retiro mi candidatura.'
  const subject = 'Retiro de mi candidatura: jefa de proyecto'
  const mail = (greeting: string, text: string, end = 'Un cordial saludo,\nErika Lind') =>
    `${greeting}\n\n${text}\n\n${end}`

  it.each([
    'Estimada Sra. Ibáñez:',
    'Estimada D.ª Carmen:',
    'Hola, Carmen:',
    '¡Hola, Carmen!',
    'Buenos días, doña Carmen:',
    'A quien corresponda:',
  ])('greets as the notes have it: %s', (greeting) => {
    expect(findingsOf(mail(greeting, no), { subject, facts })).toEqual([])
  })

  it.each(['Estimado Sr. Herrero:', 'Hola, Pilar:', 'Estimada Sra. Ibarra:'])(
    'wrong_details: greets somebody else: %s',
    (greeting) => expect(findingsOf(mail(greeting, no), { subject, facts })).toEqual(['wrong_details']),
  )

  it.each([
    'Le agradezco la invitación a la entrevista del jueves 3 de diciembre a las 16:30. Retiro mi candidatura.',
    'Gracias por la entrevista del lunes. Retiro mi candidatura.',
    'Gracias por citarme a una entrevista el 3 de diciembre a las 4:30 p. m. Retiro mi candidatura.',
  ])('agrees with the interview: %s', (text) => {
    expect(findingsOf(mail('Estimada Sra. Ibáñez:', text), { subject, facts })).toEqual([])
  })

  it.each([
    'Gracias. Confirmo mi asistencia a la entrevista del miércoles 3 de diciembre.',
    'Gracias. Confirmo la entrevista del 4 de diciembre a las 16:30.',
    'Gracias. Confirmo que asistiré el 3 de diciembre a las 10:00.',
    'Gracias. Confirmo que asistiré el 3 de diciembre a las siete y media.',
  ])('wrong_details: another day or hour: %s', (text) => {
    const message = { subject, purpose: 'confirm_attendance', facts } as const
    expect(findingsOf(mail('Estimada Sra. Ibáñez:', text), message)).toEqual(['wrong_details'])
  })

  it.each([
    'Atentamente,\nErika Lind',
    'Reciba un cordial saludo,\nErika',
    'Un abrazo, Erika',
    'Quedo a sus órdenes.\nErika Lind',
  ])('signs off: %s', (end) =>
    expect(findingsOf(mail('Estimada Sra. Ibáñez:', no, end), { subject })).toEqual([]),
  )

  it('no_signoff: a sentence that begins like a closing is none', () => {
    const text = `${no}\n\nGracias a las personas del equipo que me recibieron y me enseñaron la planta.`
    expect(findingsOf(`Estimada Sra. Ibáñez:\n\n${text}`, { subject })).toEqual(['no_signoff'])
  })

  it.each([
    ['Gracias por la oferta. No acepto el puesto de jefa de proyecto.', []],
    ['Gracias por la oferta. No acepto el puesto de jefe de proyecto en Lisboa.', []],
    ['Gracias por la oferta. No acepto el puesto de contable.', ['wrong_details']],
    ['Gracias por la oferta de Iberlínea. No la acepto.', ['wrong_details']],
    ['Gracias por la oferta. No acepto un puesto de mayor responsabilidad.', []],
  ])('role and employer: %s', (text, expected) => {
    const known = { role: 'jefa de proyecto', employer: 'Talleres del Ebro' }
    expect(findingsOf(mail('Estimada Sra. Ibáñez:', text), { subject, facts: known })).toEqual(expected)
  })

  it('unclear_subject, missing_subject, unfilled_placeholder', () => {
    expect(findingsOf(mail('Hola:', no), { subject: 'Consulta' })).toEqual(['unclear_subject'])
    expect(findingsOf(mail('Hola:', no), { subject: '' })).toEqual(['missing_subject'])
    expect(findingsOf(mail('Hola:', no), { subject: 'RE: Entrevista' })).toEqual([])
    expect(findingsOf(mail('Estimado/a [Nombre]:', no), { subject })).toEqual(['unfilled_placeholder'])
  })
})

describe('Spanish courtesy, requests and spoken words', () => {
  const end = '\n\nUn saludo,\nErika Lind'
  const subject = 'Entrevista de jefa de proyecto'

  it.each(
    lines(`
    Les quedo muy agradecida por la invitación. Retiro mi candidatura.
    Valoro mucho el tiempo que me han dedicado. Retiro mi candidatura.
    Me hizo mucha ilusión su mensaje. Retiro mi candidatura.
  `),
  )('thanks: %s', (body) => expect(findingsOf(body + end, { subject })).toEqual([]))

  it('no_thanks: thanks in advance and a request are none', () => {
    const body =
      'Retiro mi candidatura al puesto de jefa de proyecto, porque nuestros planes han cambiado y al final nos quedamos en Lisboa este año y el siguiente. Le agradecería que se lo dijera al equipo, al que deseo mucha suerte en la búsqueda.'
    expect(findingsOf(body + end, { subject })).toEqual(['no_thanks'])
  })

  it('apologies are counted, regret is none', () => {
    const once =
      'Gracias. Lamentablemente debo anular la entrevista de hoy, y lamento el trastorno. Disculpe.'
    const often = 'Lo siento. Gracias. Perdone, anulo la entrevista. Le pido disculpas.'
    expect(findingsOf(once + end, { subject, purpose: 'decline_same_day' })).toEqual([])
    expect(findingsOf(often + end, { subject })).toEqual(['excessive_apology'])
    expect(
      findingsOf(`Gracias por la invitación. Anulo la entrevista de hoy.${end}`, {
        subject,
        purpose: 'decline_same_day',
      }),
    ).toEqual(['missing_apology'])
  })

  it('late_without_apology and ghosting_followup', () => {
    const no = 'Gracias por la invitación. Retiro mi candidatura.'
    expect(findingsOf(no + end, { subject, overdue: true })).toEqual(['late_without_apology'])
    expect(findingsOf(`Gracias por su paciencia. ${no}${end}`, { subject, overdue: true })).toEqual([])
    expect(findingsOf(no + end, { subject, facts: { unansweredMessages: 1 } })).toEqual(['ghosting_followup'])
    const told = `Dejé sin contestar sus dos correos. ${no}${end}`
    expect(findingsOf(told, { subject, facts: { unansweredMessages: 2 } })).toEqual([])
  })

  it.each(
    lines(`
    Gracias por la oferta. ¿Podría contestarle el viernes 11 de diciembre? Necesito unos días.
    Gracias por la oferta. Le pido un plazo hasta finales de esta semana.
    Gracias por la oferta. ¿Me darían dos días más? El jueves tendrán mi respuesta.
  `),
  )('a request for time with its day: %s', (body) => {
    expect(findingsOf(body + end, { subject, purpose: 'ask_time' })).toEqual([])
  })

  it('no_deadline', () => {
    const body = `Gracias por la oferta. ¿Podría darme un poco más de tiempo? Le digo algo en cuanto lo sepa.${end}`
    expect(findingsOf(body, { subject, purpose: 'ask_time' })).toEqual(['no_deadline'])
  })

  it('hidden_earlier_no and hidden_prior_acceptance', () => {
    const news = 'ahora ya tengo el permiso de trabajo. ¿Sigue abierto el puesto?'
    const told = `Hola, Carmen:\n\nEn mayo rechacé su oferta; ${news}${end}`
    expect(findingsOf(told, { subject, purpose: 'reopen' })).toEqual([])
    const hidden = `Hola, Carmen:\n\nEn mayo estuvimos en conversaciones; ${news}${end}`
    expect(findingsOf(hidden, { subject, purpose: 'reopen' })).toEqual(['hidden_earlier_no'])
    expect(findingsOf(told, { subject, purpose: 'reopen', facts: { priorAcceptance: true } })).toEqual([
      'hidden_prior_acceptance',
    ])
  })

  it('names_other_employer: a name, no sector and no town', () => {
    const no = 'Gracias por la oferta. No la acepto.'
    expect(findingsOf(`${no} He firmado con Repsol.${end}`, { subject })).toEqual(['names_other_employer'])
    expect(findingsOf(`${no} Empiezo en enero en un banco de Lisboa.${end}`, { subject })).toEqual([])
    expect(findingsOf(`${no} Voy a Portugal con mi familia.${end}`, { subject })).toEqual([])
  })

  it('a voicemail gives name and number, and every spoken no promises writing', () => {
    const said = 'Buenos días, soy Ingrid Olsen. Gracias por la invitación, retiro mi candidatura.'
    const full = `${said} Le mando un correo. Mi número es 11 5555 0142.`
    expect(findingsOf(full, { channel: 'voicemail' })).toEqual([])
    expect(findingsOf(`${said} Le mando un correo.`, { channel: 'voicemail' })).toEqual([
      'incomplete_voicemail',
    ])
    expect(findingsOf(said, { channel: 'phone_script' })).toEqual(['no_confirmation_promised'])
  })
})
