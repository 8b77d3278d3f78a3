import { cue, type Matters } from '@/lib/drafting/languages/language'

/** What stands for a no after a word that makes it waver. */
const noEnd =
  '(?:no (?:\\w+ ){0,3}(?:acept|acud|asist|seguir|sigo|continu|incorpor|ir\\b|tomar)|rechaz|declin|renunci|retir|desist|cancel|decir que no|diré que no|un no\\b|bajarme)'
const hedge =
  '(?:quizás?|tal vez|a lo mejor|probablemente|posiblemente|seguramente|acaso|más bien|en principio|por lo pronto|de momento|por ahora|hasta nuevo aviso)'

// Spanish leaves the subject out and puts pronouns before the verb or at its end: “no la acepto”, “no voy a aceptarla”.
export const decisionCues = {
  no: [
    cue(
      'respuesta negativa',
      /\brespuesta\b[^.;]{0,20}\bnegativa\b|\bme desdigo\b|\bme mantengo\b|\bno (?:voy a |pienso )?cambi(?:ar|aré|o) de (?:opinión|idea|parecer)\b|\bno (?:haré|daré|tendrá lugar|se celebrará|podrá ser|va a poder ser|será posible)\b|\bdarme de baja\b|\bno (?:puedo|podré|voy a) decir(?:le|les|te|os)? que sí\b|\bquito mi\b|\bno me (?:postulo|presento|apunto|candidato|animo)\b|\bdejo pasar\b/,
    ),

    cue(
      'no acepto',
      /\bno (?:se )?(?:lo |la |los |las |les )?(?:acepto|aceptaré|acepte|aceptaría|tomo|tomaré|asumiré|firmaré|firmo)\b|\bno (?:\w+ )?(?:lo |la )?(?:voy|puedo|podré|quiero|deseo|pienso|vamos|he podido|he querido)\b[^,;.]{0,25}\b(?:aceptar|tomar|firmar|asumir)(?:la|lo|las|los)?\b/,
      /\bsi no\b|\bcómo no\b/,
    ),
    cue(
      'he decidido no',
      /\b(?:decid(?:ido|í|imos)|decisión|opt(?:o|é|ado)|prefiero|preferido|resuelto|elegido|elijo|elegí|determinado|decidir)\b[^.;]{0,60}\bno\b(?= (?:\w+ )?\w+[aei]r)|\b(?:decidido|decidí|elegido|elegí|preferido|opto por|optado por|opté por)\b[^.;]{0,30}\b(?:rechazar|declinar|retirarme|renunciar|quedarme|seguir|otro|otra|permanecer|continuar)\b/,
      /\bno (?:he|hemos) (?:\w+ )?decidido\b|\bsin decidir\b/,
    ),
    cue(
      'no voy a asistir',
      /\bno (?:me |les? |os |te |podré |puedo |voy a |vamos a |me será posible |será posible |quiero |deseo |pienso |he de |me es posible |estoy en condiciones de |estaré )*(?:asistir|asistiré|asisto|acudir|acudiré|acudo|ir|iré|voy|presentarme|presentaré|presento|seguir|seguiré|sigo|continuar|continuaré|continúo|incorporarme|incorporaré|incorporo|participar|participaré|participo|venir|vendré|vengo|estaré|avanzar|avanzaré|avanzo|formar|formaré|proseguir|proseguiré|concurrir|concurriré|comparecer|optar|optaré|adelante|entrar|entraré|empezar|empezaré|moverme|cambiar|sumarme|sumaré|unirme|uniré|honrar|cumplir|mantener)\b/,
      /\bno (?:puedo|quiero|quería) (?:seguir|continuar|ir(?:me)?)\b[^.;]{0,12}\bsin\b|\bno (?:voy|vengo) a (?:extender|ocultar|negar|mentir|entrar|pedir|dejar|olvidar|decir|cambiar de)/,
    ),
    cue(
      'rechazo',
      /\brechaz(?:o|ar|arla|arlo|aré|ando)\b|\bhe rechazado\b|\bdeclin(?:o|ar|arla|arlo|aré|ando)\b|\bhe declinado\b|\brehús(?:o|aré)\b|\brehusar(?:la|lo)?\b|\brechacé\b|\bdecliné\b/,
      /\b(?:su|vuestro|el) rechazo\b|\bsi (?:la |lo )?rechaz|\bno (?:quiero|quisiera) rechaz|\bantes de (?:rechaz|declin)|\bsin rechaz/,
    ),
    cue(
      'retiro mi candidatura',
      /\bretir(?:o|ar|aré|amos|ando|é|ado|ada|arla)\b[^.;]{0,60}\b(?:candidatura|postulación|solicitud|aplicación|aceptación|palabra|nombre|sí|compromiso|currículum)\b|\b(?:candidatura|postulación|solicitud|aceptación)\b[^.;]{0,40}\bretirad[ao]\b|\b(?:me|he decidido) retir(?:o|é|aré|arme|ado)\b|\bretirarme\b|\bretirada?\b(?= de| del)|\bretiro de\b|\bmi (?:retirada|retiro)\b|\b(?:la|lo) retiro\b/,
    ),
    cue(
      'renuncio',
      /\brenunci(?:o|ar|aré|ando|é)\b|\bhe renunciado\b|\bmi renuncia\b|\bdesist(?:o|ir|iré|í)\b|\bhe desistido\b|\bdesistimiento\b/,
      /\bsin renunciar\b|\bno (?:quiero )?renunci/,
    ),
    cue(
      'anulo, cancelo',
      /\b(?:anul|cancel)(?:o|ar|arla|arlo|aré|amos|ando)\b|\b(?:he|debo|tengo que|hube de) (?:anulado|cancelado)\b|\bla (?:anulación|cancelación)\b|\b(?:anulé|cancelé)\b/,
      /\b(?:han|ha|habéis) (?:anulado|cancelado)\b|\bsin (?:anular|cancelar)\b/,
    ),
    cue(
      'mi respuesta es no',
      /\b(?:respuesta|decisión|contestación)\b[^.;]{0,30}\b(?:es|sigue siendo|será|sigue|fue)\b[^.;]{0,12}\bno\b|\b(?:digo|decir|diga|decirle|decirles|decirte|decirlo|repetir|dije|dicho|diré) (?:\w+ )?que no\b|\b(?:un|mi|este|aquel|el) no\b(?! (?:poder|saber|tener|haber))|\bes (?:que )?no\b(?=[,.;!]|$)|^no, gracias|\bno, gracias\b/,
      /\bun no\b[^.;]{0,15}\bbasta\b|\bsi es (?:que )?no\b|\bno es un no\b|\bsí o (?:un )?no\b/,
    ),
    cue(
      'mantengo',
      /\b(?:mantengo|sostengo|reitero|confirmo|ratifico)\b[^.;]{0,30}\b(?:decisión|respuesta|negativa|renuncia|marcha|salida|no|retirada|retiro)\b|\b(?:decisión|respuesta|postura)\b[^.;]{0,40}\b(?:es firme|es definitiva|está tomada|sigue|es la misma|la misma|no cambia|no ha cambiado|no va a cambiar|final|tomada|inalterada|se mantiene|permanece)\b|\bno (?:cambia|cambiaría|cambiará|cambian) (?:nada|mi|la|esa)\b|\bmi negativa\b|\bsigo firme\b/,
      /\bsu (?:decisión|respuesta)\b/,
    ),
    cue(
      'me voy',
      /\b(?:me (?:voy|marcho|iré|marcharé)|dejo|dejaré|abandono|abandonaré|salgo|me bajo|bajarme|me aparto|me desvinculo|doy por (?:terminad|cerrad|concluid)[ao])\b/,
      /\bme voy a (?:tomar|permitir|quedar)\b|\b(?:le|les|te|os) dejo (?:mi|el|mis|un)\b|\bdejo (?:el|la) (?:teléfono|número)\b|\bdejo cerrad/,
    ),
    cue(
      'me quedo',
      /\b(?:me quedo|me quedaré|permanezco|permaneceré|permanecer|quedarme|sigo|seguiré|seguir|continúo|continuaré|continuar)\b[^.;]{0,25}\b(?:en mi|donde|con mi|aquí|en la empresa|en el puesto actual|en casa)\b/,
      /\bno (?:me )?(?:quedo|quedaré|sigo|seguiré|permanezco)\b/,
    ),
    cue(
      'paso',
      /\b(?:esta vez|yo|de momento|así que|por esta vez|esta|que) paso\b|^paso\b|\bno cuent(?:e|en|es|éis) conmigo\b|\bno estoy (?:ya )?disponible\b|\bya no (?:estoy|sigo|soy|puedo|quiero|busco|me)\b|\bno (?:sigo|continúo) (?:ya )?adelante\b|\bno es para mí\b|\bno daré (?:continuidad|seguimiento)\b/,
    ),
    cue(
      'den por retirada',
      /\b(?:den|dé|considere[n]?|tenga[n]?|dad)\b[^.;]{0,30}\b(?:retirad|cerrad|desistid|anulad)[ao]\b|\bpueden? (?:liberar|disponer de)\b[^.;]{0,30}\b(?:hora|hueco|espacio|plaza)\b|\bno (?:la|lo|me) (?:tomaré|tengan|tenga|consideren|considere)\b/,
    ),
  ],
  noImplied: [
    cue(
      'el puesto … no',
      /\b(?:puesto|oferta|entrevista|candidatura|propuesta|invitación|proceso|cargo|cita|contrato)\b(?:(?! y )[^.;,]){0,60}\bno\b|\bno\b(?:(?! y )[^.;,]){0,40}\b(?:puesto|oferta|entrevista|candidatura|propuesta|invitación|proceso|cargo|cita|contrato)\b/,
      /\b(?:aún no|todavía no|no sé|no solo|no sólo|no estoy segur[ao]|no (?:lo )?tengo claro|no dud\w*|no ha sido fácil|no es fácil|no olvid\w*)\b|\?/,
    ),

    cue(
      'otra oferta aceptada',
      /\b(?:acept(?:é|ado)|firm(?:é|ado)|comprometid[ao]|eleg(?:ido|í)|escog(?:ido|í)|decant(?:ado|é)|incorpor(?:o|aré))\b[^.;]{0,50}\b(?:otr[ao]|otro lado|otra parte|diferente)\b|\botr[ao] (?:oferta|puesto|camino|rumbo|proyecto|propuesta|compromiso|empleo|trabajo|opción|dirección|destino)\b/,
    ),
    cue(
      'no encaja',
      /\bno\b[^.;]{0,30}\b(?:encaja|encajan|coincide|corresponde|corresponden|se ajusta|permite|permiten|es posible|es compatible|resulta posible|me resulta|va a poder ser|podrá ser|es el adecuado|conviene|cuadra|es viable)\b|\bimposible\b|\bincompatible\b/,
    ),
    cue(
      'suerte con la búsqueda',
      /\b(?:búsqueda|selección|candidat[ao] (?:ideal|adecuad[ao])|persona (?:adecuada|idónea|que busca))\b/,
    ),
    cue(
      'lamentablemente no',
      /\b(?:lamentablemente|desgraciadamente|lamento|siento|por desgracia)\b[^.;]{0,80}\bno\b/,
    ),
  ],
  yes: [
    cue(
      'contrato firmado',
      /\b(?:adjunto|remito|envío)\b[^.;]{0,30}\bfirmad[ao]\b|\b(?:tomemos|tomamos|nos tomamos|charlemos|hablemos|hablamos|conversemos)\b|\bclaro\b(?=[ ,.!])/,
      /\bno\b/,
    ),

    cue(
      'acepto',
      /\b(?:acept(?:o|aré|amos|ar|arla|arlo)|aceptando|mi aceptación)\b/,
      /\bno (?:\w+ ){0,3}acept|\botr[ao]\b|\bretir|\bantes de aceptar\b|\bsi acept/,
    ),
    cue(
      'confirmo',
      /\bconfirm(?:o|ar|arle|arles|arte|amos|aré|ando)\b/,
      /\b(?:podría|puede|podrías|puedes|podrían|pueden)\b|\bconfirmarme\b|\bno\b[^.;]{0,10}\bconfirm/,
    ),
    cue(
      'asistiré',
      /(?<!\bno |\bno podré |\bno voy a |\bno me )(?:asistiré|acudiré|estaré|iré|vendré|participaré|presentaré|incorporo|incorporaré|comenzaré|empezaré|asisto|acudo|allí nos vemos|ahí nos vemos|nos vemos)\b/,
    ),
    cue(
      'sí',
      /\b(?:sí,|es que sí|es sí|un sí|que sí|digo que sí|de acuerdo|cuent(?:e|en|a|as) conmigo|perfecto|por supuesto|claro que sí|queda confirmad[ao])(?=[ ,.;!:]|$)|^sí[ ,.!]|^confirmad[oa](?=[ ,.:;!]|$)/,
      /\bno\b/,
    ),
    cue(
      'con gusto',
      /\b(?:con (?:mucho |muchísimo )?gusto|con (?:mucho )?placer|encantad[ao]|me encantará|me encantaría|gustosamente|con (?:mucha )?ilusión|con (?:mucha |gran )?alegría|feliz de|será un placer)\b/,
      /\bno (?:podré|puedo|voy|iré|acepto)\b/,
    ),
    cue(
      'me viene bien',
      /\bme (?:viene|va|queda|parece|acomoda) (?:muy |perfectamente |de maravilla |perfecto|bien|estupend)\w*\b|\b(?:estoy|estaría) (?:\w+ )?(?:disponible|libre)\b|\b(?:reservo|anoto|apunto|aparto)\b[^.;]{0,30}\b(?:fecha|hora|día|agenda)\b|\btengo libre\b/,
      /\bno\b/,
    ),
  ],
  yesImplied: [
    cue(
      'con ganas',
      /\b(?:ganas|ilusión|impaciencia|espero con|deseando|hasta el (?:lunes|martes|miércoles|jueves|viernes)|nos vemos|encuentro)\b/,
    ),
    cue('primer día', /\b(?:primer día|incorporación|contrato|incorporarme)\b/),
  ],
  resignation: [
    cue(
      'dimito',
      /\b(?:dimit(?:o|ir|iré)|renunci(?:o|ar|aré|a)|me (?:voy|marcho|iré|marcharé)|marcharme|irme|dejo|dejar|dejaré|mi (?:marcha|salida|renuncia|baja|cese)|causar baja|baja voluntaria|preaviso|último día|desvincularme|presento)\b/,
    ),
    cue(
      'otro puesto',
      /\b(?:nuevo|otro) (?:puesto|reto|trabajo|proyecto|empleo)\b|\bnueva (?:etapa|oportunidad)\b/,
    ),
  ],
  wavering: [
    cue(
      'es probable que no',
      /\b(?:es (?:muy )?(?:probable|posible)|puede(?: ser)?) que\b[^.;,]{0,50}(?:no \w+|retir|rechac|renunci|declin|acepte|asista)|\b(?:estoy pensando|estoy considerando|pienso|me planteo|valoro|considero)\b(?: en)? (?:retir|rechaz|renunci|declin|cancel|acept)/,
    ),
    cue(
      'creo que voy a aceptar',
      /\b(?:creo|supongo|pienso|imagino|diría) que\b[^.;,]{0,30}\b(?:voy a aceptar|aceptaré|acepto|podré|iré|asistiré|voy a ir|sí)(?=[ ,.;]|$)/,
      /\bno\b/,
    ),

    cue(
      'probablemente no acepte',
      new RegExp(`\\b${hedge}\\b(?:(?! y )[^,;:]){0,60}${noEnd}`),
      /\bigual de\b|\bigual que\b/,
    ),
    cue(
      'no aceptaré, quizá',
      /(?:no (?:\w+ ){0,2}(?:aceptaré|acepto|asistiré|iré|voy|seguiré)|rechazaré|rechazo|declinaré|declino|retiro|retiraré)\b[^;:.]{0,24}\b(?:quizás?|tal vez|a lo mejor|probablemente|posiblemente|seguramente|en principio)\b/,
    ),
    cue(
      'creo que no',
      new RegExp(
        `\\b(?:creo|pienso|supongo|me parece|diría|imagino)(?:,)? que[^.;,]{0,50}(?:${noEnd}|no\\b[^.;]{0,30}\\b(?:para mí|lo mejor|el momento|adelante))`,
      ),
    ),
    cue(
      'me inclino por',
      /\b(?:me inclino|me inclinaría|tiendo a|tendería a|estoy tentad[ao]|estoy por|casi prefiero|me tienta)\b[^.;]{0,50}(?:no\b|rechaz|declin|retir|renunci|cancel|anul)/,
    ),
    cue(
      'rechazaría',
      /\b(?:rechazaría|declinaría|renunciaría|me retiraría|preferiría (?:no |rechazar|declinar|retirar)|tendría que (?:rechaz|declin)|no aceptaría)\b/,
      /\bsi\b/,
    ),
    cue(
      'casi decidido',
      /\b(?:casi|prácticamente) (?:segur[ao]|decidid[ao]|convencid[ao])\b|\b(?:decisión|respuesta)\b[^.;]{0,30}\b(?:provisional|no (?:es|está) (?:del todo |todavía |aún )?(?:definitiva|firme|cerrada|tomada))\b/,
    ),
    cue(
      'quizá vaya',
      /\b(?:quizás?|tal vez|a lo mejor|probablemente|posiblemente|seguramente|en principio|creo que)\b[^,.;:]{0,40}\b(?:acepto|acepte|aceptaré|asistiré|asista|iré|vaya a la|(?:podré|pueda|podría) (?:ir|asistir|aceptar)|sí)(?=[ ,.;]|$)/,
      /\bno\b|\b(?:algún día|más adelante|saludar\w*|verl[eoa]s?|feria|futuro|ocasión)\b/,
    ),
  ],
  undecided: [
    cue(
      'no lo tengo claro',
      /\b(?:no|aún no|todavía no|sin) (?:lo |la )?(?:tengo|teng|tener|está|estoy|sé|he decidido|decidirme|sabría)\b[^.;]{0,30}\b(?:claro|clara|segur[ao]|decidid[ao]|nada claro|si|qué)\b|\b(?:indecis[ao]|dud(?:o|ando)|tengo (?:mis )?dudas|dudosa?)\b|\b(?:aún|todavía) no (?:he|lo he|sé|estoy|tengo|puedo decir)\b|\bno sé (?:aún |todavía |muy bien )?(?:si|qué|cómo)\b/,
      /\bno (?:tengo|cabe|hay) (?:ninguna )?dudas?\b|\bsin duda\b|\bno dud/,
    ),
    cue(
      'ya veremos',
      /\b(?:ya|luego) (?:veremos|se verá|iré|le diré|le iré|te diré|te cuento)\b|\bdejar pasar\b|\bdej(?:o|ar|émoslo|amos)\b[^.;]{0,20}\b(?:abiert[ao]|en el aire|pendiente)\b|\b(?:pens(?:ar|arlo|ármelo|ándolo)|meditar(?:lo)?|madurar(?:lo)?|consultarlo con la almohada)\b[^.;]{0,25}\b(?:más|todavía|aún|poco|unos días)\b/,
    ),
  ],
} satisfies Partial<Matters>
