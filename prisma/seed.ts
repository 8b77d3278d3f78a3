import { hashPassword } from '@/lib/accounts/password-hash'
import type { PrismaClient } from '@/lib/generated/prisma/client'
import type { Role } from '@/lib/generated/prisma/enums'
import { closeOpportunity } from '@/lib/opportunities/close-opportunity'
import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import { recordSent } from '@/lib/opportunities/record-sent'
import type { Viewer } from '@/lib/viewer'
import { tellCalls } from './demo-calls'
import { tellDrafts } from './demo-drafts'
import { tellResume } from './demo-resume'
import { tellReviews } from './demo-reviews'
import { tellTemplates } from './demo-templates'

/** The accounts of the demo data. They exist only where it was loaded: never load it where real people are. */
export const demoAccounts = [
  { role: 'client', name: 'Ines Duarte', email: 'ines@waymark.example', zone: 'Europe/Lisbon' },
  { role: 'coach', name: 'Jonas Brandt', email: 'jonas@waymark.example', zone: 'Europe/Berlin' },
  { role: 'coach', name: 'Amara Osei', email: 'amara@waymark.example', zone: 'Africa/Accra' },
  { role: 'admin', name: 'Maya Okafor', email: 'maya@waymark.example', zone: 'Europe/London' },
].map((account) => ({ ...account, role: account.role as Role, password: 'three-roads-meet' }))

const hourMs = 3_600_000

/** One believable story, told with dates relative to `now`: an invitation meets a contract that is signed. */
export async function seed(client: PrismaClient, now: Date): Promise<void> {
  const passwordHash = await hashPassword('three-roads-meet')
  const viewers: Viewer[] = []
  for (const { password: _, ...account } of demoAccounts) {
    viewers.push({ ...(await client.user.create({ data: { ...account, passwordHash } })), sessionId: '' })
  }
  const [ines, jonas, amara] = viewers
  if (!ines || !jonas || !amara) return
  await tellInesStory(client, ines, now)
  await tellCalls(client, { ines, jonas, amara }, now)
  await tellTemplates(client, ines)
  await tellDrafts(client, ines, now)
  await tellReviews(client, { ines, jonas, amara }, now)
  await tellResume(client, ines, now)
}

async function tellInesStory(client: PrismaClient, ines: Viewer, now: Date): Promise<void> {
  const ago = (hours: number) => new Date(now.getTime() - hours * hourMs)
  const iso = (hours: number) => ago(hours).toISOString()
  const day = (days: number) => iso(-24 * days).slice(0, 10)
  const { id } = await createOpportunity(ines, earlierProcess(iso), ago(400))
  await recordSent(ines, id, ago(390), ago(390))
  await client.followUp.updateMany({
    where: { opportunityId: id, kind: { not: 'stay_connected' } },
    data: { doneAt: ago(300) },
  })
  const learned = 'Ask about sponsorship in the first call, not after the second round.'
  await closeOpportunity(ines, { id, stage: 'withdrawn', reason: 'mobility', learned }, ago(380))
  await createOpportunity(ines, talks(iso), ago(72))
  await createOpportunity(ines, offer(iso, day), ago(30))
  await createOpportunity(ines, invitation(iso), ago(20))
  await createOpportunity(ines, contract(iso, day), ago(10))
}

type Ago = (hours: number) => string
type Ahead = (days: number) => string

const invitation = (iso: Ago) => ({
  employer: 'Halden',
  role: 'Junior analyst',
  place: 'New York',
  stage: 'interview_scheduled' as const,
  facts: {
    invitedAt: iso(22),
    interviewAt: iso(-96),
    employerZone: 'America/New_York',
    cameThrough: 'agency_recruiter',
    contactMode: 'email',
    roundsDone: 0,
    relationshipValue: 'some',
    'mobility.jobCountry': 'US',
    'mobility.homeCountry': 'PT',
  },
})

const offer = (iso: Ago, day: Ahead) => ({
  employer: 'Marrow & Pine',
  role: 'Research associate',
  place: 'Hamburg',
  stage: 'offer_received' as const,
  facts: {
    offeredAt: iso(30),
    answerAgreedBy: iso(-42),
    offerFrom: 'hiring_manager',
    cameThrough: 'hr',
    contactMode: 'video',
    employerZone: 'Europe/Berlin',
    roundsDone: 3,
    goalFit: 'advances',
    gaps: [{ about: 'relocation_support', size: 'material', bridgeable: 'yes', raised: false }],
    'mobility.workRight': 'has',
    'mobility.noticeDays': 60,
    'mobility.relocationLeadDays': { min: 20, max: 45 },
    'mobility.requiredStartOn': day(95),
    'mobility.schoolStartsOn': day(110),
  },
})

const talks = (iso: Ago) => ({
  employer: 'Tessel',
  role: 'Data editor',
  place: 'Amsterdam, remote',
  stage: 'interviewing' as const,
  facts: {
    invitedAt: iso(70),
    repliedAt: iso(60),
    roundsDone: 1,
    cameThrough: 'network_contact',
    contactMode: 'direct_message',
    employerZone: 'Europe/Amsterdam',
    goalFit: 'neutral',
  },
})

const contract = (iso: Ago, day: Ahead) => ({
  employer: 'Corda',
  role: 'Analyst',
  place: 'Dublin',
  stage: 'offer_signed' as const,
  facts: {
    acceptedAt: iso(10),
    offeredAt: iso(60),
    offerFrom: 'hr',
    employerZone: 'Europe/Dublin',
    'contract.inWriting': true,
    'contract.contingentOn': [],
    'contract.startsOn': day(80),
    'contract.clausesRead': true,
    'mobility.workRight': 'has',
    'mobility.jobCountry': 'IE',
  },
})

const earlierProcess = (iso: Ago) => ({
  employer: 'Ferrow',
  role: 'Policy analyst',
  place: 'Toronto',
  stage: 'interviewing' as const,
  facts: {
    invitedAt: iso(420),
    roundsDone: 2,
    cameThrough: 'hr',
    contactMode: 'email',
    employerZone: 'America/Toronto',
    'mobility.workRight': 'sponsorship_refused',
  },
})
