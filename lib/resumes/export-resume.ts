import type { Resume } from './json-resume'

const published = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** A profile as a file for other programs: it names the schema it keeps to. What came in goes out again. */
export function exportResume(resume: Resume): Resume {
  return { $schema: published, ...resume }
}
