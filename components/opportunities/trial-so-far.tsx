import { Deadline } from '@/components/ui/deadline'
import type { Advice } from '@/lib/advice/advice'
import type { Situation } from '@/lib/advice/situation'
import { formatInstant, zoneCity } from '@/lib/time'
import { timeLeft } from '@/lib/time-left'
import { headline } from './answer-words'
import './answer.css'

type TrialSoFarProps = { advice: Advice; situation: Situation; zone: string; now: Date }

/** The provisional answer beside the questions, from the second on. */
export function TrialSoFar({ advice, situation, zone, now }: TrialSoFarProps) {
  return (
    <aside aria-label="The answer so far" className="so-far">
      <h2>So far</h2>
      <p className="so-far-lead">{headline(advice, situation)}</p>
      {advice.answerBy && (
        <>
          <p>
            By {formatInstant(advice.answerBy, zone, now)} in {zoneCity(zone)}
          </p>
          <Deadline>{timeLeft(advice.answerBy, now)}</Deadline>
        </>
      )}
      <p>{advice.shortAnswer}</p>
      <a href="/try/answer">See the whole answer</a>
    </aside>
  )
}
