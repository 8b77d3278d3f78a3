import { cue, type Matters } from '@/lib/drafting/languages/language'

/** What stands for a no after a word that makes it waver. */
const noEnd =
  "(?:décliner|refuser|renoncer|me retirer|retirer ma|annuler|dire non|dirai non|ne pas\\b[^,;]{0,40}(?:accepter|donner suite|poursuivre|venir|continuer)|n(?:e |')[^,;]{0,25}(?:accepterai|donnerai|poursuivrai|viendrai|prendrai)\\b|un (?:refus|non)\\b)"
const hedge =
  "(?:peut-être|sans doute|probablement|vraisemblablement|sûrement|éventuellement|a priori|à priori|normalement|possiblement|pour l'instant|pour le moment|jusqu'à nouvel ordre|en principe)"

// The two halves of a French negation stand round the verb: “n'accepte pas”, “ne pas accepter”, “ne vais pas l'accepter”.
export const decisionCues = {
  no: [
    cue(
      'réponse négative',
      /\bréponse\b[^.;]{0,30}\bnégative\b|\bconsidérer ma candidature\b|\bcandidature\b[^.;]{0,40}\b(?:comme (?:retirée|nulle|close)|prend fin|s'arrête|est close|sans objet)\b|\bne plus (?:tenir|prendre) compte\b|\bsans moi\b|\bce ne sera pas (?:moi|pour moi|possible|le cas)\b|\blaisse(?:rai)? passer\b[^.;]{0,30}\b(?:offre|poste|proposition|occasion|opportunité|chance)\b/,
    ),
    cue(
      'ne poursuis pas',
      /\bne (?:postule|poursuis|continue|viens|participe|souhaite|veux|peux|pourrai|vais|prends|commence|rejoins)\b[^,;.]{0,20}\b(?:pas|plus)\b(?! (?:oublier|manquer|assez|vous (?:cacher|mentir|laisser|faire attendre)|partir|partir sans|encore))/,
      /\bsans vous\b|\bqu'après\b|\bavant (?:le|lundi|mardi|mercredi|jeudi|vendredi|janvier|février|mars)\b/,
    ),
    cue(
      'je reviens sur ma confirmation',
      /\b(?:je )?reviens\b[^.;]{0,20}\bsur ma (?:confirmation|venue|promesse)\b|\bne (?:pourra|peut|aura|sera|se tiendra)\b[^.;]{0,30}\b(?:pas|plus)\b[^.;]{0,20}\b(?:lieu|se tenir|acceptée?|retenue?|honorée?|donnée?)|\b(?:je )?partirai\b|\bdémission\b[^.;]{0,20}\b(?:tient|reste|demeure)\b|\bn'est (?:donc )?pas (?:pour moi|le mien|ma voie)\b/,
    ),

    cue(
      'je décline',
      /\bdéclin(?:e|er|ant|erai)\b|\bj'ai (?:\w+ )?décliné\b|\bai décliné\b/,
      /\bsi je (?:devais )?déclin|\bsans déclin|\bne (?:souhaite|veux|voulais|voudrais) pas déclin|\bavant de déclin/,
    ),
    cue(
      'je refuse',
      /\brefus(?:e|er|ant|erai)\b|\bj'ai (?:\w+ )?refusé\b|\b(?:mon|ce|d'un|un) refus\b/,
      /\b(?:votre|leur) refus\b|\bsi je (?:devais )?refus|\bne (?:refuse|veux) pas\b|\bavant de refus|\bsans refus/,
    ),
    cue(
      "je n'accepte pas",
      /\bn'accept(?:e|erai)(?:-je)? (?:donc |finalement )?(?:pas|plus)\b|\bne (?:l'|le |la |les )?(?:accepterai|accepte|prendrai|prends|signerai|signe|reprendrai|retiendrai|retiens) (?:donc |finalement )?(?:pas|plus)\b|\bne pas (?:l'|la |le |les |y |vous )?(?:accepter|prendre|donner (?:de )?suite|poursuivre|continuer|venir|retenir|participer|signer|rejoindre|y aller|aller plus loin|présenter|honorer|revenir|m'engager|saisir)\b/,
      /\bpour ne pas\b|\bafin de ne pas\b/,
    ),
    cue(
      'je ne peux pas accepter',
      /\bn(?:e |'y |')(?:(?:vais|peux|pourrai|puis|souhaite|veux|compte|saurais|serai|suis|ai|désire|entends|me vois|envisage|pense)\b)[^,;.]{0,20}\b(?:pas|plus)\b[^,;.]{0,40}\b(?:accepter|prendre|donner (?:de )?suite|poursuivre|continuer|venir|retenir|participer|présent|présenter|rejoindre|aller|assister|honorer|disponible|candidat|candidate|en mesure|être|m'y rendre|me rendre|l'accepter|réserver|signer|répondre favorablement|saisir|maintenir|tenir|intéressé|intéressée|parmi)/,
      /\bn(?:e |')[^,;.]{0,20}pas (?:\w+ )?(?:oublier|manquer)\b|\bavant (?:le|mardi|lundi|février|janvier|mars)\b|\bsi je ne\b/,
    ),
    cue(
      'pas de suite',
      /\bne (?:donne|donnerai|donnerons)\b[^,;.]{0,20}\bpas\b[^,;.]{0,20}\bsuite\b|\bsans suite\b|\b(?:en resterai|en reste|en rester|j'en reste|m'arrête|m'arrêter|m'arrêterai) (?:là|ici)\b|\bn'irai pas\b|\bne viendrai (?:donc |finalement )?pas\b|\bne me (?:présenterai|rendrai) pas\b|\bne (?:vous )?rejoindrai (?:donc |finalement )?pas\b|\bne (?:poursuivrai|participerai|continuerai|serai|prendrai|commencerai|reprendrai|changerai|resterai) (?:donc |finalement )?(?:pas|plus)\b/,
      /\bne serai (?:pas|plus) (?:long|longue|disponible avant)/,
    ),
    cue(
      'je retire ma candidature',
      /\bretir(?:e|er|ant|erai|é|ée)\b[^.;]{0,60}\b(?:candidature|dossier|acceptation|parole|oui|nom|accord)\b|\b(?:me|de me|m'en) retir(?:e|er|erai)\b|\bretrait\b|\bje (?:reprends|reviens sur)\b[^.;]{0,50}\b(?:acceptation|parole|oui|accord|engagement)\b|\b(?:reprendre|revenir sur)\b[^.;]{0,40}\b(?:acceptation|parole|oui|accord|engagement)\b/,
      /\bargent\b|\bretrait (?:bancaire|de vos)\b/,
    ),
    cue(
      'je me désiste',
      /\bdésist(?:e|er|erai|ement)\b|\brenonc(?:e|er|erai)\b|\brenonçant\b|\brenoncement\b/,
      /\bpour ne pas renoncer\b|\bsans renoncer\b/,
    ),
    cue(
      'je mets fin',
      /\b(?:mets|mettre|mettrai) (?:fin|un terme)\b|\b(?:quitte|quitter|sors|sortir)\b[^.;]{0,30}\b(?:processus|recrutement|sélection|procédure|entreprise|maison|société)\b|\bpass(?:e|er|erai) mon tour\b|\bje passe\b(?= [ ,.!]|[,.!]|$| cette fois| pour cette)/,
    ),
    cue(
      "j'annule",
      /\bannul(?:e|er|erai|ation|ant)\b|\bj'ai annulé\b|\bme (?:décommande|décommander)\b/,
      /\bavez annulé\b|\bsans annuler\b/,
    ),
    cue(
      'ma réponse est non',
      /\b(?:réponse|décision)\b[^.;]{0,30}\b(?:est|reste|sera|demeure)\b[^.;]{0,14}\bnon\b|\bc'est (?:donc |un |bien )?non\b|\b(?:mon|un|ce) non\b|\b(?:dire|dis|dirai|redis|redire) (?:\w+ )?non\b|\bnon merci\b|^non[,. ]/,
      /\bou (?:un )?non\b/,
    ),
    cue(
      'je maintiens',
      /\bmaintien(?:s|drai)\b[^.;]{0,40}\b(?:décision|refus|retrait|départ|réponse|choix|non|démission|position)\b|\b(?:décision|choix|réponse)\b[^.;]{0,40}\b(?:reste|demeure|est prise?|est arrêtée?|est fait|est définitive|inchangée?|la même|ne change|n'a pas changé|ferme|ne variera)\b|\bne (?:change(?:ra)?|changent) (?:rien|pas)\b|\bne reviendrai pas\b|\bm'(?:en|y) tiens\b|\bje (?:pars|m'en vais|quitte)\b|\bmon départ\b|\bj'y ai retrouvé la même\b/,
    ),
    cue(
      'je reste où je suis',
      /\b(?:reste|resterai|rester|demeure|demeurer|demeurerai)\b[^.;]{0,30}\b(?:chez (?:mon|l')|dans mon|où je suis|à mon poste|fidèle|auprès de mon|au sein de)/,
    ),
    cue(
      'pas disponible',
      /\bne (?:suis|serai) (?:donc |malheureusement )?(?:pas|plus) (?:disponible|candidate?|en mesure|intéressée?|des vôtres|en course|libre)\b|\bplus candidate?\b/,
    ),
    cue(
      'décidé de ne pas',
      /\b(?:décidé|choisi|préfère|préféré|résolu|choix|décision)\b[^.;]{0,40}\b(?:de )?ne (?:pas|plus)\b|\bj'ai (?:\w+ )?choisi (?:de )?(?:rester|une autre|un autre)\b|\bne retenez pas\b|\bconsidérez? ma candidature\b|\bne (?:comptez|m'attendez) (?:pas|plus)\b|\blibér(?:er|ez|é|e) (?:ce|le|mon) créneau\b/,
    ),
  ],
  noImplied: [
    cue(
      'le poste … ne … pas',
      /\b(?:poste|offre|entretien|candidature|proposition|invitation|processus|rendez-vous|aventure|contrat)\b(?:(?! et )[^.;,]){0,60}\bn(?:e |')[^.;,]{0,30}\b(?:pas|plus)\b|\bn(?:e |')[^.;]{0,30}\b(?:pas|plus)\b[^.;]{0,40}\b(?:poste|offre|entretien|candidature|proposition|invitation|processus|rendez-vous|contrat)\b/,
      /\bpas (?:encore|sûre?|certaine?|seulement|facile|oublier|si)\b|\bne sais\b|\?/,
    ),

    cue(
      'autre poste accepté',
      /\b(?:accepté|signé|choisi|retenu|engagée?|trouvé)\b[^.;]{0,50}\b(?:autre|ailleurs|autrement)\b|\bautre (?:poste|offre|proposition|opportunité|voie|direction|chemin|projet|engagement|emploi)\b|\bdéjà engagée?\b/,
    ),
    cue(
      'ne convient pas',
      /\bn(?:e |')[^.;]{0,40}\b(?:correspond|convient|conviendrait|cadre|coïncide|colle|permet|permettent|s'accorde|possible|répond|va)\b[^.;]{0,30}\bpas\b|\bn(?:e |')\w+ pas (?:possible|compatible|fait|adapté|le bon)\b|\bincompatible\b|\bimpossible\b/,
    ),
    cue(
      'bonne chance pour la suite de la recherche',
      /\b(?:recherche|recrutement|choix|candidate? (?:idéale?|qu'il))\b/,
    ),
    cue('malheureusement … pas', /\b(?:malheureusement|regret|hélas|désolée?)\b[^.;]{0,90}\b(?:pas|plus)\b/),
  ],
  yes: [
    cue(
      "j'accepte",
      /\b(?:j'accepte|je l'accepte|accepterai|l'accepter|d'accepter|accepter (?:avec|votre|l'offre|la|le|cette)|acceptant|mon acceptation|j'ai accepté)\b/,
      /\bn'accept|\bpas (?:l')?accepter\b|\bne\b[^.;]{0,20}\bpas\b|\bautre\b|\bretir|\breviens sur\b/,
    ),
    cue(
      'je confirme',
      /\bconfirm(?:e|er|erai|ant|ons)\b/,
      /\bpouvez-vous\b|\bpourriez-vous\b|\bne\b[^.;]{0,20}\bpas\b|\bme confirmer\b/,
    ),
    cue(
      'je viendrai',
      /\b(?:viendrai|serai)\b(?:(?!\bpas\b)[^.;]){0,50}|\bje viens\b(?:(?!\bpas\b)[^.;]){0,30}\b(?:lundi|mardi|mercredi|jeudi|vendredi|demain|avec|volontiers)\b|\b(?:participerai|assisterai|me présenterai|me rendrai|commencerai|débuterai|rejoindrai|prendrai mes fonctions|répondrai présente?)\b/,
      /\b(?:viendrai|serai|participerai|assisterai|présenterai|rendrai|rejoindrai) (?:\w+ )?(?:pas|plus)\b/,
    ),
    cue(
      "c'est oui",
      /\bc'est (?:donc |un grand |un )?oui\b|\b(?:dis|dire|réponds) oui\b|\bréponse est (?:\w+ )?oui\b|\bun (?:grand )?oui\b|^oui[,. !]|\bd'accord\b|\bc'est noté\b|\bentendu\b|\bparfait\b/,
      /\bpas d'accord\b/,
    ),
    cue(
      'volontiers',
      /\b(?:volontiers|avec (?:grand |beaucoup de )?plaisir|avec joie|ravie?|enchantée?|heureux|heureuse)\b/,
      /\bce sera avec plaisir que je suivrai\b/,
    ),
    cue(
      'me convient',
      /\b(?:me convient|conviennent|m'arrange|me va|est parfait)\b|\bje suis (?:\w+ )?(?:disponible|libre|partante?)\b|\b(?:retiens|réserve|bloque|note)\b[^.;]{0,30}\b(?:date|créneau|rendez-vous|horaire|heure)\b/,
      /\bne me\b|\bpas\b/,
    ),
  ],
  yesImplied: [
    cue(
      'au plaisir de',
      /\b(?:au plaisir|hâte|impatience|me réjouis|à (?:lundi|mardi|mercredi|jeudi|vendredi|demain|bientôt))\b/,
    ),
    cue(
      'premier jour',
      /\b(?:premier jour|prise de poste|contrat (?:signé|ci-joint|en pièce jointe)|(?:signer?|renvoie|retourne)\b[^.;]{0,30}\bcontrat|rejoindre)\b/,
    ),
  ],
  resignation: [
    cue(
      'je démissionne',
      /\bdémission(?:ne|ner|nerai)?\b|\bquitte(?:r|rai)?\b|\bmon départ\b|\bje (?:pars|m'en vais|partirai)\b|\bpréavis\b|\bdernier jour\b|\bdernière journée\b/,
    ),
    cue(
      'nouveau poste',
      /\b(?:nouveau|autre) (?:poste|défi|emploi)\b|\bnouvelle (?:aventure|fonction|étape)\b/,
    ),
  ],
  wavering: [
    cue(
      'il est probable que',
      /\b(?:il est|il se peut|c'est) (?:\w+ )?(?:probable|possible|vraisemblable)?\s?(?:que|qu')[^.;]{0,40}\b(?:retir|déclin|refus|renonc|n(?:e |')\w+ pas|accepte|vienne)|\b(?:j'envisage|je songe|je réfléchis)\b[^.;]{0,20}\b(?:de|d'|à) ?(?:retir|me retir|déclin|refus|renonc|annul|accept)/,
    ),
    cue(
      'je pense accepter',
      /\bje (?:pense|crois|suppose)\b[^.;]{0,24}\b(?:accepter|venir|pouvoir venir|dire oui|être présente?)\b|\bje serais\b[^.;]{0,20}\b(?:plutôt|assez|peut-être)\b|\bje devrais (?:pouvoir|être)\b|\bje (?:pense|crois) que (?:je vais|oui)\b/,
      /\bpas\b/,
    ),

    cue('sans doute refuser', new RegExp(`\\b${hedge}\\b(?:(?! et )[^,;:]){0,60}${noEnd}`)),
    cue(
      'déclinerai sans doute',
      new RegExp(
        `\\b(?:je (?:vais|devrais|pourrais)|ne donnerai|n'accepterai|ne poursuivrai|ne viendrai|déclinerai|refuserai|retirerai|renoncerai|décline|refuse)\\b[^,;:.]{0,20}\\b${hedge}\\b`,
      ),
    ),
    cue(
      'je pense que je vais',
      new RegExp(`\\bje (?:pense|crois|suppose)(?: bien)?(?: que| devoir| qu'il|,)?[^.;]{0,70}${noEnd}`),
      /\bj'ai (?:longuement|bien) (?:pensé|réfléchi)/,
    ),
    cue(
      'je crois que je ne … pas',
      /\b(?:je (?:pense|crois|suppose)|il me semble|j'ai l'impression)(?: bien)? (?:que|qu')[^.;]{0,30}\bn(?:e |')[^.;]{0,40}\bpas\b[^.;]{0,40}(?:accept|suite|poursuiv|ven|pour moi|le bon)/,
    ),
    cue(
      'je serais tenté',
      /\b(?:tentée?|enclinée?|enclin|tendance|penche(?:rais)?|plutôt d'avis)\b[^.;]{0,50}(?:refus|déclin|renonc|retir|non|annul|pas)/,
    ),
    cue(
      'je déclinerais',
      /\bje (?:déclinerais|refuserais|renoncerais|préférerais (?:décliner|refuser|renoncer|ne pas|m'abstenir)|retirerais|devrais (?:sans doute|peut-être))/,
    ),
    cue(
      'presque sûr',
      /\b(?:presque|quasi(?:ment)?|à peu près) (?:sûre?|certaine?|décidée?)\b|\b(?:décision|réponse)\b[^.;]{0,30}\b(?:provisoire|pas (?:encore |tout à fait )?définitive)\b/,
    ),
    cue(
      'je viendrai peut-être',
      /\b(?:peut-être|probablement|sans doute|normalement|a priori|en principe)\b[^,.;:]{0,40}\b(?:accepte|viendrai|pourrai (?:venir|être|participer|accepter)|oui)\b|\b(?:accepterai|viendrai|serai là|serai présente?)\b[^.;:]{0,20}\b(?:peut-être|probablement|sans doute|normalement|a priori|en principe)\b/,
      /\bpas\b|\b(?:un jour|plus tard|saluer|revoir|vous voir|salon|avenir|prochaine)\b/,
    ),
  ],
  undecided: [
    cue(
      'je ne sais pas encore',
      /\bne sais (?:pas|plus)\b[^.;]{0,30}\b(?:encore|trop|si|bien|où|quoi)\b|\bpas encore (?:\w+ )?(?:décidé|sûre?|certaine?|tranché|arrêté|pris)\b|\b(?:suis|reste) (?:encore |très )?(?:indécise?|partagée?|hésitante?)\b|\bj'hésite\b|\bhésite encore\b/,
      /\bn'hésite pas\b/,
    ),
    cue(
      'on verra',
      /\bon verra\b|\b(?:laisser|laisse) (?:passer|mûrir|reposer|la porte)\b|\bvoir (?:venir|comment)\b|\bréfléchi(?:r|s) encore\b|\bencore (?:besoin de )?réfléchir\b|\bverrons bien\b|\bne me prononce pas\b/,
    ),
  ],
} satisfies Partial<Matters>
