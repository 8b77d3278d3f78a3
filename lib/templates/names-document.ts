import { wordsTyped } from '@/lib/templates/likeliest-word'

// Folded, as a search is. A name of several words is meant where all of them were typed.
const names: readonly (readonly string[])[] = [
  ...['cv', 'cvs', 'resume', 'resumes', 'curriculum', 'lebenslauf', 'lebenslaufe', 'anschreiben'].map(
    (name) => [name],
  ),
  ...['bewerbungsschreiben', 'motivationsschreiben', 'bewerbungsunterlagen'].map((name) => [name]),
  ['cover', 'letter'],
  ['covering', 'letter'],
  ['cover', 'letters'],
  ['motivation', 'letter'],
  ['application', 'letter'],
  ['lettre', 'motivation'],
  ['carta', 'presentacion'],
  ['carta', 'motivacion'],
  ['hoja', 'vida'],
]

/** Whether a search asks for a résumé or a cover letter, which the library keeps elsewhere. */
export function namesDocument(search: string): boolean {
  const typed = new Set(wordsTyped(search))
  return names.some((name) => name.every((word) => typed.has(word)))
}
