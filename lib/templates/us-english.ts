import type { Line } from '@/lib/templates/passages'
import type { Template } from '@/lib/templates/template'

/**
 * A British text of the library for American readers. Only its own words change, never a value somebody typed; dates,
 * clocks, titles and the greeting change by the forms of `en-US`. Texts in other languages come back as they are.
 */
export function toUsEnglish(template: Template): Template {
  if (template.locale !== 'en-GB') return template
  const choices = Object.entries(template.choices).map(([name, choice]) => [
    name,
    {
      ...choice,
      label: usWords(choice.label),
      options: choice.options.map(({ id, label, line }) => ({
        id,
        label: usWords(label),
        line: usLine(line),
      })),
    },
  ])
  const fields = Object.entries(template.fields).map(([name, field]) => [
    name,
    { ...field, label: usWords(field.label), ...(field.example && { example: usWords(field.example) }) },
  ])
  return {
    ...template,
    locale: 'en-US',
    title: usWords(template.title),
    whenToUse: usWords(template.whenToUse),
    whenNot: usWords(template.whenNot),
    notes: template.notes.map(({ on, says }) => ({ on: usWords(on), says: usWords(says) })),
    subject: template.subject && usLine(template.subject),
    paragraphs: template.paragraphs.map((paragraph) => paragraph.map(usLine)),
    fields: Object.fromEntries(fields),
    choices: Object.fromEntries(choices),
  }
}

function usLine(line: Line): Line {
  return line.map((piece) => {
    if (piece.is === 'optional') return { ...piece, pieces: usLine(piece.pieces) as typeof piece.pieces }
    return piece.is === 'text' ? { ...piece, text: usWords(piece.text) } : piece
  })
}

/** British words as Americans write them: spelling, vocabulary, closings, quotation marks. */
export function usWords(text: string): string {
  const american = rules.reduce(
    (words, [pattern, replacement]) => replaced(words, pattern, replacement),
    text,
  )
  return usQuotes(american)
}

function replaced(text: string, pattern: RegExp, replacement: string): string {
  return text.replace(pattern, (found: string, ...rest: unknown[]) => {
    const offset = rest.find((part) => typeof part === 'number') ?? 0
    const filled = replacement.replace(/\$(\d)/g, (_, digit) => String(rest[Number(digit) - 1] ?? ''))
    return isCapital(found, text.slice(0, offset)) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled
  })
}

/** "Organise" keeps its capital; that of "CV" says nothing, so there the start of a sentence does. */
function isCapital(found: string, before: string): boolean {
  if (found.toUpperCase() === found || found.startsWith('CV')) return /(^|[.!?]\s+)$/.test(before)
  return found.charAt(0) !== found.charAt(0).toLowerCase()
}

/** ‘One’ becomes “one”; full stops and commas move inside. Apostrophes stay. */
function usQuotes(text: string): string {
  return text.replace(/‘((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu, '“$1”').replace(/”([.,])/g, '$1”')
}

const ise = [
  'apolog',
  'author',
  'capital',
  'categor',
  'central',
  'character',
  'critic',
  'custom',
  'digit',
  'emphas',
  'equal',
  'final',
  'formal',
  'general',
  'harmon',
  'hospital',
  'ideal',
  'internal',
  'legal',
  'local',
  'maxim',
  'memor',
  'minim',
  'mobil',
  'modern',
  'national',
  'neutral',
  'normal',
  'optim',
  'organ',
  'penal',
  'personal',
  'popular',
  'priorit',
  'real',
  'recogn',
  'reorgan',
  'rational',
  'special',
  'stabil',
  'standard',
  'subsid',
  'summar',
  'symbol',
  'sympath',
  'util',
  'visual',
].join('|')

const our = [
  'arm',
  'behavi',
  'col',
  'clam',
  'endeav',
  'fav',
  'flav',
  'harb',
  'hon',
  'hum',
  'lab',
  'neighb',
  'od',
  'parl',
  'rig',
  'rum',
  'splend',
  'vig',
].join('|')

const doubled = [
  'cancel',
  'channel',
  'counsel',
  'dial',
  'equal',
  'fuel',
  'label',
  'level',
  'marshal',
  'model',
  'panel',
  'quarrel',
  'signal',
  'total',
  'travel',
  'tunnel',
].join('|')

const word = (pattern: string, flags = 'giu') => new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, flags)

// Read from top to bottom; `$1` is the first group. Verbs before nouns where the two are spelt apart.
const rules: readonly (readonly [RegExp, string])[] = [
  [word('yours (?:sincerely|faithfully)'), 'sincerely'],
  [word('CVs', 'gu'), 'résumés'],
  [word('CV', 'gu'), 'résumé'],
  [word(`(${ise})is(e[drs]?|ers|ing|ations?|able)`), '$1iz$2'],
  [word('(anal|paral)ys(ed?|ing)'), '$1yz$2'],
  [
    word(`((?:dis|un|re|well-)?(?:${our}))our(s|ed|ing|able|ably|ite|ites|hood|hoods|ly|al|ful|less)?`),
    '$1or$2',
  ],
  [word(`(${doubled})l(ed|ing|ers?|ors?)`), '$1$2'],
  [word('(cent|met|theat|lit)re(s?)'), '$1er$2'],
  [word('centred'), 'centered'],
  [word('(defen|offen|preten)ce(s?)'), '$1se$2'],
  [word('licence(s?)'), 'license$1'],
  [word('practis(e[ds]?|ing)'), 'practic$1'],
  [word('programme(s?)'), 'program$1'],
  [word('(enrol|fulfil|instal|instil)(s|ments?)?'), '$1l$2'],
  [word('skilful(ly)?'), 'skillful$1'],
  [word('(judg|acknowledg)ement(s?)'), '$1ment$2'],
  [word('(catalog)ue(s?)'), '$1$2'],
  [word('ageing'), 'aging'],
  [word('(learn|dream|burn)t'), '$1ed'],
  [word('spelt'), 'spelled'],
  [word('whilst'), 'while'],
  [word('amongst'), 'among'],
  [word('(to|for|after|back|up|down)wards', 'gu'), '$1ward'],
  [word('cheque(s?)'), 'check$1'],
  [word('grey'), 'gray'],
  [word('e-mail(s|ed|ing)?'), 'email$1'],
  [word('(?:a )?fortnight'), 'two weeks'],
  [word('at the weekend'), 'on the weekend'],
  [word('mobile (number|phone)'), 'cell $1'],
  [word('annual leave'), 'vacation'],
  [word('diary'), 'calendar'],
  [word('autumn'), 'fall'],
  [word('ring (you|me|them|her|him) (back)'), 'call $1 $2'],
  [word('(Mr|Ms|Mrs|Dr)(?!\\.)', 'gu'), '$1.'],
]
