import { cue, type Matters } from '@/lib/drafting/languages/language'

// What is asked for in courtesy only, and costs the reader nothing, is no ask.
const courtesyOnly =
  /\b(?:réception|reçu|bien arrivé|compréhension|excus\w*|pardon\w*|indulgence|agréer|croire|recevoir|accepter mes|remerciements|salutations|saluer|transmettre (?:mes|mon|ma)|féliciter|libérer|supprimer|effacer|retirer mon|considérer|hésitez pas|fai(?:te)?s-moi signe)\b/

/** What is asked for, by when, what was said before, and what is promised. */
export const requestCues = {
  bargain: [
    cue(
      'à moins que',
      /\b(?:à moins (?:que|qu'|de)|sauf si)\b[^.;]{0,90}\b(?:vous|salaire|offre|rémunération|conditions|euros?|€|télétravail|\d)/,
    ),
    cue(
      'si vous faisiez un geste',
      /\bsi\b[^.;]{0,50}\b(?:salaire|rémunération|conditions|proposition|geste|effort|euros?|augment\w*|revoir|revoyiez|revoyez|revalori\w*|télétravail|montez|alignez)\b/,
      /\bmême si\b|\bne chang\w*\b|\brien\b|\bsi bien\b|\bet si nous\b|\binsiste\w*\b|\bsi (?:elle|il|on) demande\b/,
    ),
    cue(
      'ouvert à',
      /\b(?:reste|suis|serais|demeure) (?:\w+ )?(?:ouverte?|disposée?|prête?)\b[^.;]{0,40}\b(?:discuter|négocier|contre|revoir|nouvelle|proposition|reconsidérer)\b|\bmarge de (?:manœuvre|négociation)\b/,
      /\bpas\b|\bautres? postes?\b/,
    ),
  ],
  ask: [
    cue(
      'pourriez-vous',
      /\b(?:pourriez|pouvez|voudriez|auriez|seriez|accepteriez)-vous\b|\b(?:pourrais|peux|aurais|serais)-tu\b|\bserait-il possible\b|\best-ce (?:que vous|possible)\b|\bpourrais-je\b|\bpuis-je\b/,
      courtesyOnly,
    ),
    cue(
      'je vous prie',
      /\b(?:vous prie|vous demande(?:rais)?|te demande|vous saurais gré|serais reconnaissante?|aimerais (?:savoir|avoir|connaître)|voudrais (?:savoir|avoir|connaître)|souhaiterais (?:savoir|avoir|connaître)|ma demande|trois faveurs|une faveur)\b/,
      courtesyOnly,
    ),
    cue(
      'merci de me',
      /\bmerci de (?:bien vouloir|me (?!(?:l'|les )?avoir|l'avoir)|m'(?!avoir|y)|nous (?!avoir))|\b(?:envoyez|dites|donnez|indiquez|précisez|transmettez|communiquez|faites|confirmez|répondez)-moi\b|\b(?:envoie|dis|donne|fais)-moi\b|\bveuillez me\b/,
      courtesyOnly,
    ),
  ],
  vagueAsk: [
    cue(
      'quelques points',
      /\b(?:quelques|certains|certaines|divers|diverses|deux ou trois) (?:points|choses|détails|questions|éléments|précisions|informations)\b|\b(?:plus d'informations|en savoir (?:un peu )?plus|plus de détails|les conditions)\b/,
      /[:?]|\bà savoir\b/,
    ),
  ],
  ranked: [
    cue(
      'ordre',
      /\b(?:premièrement|d'abord|en premier|par ordre|ordre d'importance|priorités?|prioritaire|le plus important|plus importante|essentiel|avant tout|surtout|dans cet ordre|déterminante?|le premier|la première)\b/,
    ),
  ],
  moreTime: [
    cue(
      'plus de temps',
      /\b(?:plus de temps|peu de temps|temps (?:de|supplémentaire|pour)|délai|quelques jours|avoir jusqu'(?:à|au)|laisser jusqu'(?:à|au)|un peu plus|réflexion|réfléchir|sursis|report(?:er)?|attendre|prolong\w*)\b/,
    ),
  ],
  relativeDate: [
    cue('demain', /\b(?:demain|après-demain|aujourd'hui|ce soir|dans la journée)\b/),
    cue(
      'fin de semaine',
      /\b(?:fin|début|milieu) (?:de |du |d')?(?:la |cette )?(?:semaine|mois|année|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b|\b(?:la )?semaine prochaine\b|\bcette semaine\b|\bfin de semaine\b/,
    ),
    cue(
      'sous 48 heures',
      /\b(?:sous|dans|d'ici|pendant|après) (?:à )?(?:les )?(?:\d+|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze) (?:heures|jours|semaines?)\b|\b(?:(?:24|48|72) heures|sous huitaine|d'ici (?:là )?(?:lundi|mardi|mercredi|jeudi|vendredi))\b|\b(?:une|deux|trois|\d+) (?:semaines?|jours) (?:de plus|supplémentaires?|de délai|de réflexion)\b/,
    ),
    cue(
      'jusqu’à vendredi',
      /\b(?:jusqu'(?:à|au)|d'ici(?: au| à)?|avant|au plus tard|pour|le|dès|à) (?:le |ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\b(?:jusqu'au|d'ici au|d'ici le|avant le|au plus tard le) \d{1,2}\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi) (?:prochain|midi|soir|matin)\b/,
    ),
  ],
  priorTold: [
    cue(
      "j'avais accepté",
      /\b(?:j'avais|j'ai|avoir|ayant|déjà|me suis|m'étais)\b[^.;]{0,25}\b(?:accepté|signé|dit oui|donné (?:mon|ma)|engagée?|confirmé)\b|\b(?:vous|t') ?ai dit oui\b|\breviens sur\b|\b(?:mon|cet|cette|l'|une) ?(?:acceptation|accord|oui|engagement|signature|parole)\b|\bcontrat\b/,
      /\b(?:n'ai|n'avais|rien)\b[^.;]{0,20}\b(?:pas|rien|encore)\b/,
    ),
  ],
  priorWeak: [
    cue(
      'accepter, signer',
      /\baccept|\bsign[éea]|\boui\b|\baccord\b|\bengag|\bpromis|\bcontrat\b|\bparole\b|\breviens sur\b/,
    ),
  ],
  priorDenied: [
    cue(
      'rien signé',
      /\bn'ai (?:encore )?(?:rien|pas|aucun)\b[^.;]{0,20}\b(?:signé|accepté|engag\w*|promis)\b|\baucun (?:autre )?engagement\b|\b(?:totalement|entièrement|parfaitement) libre\b|\blibre de tout engagement\b/,
    ),
  ],
  earlierNo: [
    cue(
      "j'avais refusé",
      /\b(?:décliné|refusé|retirée?|renoncé|désistée?|dit non|annulé|pas (?:accepté|donné suite)|déclinais|refusais|écarté)\b|\b(?:mon|ce|un|premier) (?:refus|retrait|désistement|non)\b|\bma réponse négative\b|\bdéclinai\b/,
    ),
  ],
  change: [
    cue('depuis', /\b(?:depuis|entre-temps|entretemps|désormais|à présent|aujourd'hui|maintenant)\b/),
    cue(
      'a changé',
      /\b(?:changé|évolué|levée?|obtenu|reçu|réglée?|résolue?|n'existe plus|accordée?|tombée?|disparu)\b/,
    ),
  ],
  writing: [
    cue(
      'par écrit',
      /\b(?:par écrit|(?:trace|message|mot|confirmation) écrite?|(?:vous|te) (?:l')?(?:écris|écrirai|écrire|envoie|enverrai|adresse|adresserai)|le confirme(?:rai)? par|par (?:message|sms|courrier|courriel|mail|e-mail))\b|\b(?<!\b(?:votre|ton|vos|mon) )(?:courriel|e-?mail|mail|lettre|courrier)\b|\bboîte de réception\b|\bl'écris\b/,
      /\bm'avez écrit\b/,
    ),
  ],
  writingWeak: [
    cue('mon écrit', /(?<!\b(?:votre|ton|ta) )\b(?:e-?mails?|mails?|courrier|courriel|lettre|écrit)\b/),
  ],
  selfName: [
    // The match takes the name with it.
    cue(
      'ici',
      /\bici \w+|(?:\w+ )?\w+ (?:à l'appareil|au téléphone)\b|\bje suis (?!désol|navr|ravi|très|vraiment|heureu|au regret|contrain|oblig|dans|à |en |pas|plus|bien|déjà|disponible|joignable|confus|touché|reconnaiss|actuellement|encore)\w+|(?:^|bonjour,? )c'est (?!au|aux|pour|à|un|une|avec|donc|non|bien|moi qui|concernant|très)\w+(?: \w+)?|\b(?:je m'appelle|mon nom est) \w+/,
    ),
  ],
  otherTerms: [
    cue(
      'payé plus',
      /\b(?:ailleurs|là-bas|autre (?:offre|maison|entreprise|société|employeur|poste|proposition)|nouveau poste|nouvel employeur|concurrent\w*|on m'offre|m'offrent|me propose)\b[^.;]{0,90}(?:\d[\d ]* ?(?:€|euros?|k€|francs|chf)|\d+ ?%|\bmieux (?:payée?|rémunérée?)\b|\bpaie (?:plus|mieux|davantage)\b|\bsalaire (?:supérieur|plus élevé)\b)/,
    ),
    cue(
      'pour cent de plus',
      /(?:\d+ ?(?:%|pour cent)|\d[\d ]* ?(?:€|euros?)) (?:de plus|supérieure?|plus élevée?)\b/,
      /\b(?:souhait|demand|envisag|marché|enquête|étude|possible)\w*/,
    ),
  ],
} satisfies Partial<Matters>
