import { withEdges } from '@/lib/drafting/languages/word-edges'

const talk = '(?:entrevistas?|reunión|cita|conversación|llamada|encuentro|charla|visita|videollamada|ronda)'

/** The interview's day against the facts. */
export const appointment = {
  meeting: withEdges(
    new RegExp(
      `\\b${talk}\\b.{0,45}(?:\\b(?:el|del|de|a las?|para|hoy|mañana|este|prevista)\\b|[,(:])|\\b(?:lunes|martes|miércoles|jueves|viernes|el \\d{1,2}|a las?)\\b.{0,50}\\b${talk}\\b`,
    ),
  ),
  proposal: withEdges(
    /\b(?:podría\w*|podríamos|sería|propon\w+|sugier\w+|en lugar|en vez|aplaz\w*|mover|cambiar\w*|adelantar\w*|retrasar\w*|reprogramar\w*|otr[ao]s?|libre|o|después|antes|entre|desde|hasta|a partir|posible|nuev[ao]|alternativ\w*|vuelvo|disponible|tras)\b|[?]$/,
  ),
  past: withEdges(
    /\b(?:ayer|anteayer|pasad[ao]s?|anterior(?:es)?|últim[ao]s?|primer[ao]?|segund[ao]|tercer[ao]?|fue|fueron|era|estuv\w+|tuvimos|mantuvimos|hablamos|conocimos|conocí|desde que|decisión|respuesta|plazo|contrato|incorporaci\w+)\b|\b(?:correo|mensaje|carta|invitación|oferta|propuesta|escrito) del?\b|\bgracias por (?:la|nuestra|su) (?:entrevista|conversación|charla|reunión) del?\b/,
  ),
  otherZone: withEdges(
    /\b(?:utc|gmt|cet|cest|bst|est|pst|hora (?:de|local|española|peninsular|mexicana|argentina|central|colombiana|chilena|canaria)|su hora|mi hora|aquí|allí|allá|ahí)\b/,
  ),
}
