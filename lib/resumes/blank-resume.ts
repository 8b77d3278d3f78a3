import type { Resume } from './json-resume'
import { blank } from './resume-document'
import type { Variant } from './variants'

/** A résumé to fill in: what every one has, as gaps in the variant's language. */
export function blankResume({ words, personal, sections }: Variant): Resume {
  const gap = Object.fromEntries(
    Object.entries(words.blanks).map(([key, label]) => [key, blank(label)]),
  ) as Record<keyof typeof words.blanks, string>
  const job = {
    position: gap.position,
    name: gap.employer,
    location: gap.city,
    startDate: gap.period,
    endDate: gap.period,
  }
  return {
    basics: {
      name: gap.name,
      label: gap.label,
      phone: gap.phone,
      email: gap.email,
      summary: gap.summary,
      location: { address: gap.address, postalCode: gap.postalCode, city: gap.city },
      ...(sections.includes('personal') && {
        'x-personal': Object.fromEntries(personal.map((key) => [key, gap.value])),
      }),
    },
    work: [
      { ...job, highlights: [gap.result, gap.result, gap.result] },
      { ...job, highlights: [gap.result, gap.result] },
    ],
    education: [
      { studyType: gap.degree, institution: gap.school, startDate: gap.period, endDate: gap.period },
    ],
    skills: [1, 2].map(() => ({ name: gap.skill, keywords: [gap.keywords] })),
    languages: [1, 2].map(() => ({ language: gap.language, fluency: gap.fluency })),
  }
}
