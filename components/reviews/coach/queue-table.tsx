import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { nearMs } from '@/lib/reviews/promise'
import type { QueueRow } from '@/lib/reviews/queries'
import { formatShort } from '@/lib/time'
import { timeLeft } from '@/lib/time-left'
import { sayLanguage, sayMessage, sayRound, stateWords } from '../words'
import { CardButton } from './card-button'
import { sayAgo } from './say-ago'

type QueueTableProps = {
  rows: readonly QueueRow[]
  stages: Readonly<Record<string, string>>
  isCoach: boolean
  zone: string
  now: Date
}

/** Reviews as rows. Before one is claimed it says what kind of message it is, and neither names nor words. */
export function QueueTable({ rows, stages, isCoach, zone, now }: QueueTableProps) {
  return (
    <Table
      caption="Reviews"
      head={
        <tr>
          <th scope="col">Message</th>
          <th scope="col">Promised by</th>
          <th scope="col">Language</th>
          <th scope="col">Stage</th>
          <th scope="col">Asked</th>
          <th scope="col">State</th>
          <th scope="col">
            <span className="sr-only">What you can do</span>
          </th>
        </tr>
      }
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <Title row={row} />
          </td>
          <td>
            <Promised now={now} row={row} zone={zone} />
          </td>
          <td>{sayLanguage(row.locale)}</td>
          <td>{row.stage && stages[row.stage]}</td>
          <td>{sayAgo(row.askedAt, now)}</td>
          <td>
            <State isCoach={isCoach} row={row} />
          </td>
          <td>
            <Acts isCoach={isCoach} row={row} />
          </td>
        </tr>
      ))}
    </Table>
  )
}

function Title({ row }: { row: QueueRow }) {
  const words = sayMessage(row)
  const round = row.round > 1 ? `, ${sayRound(row.round)}` : ''
  if (!row.isMine) return words + round
  return (
    <>
      <a href={`/coach/reviews/${row.id}`}>{words}</a> for {row.clientName}
      {round}
    </>
  )
}

function Promised({ row, zone, now }: { row: QueueRow; zone: string; now: Date }) {
  const { promisedAt, pausedAt, state, wasLate } = row
  if (pausedAt) return 'Clock paused'
  const by = formatShort(promisedAt, zone, now)
  const left = promisedAt.getTime() - now.getTime()
  if (state === 'returned' || state === 'approved' || state === 'withdrawn') return by
  return (
    <>
      {by} {left <= 0 && <Badge tone="harm">Past its time</Badge>}
      {left > 0 && left <= nearMs && <Badge tone="time">{timeLeft(promisedAt, now)}</Badge>}{' '}
      {left > 0 && wasLate && <Badge tone="harm">Late already</Badge>}
    </>
  )
}

function State({ row, isCoach }: { row: QueueRow; isCoach: boolean }) {
  const { state, byName, askedCoachName, rating, thanks } = row
  return (
    <>
      {sayState(row)}
      {byName && state === 'waiting' && (
        <>
          {' '}
          <Badge tone="route">Asked of you</Badge>
        </>
      )}
      {!isCoach && askedCoachName && `, for ${askedCoachName} alone`}
      {rating !== null && `, rated ${rating} of 5`}
      {thanks && (
        <>
          : <q>{thanks}</q>
        </>
      )}
    </>
  )
}

function sayState({ state, isMine, coachName }: QueueRow): string {
  const who = isMine ? 'you' : coachName
  if (who && state === 'claimed') return `With ${who}`
  if (who && state === 'question') return `With ${who}, a question is open`
  const isAnswered = state === 'returned' || state === 'approved'
  return isAnswered && coachName && !isMine ? `${stateWords[state]} by ${coachName}` : stateWords[state]
}

function Acts({ row, isCoach }: { row: QueueRow; isCoach: boolean }) {
  const { id, state, isMine, coachId } = row
  if (isCoach && state === 'waiting' && !isMine)
    return (
      <CardButton form="claim" label={`Take it: ${sayMessage(row)}`} name="reviewId" value={id}>
        Take it
      </CardButton>
    )
  const isHeld = (state === 'claimed' || state === 'question') && coachId !== null
  return (
    <>
      {!isCoach && (state === 'waiting' || isHeld) && (
        <CardButton form="assign" label={`Assign: ${sayMessage(row)}`} name="reviewId" value={id}>
          Assign
        </CardButton>
      )}{' '}
      {isHeld && (isMine || !isCoach) && (
        <CardButton form="release" label={`Release: ${sayMessage(row)}`} name="reviewId" value={id}>
          {isMine ? 'Give it back' : 'Release'}
        </CardButton>
      )}
    </>
  )
}
