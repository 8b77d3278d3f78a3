import { cue, type Matters } from '@/lib/drafting/languages/language'

/** Thanks, apologies, the stage, good wishes, and what the words around a decision owe the reader. */
export const courtesyCues = {
  thanks: [
    cue(
      'merci',
      // “Merci de me répondre” asks; “merci de m'avoir reçu” and “merci de votre invitation” thank.
      /\bmercis?\b(?! (?:d'avance|par avance|de (?:bien vouloir|me (?!l'avoir)|m'(?!avoir)|nous |ne |noter|prendre|confirmer|transmettre|lire|patienter|répondre)|pour votre compréhension|de votre compréhension|d'en prendre))/,
      /\bnon,? merci\b/,
    ),
    cue(
      'je vous remercie',
      /\bremerci(?:e|er|ons|ant|ements?|erai|ée?s?)\b/,
      /\bremerci(?:e|er|ant|ons)\b[^.;]{0,20}\b(?:d'avance|par avance|de bien vouloir|de me |de votre compréhension)\b/,
    ),
    cue(
      'reconnaissant',
      /\breconnaissan(?:te?|ce)\b|\bgratitude\b|\bsais gré\b|\bn'oublie(?:rai)?\b[^.;]{0,12}\bpas\b|\bm'en souviendrai\b|\btouchée?\b|\bhonorée?\b|\bfait (?:très |grand |bien )?plaisir\b|\bm'honore\b/,
      /\b(?:serais|saurais)\b[^.;]{0,20}\b(?:reconnaissante?|gré)\b/,
    ),
    cue(
      "j'apprécie",
      /\b(?:j'apprécie|apprécié|apprécie|j'ai (?:beaucoup |vraiment |sincèrement )?(?:aimé|apprécié))\b/,
      /\bapprécierais\b|\bn'(?:ai|apprécie)\b[^.;]{0,20}\bpas\b/,
    ),
  ],
  thanksWeak: [
    cue(
      'agréable, sensible',
      /\b(?:(?:c'est|quelle?) (?:très |vraiment |trop )?(?:adorable|gentil|gentille|sympa|chouette|bonne)|sensible|agréables?|enrichissante?s?|confiance|bienveillance|(?:votre|cet|un bel) accueil|beaux? moments?|(?:bon|excellent) souvenir|impressionnée?|(?:ravie?|heureux|heureuse) d'avoir|(?:merci|remerci\w*)\b[^.;]{0,30}\b(?:compréhension|avance))\b/,
    ),
  ],
  goodwill: [
    cue(
      'je vous souhaite',
      /\b(?:vous|te|leur|lui|toute?) souhait(?:e|er|ons|ant)\b|\bsouhait(?:e|ons|ant) (?:une?|bonne|plein|beaucoup|de|le meilleur|tout|à (?:votre|vous|toute|l'équipe))|\b(?:bonne|belle|excellente?) (?:continuation|chance|suite|route|journée|fin|recherche|semaine)\b|\bplein succès\b|\bcroise les doigts\b|\bréussite\b|\bvœux\b|\bmeilleures? pensées?\b|\bbon (?:courage|vent|recrutement)\b/,
      /\bje (?:ne )?souhaite (?:retirer|décliner|refuser|pas|revenir|savoir|discuter|aborder|poser)\b/,
    ),
    cue(
      'rester en contact',
      /\b(?:en|le|ce|notre) contact\b|\bse (?:recrois|crois|retrouv|revoi|revoy)\w*\b|\b(?:recroiser|retrouver|revoir|croiseront|recroiseront|recroisent|croisent|rejoignent)\b|\bau plaisir\b|\bplus tard\b|\bà l'avenir\b|\bavenir\b|\bun jour\b|\bautre occasion\b|\bfutur\w*\b/,
    ),
    cue(
      "j'espère",
      /\bj'espère\b|\bespérant\b|\bj'aurai(?:s)? plaisir\b|\bserai(?:s)? (?:heureux|heureuse|ravie?)\b|\bresterai attentif\b|\bresterai attentive\b/,
    ),
  ],
  reason: [
    cue(
      'parce que',
      /\b(?:d'abord|ensuite|de plus|en outre|enfin|premièrement|deuxièmement|parce qu|puisqu|étant donné|compte tenu|en raison|faute de|à cause|du fait|(?<!donner(?:ai|a|ons)? pas |de )suite à|pour des raisons|pour raisons|raisons? (?:personnelle|familiale|professionnelle|est)|la raison|c'est pourquoi|car (?:j|nous|ma|mon|mes|il|elle|le|la|les|cela|ce|votre|une?)\b)/,
    ),
    cue(
      'autre poste accepté',
      /\b(?:accepté|signé|choisi|engagée?)\b[^.;]{0,50}\b(?:autre|ailleurs)\b|\bautre (?:poste|offre|proposition|opportunité|voie|direction|orientation|projet)\b/,
    ),
    cue(
      'ne correspond pas',
      /\bn(?:e |')[^.;]{0,40}\b(?:correspond|convient|cadre|coïncide|permet|permettent|s'accorde)\b|\bincompatibl\w*\b/,
    ),
    cue(
      'a changé',
      /\b(?:situation|projets?|circonstances?|vie|plans|priorités)\b[^.;]{0,50}\b(?:changé|évolué|évoluent|modifiée?s?)\b/,
    ),
    cue(
      'circonstance',
      /\b(?:déménag\w*|famille|familiale?s?|enfants?|père|mère|mari|femme|conjointe?|compagnon|compagne|école|titre de séjour|visa|santé)\b|\b(?:question|choix) de (?:direction|cap|calendrier|lieu|orientation)\b/,
    ),
  ],
  apology: [
    cue('désolé', /\b(?:désolée?|navrée?|confuse?)\b/, /\bsoyez pas (?:désolée?|navrée?)\b/),
    cue('excuses', /\bexcus(?:es?|er|ez)\b|\bm'excuse\b/, /\bsans (?:autre )?excuse\b|\bpas d'excuses?\b/),
    cue(
      'pardon',
      /\bpardon(?:nez|ner|ne)?\b/,
      /\bne (?:me )?(?:le )?pardonner\w*\b[^.;]{0,12}\b(?:pas|jamais)\b/,
    ),
    cue('indulgence', /\bindulgence\b/),
  ],
  grovelling: [
    cue(
      'impardonnable',
      /\b(?:impardonnable|inexcusable|honteux|honteuse|j'ai honte|mille (?:excuses|pardons)|infiniment désolée?|à genoux|supplie)\b|\bne me (?:le )?pardonner\w*\b/,
    ),
  ],
  regret: [
    cue(
      'regret',
      /\b(?:malheureusement|hélas|regrett\w*|regrets?|dommage|compréhension|coûte|embarras\w*|contretemps|désagréments?|gêne|difficile|désolée?|pardon|excuses?)\b/,
    ),
  ],
  patience: [cue('patience', /\b(?:patience|patientée?|attendue?)\b/)],
  delay: [
    cue(
      'tard',
      /\b(?:tard(?:ive|if|ivement|é)?|retards?|délai|dernier moment|dernière minute|si peu de temps|longtemps|plus tôt|au dernier|attendre|tardé|matin même|le jour même)\b/,
    ),
    cue(
      'vos messages',
      /\b(?:vos|votre|ton|tes|mes|mon|deux|précédents?|derniers?)\b[^.;]{0,25}\b(?:messages?|mails?|courriels?|e-mails?|appels?|relances?|courriers?|lettres?)\b|\b(?:sans|pas|jamais) (?:de )?(?:réponse|répondu|nouvelles|retour)\b|\bsilence\b|\bn'(?:ai|avais) (?:pas|rien|jamais) (?:\w+ )?(?:répondu|donné|écrit)\b|\brestée?s? sans\b/,
    ),
  ],
  delayWeak: [
    cue(
      'messages précédents',
      /\b(?:messages?|mails?|courriels?|e-mails?|appels?|lettres?|écrit|relance|relancer|de nouveau|à nouveau|encore une fois)\b/,
    ),
  ],
  stage: [
    cue(
      'entretiens',
      /\b(?:entretiens?|entrevues?|rencontres?|rencontrée?s?|échanges?|échangé|tours?|étapes?|discussions?|conversations?|visites?|rendez-vous)\b/,
    ),
    cue(
      'temps',
      /\b(?:ces|les|vos|nos) (?:deux|trois|quatre|belles?|longues?) (?:après-midi|matinées?|journées?|soirées?)\b|\b(?:temps|heures?|énergie|attention|soin|disponibilité|consacrée?s?|efforts?)\b/,
    ),
    cue(
      'processus',
      /\b(?:processus|recrutement|sélection|procédure|étude de cas|dernier tour|phase finale|finale|si loin|stade|(?:votre|l'|ton|cette) ?(?:offre|proposition)|promesse|contrat|confiance)\b/,
    ),
  ],
} satisfies Partial<Matters>
