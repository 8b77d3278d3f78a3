import type { Paper } from '@/lib/documents/document'
import {
  american,
  english,
  french,
  german,
  gulf,
  type PersonalKey,
  type SectionId,
  spanish,
  type Words,
} from './words'

export const variantIds = ['uk', 'us', 'de', 'fr', 'es', 'gulf', 'generic'] as const
export type VariantId = (typeof variantIds)[number]

/** How a résumé is laid out for the readers of one country. What its sections do not name stays out of it. */
export type Variant = {
  id: VariantId
  /** Where it is sent to. */
  name: string
  /** What sets it apart, in a line. */
  about: string
  /** What the two documents are called there. */
  resumeTitle: string
  letterTitle: string
  language: string
  /** The language in English, for who reads about it. */
  languageName: string
  paper: Paper
  months: 'numbers' | 'short' | 'long'
  /** What the line of an entry begins with. */
  first: 'role' | 'employer'
  /** The whole address under the name, or the city alone. */
  address: 'whole' | 'city'
  /** The name of the document under the name of the person. */
  namesDocument: boolean
  /** Place, day and name under the last line. */
  endsWithDay: boolean
  dayOfLetter: 'start' | 'end'
  sections: readonly SectionId[]
  /** The most that is said of a person; each only if it was told. */
  personal: readonly PersonalKey[]
  words: Words
}

const anglo = {
  resumeTitle: 'CV',
  letterTitle: 'Covering letter',
  language: 'en-GB',
  languageName: 'English',
  paper: 'a4',
  months: 'short',
  first: 'role',
  address: 'city',
  namesDocument: false,
  endsWithDay: false,
  dayOfLetter: 'start',
  words: english,
} as const

const continental = {
  paper: 'a4',
  first: 'role',
  address: 'whole',
  endsWithDay: false,
  dayOfLetter: 'end',
} as const

const more = ['projects', 'publications', 'awards', 'volunteer'] as const

export const variants: Record<VariantId, Variant> = {
  uk: {
    ...anglo,
    id: 'uk',
    name: 'United Kingdom',
    about: 'Profile and skills first, then work; months in words. On A4, in English.',
    sections: [
      'summary',
      'skills',
      'work',
      'education',
      'certificates',
      ...more,
      'languages',
      'interests',
      'personal',
      'references',
    ],
    personal: ['workRight', 'drivingLicence', 'availability'],
  },
  us: {
    ...anglo,
    id: 'us',
    name: 'United States',
    about: 'Employers lead, personal data stay out. On US Letter, in English.',
    resumeTitle: 'Résumé',
    letterTitle: 'Cover letter',
    language: 'en-US',
    paper: 'letter',
    first: 'employer',
    sections: ['summary', 'work', 'education', 'skills', 'certificates', ...more, 'languages', 'personal'],
    personal: ['workRight'],
    words: american,
  },
  de: {
    ...continental,
    id: 'de',
    name: 'Germany',
    about: 'Personal data first, few fixed headings, place and day at the end. On A4, in German.',
    resumeTitle: 'Lebenslauf',
    letterTitle: 'Anschreiben',
    language: 'de',
    languageName: 'German',
    months: 'numbers',
    namesDocument: true,
    endsWithDay: true,
    sections: [
      'personal',
      'summary',
      'work',
      'education',
      'certificates',
      'languages',
      'skills',
      ...more,
      'interests',
    ],
    personal: ['birthDate', 'nationality', 'workRight', 'drivingLicence', 'availability'],
    words: german,
  },
  fr: {
    ...continental,
    id: 'fr',
    name: 'France',
    about: 'Work before skills, and a letter with its formulas. On A4, in French.',
    resumeTitle: 'CV',
    letterTitle: 'Lettre de motivation',
    language: 'fr',
    languageName: 'French',
    months: 'short',
    namesDocument: false,
    sections: [
      'summary',
      'work',
      'education',
      'skills',
      'languages',
      'certificates',
      ...more,
      'interests',
      'personal',
    ],
    personal: ['workRight', 'drivingLicence', 'availability'],
    words: french,
  },
  es: {
    ...continental,
    id: 'es',
    name: 'Spain',
    about: 'Work, studies and languages, in this order. On A4, in Spanish.',
    resumeTitle: 'Currículum vítae',
    letterTitle: 'Carta de presentación',
    language: 'es',
    languageName: 'Spanish',
    months: 'numbers',
    namesDocument: false,
    sections: [
      'summary',
      'work',
      'education',
      'languages',
      'skills',
      'certificates',
      ...more,
      'interests',
      'personal',
    ],
    personal: ['workRight', 'drivingLicence', 'availability'],
    words: spanish,
  },
  gulf: {
    ...anglo,
    id: 'gulf',
    name: 'Gulf',
    about: 'Summary, personal details and key skills before work. On A4, in English.',
    letterTitle: 'Cover letter',
    months: 'long',
    sections: [
      'summary',
      'personal',
      'skills',
      'work',
      'education',
      'certificates',
      'languages',
      ...more,
      'references',
    ],
    personal: ['nationality', 'birthDate', 'workRight', 'drivingLicence', 'availability'],
    words: gulf,
  },
  generic: {
    ...anglo,
    id: 'generic',
    name: 'Anywhere else',
    about: 'The plainest order, for every other country. On A4, in English.',
    letterTitle: 'Cover letter',
    sections: [
      'summary',
      'work',
      'education',
      'skills',
      'languages',
      'certificates',
      ...more,
      'interests',
      'personal',
      'references',
    ],
    personal: ['nationality', 'workRight', 'availability'],
  },
}

/** The variant of that id, as addresses name it; null when there is none. */
export function findVariant(id: string): Variant | null {
  return (variantIds as readonly string[]).includes(id) ? variants[id as VariantId] : null
}

/** The variant's country within a sentence: "the United Kingdom", "Germany". */
export function countryPhrase({ id, name }: Variant): string {
  if (id === 'generic') return 'the country'
  return ['uk', 'us', 'gulf'].includes(id) ? `the ${name}` : name
}
