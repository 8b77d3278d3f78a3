/** How a field of the profile is typed: lines and words are lists, one a line or parted by commas. */
export type FieldKind = 'line' | 'text' | 'lines' | 'words' | 'date' | 'url' | 'email' | 'country'

export type PartField = {
  /** The key of JSON Resume; a dot leads into an object. */
  name: string
  label: string
  kind: FieldKind
  hint?: string
  autoComplete?: string
}

export type Part = {
  id: PartId
  title: string
  /** One of its entries, for buttons; null: it has no entries, it is filled in once. */
  entry: string | null
  lead: string
  fields: readonly PartField[]
}

export const partIds = [
  'basics',
  'personal',
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'volunteer',
  'awards',
  'publications',
  'profiles',
  'interests',
  'references',
] as const
export type PartId = (typeof partIds)[number]

const month = 'Such as 2021-03, 03/2021 or March 2021.'
const period: PartField[] = [
  { name: 'startDate', label: 'From', kind: 'date', hint: month },
  { name: 'endDate', label: 'Until', kind: 'date', hint: 'Empty while it goes on.' },
]
const results: PartField = {
  name: 'highlights',
  label: 'Results',
  kind: 'lines',
  hint: 'One a line. What changed through you, with its number.',
}
const summary: PartField = { name: 'summary', label: 'In a sentence or two', kind: 'text' }
const web: PartField = { name: 'url', label: 'Web address', kind: 'url' }

