/**
 * A laid-out text, the same for every kind of file: what stands in it and what it is, not how it looks. `language` is a
 * BCP 47 tag such as "en-GB"; `author` is all that a file says about who made it.
 */
export type Document = {
  title: string
  language: string
  paper: Paper
  author?: string
  blocks: readonly Block[]
}

export type Paper = 'a4' | 'letter'

/** `link` is an address with http, https, mailto or tel; any other is left out and its text stays. */
export type Run = { text: string; bold?: boolean; italic?: boolean; link?: string }

/** A line break within is "\n". Right-to-left text is found by its letters, nobody has to say it. */
export type Text = string | readonly Run[]

export type ListKind = 'bullets' | 'numbers' | 'checks'

export type Block =
  /** Level 1 names the document, as its largest line; 2 parts it; 3 is a line in bold. Stays with what follows. */
  | { is: 'heading'; level: 1 | 2 | 3; text: string }
  /** `end` sets it at the far side; `small` is for notes; `lead` for one line under the title. */
  | { is: 'paragraph'; text: Text; align?: 'start' | 'end'; look?: 'small' | 'lead' }
  | { is: 'list'; kind: ListKind; items: readonly Text[] }
  /** One line with two ends, such as a role and its years, by a tab stop; `below` stands under it, with no gap. */
  | { is: 'entry'; left: Text; right?: string; below?: Text }
  | { is: 'divider' }
  /** Who writes: the name large, and below it lines of how to reach them. */
  | { is: 'letterhead'; name: string; lines: readonly Text[] }
  /** Kept on one page wherever it fits on one. */
  | { is: 'group'; blocks: readonly Block[] }

/** The text's runs, those with nothing in them left out. */
export function runsOf(text: Text): Run[] {
  return (typeof text === 'string' ? [{ text }] : [...text]).filter((run) => run.text !== '')
}

/** The text without its looks. */
export function plainOf(text: Text): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('')
}

/** What stands before an item in plain text. */
export function markOf(kind: ListKind, at: number): string {
  return { bullets: '- ', numbers: `${at + 1}. `, checks: '- [ ] ' }[kind]
}
