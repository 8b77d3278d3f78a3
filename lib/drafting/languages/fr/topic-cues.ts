import { cue, type Matters } from '@/lib/drafting/languages/language'

/** What can be asked for; the names are those of the English list. */
export const topicCues = {
  topic: [
    cue(
      'salary',
      /\b(?:salaires?|salariale?s?|rémunération|fixe|brut|nette?|\d{2,3}[ .]\d{3}|\d+ ?(?:€|k€|euros?|francs|chf)|paie|traitement|échelon|grille|tarif)/,
    ),
    cue('bonus', /\b(?:bonus|primes?|commissions?|intéressement|participation|treizième|actions)\b/),
    cue('title', /\b(?:titre de (?:poste|chef|respons)\w*|intitulé|grade|statut|cadre|senior)\b/),
    cue(
      'scope',
      /\b(?:missions?|périmètre|fiche de poste|descriptif|description|responsabilités?|tâches|attributions|cahier des charges|budget)\b/,
    ),
    cue(
      'reporting line',
      /\b(?:rattachement|supérieure? hiérarchique|hiérarchie|taille de l'équipe|responsable direct\w*|encadr\w*)\b/,
    ),
    cue(
      'remote days',
      /\b(?:télétravail\w*|à distance|présentiel|hybride|sur site|à domicile|jours? (?:chez moi|à la maison))\b/,
    ),
    cue(
      'hours',
      /\b(?:horaires?|temps (?:partiel|plein)|heures (?:par|supplémentaires)|astreintes?|garde|planning|%|pour cent|week-ends?|nuits?)\b/,
    ),
    cue('travel', /\b(?:déplacements?|voyages?)\b/),
    cue(
      'start date',
      /\b(?:date (?:de début|d'entrée|de prise|d'arrivée)|début|commencer|prise de (?:poste|fonctions?)|démarrage|entrée en fonctions?)\b/,
    ),
    cue(
      'relocation',
      /\b(?:déménagement|logement|installation|hébergement|frais de (?:déménagement|scolarité)|école|crèche|billets?)\b/,
    ),
    cue(
      'visa',
      /\b(?:visa|titre de séjour|permis|autorisation de travail|parrain\w*|préfecture|passeport talent)\b/,
    ),
    cue('partner', /\b(?:conjointe?|mari|femme|compagne|compagnon|enfants?|famille)\b/),
    cue(
      'benefits',
      /\b(?:congés?|mutuelle|prévoyance|retraite|assurance|formation|avantages|véhicule|voiture|période d'essai|préavis|tickets|rtt|ordinateur|matériel)\b/,
    ),
    cue('tax', /\b(?:impôts?|fisca\w*|cotisations|sécurité sociale)\b/),
    cue('repayment', /\b(?:remboursement|clause|contrat|par écrit|avenant|lettre d'engagement|promesse)\b/),
    cue(
      'agenda',
      /\b(?:ordre du jour|déroul\w*|programme|participants?|participer\w*|qui\b|durée|combien de temps|prépar\w*|documents?|apporter|test|épreuve|étude de cas|présentation|format|interlocuteurs?)/,
    ),
    cue(
      'place',
      /\b(?:adresse|lieu|où\b|bureaux?|salle|site|lien|visio\w*|téléphone|en personne|accès|étage)/,
    ),
    cue(
      'time',
      /\b(?:créneaux?|rendez-vous|heures?|date|jours?|semaines?|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|matin|après-midi|demain|aujourd'hui|midi|\d{1,2} ?h|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|report\w*|décal\w*|déplacer|avancer)\b/,
    ),
    cue(
      'process',
      /\b(?:décision|décider|calendrier|étapes?|suite|retour|réponse|résultat|quand|reçu|parvenue?|arrivée?|bien arrivé|réception|pourvue?|intéress\w*|poste|message|courriel|mail|candidature|toujours ouvert|disponible)\b/,
    ),
    cue('language', /\b(?:langues?|français|anglais|allemand)\b/),
    cue('person', /\b(?:contact|coordonnées|rencontrer|parler (?:à|avec)|référence|nom d|présenter)\b/),
    // What was named a sentence before; no point of its own.
    cue(
      'process',
      /\b(?:cela|ceci|pensez|envisageable|proposition|point|ces|cette|les deux|habitudes|côté)\b/,
    ),
  ],
} satisfies Partial<Matters>
