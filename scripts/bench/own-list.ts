import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import { makeUser } from '@/tests/support/factories'

export type OwnList = { email: string; password: string; ids: string[] }

/** Makes an account with so many open opportunities, each written by the product's own function. */
export async function makeOwnList(count: number): Promise<OwnList> {
  const password = 'three quiet harbours'
  const user = await makeUser({ name: 'Mara Lindqvist', zone: 'Europe/Lisbon', password })
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    const { id } = await createOpportunity(user, opportunity(n), new Date())
    ids.push(id)
  }
  return { email: user.email, password, ids }
}

// Names as long as real ones are, since they are much of a row.
const named = [
  ['Northwind Logistics', 'Senior product designer', 'New York', 'invited'],
  ['Halden Instruments', 'Junior analyst', 'Singapore', 'interview_scheduled'],
  ['Casa da Ponte', 'Head of operations', 'Rotterdam, hybrid', 'interviewing'],
  ['Kestrel & Rowe', 'Data engineer', 'São Paulo', 'offer_received'],
] as const

function opportunity(n: number) {
  const [employer, role, place, stage] = named[n % named.length] ?? named[0]
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  const facts = {
    invitedAt: hoursAgo(100 + n),
    ...(stage === 'offer_received' && { offeredAt: hoursAgo(n) }),
    employerZone: 'America/New_York',
    cameThrough: 'agency_recruiter',
    'mobility.noticeDays': 60,
    leaning: 'unsure',
  }
  return { employer: `${employer} ${n}`, role, place, stage, facts }
}