/** The parts of the profile, in the order in which one fills them in. */
export const parts: Record<PartId, Part> = {
  basics: {
    id: 'basics',
    title: 'You',
    entry: null,
    lead: 'What stands at the top of the page.',
    fields: [
      { name: 'name', label: 'Name', kind: 'line', autoComplete: 'name' },
      {
        name: 'label',
        label: 'What you do, in three words',
        kind: 'line',
        autoComplete: 'organization-title',
      },
      { name: 'email', label: 'E-mail address', kind: 'email', autoComplete: 'email' },
      {
        name: 'phone',
        label: 'Phone',
        kind: 'line',
        autoComplete: 'tel',
        hint: 'With the code of the country: +351 …',
      },
      { name: 'url', label: 'Web address', kind: 'url', autoComplete: 'url' },
      {
        name: 'location.address',
        label: 'Street',
        kind: 'line',
        autoComplete: 'street-address',
        hint: 'Only where whole addresses are usual: Germany, France, Spain.',
      },
      { name: 'location.postalCode', label: 'Postcode', kind: 'line', autoComplete: 'postal-code' },
      { name: 'location.city', label: 'City', kind: 'line', autoComplete: 'address-level2' },
      { name: 'location.region', label: 'State or region', kind: 'line', autoComplete: 'address-level1' },
      { name: 'location.countryCode', label: 'Country', kind: 'country' },
      {
        name: 'summary',
        label: 'Profile',
        kind: 'text',
        hint: 'Two or three sentences: what you do, for how long, what you look for.',
      },
    ],
  },
  personal: {
    id: 'personal',
    title: 'Personal data',
    entry: null,
    lead: 'Each is optional, and stands only in the variants that name it. Leave out what you would rather not tell.',
    fields: [
      {
        name: 'birthDate',
        label: 'Date of birth',
        kind: 'date',
        hint: 'Germany and the Gulf. Such as 1992-04-18.',
      },
      { name: 'nationality', label: 'Nationality', kind: 'line', hint: 'Germany, the Gulf, anywhere else.' },
      {
        name: 'workRight',
        label: 'Right to work',
        kind: 'line',
        hint: 'All variants. Such as: EU citizen; permit until 2028.',
      },
      {
        name: 'drivingLicence',
        label: 'Driving licence',
        kind: 'line',
        hint: 'All but the United States and anywhere else.',
      },
      {
        name: 'availability',
        label: 'Availability',
        kind: 'line',
        hint: 'All but the United States. Such as: from 1 March.',
      },
    ],
  },
  work: {
    id: 'work',
    title: 'Work',
    entry: 'job',
    lead: 'In any order: the newest is put first.',
    fields: [
      { name: 'position', label: 'Role', kind: 'line' },
      { name: 'name', label: 'Employer', kind: 'line' },
      { name: 'location', label: 'Place', kind: 'line' },
      {
        name: 'description',
        label: 'What the employer does',
        kind: 'line',
        hint: 'Where readers abroad will not know it.',
      },
      ...period,
      summary,
      results,
      web,
    ],
  },
  education: {
    id: 'education',
    title: 'Education',
    entry: 'degree or school',
    lead: 'In any order: the newest is put first.',
    fields: [
      {
        name: 'studyType',
        label: 'Degree',
        kind: 'line',
        hint: 'As it is called there; the equivalent in brackets.',
      },
      { name: 'area', label: 'Subject', kind: 'line' },
      { name: 'institution', label: 'School or university', kind: 'line' },
      ...period,
      { name: 'score', label: 'Grade', kind: 'line', hint: 'With its scale: 1.3 (best is 1.0).' },
      { name: 'courses', label: 'Courses', kind: 'lines', hint: 'One a line.' },
      web,
    ],
  },
  skills: {
    id: 'skills',
    title: 'Skills',
    entry: 'field',
    lead: 'A field, and what you can do in it.',
    fields: [
      { name: 'name', label: 'Field', kind: 'line', hint: 'Such as: Planning.' },
      { name: 'level', label: 'Level', kind: 'line' },
      { name: 'keywords', label: 'What you can do', kind: 'words', hint: 'Parted by commas.' },
    ],
  },
  languages: {
    id: 'languages',
    title: 'Languages',
    entry: 'language',
    lead: 'With a level that readers everywhere know: A1 to C2, or first language.',
    fields: [
      { name: 'language', label: 'Language', kind: 'line' },
      { name: 'fluency', label: 'Level', kind: 'line' },
    ],
  },
  certificates: {
    id: 'certificates',
    title: 'Certificates',
    entry: 'certificate',
    lead: 'Courses and exams that somebody attested.',
    fields: [
      { name: 'name', label: 'Certificate', kind: 'line' },
      { name: 'issuer', label: 'Issued by', kind: 'line' },
      { name: 'date', label: 'Date', kind: 'date', hint: month },
      web,
    ],
  },
  projects: {
    id: 'projects',
    title: 'Projects',
    entry: 'project',
    lead: 'What you made besides, or within a job, that stands for itself.',
    fields: [
      { name: 'name', label: 'Project', kind: 'line' },
      { name: 'entity', label: 'For whom', kind: 'line' },
      { name: 'type', label: 'Kind', kind: 'line' },
      { name: 'roles', label: 'Your part', kind: 'words', hint: 'Parted by commas.' },
      ...period,
      { name: 'description', label: 'In a sentence or two', kind: 'text' },
      results,
      { name: 'keywords', label: 'Keywords', kind: 'words', hint: 'Parted by commas.' },
      web,
    ],
  },
  volunteer: {
    id: 'volunteer',
    title: 'Voluntary work',
    entry: 'post',
    lead: 'In any order: the newest is put first.',
    fields: [
      { name: 'position', label: 'Role', kind: 'line' },
      { name: 'organization', label: 'Organisation', kind: 'line' },
      ...period,
      summary,
      results,
      web,
    ],
  },
  awards: {
    id: 'awards',
    title: 'Awards',
    entry: 'award',
    lead: 'Prizes, scholarships, distinctions.',
    fields: [
      { name: 'title', label: 'Award', kind: 'line' },
      { name: 'awarder', label: 'Given by', kind: 'line' },
      { name: 'date', label: 'Date', kind: 'date', hint: month },
      summary,
    ],
  },
  publications: {
    id: 'publications',
    title: 'Publications',
    entry: 'publication',
    lead: 'Articles, books, talks in print.',
    fields: [
      { name: 'name', label: 'Title', kind: 'line' },
      { name: 'publisher', label: 'Published by', kind: 'line' },
      { name: 'releaseDate', label: 'Date', kind: 'date', hint: month },
      summary,
      web,
    ],
  },
  profiles: {
    id: 'profiles',
    title: 'Profiles on the web',
    entry: 'profile',
    lead: 'They stand beside your phone and e-mail address.',
    fields: [
      { name: 'network', label: 'Network', kind: 'line' },
      { name: 'username', label: 'Your name there', kind: 'line' },
      web,
    ],
  },
  interests: {
    id: 'interests',
    title: 'Interests',
    entry: 'interest',
    lead: 'Left out in the United States and the Gulf.',
    fields: [
      { name: 'name', label: 'Interest', kind: 'line' },
      { name: 'keywords', label: 'More exactly', kind: 'words', hint: 'Parted by commas.' },
    ],
  },
  references: {
    id: 'references',
    title: 'References',
    entry: 'reference',
    lead: 'People who agreed to speak for you. United Kingdom, Gulf, anywhere else.',
    fields: [
      { name: 'name', label: 'Name and role', kind: 'line' },
      { name: 'reference', label: 'How to reach them, or what they say', kind: 'text' },
    ],
  },
}

/** The part of that id, as addresses name it; null when there is none. */
export function findPart(id: string): Part | null {
  return (partIds as readonly string[]).includes(id) ? parts[id as PartId] : null
}
