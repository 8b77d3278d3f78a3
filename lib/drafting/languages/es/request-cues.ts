import { cue, type Matters } from '@/lib/drafting/languages/language'

// What is asked for in courtesy only, and costs the reader nothing, is no ask.
const courtesyOnly =
  /\b(?:recepción|recibid[ao]|recibo|acuse|comprensión|disculp\w*|perd(?:ón|on)\w*|saludos?|agradecimiento|transmit\w+|saludar|liberar|eliminar|borrar|dude|duden|dudes|considere|considerar|dar por|retirad[ao]|dedicad[ao] a mi solicitud|el día que me digan?)\b/

/** What is asked for, by when, what was said before, and what is promised. */
export const requestCues = {
  bargain: [
    cue(
      'a menos que',
      /\b(?:a menos que|a no ser que|salvo que)\b[^.;]{0,90}\b(?:usted|ustedes|salario|sueldo|oferta|condiciones|euros?|dólares|pesos|mejor\w*|\d)/,
    ),
    cue(
      'si mejoraran',
      /\bsi\b[^.;]{0,50}\b(?:salario|sueldo|condiciones|oferta|propuesta|euros?|dólares|pesos|mejor(?:a|an|ara|aran|asen|ase)|sub(?:e|en|ieran|iera)|igual(?:an|aran|ara)|teletrabajo)\b/,
      /\b(?:incluso|aun|ni siquiera|aunque) si\b|\bsi bien\b|\bno cambi\w*\b|\bnada\b|\binsist\w*|\bpregunta\b|\by si (?:nosotros|mejoramos|subimos)\b/,
    ),
    cue(
      'abierto a negociar',
      /\b(?:abiert[ao]|dispuest[ao])s? a\b[^.;]{0,40}\b(?:negociar|hablar|reconsiderar|escuchar|revisar|una nueva|otra oferta|una contraoferta)\b|\bmargen (?:de negociación|para negociar)\b/,
      /\bno\b|\botros? puestos?\b/,
    ),
  ],
  ask: [
    cue(
      'podría',
      /\b(?:podría|podrían|podrías|podríais|puede|pueden|puedes|podéis) (?:\w+me|\w+arme|usted|ustedes|decir|enviar|confirmar|indicar|mandar|aclarar|facilitar)\b|\bsería posible\b|\ble(?:s)? (?:sería|importaría)\b|\b¿?me das?\b/,
      courtesyOnly,
    ),
    cue(
      'le pido',
      /\b(?:le|les|te|os) (?:pido|pediría|ruego|solicito|agradecería|agradeceré)\b|\b(?:querría|quisiera|me gustaría|quería) (?:pedir|pedirle|pedirles|saber|conocer|solicitar|preguntar)\w*\b|\b(?:tres|dos|un|algunos) favor(?:es)?\b|\bmi (?:petición|ruego|solicitud)\b/,
      courtesyOnly,
    ),
    cue(
      'envíeme',
      /\b(?:env[íi]e(?:n)?me|d[íi]ga(?:n)?me|mánde(?:n)?me|indíque(?:n)?me|confírme(?:n)?me|hága(?:n)?me|dime|envíame|mándame|avísame|avíseme)\b|\bque me (?:env[íi]e[ns]?|diga[ns]?|mande[ns]?|pase[ns]?|indique[ns]?|confirme[ns]?|aclar(?:e|en|ase|asen|ara))\b/,
      courtesyOnly,
    ),
  ],
  vagueAsk: [
    cue(
      'algunas cosas',
      /\b(?:algun[ao]s|unas?|ciert[ao]s|vari[ao]s|un par de) (?:cosas|puntos|detalles|cuestiones|aspectos|dudas)\b|\b(?:más información|saber más|más detalles|las condiciones)\b/,
      /[:?¿]|\ba saber\b/,
    ),
  ],
  ranked: [
    cue(
      'orden',
      /\b(?:primero|en primer lugar|por orden|orden de importancia|prioridad\w*|lo más importante|el más importante|sobre todo|ante todo|de mayor a menor|decisiv[ao]|en este orden|segundo lugar)\b/,
    ),
  ],
  moreTime: [
    cue(
      'más tiempo',
      /\b(?:más (?:tiempo|margen|plazo)|poco más|algo de tiempo|unos días|algunos días|un plazo|prórroga|ampliar|aplazar|plazo (?:de|para)|pensar(?:lo|la|melo)?|(?:tener|darme|esperar|esperarme) hasta|margen|demorar|extender|extensión)\b/,
    ),
  ],
  relativeDate: [
    cue(
      'mañana',
      /\b(?:mañana|pasado mañana|hoy|esta (?:tarde|noche|semana))\b/,
      /\b(?:esta|por la|de la) mañana\b/,
    ),
    cue(
      'fin de semana',
      /\b(?:finales?|fin|principios?|comienzos|mediados) de (?:la |esta )?(?:semana|mes|año|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|\b(?:la )?(?:próxima semana|semana (?:que viene|próxima|entrante))\b/,
    ),
    cue(
      'en 48 horas',
      /\b(?:24|48|72) horas\b|\bantes de que (?:acabe|termine) la semana\b|\b(?:en|dentro de|antes de|durante) (?:las próximas |los próximos |(?:un|el) plazo de )?(?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince) (?:horas?|días?|semanas?)\b|\b(?:una|dos|tres|\d+) (?:semanas?|días) (?:más|de plazo|adicional(?:es)?)\b/,
    ),
    cue(
      'hasta el viernes',
      /\b(?:hasta|antes del?|para|a más tardar|el|este|próximo) ?(?:el )?(?:próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|\b(?:hasta|antes) (?:d?el )?(?:día )?\d{1,2}\b/,
    ),
  ],
  priorTold: [
    cue(
      'había aceptado',
      /\b(?:acept(?:é|ado)|firm(?:é|ado|a)|comprometid[ao]|me comprometí|compromiso|aceptación|dije que sí|dicho que sí|dado mi palabra|di mi palabra|mi palabra|mi sí|di a|contrato|acuerdo)\b/,
      /\b(?:no|nada|ningún|aún no|todavía no)\b[^.;]{0,14}\b(?:acept|firm|comprom)/,
    ),
  ],
  priorWeak: [
    cue(
      'aceptar, firmar',
      /\bacept|\bfirm[éoa]|\bsí\b|\bacuerdo\b|\bcomprom|\bpromet|\bcontrato\b|\bpalabra\b/,
    ),
  ],
  priorDenied: [
    cue(
      'nada firmado',
      /\bno (?:he|tengo|hay)\b[^.;]{0,20}\b(?:firmado|aceptado|comprometid|compromisos?|prometido)\w*\b|\b(?:ningún|sin) (?:otro )?compromisos?\b|\b(?:completamente|totalmente|del todo) libre\b/,
      /\bno (?:la |lo )?he aceptado\b[^.;]{0,30}\boferta\b/,
    ),
  ],
  earlierNo: [
    cue(
      'había dicho que no',
      /\b(?:rechacé|rechazado|rechazara|decliné|declinado|retiré|retirado|renuncié|renunciado|desistí|desistido|anulé|cancelé|dije que no|dicho que no|no (?:la |lo )?(?:acepté|aceptado)|descarté|descartado)(?=[ ,.;:]|$)|\b(?:mi|aquel|un|aquella|una) (?:no|negativa|renuncia|rechazo|retirada|retiro)\b/,
    ),
  ],
  change: [
    cue('desde entonces', /\b(?:desde entonces|ahora|entretanto|mientras tanto|hoy|en este tiempo)\b/),
    cue(
      'ha cambiado',
      /\b(?:cambi(?:ado|ó|aron)|resuelt[ao]|solucionad[ao]|concedid[ao]|recibid[ao]|obtenid[ao]|desaparecid[ao]|superad[ao]|ya no|ya tengo|ha llegado|aprobad[ao])\b/,
    ),
  ],
  writing: [
    cue(
      'por escrito',
      /\bpor escrito\b|\b(?<!\b(?:su|tu|vuestro) )(?:correo|e-?mail|mail|carta)\b|\b(?:le|les|te|os) (?:escribo|escribiré|mando|mandaré|envío|enviaré)\b|\bbandeja\b|\bpor (?:whatsapp|mensaje)\b/,
    ),
  ],
  writingWeak: [cue('mi escrito', /(?<!\b(?:su|tu) )\b(?:e-?mails?|mails?|correo|carta|escrito)\b/)],
  selfName: [
    // The match takes the name with it.
    cue(
      'soy',
      /(?<!\bno )\bsoy (?:de nuevo )?\w+|\b(?:le|les|te) (?:habla|saluda) \w+|(?:\w+ )?\w+ al habla\b|^habla \w+|\b(?:me llamo|mi nombre es|de parte de) \w+|^[^.]{0,20}\baquí \w+/,
    ),
  ],
  otherTerms: [
    cue(
      'pagan más',
      /\b(?:allí|otra (?:oferta|empresa|parte|compañía)|otro (?:lado|sitio|puesto)|nuev[ao] (?:puesto|empresa|trabajo)|competencia|me ofrecen|me pagan|cobraré|ganaré)\b[^.;]{0,90}(?:\d[\d.,]* ?(?:€|euros?|dólares|pesos|k\b)|\d+ ?%|\bpor ciento\b|\bmejor (?:pagad[ao]|sueldo|salario)\b|\bpagan (?:más|mejor)\b|\bmás (?:dinero|sueldo|salario)\b)/,
    ),
    cue(
      'por ciento más',
      /(?:\d+ ?(?:%|por ciento)|\d[\d.]* ?(?:€|euros?|dólares|pesos)) más\b/,
      /\b(?:podría|pido|solicit|mercado|estudio|posible|media)\w*/,
    ),
  ],
} satisfies Partial<Matters>
