import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Deadline } from '@/components/ui/deadline'
import type { ReviewState } from '@/lib/generated/prisma/enums'
import { nearMs } from '@/lib/reviews/promise'
import { formatShort, zoneCity } from '@/lib/time'
import { timeLeft } from '@/lib/time-left'
import { sayRound } from '../words'
import { CameOfIt } from './came-of-it'

type ReviewBarProps = {
  title: string
  client: string
  version: number
  round: number
  state: ReviewState
  promisedAt: Date
  /** The clock stands still since then. */
  pausedAt: Date | null
  /** Of working time, while the clock stands still. */
  minutesLeft: number | null
  zone: string
  now: Date
  /** What can be done: the forms of the answer, or what became of it. */
  children: ReactNode
}

/** For whom, which version, which round, and by when; stays in sight. */
export function ReviewBar({ title, client, version, round, children, ...clock }: ReviewBarProps) {
  return (
    <header className="review-bar">
      <div>
        <Breadcrumbs current={client} trail={[{ href: '/coach', label: 'Reviews' }]} />
        <h1>{title}</h1>
        <CameOfIt className="review-line" isDone={clock.pausedAt !== null}>
          For {client} · version {version} · {sayRound(round)} · <Clock {...clock} />
        </CameOfIt>
      </div>
      {children}
    </header>
  )
}

type ClockProps = Pick<ReviewBarProps, 'state' | 'promisedAt' | 'pausedAt' | 'minutesLeft' | 'zone' | 'now'>

function Clock({ state, promisedAt, pausedAt, minutesLeft, zone, now }: ClockProps) {
  if (state === 'returned' || state === 'approved') return <Badge tone="route">Answered</Badge>
  if (pausedAt)
    return (
      <>
        <Badge>Clock paused since {formatShort(pausedAt, zone, now)}</Badge>{' '}
        {sayWorkingLeft(minutesLeft ?? 0)}
      </>
    )
  const left = promisedAt.getTime() - now.getTime()
  const by = (
    <>
      promised by <b>{formatShort(promisedAt, zone, now)}</b> in {zoneCity(zone)}
    </>
  )
  if (left <= 0)
    return (
      <>
        {by} <Badge tone="harm">Past its time</Badge>
      </>
    )
  if (left <= nearMs)
    return (
      <>
        {by} <Deadline>{timeLeft(promisedAt, now)}</Deadline>
      </>
    )
  return (
    <>
      {by}, {timeLeft(promisedAt, now)}
    </>
  )
}

/** What is left is of the hours in which the coach works, not of the clock on the wall. */
function sayWorkingLeft(minutes: number): string {
  if (minutes < 1) return 'with no working time left'
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const said = [hours > 0 && counted(hours, 'hour'), rest > 0 && counted(rest, 'minute')].filter(Boolean)
  return `with ${said.join(' ')} of working time left`
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`
}
