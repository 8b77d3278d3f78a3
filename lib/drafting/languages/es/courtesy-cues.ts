import { cue, type Matters } from '@/lib/drafting/languages/language'

/** Thanks, apologies, the stage, good wishes, and what the words around a decision owe the reader. */
export const courtesyCues = {
  thanks: [
    cue(
      'gracias',
      /\bgracias\b(?! (?:de antemano|por (?:adelantado|anticipado|su comprensión|tu comprensión|la comprensión|entender|comprender)|a (?:que|mi|los|la|su)\b))/,
      /\bno, gracias\b/,
    ),
    cue(
      'agradezco',
      /\bagrade(?:zco|cemos|cer|cerle|cerles|certe|ceros|cid[ao]s?|cimientos?|ciendo|cí|ceré)\b|\bgratitud\b|\breconocid[ao]\b/,
      /\b(?:agradecería|agradeceré)\b[^.;]{0,30}\b(?:que|si|me)\b|\bagrade\w+ de antemano\b|\bagradezco (?:su|tu|vuestra) comprensión\b/,
    ),
    cue(
      'valoro',
      /\b(?:valoro|valoré|he valorado|aprecio|apreci[eé]|estimo|me (?:honra|halaga)|es un honor|honrad[ao]|halagad[ao])\b|\bme (?:ha )?(?:alegr|ilusion|gust|encant)(?:ó|ado|a|aron)\b|\bme hizo mucha ilusión\b|\bqué (?:alegría|ilusión|detalle|honor)\b|\bno (?:se me )?olvid\w+\b|\bme (?:dio|ha dado) (?:mucha |una gran )?(?:alegría|ilusión)\b|\bme hace mucha ilusión\b/,
      /\bno me\b/,
    ),
  ],
  thanksWeak: [
    cue(
      'un placer',
      /\b(?:qué (?:lindo|bonito|bueno|gusto|amable) (?:que|leer|de)|amables?|amabilidad|enriquecedor\w*|confianza|acogida|(?:buen|grato) recuerdo|impresionad[ao]|fue (?:un|todo un) (?:placer|gusto)|ha sido (?:un|todo un) (?:placer|gusto)|un gusto conocer\w*|(?:gracias|agrade\w+)\b[^.;]{0,30}\b(?:comprensión|antemano))\b/,
    ),
  ],
  goodwill: [
    cue(
      'le deseo',
      /\b(?:le|les|os|te|lo) dese(?:o|amos)\b|\bdeseo (?:lo mejor|much[ao]s?|éxitos?|suerte|que|a (?:usted|todos|su|el))|\b(?:deseándol[eo]s?|desearles?|desearte|desearos)\b|\b(?:mucha|buena|toda la|mucho|muchos|los mejores) (?:suerte|éxitos?|deseos)\b|\bque (?:les|le|os|te) vaya\b|\bque todo (?:vaya|salga)\b|\bmis mejores deseos\b|\bfeliz\b|\bbuen (?:día|fin de semana|cierre)\b|\bojalá\b|\bcruzo los dedos\b/,
      /\bdeseo (?:retir|renunci|declin|rechaz|comunic)/,
    ),
    cue(
      'seguir en contacto',
      /\b(?:en contacto|volver a (?:vernos|coincidir|hablar|encontrar)|coincidir|coincidamos|vuelvan a cruzar|se crucen|cruzar|reencontr\w*|más adelante|en el futuro|futur[ao]s?|otra ocasión|nos veamos|vernos|a sus órdenes|a su disposición|hasta (?:pronto|la próxima)|un café)\b/,
    ),
    cue(
      'espero',
      /\bespero\b|\bconfío en\b|\bme (?:encantará|encantaría|alegrará|alegraría|gustará|gustaría) (?:que|saber|seguir|volver|verl)|\bserá un (?:placer|gusto)\b/,
    ),
  ],
  reason: [
    cue(
      'porque',
      /\b(?:en (?:primer|segundo|tercer) lugar|además|por último|porque|ya que|puesto que|dado que|debido a|a causa de|por (?:motivos|razones|cuestiones|asuntos)|el motivo|la razón|por (?:ello|eso|lo que|lo tanto)|pues (?:he|mi|nos|me|la|el|ya|hemos))\b/,
    ),
    cue(
      'otra oferta aceptada',
      /\b(?:acept(?:é|ado)|firm(?:é|ado)|comprometid[ao]|elegido|elegí)\b[^.;]{0,50}\b(?:otr[ao]|otro lado|otra parte)\b|\b(?:otro|otra) (?:rumbo|camino|orientación|dirección|puesto|oferta|proyecto)\b/,
    ),
    cue(
      'no encaja',
      /\bno\b[^.;]{0,20}\b(?:encaja|encajan|coincide|corresponde|se ajusta|permite|permiten|es compatible|cuadra)\b/,
    ),
    cue(
      'ha cambiado',
      /\b(?:circunstancias|situación|planes|vida|prioridades)\b[^.;]{0,50}\b(?:cambi\w+|variado|modificad\w+)\b|\bha (?:surgido|cambiado)\b/,
    ),
    cue(
      'circunstancia',
      /\b(?:traslado|mudanza|mudamos|familia|familiar(?:es)?|hij[ao]s?|padres?|madre|padre|esposa|esposo|marido|mi mujer|pareja|colegio|escuela|permiso|visado|visa|salud)\b|\b(?:cuestión|decisión) de (?:rumbo|camino|momento|lugar)\b/,
    ),
  ],
  apology: [
    cue('disculpas', /\bdisculp(?:a|as|e|en|o|arme|arnos|ad|ame|eme)?\b/),
    cue('perdón', /\bperd(?:ón|one|onen|ona|oname|óneme|onad|onarme)\b/, /\bno (?:me )?(?:lo )?perdon/),
    cue(
      'lo siento',
      /\blo siento\b|\bsiento (?:mucho|muchísimo|de verdad|sinceramente|avisar|avisarle|comunicar|tener que|el|la|las|los|haber|no haber|causar|molestar|decir)\b/,
      /\bsiento que\b/,
    ),
    cue('lamento', /\b(?:mil|mis|muchas) excusas\b|\bmi[s]? (?:más )?sincer[ao]s? (?:disculpa|excusa)s?\b/),
  ],
  grovelling: [
    cue(
      'imperdonable',
      /\b(?:imperdonable|inexcusable|vergüenza|avergonzad[ao]|mil perdones|mil disculpas|de rodillas|le suplico|les suplico|no (?:me )?(?:lo )?perdon\w*|infinitamente)\b/,
      /\binfinitamente agradecid[ao]\b/,
    ),
  ],
  regret: [
    cue(
      'lamentablemente',
      /\b(?:lament\w*|desgraciadamente|desafortunadamente|por desgracia|pena|comprensión|molestias?|inconvenientes?|trastornos?|me cuesta|difícil|siento|disculp\w+|perdón)\b/,
    ),
  ],
  patience: [cue('paciencia', /\b(?:paciencia|pacientes?|esperad[ao]|la espera|esperar)\b/)],
  delay: [
    cue(
      'tarde',
      /\b(?:debí|debería haber|semanas sin|tarde|tardanza|tardado|tardé|demora|demorad[ao]|retras\w*|poco tiempo|poca antelación|última hora|hasta (?:hoy|ahora)|plazo|a última|sobre la hora|tanto tiempo|tan justo|mismo día)\b/,
      /\bbuenas tardes\b|\besta tarde\b|\bmás tarde\b/,
    ),
    cue(
      'sus mensajes',
      /\b(?:sus?|tus?|vuestros?|mis?|dos|últimos?|anteriores?)\b[^.;]{0,20}\b(?:mensajes?|correos?|e-?mails?|llamadas?|cartas?|escritos?|whatsapps?)\b|\b(?:sin|no|nunca) (?:\w+ )?(?:respuesta|respond\w*|contest\w*|noticias|dar señales)\b|\bsilencio\b/,
    ),
  ],
  delayWeak: [
    cue(
      'mensajes anteriores',
      /\b(?:mensajes?|correos?|e-?mails?|llamadas?|cartas?|escribí|escrito|de nuevo|otra vez|insist\w*|respuesta)\b/,
    ),
  ],
  stage: [
    cue(
      'entrevistas',
      /\b(?:entrevistas?|conversaci(?:ón|ones)|charlas?|reuni(?:ón|ones)|rondas?|encuentros?|visitas?|hablar|hablamos|conocer(?:l[aeo]s?)?|conocí|llamadas?)\b/,
    ),
    cue('tiempo', /\b(?:tiempo|horas|esfuerzo|dedic\w+|atención|energía)\b/),
    cue(
      'proceso',
      /\b(?:proceso|selección|procedimiento|caso práctico|prueba|última fase|fase final|final|hasta aquí|(?:su|la|vuestra|tu|esta) (?:oferta|propuesta)|contrato|confianza)\b/,
    ),
  ],
} satisfies Partial<Matters>
