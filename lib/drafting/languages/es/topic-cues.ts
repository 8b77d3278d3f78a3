import { cue, type Matters } from '@/lib/drafting/languages/language'

/** What can be asked for; the names are those of the English list. */
export const topicCues = {
  topic: [
    cue(
      'salary',
      /\b(?:salari\w*|sueldo|retribución|remuneración|fijo|brut[oa]s?|net[oa]s?|\d{2,3}[. ]\d{3}|\d+ ?(?:€|euros?|dólares|pesos|soles)|nómina|escala|tarifa|honorarios)/,
    ),
    cue('bonus', /\b(?:bono|bonus|primas?|comisi(?:ón|ones)|acciones|aguinaldo|pagas? extras?|variable)\b/),
    cue('title', /\b(?:título del puesto|denominación|nombre del (?:puesto|cargo)|categoría|nivel|cargo)\b/),
    cue(
      'scope',
      /\b(?:funciones|alcance|descripción|perfil|responsabilidades|tareas|competencias del puesto|presupuesto)\b/,
    ),
    cue(
      'reporting line',
      /\b(?:superior|reportar\w*|reportaría|tamaño del equipo|jefe direct\w*|dependencia|de quién)\b/,
    ),
    cue(
      'remote days',
      /\b(?:teletrabajo|a distancia|remot[oa]|presencial\w*|híbrid[oa]|desde casa|en casa|home office)\b/,
    ),
    cue(
      'hours',
      /\b(?:horarios?|jornada|media jornada|turnos?|guardias?|horas (?:extra|semanales)|%|por ciento|fines de semana|noches)\b/,
    ),
    cue('travel', /\b(?:viajes?|viajar|desplazamientos?)\b/),
    cue(
      'start date',
      /\b(?:incorporaci(?:ón|ones)|fecha de (?:inicio|incorporación|comienzo|ingreso)|inicio|empezar|comenzar|incorporarme)\b/,
    ),
    cue(
      'relocation',
      /\b(?:traslado|mudanza|vivienda|alojamiento|colegio|guardería|escuela|vuelos?|reubicación)\b/,
    ),
    cue('visa', /\b(?:visado|visa|permiso|autorización de trabajo|residencia|patrocin\w*|extranjería)\b/),
    cue('partner', /\b(?:pareja|espos[ao]|marido|mujer|hij[ao]s?|familia)\b/),
    cue(
      'benefits',
      /\b(?:vacaciones|seguro|pensión|formación|beneficios|coche|período de prueba|periodo de prueba|preaviso|prestaciones|equipo informático|ordenador|cursos?)\b/,
    ),
    cue('tax', /\b(?:impuestos?|fiscal\w*|cotizaci\w*|seguridad social)\b/),
    cue('repayment', /\b(?:devolución|reembolso|cláusulas?|contrato|por escrito|carta oferta)\b/),
    cue(
      'agenda',
      /\b(?:orden del día|agenda|programa|participar\w*|quién(?:es)?|asistentes|dura(?:ción|rá|ría)?|cuánto|prepar\w*|documentos?|documentación|llevar|prueba|caso práctico|presentación|formato)/,
    ),
    cue(
      'place',
      /\b(?:dirección|lugar|dónde|oficinas?|sala|sede|enlace|videollamada|video|teléfono|en persona|acceso)\b/,
    ),
    cue(
      'time',
      /\b(?:horas?|hora|cita|fecha|días?|semanas?|mes|lunes|martes|miércoles|jueves|viernes|sábado|mañana|tarde|hoy|mediodía|\d{1,2}[:.]\d{2}|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|aplaz\w*|cambiar|mover|adelantar|hueco)\b/,
    ),
    cue(
      'process',
      /\b(?:decisión|decidir\w*|proceso|calendario|plazos?|fases?|etapas?|respuesta|resultado|cuándo|recib\w*|lleg\w*|recepción|vacante|cubiert[oa]|interes\w*|puesto|mensaje|correo|candidatura|postulación|sigue abiert[oa]|disponible)\b/,
    ),
    cue('language', /\b(?:idiomas?|español|inglés|alemán|francés)\b/),
    cue('person', /\b(?:contacto|hablar con|referencias?|presentar\w*|nombre de|conocer a)\b/),
    // What was named a sentence before; no point of its own.
    cue(
      'process',
      /\b(?:esto|eso|ello|propuesta|punto|ambos|ambas|recogerlo|resolverlo|viable|la empresa|estos|esta)\b/,
    ),
  ],
} satisfies Partial<Matters>
