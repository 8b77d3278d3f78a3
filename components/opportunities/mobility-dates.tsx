import type { Advice } from '@/lib/advice/advice'

type Mobility = NonNullable<Advice['mobility']>

/** Earliest and latest start, the slack of each constraint, and what decides the date. */
export function MobilityDates({ mobility }: { mobility: Mobility }) {
  const { earliestOn, latestOn, slack, criticalPath, status } = mobility
  return (
    <>
      <p>{statusWords[status]}</p>
      {earliestOn && (
        <p>
          Earliest start: <b>{day(earliestOn)}</b>
          {latestOn && latestOn !== earliestOn && (
            <>
              ; if everything takes its longest: <b>{day(latestOn)}</b>
            </>
          )}
          .
        </p>
      )}
      {criticalPath.length > 0 && <p>What decides the date: {criticalPath.map(words).join(', then ')}.</p>}
      {slack.length > 0 && (
        <ul>
          {slack.map(({ constraint, days }) => (
            <li key={constraint}>
              {sentence(words(constraint))}: {days < 0 ? `${-days} days too late` : `${days} days to spare`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const statusWords: Record<Mobility['status'], string> = {
  feasible: 'The dates fit, also in the worst case.',
  tight: 'It can work, but not in every case: something has to go well, or move.',
  infeasible: 'As things stand, the dates or the permit do not allow it.',
  unknown: 'There are not enough dates yet to tell.',
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

function day(on: string): string {
  return dayFormat.format(new Date(`${on}T00:00:00Z`))
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
