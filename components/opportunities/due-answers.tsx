import type { ReactNode } from 'react'
import { Deadline } from '@/components/ui/deadline'
import { isClosed } from '@/lib/opportunities/facts/stage'
import type { OpportunityRow } from '@/lib/opportunities/queries'
import { formatInstant, formatThere, zoneCity } from '@/lib/time'
import { timeLeft } from '@/lib/time-left'
import { verdictLabels } from './answer-words'
import './due.css'

type Due = OpportunityRow & { facts: Record<string, unknown> }

type DueAnswersProps = {
  answers: readonly Due[]
  zone: string
  now: Date
  /** What waits besides, right behind the nearest one. */
  children?: ReactNode
}

/** The nearest deadlines, each in the client's zone and the employer's; the first one stands out. */
export function DueAnswers({ answers, children, ...when }: DueAnswersProps) {
  return (
    <>
      <DueList answers={answers.slice(0, 1)} {...when} />
      {children}
      <DueList answers={answers.slice(1)} {...when} />
    </>
  )
}

function DueList({ answers, zone, now }: Omit<DueAnswersProps, 'children'>) {
  if (answers.length === 0) return null
  return (
    <ol className="due">
      {answers.map(({ id, employer, role, stage, verdict, answerBy, facts }) => (
        <li key={id}>
          <h2>
            <a href={`/opportunities/${id}`}>
              {verdict &&
                `${isClosed(stage) && verdict === 'decline' ? 'Let your no stand' : verdictLabels[verdict]}: `}
              {role}, {employer}
            </a>
          </h2>
          {answerBy && (
            <p>
              By <b>{formatInstant(answerBy, zone, now)}</b> in {zoneCity(zone)}
              <OtherZone answerBy={answerBy} own={zone} there={facts.employerZone} />
            </p>
          )}
          {answerBy && (
            <Deadline>{answerBy < now ? 'The window has passed' : timeLeft(answerBy, now)}</Deadline>
          )}
        </li>
      ))}
    </ol>
  )
}

type OtherZoneProps = { answerBy: Date; there: unknown; own: string }

function OtherZone({ answerBy, there, own }: OtherZoneProps) {
  if (typeof there !== 'string' || there === own) return null
  return (
    <span>
      , {formatThere(answerBy, there, own)} in {zoneCity(there)}
    </span>
  )
}
