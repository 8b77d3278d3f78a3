/** A name in braces, `{role}` or `{role:an}`: a field, a choice, or the writer (`me`). `at` is the line in the file. */
export type Slot = { is: 'slot'; name: string; form: string; at: number }
export type Piece = { is: 'text'; text: string } | Slot
/** `[ … ]`: stays only when everything in it that may be missing is there. */
export type Optional = { is: 'optional'; pieces: Piece[]; at: number }
/** One line of a text. A line break in the file is a line break in the text. */
export type Line = (Piece | Optional)[]
export type Paragraph = Line[]
export type Problem = { line: number; text: string }

/** The form of a slot that names none. */
export const plain = 'plain'

/**
 * The body of a template: blocks between blank lines, each of lines. Everything is read, also past a mistake, so that
 * an editor shows all problems at once. `first` is the line of the file where the body starts.
 */
export function parseBody(body: string, first = 1): { paragraphs: Paragraph[]; problems: Problem[] } {
  const paragraphs: Paragraph[] = []
  const problems: Problem[] = []
  let open = false
  for (const [index, text] of body.split(/\r\n?|\n/).entries()) {
    const blank = text.trim() === ''
    if (!blank) {
      const parsed = parseLine(text.trim(), first + index)
      problems.push(...parsed.problems)
      if (open) paragraphs.at(-1)?.push(parsed.line)
      else paragraphs.push([parsed.line])
    }
    open = !blank
  }
  return { paragraphs, problems }
}

/** `- [ ] …`, one item a line: the body of a checklist. Its items hold no optional passages. */
export function parseChecklist(body: string, first = 1): { paragraphs: Paragraph[]; problems: Problem[] } {
  const items: Line[] = []
  const problems: Problem[] = []
  for (const [index, text] of body.split(/\r\n?|\n/).entries()) {
    if (text.trim() === '') continue
    const item = /^- \[ \] (\S.*)$/.exec(text.trim())
    const parsed = parseLine(item?.[1] ?? '', first + index)
    if (!item) problems.push({ line: first + index, text: 'A line of a checklist starts with “- [ ] ”.' })
    if (parsed.line.some(({ is }) => is === 'optional'))
      problems.push({ line: first + index, text: 'A checklist has no optional passages.' })
    problems.push(...parsed.problems)
    items.push(parsed.line)
  }
  return { paragraphs: items.length > 0 ? [items] : [], problems }
}

const tokens = /\\[[\]{}]|\{[^{}]*\}|[[\]{}]|[^\\[\]{}]+|\\/g
const slotPattern = /^\{([a-z][A-Za-z0-9]*)(?::([a-z]+))?\}$/

/** One line: text, slots and optional passages. `\{` and `\[` are the signs themselves. */
export function parseLine(text: string, at = 1): { line: Line; problems: Problem[] } {
  const line: Line = []
  const problems: Problem[] = []
  const complain = (problem: string) => problems.push({ line: at, text: problem })
  let optional: Optional | null = null
  for (const [token] of text.matchAll(tokens)) {
    const pieces: Line = optional?.pieces ?? line
    if (token === '[') {
      if (optional) complain('An optional passage stands inside another one.')
      optional = { is: 'optional', pieces: [], at }
    } else if (token === ']') {
      if (optional) line.push(optional)
      else complain('“]” closes nothing; write \\] for the sign itself.')
      optional = null
    } else if (token === '{' || token === '}')
      complain(`“${token}” stands alone; write \\${token} for the sign itself.`)
    else if (token.startsWith('{')) {
      const slot = slotOf(token, at)
      if (slot) pieces.push(slot)
      else complain(`“${token}” is no field: write {name} or {name:form}.`)
    } else addText(pieces, token.length === 2 && token.startsWith('\\') ? token.slice(1) : token)
  }
  if (optional) complain('“[” is not closed on its line; write \\[ for the sign itself.')
  return { line, problems }
}

function slotOf(token: string, at: number): Slot | null {
  const [, name, form = plain] = slotPattern.exec(token) ?? []
  return name ? { is: 'slot', name, form, at } : null
}

function addText(pieces: Line, text: string) {
  const last = pieces.at(-1)
  if (last?.is === 'text') last.text += text
  else pieces.push({ is: 'text', text })
}

/** Every slot of a line, those in optional passages too. */
export function slotsOf(line: Line): Slot[] {
  return line.flatMap((piece) => {
    if (piece.is === 'slot') return piece
    return piece.is === 'optional' ? slotsOf(piece.pieces) : []
  })
}

/** The line as its writer wrote it. */
export function sourceOf(line: Line): string {
  return line
    .map((piece) => {
      if (piece.is === 'optional') return `[${sourceOf(piece.pieces)}]`
      if (piece.is === 'text') return piece.text
      return piece.form === plain ? `{${piece.name}}` : `{${piece.name}:${piece.form}}`
    })
    .join('')
}
