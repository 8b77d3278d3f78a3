import {
  composeSource,
  type PlacedProblem,
  placeProblems,
  readParts,
} from '@/lib/templates/editing/text-parts'
import type { Template } from '@/lib/templates/template'
import { readTemplate } from '@/lib/templates/template-file'

export type OwnWords = { title: string; subject: string; body: string }

/** What somebody may change of their copy, as they wrote it. */
export function ownWordsOf(source: string): OwnWords {
  const { title, subject, body } = readParts(source)
  return { title, subject, body }
}

/**
 * The copy with other words. Fields and notes stay declared as they were, used or not, so that a field that was taken
 * out can come back; the problems are those of the words alone, told by the line of the part they are in.
 */
export function withOwnWords(
  source: string,
  words: OwnWords,
): { source: string; template: Template | null; problems: PlacedProblem[] } {
  const parts = { ...readParts(source), ...words }
  const changed = composeSource(parts)
  const { template, problems } = readTemplate(changed)
  const placed = placeProblems(parts, problems)
  const theirs = placed.filter(({ part }) => part === 'title' || part === 'subject' || part === 'body')
  return { source: changed, template, problems: template ? theirs : placed }
}

/** A copy as it is read, at its owner's or as a draft keeps it. What its notes talk of, and what its fields are for, may be gone from the words. */
export function readOwn(source: string): Template | null {
  return readTemplate(source).template
}
