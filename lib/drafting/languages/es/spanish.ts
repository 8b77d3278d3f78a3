import { appointment } from '@/lib/drafting/languages/es/appointment'
import { courtesyCues } from '@/lib/drafting/languages/es/courtesy-cues'
import { decisionCues } from '@/lib/drafting/languages/es/decision-cues'
import { named } from '@/lib/drafting/languages/es/named'
import { spanishPlaces } from '@/lib/drafting/languages/es/places'
import { requestCues } from '@/lib/drafting/languages/es/request-cues'
import { topicCues } from '@/lib/drafting/languages/es/topic-cues'
import { spanishWording } from '@/lib/drafting/languages/es/wording'
import { type Language, noMatters } from '@/lib/drafting/languages/language'
import { withEdges, withWordEdges } from '@/lib/drafting/languages/word-edges'
import { spokenTimes } from '@/lib/drafting/text/spoken-times'

export const spanish: Language = {
  code: 'es',
  commonWords:
    'de la el los las que y en un una no por con para me mi mis su sus le les al del se lo es he gracias muy pero como más ha usted ustedes tu te os este esta hola estimado estimada puesto está ya yo creo voy ahí oferta entrevista candidatura saludo nos entre sí'.split(
      ' ',
    ),
  // “Estimada Sra. Ibáñez:”, “¡Hola, Vale!”, “Buenos días, doña Pilar, soy …”
  greeting:
    /^\s*¡?(?:estimad[ao]s?(?:\/[ao]s?)?|querid[ao]s?|apreciad[ao]s?|distinguid[ao]s?|respetad[ao]s?|muy señor(?:a|es)? m[ií][ao]s?|buen(?:os|as)? (?:días|tardes|noches|día)|hola|buenas|qué tal|saludos|a quien corresponda|señor(?:a|ita)?|sr\.|sra\.|don|doña)(?!\p{L})(?:, (?=(?:señor(?:a|ita)?|don|doña|sra?\.|srta\.|estimad[ao]|querid[ao]|dra?\.|licenciad[ao]|ingenier[ao]) |(?!gracias|muchas|soy|le|te|les|mil|qué)\p{L}{2,16}[,:!.\n]))?(?:(?! (?:gracias|muchas|mil|soy|he|no)(?!\p{L}))[^.!?,:;\n]|(?<=(?<!\p{L})(?:sr|sra|srta|dr|dra|d|dª|d\.ª|prof|profa|lic|ing|arq|mtro|mtra))\.ª?){0,80}(?:, (?:estimad[ao]|querid[ao]|buen(?:os|as) (?:días|tardes)) ?[^.!?,:;\n]{0,50})?(?:[,:!\n.]| [–-])/u,
  closing:
    /^(?:(?:(?:reciba[ns]?|recibid|le envío|les envío|te mando|os mando|le mando) (?:un |una |mis |mi )?(?:\p{L}+ )?(?:saludos?|abrazos?)(?: .{2,40})?|(?:un |mis |muchos |con un |con mis )?(?:muy )?(?:(?:cordial(?:es)?|afectuos[oa]s?|fuerte|gran|atent[oa]s?|cálid[oa]s?|sincer[oa]s?|respetuos[oa]s?|mejores|grandes|enorme) )?(?:saludos?|abrazos?|bes(?:it)?os?)(?: (?:muy )?(?:cordial(?:es)?|afectuos[oa]s?|fuerte|grande|atent[oa]s?|cálid[oa]s?|y .{2,40}|de nuevo|desde .{2,30}))*|(?:muy |le saluda |les saluda |te saluda |quedo de usted )?(?:atentamente|cordialmente|afectuosamente|respetuosamente|sinceramente)|le(?:s)? saluda.{0,40}|con (?:todo )?(?:mi |mis |el |un |sincero |mucho |toda mi )*(?:aprecio|respeto|afecto|cariño|gratitud|agradecimiento|estima|mejores deseos|saludos).{0,30}|(?:muchas |mil |de nuevo,? (?:muchas )?)?gracias(?: de nuevo| por todo| otra vez| y .{2,40})?|agradecid[ao]|hasta (?:pronto|luego|entonces|mañana|la próxima|el (?:lunes|martes|miércoles|jueves|viernes)|siempre)|quedo (?:a su|a sus|a tu|atent[ao]|a la|de usted).{0,60}|a la espera .{3,60}|que (?:tenga|tengan|tengas|pase|pasen).{3,40}|(?:buen|buena) (?:día|semana|tarde)|suy[ao]|atte|sdos|slds|cuídate|nos vemos)(?:[,.!]?$|[,.!]? ?[–-]? ?\p{L}[\p{L}'.]+(?: [\p{L}'.-]+){0,3}$))/u,
  abbreviations:
    'sr sra sres sras srta d dª dr dra prof profa lic ing arq mtro mtra ud uds vd vds etc av avda c tel tfno núm nº n pág aprox ej s.a s.l p.ej máx mín ene feb mar abr jun jul ago sep sept oct nov dic ee uu a.m p.m'.split(
      ' ',
    ),
  clauseBreak:
    /(?<![a-zà-ÿ])(?:pero|porque|pues|aunque|mientras|sino|así que|ya que|puesto que|y|e|o|u|cuando|si|que|donde|después|antes|por lo que|sin embargo|como)(?![a-zà-ÿ])/,
  titles:
    'señor señora señorita sr sra srta sres don doña d dª dr dra doctor doctora prof profesor profesora licenciado licenciada lic ingeniero ingeniera ing arquitecto arquitecta arq maestro maestra mtro mtra'.split(
      ' ',
    ),
  weekdays: [
    ['lunes'],
    ['martes'],
    ['miércoles', 'miercoles'],
    ['jueves'],
    ['viernes'],
    ['sábado', 'sabado'],
    ['domingo'],
  ],
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo'],
    ['abril', 'abr'],
    ['mayo'],
    ['junio'],
    ['julio'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  clockTimes: [
    /\b(\d{1,2})[:.](\d{2}) ?((?:a|p)\. ?m|(?:a|p)m\b)?/,
    /\b(\d{1,2})() ?((?:a|p)\. ?m|(?:a|p)m\b)/,
    /\ba las? (\d{1,2})()\b(?![:.]\d)/,
    /\b(\d{1,2}) (?:h|hs|hrs|horas)\b/,
  ],
  spokenTimes: spokenTimes('una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '), {
    'a las? <h>(?! (?:y|menos|\\d)|[:.]\\d)': 0,
    'a las? <h> y media': 30,
    'a las? <h> y cuarto': 15,
    'a las? <h> menos cuarto': -15,
  }),
  appointment,
  // Only what nobody calls anything else: a bare name after “en” with a verb of going there.
  destinations: [
    /\b(?:firmado|firmé|empiezo|empezaré|comienzo|comenzaré|trabajaré|incorporaré|incorporo|entro|entraré|aceptado un puesto|aceptado el puesto)\b[^.;,]{0,30}\b(?:en|(?<=\bfirm(?:é|ado) )con) ((?!Usted|Ustedes|Enero|Febrero|Marzo|Abril|Mayo|Junio|España|Madrid|Barcelona|Navidad)\p{Lu}[\p{L}&.-]+(?: (?:de |del |y )?\p{Lu}[\p{L}&.-]+){0,3})(?= (?:como|desde|el|en)|[,.;]|$)/u,
    /\b(?:he aceptado|acepté|aceptaré) (?:la|una) oferta de ((?!Usted|Ustedes)\p{Lu}[\p{L}&.-]{2,}(?: \p{Lu}[\p{L}&.-]+){0,2})/u,
  ].map(withEdges),
  genericSubject:
    /^(?:(?:una |mi |su |unas |breve )?(?:pregunta|preguntas|consulta|respuesta|info|información|novedades|noticias|mensaje|correo|hola|saludos|entrevista|candidatura|gracias|agradecimiento|decisión|importante|urgente|seguimiento|rechazo|contacto|asunto|sin asunto|solicitud|disculpas|nota|aviso|buenos días|oferta))[.!]*$/,
  subjectMatter:
    /entrevista|oferta|candidatura|postulación|puesto|propuesta|retiro|retirada|renuncia|aceptación|cita|salario|sueldo|contrato|incorporación|traslado|visado|visa|permiso|confirmación|plazo|anulación|proceso|llamada|fecha|selección|cargo/,
  named,
  nameNoise:
    's.a s.l sa sl slu sas srl inc ltd gmbh y e de del la el los las grupo compañía empresa sociedad senior junior jefe jefa responsable puesto técnico asistente internacional h m'.split(
      ' ',
    ),
  places: spanishPlaces,
  mistakes: [],
  matters: {
    ...noMatters,
    ...withWordEdges({ ...decisionCues, ...courtesyCues, ...requestCues, ...topicCues }),
  },
  wording: spanishWording,
}
