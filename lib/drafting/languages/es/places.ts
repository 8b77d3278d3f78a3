import { sharedPlaces } from '@/lib/drafting/languages/shared-places'

const cities =
  'londres|bruselas|amberes|gante|copenhague|lisboa|oporto|roma|milan|turin|napoles|atenas|varsovia|cracovia|praga|bucarest|belgrado|kiev|el cairo|johannesburgo|ciudad del cabo|tokio|pekin|shanghai|singapur|nueva york|ciudad de mexico|queretaro|puebla|ginebra|zurich|berna|basilea|munich|colonia|viena|marsella|niza|estrasburgo|luxemburgo|sevilla|zaragoza|malaga|murcia|vigo|granada|cordoba|rosario|la plata|valparaiso|cali|cartagena|caracas|la paz|asuncion|san jose|panama|edimburgo|burdeos|hamburgo|francfort'
const countries =
  'espana|portugal|francia|alemania|austria|suiza|italia|belgica|holanda|los paises bajos|dinamarca|suecia|noruega|finlandia|islandia|irlanda|escocia|inglaterra|gran bretana|reino unido|el reino unido|polonia|chequia|hungria|rumania|grecia|turquia|ucrania|canada|mexico|brasil|argentina|chile|peru|colombia|uruguay|paraguay|bolivia|ecuador|venezuela|costa rica|guatemala|estados unidos|los estados unidos|europa|asia|africa|america|latinoamerica|china|india|japon|australia|marruecos'
const times =
  'lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otono|invierno|navidad|reyes|semana santa|zoom|teams|usted|ustedes'

/** Cities, countries and days that follow a verb of going there, and are no organisation. */
export const spanishPlaces = new RegExp(`^(?:${sharedPlaces}|${cities}|${countries}|${times})$`)
