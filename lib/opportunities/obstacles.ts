import type { Facts } from './facts/fact'

/** "What stands in the way", as chips: each is a short way to tell one or more facts. */
type Obstacle = {
  id: string
  label: string
  path: string
  value: unknown
  /** Values that say the same and more: told elsewhere, they are not overwritten. */
  also?: readonly unknown[]
}

const gap = (about: string) => ({ about })

export const obstacles: readonly Obstacle[] = [
  {
    id: 'permit',
    label: 'I would need a permit',
    path: 'mobility.workRight',
    value: 'sponsorship_unclear',
    also: ['sponsorship_offered', 'sponsorship_promised_orally', 'sponsorship_refused'],
  },
  { id: 'move', label: 'Relocation support', path: 'gaps', value: gap('relocation_support') },
  { id: 'start', label: 'The start date', path: 'gaps', value: gap('start_date') },
  { id: 'in-person', label: 'They want me there in person', path: 'gaps', value: gap('on_site_interview') },
  { id: 'slot', label: 'The hour or time zone', path: 'gaps', value: gap('interview_time') },
  { id: 'prepare', label: 'No time to prepare', path: 'capacity.level', value: 'none' },
  { id: 'pay', label: 'Pay', path: 'gaps', value: gap('salary') },
  { id: 'remote', label: 'Remote days', path: 'gaps', value: gap('remote_days') },
  {
    id: 'unclear',
    label: 'The role is not clear',
    path: 'roleClear',
    value: 'no',
    also: ['no_after_asking'],
  },
  { id: 'family', label: 'Someone depends on me', path: 'mobility.caringDuty', value: true },
  { id: 'partner', label: 'My partner’s work', path: 'gaps', value: gap('partner_work') },
  {
    id: 'feeling',
    label: 'A bad feeling',
    path: 'redFlags',
    value: { what: 'A bad feeling', evidence: 'gut_feeling' },
  },
  { id: 'nerves', label: 'Nerves', path: 'doubts', value: 'nerves' },
]

const lists = new Set(['gaps', 'redFlags', 'doubts'])

/** Whether the facts already say this. */
export function isStanding({ path, value, also = [] }: Obstacle, facts: Facts): boolean {
  const known = facts[path]
  if (!lists.has(path)) return known === value || also.includes(known)
  return Array.isArray(known) && known.some((item) => sameThing(item, value))
}

/** The facts once exactly the chosen obstacles stand; what else was told of them stays. */
export function withObstacles(facts: Facts, chosen: readonly string[]): Facts {
  const next = { ...facts }
  for (const obstacle of obstacles) {
    const standing = isStanding(obstacle, next)
    if (chosen.includes(obstacle.id) && !standing) add(next, obstacle)
    if (!chosen.includes(obstacle.id) && standing) remove(next, obstacle)
  }
  return next
}

function add(facts: Facts, { path, value }: Obstacle): void {
  const before = facts[path]
  facts[path] = lists.has(path) ? [...(Array.isArray(before) ? before : []), value] : value
}

function remove(facts: Facts, { path, value }: Obstacle): void {
  const before = facts[path]
  const rest =
    lists.has(path) && Array.isArray(before) ? before.filter((item) => !sameThing(item, value)) : []
  if (rest.length > 0) facts[path] = rest
  else delete facts[path]
}

// A gap is the same gap, and a red flag the same flag, however much was told about it since.
function sameThing(item: unknown, value: unknown): boolean {
  return subjectOf(item) === subjectOf(value)
}

function subjectOf(thing: unknown): unknown {
  const { about, what } = Object(thing) as { about?: string; what?: string }
  return about ?? what ?? thing
}
