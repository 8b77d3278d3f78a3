import type { PrismaClient } from '@/lib/generated/prisma/client'
import type { Viewer } from '@/lib/viewer'

const resume = {
  basics: {
    name: 'Ines Duarte',
    label: 'Analyst, public policy and data',
    email: 'ines@waymark.example',
    phone: '+351 210 000 044',
    summary:
      'Three years of turning tables into decisions, for a research institute and a city. I look for a team that publishes its numbers and stands by them.',
    location: { address: 'Rua do Século 81', postalCode: '1200-434', city: 'Lisbon', countryCode: 'PT' },
    profiles: [{ network: 'Portfolio', username: 'ines-duarte', url: 'https://waymark.example/ines-duarte' }],
    'x-personal': {
      birthDate: '1998-06-03',
      nationality: 'Portuguese',
      workRight: 'EU citizen; sponsorship needed outside the EU',
      availability: 'from two months after an offer',
    },
  },
  work: [
    {
      position: 'Junior policy analyst',
      name: 'Instituto Tejo',
      description: 'research institute',
      location: 'Lisbon',
      startDate: '2024-02',
      highlights: [
        'Wrote the rent report that two ministries quoted; every table could be traced to its source.',
        'Cut the monthly data run from three days to four hours.',
        'Taught eleven colleagues to check their own figures.',
      ],
    },
    {
      position: 'Data intern, then assistant',
      name: 'Câmara Municipal de Setúbal',
      location: 'Setúbal',
      startDate: '2022-09',
      endDate: '2024-01',
      highlights: ['Found 1,200 double entries in the register of school places before the year began.'],
    },
  ],
  education: [
    {
      studyType: 'MSc',
      area: 'Economics and Public Policy',
      institution: 'ISEG, Universidade de Lisboa',
      startDate: '2020-09',
      endDate: '2022-07',
      score: '17 of 20',
    },
    {
      studyType: 'BA',
      area: 'Economics',
      institution: 'Universidade do Porto',
      startDate: '2016',
      endDate: '2020',
    },
  ],
  skills: [
    { name: 'Analysis', keywords: ['panel data', 'survey design', 'forecasting'] },
    { name: 'Tools', keywords: ['R', 'SQL', 'Python'] },
  ],
  languages: [
    { language: 'Portuguese', fluency: 'first language' },
    { language: 'English', fluency: 'C2' },
    { language: 'German', fluency: 'B1' },
  ],
  volunteer: [
    {
      position: 'Reading mentor',
      organization: 'Biblioteca dos Anjos',
      startDate: '2023-10',
    },
  ],
}

/** What Ines told of her working life: enough for every variant, with a gap or two to find. */
export async function tellResume(client: PrismaClient, ines: Viewer, now: Date): Promise<void> {
  await client.resume.create({ data: { clientId: ines.id, data: resume, updatedAt: now } })
}
