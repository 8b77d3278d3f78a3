import { withEdges } from '@/lib/drafting/languages/word-edges'

const talk = '(?:entretiens?|rendez-vous|rencontre|entrevue|échange|appel|visite|créneau|rendez vous)'

/** The interview's day against the facts. */
export const appointment = {
  meeting: withEdges(
    new RegExp(
      `\\b${talk}\\b.{0,45}(?:\\b(?:du|le|de|à|prévue?|fixée?|aujourd'hui|demain|ce|cet)\\b|[,(:])|\\b(?:lundi|mardi|mercredi|jeudi|vendredi|le \\d{1,2}|à \\d{1,2})\\b.{0,50}\\b${talk}\\b`,
    ),
  ),
  proposal: withEdges(
    /\b(?:pourri\w+|pourrait|serait|propos(?:e|er|erais|ons)|suggère|plutôt|à la place|report\w*|décal\w*|déplac\w*|avancer|autres?|libre|ou|après|avant|entre|dès|jusqu\w*|à partir|possible|nouveau|nouvelle|de retour|disponible)\b|\?$/,
  ),
  past: withEdges(
    /\b(?:hier|derniers?|dernières?|passée?|premier|première|deuxième|second|seconde|troisième|était|étaient|s'est|avons eu|a eu lieu|eu lieu|depuis|décision|réponse|délai|contrat|début|prise de poste)\b|\b(?:message|mail|courriel|lettre|appel|invitation|offre|proposition|mot) (?:du|de (?:lundi|mardi|mercredi|jeudi|vendredi))\b|\b(?:merci|remercie)\b[^,.]{0,25}\b(?:l'|notre |cet |nos )?(?:entretiens?|échanges?|rencontre) (?:du|de|d')/,
  ),
  otherZone: withEdges(
    /\b(?:utc|gmt|cet|cest|bst|est|pst|heure (?:de|d'|locale|française|suisse|belge)|chez (?:moi|nous)|ici|là-bas)/,
  ),
}
