import { sharedPlaces } from '@/lib/drafting/languages/shared-places'

const cities =
  'munchen|koln|wien|zurich|genf|basel|bern|brussel|antwerpen|kopenhagen|london|edinburgh|lissabon|rom|mailand|turin|neapel|athen|warschau|krakau|danzig|breslau|prag|brunn|bukarest|belgrad|kiew|kairo|johannesburg|kapstadt|tokio|peking|shanghai|singapur|new york|mexiko-stadt|hannover|nurnberg|bremen|kiel|graz|linz|salzburg|innsbruck|luzern|lausanne|marseille|nizza|strassburg|luxemburg|sevilla'
const countries =
  'deutschland|osterreich|(?:die |der )?schweiz|frankreich|spanien|portugal|italien|belgien|(?:die |den )?niederlanden?|holland|danemark|schweden|norwegen|finnland|island|irland|schottland|england|grossbritannien|(?:die |den )?usa|amerika|kanada|mexiko|brasilien|argentinien|chile|peru|polen|tschechien|slowakei|ungarn|rumanien|bulgarien|griechenland|turkei|ukraine|europa|asien|afrika|indien|china|japan|australien|neuseeland'
const times =
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|janner|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|fruhling|fruhjahr|sommer|herbst|winter|weihnachten|ostern|pfingsten|neujahr|jahresbeginn|monatsende|zoom|teams|beginn|anfang|ende'

/** Cities, countries and days that follow a verb of going there, and are no organisation. */
export const germanPlaces = new RegExp(`^(?:${sharedPlaces}|${cities}|${countries}|${times})$`)
