export type PersonalKey = 'birthDate' | 'nationality' | 'workRight' | 'drivingLicence' | 'availability'

export type SectionId =
  | 'summary'
  | 'personal'
  | 'skills'
  | 'work'
  | 'education'
  | 'certificates'
  | 'projects'
  | 'publications'
  | 'awards'
  | 'volunteer'
  | 'languages'
  | 'interests'
  | 'references'

/** The words that a résumé sets around what somebody wrote, in one language. */
export type Words = {
  headings: Record<SectionId, string>
  personal: Record<PersonalKey, string>
  /** Label and value, with the space that the language sets before a colon. */
  colon: string
  /** A time that goes on, from its first month. */
  since: (start: string) => string
  /** Place and day above a letter; without a place the day alone. */
  placeAndDay: (place: string | undefined, day: string) => string
  blanks: Blanks
}

/** What stands in square brackets in an empty form. */
export type Blanks = Record<
  | 'name'
  | 'label'
  | 'phone'
  | 'email'
  | 'city'
  | 'summary'
  | 'employer'
  | 'position'
  | 'period'
  | 'result'
  | 'school'
  | 'degree'
  | 'skill'
  | 'keywords'
  | 'language'
  | 'fluency'
  | 'address'
  | 'postalCode'
  | 'day'
  | 'value',
  string
>

export const english: Words = {
  headings: {
    summary: 'Profile',
    personal: 'Further details',
    skills: 'Skills',
    work: 'Work',
    education: 'Education',
    certificates: 'Certificates',
    projects: 'Projects',
    publications: 'Publications',
    awards: 'Awards',
    volunteer: 'Voluntary work',
    languages: 'Languages',
    interests: 'Interests',
    references: 'References',
  },
  personal: {
    birthDate: 'Date of birth',
    nationality: 'Nationality',
    workRight: 'Right to work',
    drivingLicence: 'Driving licence',
    availability: 'Availability',
  },
  colon: ': ',
  since: (start) => `${start} – present`,
  placeAndDay: (_, day) => day,
  blanks: {
    name: 'Your name',
    label: 'What you do, in three words',
    phone: 'Phone',
    email: 'E-mail',
    city: 'City',
    summary: 'Two or three sentences: what you do, for how long, and what you look for now.',
    employer: 'Employer',
    position: 'Role',
    period: 'Months',
    result: 'A result, with its number',
    school: 'School or university',
    degree: 'Degree and subject',
    skill: 'Field',
    keywords: 'what you do in it',
    language: 'Language',
    fluency: 'level, such as B2',
    address: 'Street',
    postalCode: 'Postcode',
    day: 'Date',
    value: 'if it helps',
  },
}

export const american: Words = {
  ...english,
  headings: {
    ...english.headings,
    summary: 'Summary',
    work: 'Experience',
    certificates: 'Certifications',
    volunteer: 'Volunteering',
    personal: 'Additional information',
  },
  personal: {
    ...english.personal,
    workRight: 'Work authorization',
    drivingLicence: 'Driver’s license',
  },
  blanks: { ...english.blanks, email: 'Email' },
}

export const gulf: Words = {
  ...english,
  headings: {
    ...english.headings,
    summary: 'Professional summary',
    personal: 'Personal details',
    skills: 'Key skills',
    work: 'Professional experience',
  },
  personal: { ...english.personal, workRight: 'Visa status' },
}

