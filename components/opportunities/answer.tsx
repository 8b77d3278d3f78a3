import type { ReactNode } from 'react'
import { Deadline } from '@/components/ui/deadline'
import { WarningIcon } from '@/components/ui/icons'
import type { Advice } from '@/lib/advice/advice'
import type { Situation } from '@/lib/advice/situation'
import { dayOff } from '@/lib/holidays'
import { formatInstant, formatThere, zoneCity } from '@/lib/time'
import { timeLeft } from '@/lib/time-left'
import { AnswerFolds } from './answer-folds'
import { headline, meetLeaning } from './answer-words'
import './answer.css'

export type AnswerProps = {
  advice: Advice
  situation: Situation
  zone: string
  now: Date
  /** The one action of the screen, and what may stand beside it. */
  act: ReactNode
  /** The message and what is done with it. */
  message?: ReactNode
  checklist: ReactNode
  /** Where a talk with a coach is asked for, when this case calls for one. */
  talk?: ReactNode
}

const openCautions = 2

/** The answer: verdict, deadline in both zones, the strongest reason and one action; the rest beneath it. */
export function Answer(props: AnswerProps) {
  const { advice, situation, act, message, talk } = props
  const lean = meetLeaning(advice, situation)
  return (
    <div className="answer">
      {lean && <p className="lean">{lean}</p>}
      <h1>{headline(advice, situation)}</h1>
      <When {...props} />
      <p className="because">{advice.reasons[0]?.text ?? advice.shortAnswer}</p>
      <div className="acts">{act}</div>
      <Sooner {...props} />
      <ToFacts advice={advice} />
      {advice.cautions.length > 0 && <Cautions advice={advice} />}
      {message}
      {talk}
      <AnswerFolds
        advice={advice}
        checklist={props.checklist}
        hiddenCautions={advice.cautions.slice(openCautions)}
      />
    </div>
  )
}

function When({ advice, situation, zone, now }: AnswerProps) {
  const { answerBy } = advice
  if (answerBy === null) return <p className="when">Nothing is due. No message is needed now.</p>
  const there = situation.employerZone
  return (
    <>
      <p className="when">
        By <b>{formatInstant(answerBy, zone, now)}</b> in&nbsp;{zoneCity(zone)}
        {there && there !== zone && (
          <span>
            {formatThere(answerBy, there, zone)} in {zoneCity(there)}, where they are
          </span>
        )}
      </p>
      <Deadline>{timeLeft(answerBy, now)}</Deadline>
    </>
  )
}

const hourMs = 3_600_000

/** T1 and T3: the window is what they may expect; answering a day earlier is what they remember. */
function Sooner({ advice: { answerBy, timingRules }, situation, zone, now }: AnswerProps) {
  if (answerBy === null) return null
  const sooner = new Date(Date.parse(answerBy) - 24 * hourMs)
  const suggested = timingRules.some((rule) => rule === 'T1' || rule === 'T3') && sooner > now
  const { employerZone = zone, mobility } = situation
  // T11: days off on either side are shown, and do not extend the window.
  const here = dayOff(answerBy, zone, mobility?.homeCountry)
  const there = dayOff(answerBy, employerZone, mobility?.jobCountry)
  const off = [...new Set([here, there])].filter((day) => day !== null).join(' and ')
  if (!suggested && !off) return null
  return (
    <p className="open">
      {suggested && `Better still: by ${formatInstant(sooner, zone, now)} in ${zoneCity(zone)}. `}
      {off && `The deadline falls on ${off}, and still counts.`}
    </p>
  )
}

/** How sure the answer is, and the way to the facts, which on phones lie far below. */
function ToFacts({ advice: { strength, questions } }: { advice: Advice }) {
  if (strength === 'firm' || questions.length === 0) {
    return (
      <p className="open to-facts">
        <a href="#facts">See or change the facts</a>
      </p>
    )
  }
  const count = questions.length
  const settle = count === 1 ? 'One more fact could change this.' : `${count} more facts could change this.`
  return (
    <p className="open">
      {strength === 'needs_more_facts' ? 'A first answer, on little. ' : 'A leaning, not a certainty. '}
      <a href="#facts">{settle}</a>
    </p>
  )
}

function Cautions({ advice: { cautions } }: { advice: Advice }) {
  return (
    <section aria-labelledby="watch-out">
      <h2 id="watch-out">Watch out for</h2>
      <ul className="watch">
        {cautions.slice(0, openCautions).map(({ id, text }) => (
          <li key={id}>
            <WarningIcon />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
