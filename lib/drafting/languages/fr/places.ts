import { sharedPlaces } from '@/lib/drafting/languages/shared-places'

const cities =
  'londres|bruxelles|anvers|gand|copenhague|lisbonne|rome|milan|turin|naples|athenes|varsovie|cracovie|prague|bucarest|belgrade|kiev|kyiv|le caire|johannesburg|le cap|tokyo|pekin|shanghai|singapour|new york|mexico|montreal|quebec|laval|geneve|zurich|berne|bale|lausanne|munich|cologne|vienne|marseille|nice|strasbourg|luxembourg|seville|valence|tours|angers|reims|dijon|rouen|brest|la rochelle|montpellier|edimbourg|abidjan|alger'
const countries =
  "(?:la |l')?(?:france|allemagne|autriche|suisse|espagne|italie|belgique|hollande|suede|norvege|finlande|islande|irlande|ecosse|angleterre|grande-bretagne|pologne|tchequie|hongrie|roumanie|grece|turquie|ukraine|chine|inde|australie|tunisie|algerie|argentine|colombie)|(?:le |les )?(?:portugal|pays-bas|danemark|royaume-uni|canada|mexique|bresil|chili|perou|maroc|senegal|japon|etats-unis|emirats|qatar|luxembourg)|europe|asie|afrique|amerique"
const times =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete|automne|hiver|noel|paques|zoom|teams'

/** Cities, countries and days that follow a verb of going there, and are no organisation. */
export const frenchPlaces = new RegExp(`^(?:${sharedPlaces}|${cities}|${countries}|${times})$`)
