import { type Document, LineCounter, parseDocument } from 'yaml'
import { checkTemplate } from '@/lib/templates/check-template'
import { type Problem, parseBody, parseChecklist, parseLine } from '@/lib/templates/passages'
import { type Choice, type Front, front, type LineOf, type Template } from '@/lib/templates/template'

/**
 * Reads one template: front matter between lines of `---`, then the body. `template` is null when the front matter
 * cannot be read; a template with problems is for an editor's preview only. Problems name the line of the file.
 */
export function readTemplate(source: string): { template: Template | null; problems: Problem[] } {
  const [, head, body] = /^---\r?\n([\s\S]*?\r?\n)---\r?\n([\s\S]*)$/.exec(source) ?? []
  if (head === undefined || body === undefined)
    return {
      template: null,
      problems: [{ line: 1, text: 'A template starts with its front matter between “---”.' }],
    }
  const read = readFront(head)
  if (!read.front) return { template: null, problems: read.problems }
  const { lineOf } = read
  const parsed = parseTexts(read.front, lineOf)
  const first = head.split('\n').length + 2
  const text = (read.front.channel === 'checklist' ? parseChecklist : parseBody)(body, first)
  const template: Template = { ...read.front, ...parsed.texts, paragraphs: text.paragraphs }
  const problems = [...parsed.problems, ...text.problems, ...checkTemplate(template, lineOf)]
  return { template, problems: problems.toSorted((a, b) => a.line - b.line) }
}

function readFront(head: string): { front: Front | null; problems: Problem[]; lineOf: LineOf } {
  const counter = new LineCounter()
  const document = parseDocument(head, { lineCounter: counter, schema: 'core' })
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  const lineOf: LineOf = (...path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined
      if (node?.range) return lineAt(node.range[0])
    }
    return 1
  }
  // One mistake in YAML makes many: the first is the one to mend.
  const [error] = document.errors
  if (error) {
    const problem = { line: lineAt(error.pos[0]), text: error.message.split(' at line')[0] ?? error.message }
    return { front: null, problems: [problem], lineOf }
  }
  const told = plainly(document)
  if (told === null)
    return { front: null, problems: [{ line: 1, text: 'YAML aliases are not read.' }], lineOf }
  const parsed = front.safeParse(told)
  if (parsed.success) return { front: parsed.data, problems: [], lineOf }
  const problems = parsed.error.issues.map(({ path, message }) => ({
    line: lineOf(...(path as (string | number)[])),
    text: `${path.join('.') || 'front matter'}: ${message}`,
  }))
  return { front: null, problems, lineOf }
}

/** What the YAML says; null when it holds aliases, which could grow without end. */
function plainly(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return null
  }
}

function parseTexts({ subject, choices }: Front, lineOf: LineOf) {
  const problems: Problem[] = []
  const lineFrom = (text: string, at: number) => {
    const parsed = parseLine(text, at)
    problems.push(...parsed.problems)
    return parsed.line
  }
  const read = Object.entries(choices).map(([name, { options, ...rest }]) => [
    name,
    {
      ...rest,
      options: options.map(({ id, label, text }, index) => ({
        id,
        label,
        line: lineFrom(text, lineOf('choices', name, 'options', index, 'text')),
      })),
    },
  ])
  const texts = {
    subject: subject === undefined ? null : lineFrom(subject, lineOf('subject')),
    choices: Object.fromEntries(read) as Record<string, Choice>,
  }
  return { texts, problems }
}
