import { type Language, noMatters } from '@/lib/drafting/languages/language'

export const spanish: Language = {
  code: 'es',
  commonWords:
    'yo el la los las y de un una para no que es en su sus mi con por al del me le les he pero más muy gracias lo se como este esta'.split(
      ' ',
    ),
  greeting:
    /^\s*(?:estimad[oa]s?|hola|querid[oa]s?|buen(?:os|as) (?:días|tardes|noches)|buen día|apreciad[oa]s?)(?![a-zà-ÿ])[^.!?\n]{0,60}?[,:!\n]/,
  closing:
    /^(?:un (?:cordial )?saludo|saludos|atentamente|cordialmente|un abrazo|con afecto|muy atentamente|quedo a|reciba|hasta pronto)(?![a-zà-ÿ]).{0,80}$/,
  abbreviations: 'sr sra srta dr dra d dña d.ª ud uds p ej etc tel núm'.split(' '),
  clauseBreak: /(?<![a-zà-ÿ])(?:pero|porque|ya que|aunque|mientras|que|y)(?![a-zà-ÿ])/,
  titles: 'sr sra srta don doña señor señora dr dra d'.split(' '),
  weekdays: [['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado'], ['domingo']],
  months: [
    ['enero'],
    ['febrero'],
    ['marzo'],
    ['abril'],
    ['mayo'],
    ['junio'],
    ['julio'],
    ['agosto'],
    ['septiembre', 'setiembre'],
    ['octubre'],
    ['noviembre'],
    ['diciembre'],
  ],
  clockTimes: [/\b(\d{1,2})[:.](\d{2})(?: ?h\b)?/, /\ba las (\d{1,2})\b()/],
  destinations: [],
  genericSubject:
    /^(?:hola|respuesta|pregunta|consulta|información|mensaje|su (?:mensaje|correo)|candidatura|gracias)[.!]?$/,
  subjectMatter: /entrevista|oferta|candidatura|puesto|cita|salario/,
  nameNoise: 'sa sl sau grupo de del la el y senior junior'.split(' '),
  matters: { ...noMatters },
  wording: {},
}
