const more =
  "(?: (?:de |d['’]|en |des |du |aux? )?(?!au|à|et|chez|que|qui|pour|dans|le|la|les|car|est|mais|sera|ne|je|vous|nous|sur|avec|depuis|par)[\\p{L}-]+){0,2}"

/** “le poste de comptable”, “l'offre d'infirmière”, “le poste chez Aurelia”. Titles are written small. */
export const named = {
  roles: [
    new RegExp(
      `(?:[Pp]oste|[Ff]onctions?|[Ee]mploi|[Oo]ffre|[Ee]ntretien|[Cc]andidature) (?:de |d['’]|comme |en tant que )([\\p{L}-]+${more})`,
      'gu',
    ),
    /[Pp]oste ?« ?([^«»]{3,60}?) ?»/gu,
  ],
  occupation:
    /^(?:chef|cheffe|chargee?|agente?|attachee?|conseillere?|employee?|gerante?|guide|hotesse|maitre|pilote|professeure?|architecte|interprete|peintre|libraire|bibliothecaire|veterinaire|stagiaire|apprentie?|consultante?|enseignante?|commerciale?|capitaine|matelot|scripte|soigneuse?|directeur|directrice|responsable|assistante?|avocate?|medecin|comptable|cadre|juriste|secretaire|sage-femme|serveur|serveuse|cuisinier|cuisiniere|(?!valeur|meilleur|longueur|secteur|superieur|interieur|exterieur|premier|premiere|dernier|derniere|atelier|chantier|entier|entiere|papier|calendrier|metier|carriere|maniere|bien|ancien|ancienne|entretien|lien|quotidien|plein|liste|piste|heure)[\p{L}-]{2,}(?:eur|euse|trice|iste|ien|ienne|ier|iere|logue|graphe|yste))\b/u,
  least: 1,
  compounds: true,
  employer:
    /(?:[Pp]oste|[Oo]ffre|[Ee]ntretien|[Cc]andidature|[Éé]quipe|[Pp]rocessus)(?: (?:de |d['’])[\p{L} -]{3,40}?)? chez ((?!Vous|Monsieur|Madame)\p{Lu}[\p{L}\p{N}&’'-]+(?: (?:& |et |de )?\p{Lu}[\p{L}\p{N}&’'-]+){0,3})/u,
  elsewhere:
    /autre|ailleurs|actuel|précédent|ancien|accepté|signé|mon (?:employeur|équipe|poste)|nouveau|nouvelle|aussi|également|comparaison|travaillé|cabinet/,
}