export const german: Words = {
  headings: {
    summary: 'Kurzprofil',
    personal: 'Persönliche Daten',
    skills: 'Kenntnisse',
    work: 'Berufserfahrung',
    education: 'Ausbildung',
    certificates: 'Weiterbildung',
    projects: 'Projekte',
    publications: 'Veröffentlichungen',
    awards: 'Auszeichnungen',
    volunteer: 'Ehrenamt',
    languages: 'Sprachen',
    interests: 'Interessen',
    references: 'Referenzen',
  },
  personal: {
    birthDate: 'Geburtsdatum',
    nationality: 'Staatsangehörigkeit',
    workRight: 'Arbeitserlaubnis',
    drivingLicence: 'Führerschein',
    availability: 'Verfügbarkeit',
  },
  colon: ': ',
  since: (start) => `seit ${start}`,
  placeAndDay: (place, day) => (place ? `${place}, ${day}` : day),
  blanks: {
    name: 'Vor- und Nachname',
    label: 'Beruf oder Fachrichtung',
    phone: 'Telefon',
    email: 'E-Mail',
    city: 'Ort',
    summary: 'Zwei, drei Sätze: was Sie tun, seit wann, und was Sie jetzt suchen.',
    employer: 'Arbeitgeber',
    position: 'Stelle',
    period: 'MM/JJJJ – MM/JJJJ',
    result: 'Ein Ergebnis, mit Zahl',
    school: 'Schule oder Hochschule',
    degree: 'Abschluss und Fach',
    skill: 'Gebiet',
    keywords: 'was Sie darin können',
    language: 'Sprache',
    fluency: 'Niveau, etwa B2',
    address: 'Straße und Hausnummer',
    postalCode: 'PLZ',
    day: 'Datum',
    value: 'wenn es hilft',
  },
}

// A colon stands after a space that does not break.
export const french: Words = {
  headings: {
    summary: 'Profil',
    personal: 'Informations complémentaires',
    skills: 'Compétences',
    work: 'Expérience professionnelle',
    education: 'Formation',
    certificates: 'Certifications',
    projects: 'Projets',
    publications: 'Publications',
    awards: 'Distinctions',
    volunteer: 'Engagement bénévole',
    languages: 'Langues',
    interests: 'Centres d’intérêt',
    references: 'Références',
  },
  personal: {
    birthDate: 'Date de naissance',
    nationality: 'Nationalité',
    workRight: 'Droit au travail',
    drivingLicence: 'Permis de conduire',
    availability: 'Disponibilité',
  },
  colon: '\u00a0: ',
  since: (start) => `depuis ${start}`,
  placeAndDay: (place, day) => (place ? `${place}, le ${day}` : `Le ${day}`),
  blanks: {
    name: 'Prénom et nom',
    label: 'Métier ou spécialité',
    phone: 'Téléphone',
    email: 'Courriel',
    city: 'Ville',
    summary: 'Deux ou trois phrases\u00a0: ce que vous faites, depuis quand, ce que vous cherchez.',
    employer: 'Employeur',
    position: 'Poste',
    period: 'mois et années',
    result: 'Un résultat, avec son chiffre',
    school: 'École ou université',
    degree: 'Diplôme et domaine',
    skill: 'Domaine',
    keywords: 'ce que vous y savez faire',
    language: 'Langue',
    fluency: 'niveau, par exemple B2',
    address: 'Adresse',
    postalCode: 'Code postal',
    day: 'date',
    value: 'si c’est utile',
  },
}

export const spanish: Words = {
  headings: {
    summary: 'Perfil profesional',
    personal: 'Otros datos',
    skills: 'Competencias',
    work: 'Experiencia profesional',
    education: 'Formación académica',
    certificates: 'Cursos y certificados',
    projects: 'Proyectos',
    publications: 'Publicaciones',
    awards: 'Premios',
    volunteer: 'Voluntariado',
    languages: 'Idiomas',
    interests: 'Intereses',
    references: 'Referencias',
  },
  personal: {
    birthDate: 'Fecha de nacimiento',
    nationality: 'Nacionalidad',
    workRight: 'Permiso de trabajo',
    drivingLicence: 'Carné de conducir',
    availability: 'Disponibilidad',
  },
  colon: ': ',
  since: (start) => `${start} – actualidad`,
  placeAndDay: (place, day) => (place ? `${place}, ${day}` : day),
  blanks: {
    name: 'Nombre y apellidos',
    label: 'Profesión o especialidad',
    phone: 'Teléfono',
    email: 'Correo',
    city: 'Ciudad',
    summary: 'Dos o tres frases: qué hace, desde cuándo y qué busca ahora.',
    employer: 'Empresa',
    position: 'Puesto',
    period: 'MM/AAAA – MM/AAAA',
    result: 'Un resultado, con su cifra',
    school: 'Centro o universidad',
    degree: 'Título y especialidad',
    skill: 'Ámbito',
    keywords: 'qué sabe hacer',
    language: 'Idioma',
    fluency: 'nivel, por ejemplo B2',
    address: 'Calle y número',
    postalCode: 'CP',
    day: 'fecha',
    value: 'si ayuda',
  },
}
