import type { ReactNode } from 'react'
import { Fold } from '@/components/ui/fold'
import type { Advice } from '@/lib/advice/advice'
import { type Stakes, stakesOf } from '@/lib/opportunities/stakes'
import { verdictLabels } from './answer-words'
import { MobilityDates } from './mobility-dates'

type AnswerFoldsProps = { advice: Advice; hiddenCautions: Advice['cautions']; checklist: ReactNode }

/** What stands behind the answer, each part folded until it is wanted. */
export function AnswerFolds({ advice, hiddenCautions, checklist }: AnswerFoldsProps) {
  const { flips, reasons, whyNot, mobility, followUps } = advice
  return (
    <section className="folds">
      {hiddenCautions.length > 0 && (
        <Fold note={count(hiddenCautions.length, 'more')} title="Also watch out for">
          <Sentences of={hiddenCautions.map(({ text }) => text)} />
        </Fold>
      )}
      {flips.length > 0 && (
        <Fold id="flips" note={count(flips.length, 'thing')} title="What would change this answer">
          <Sentences of={flips.map(({ text }) => text)} />
        </Fold>
      )}
      <Fold note={count(reasons.length, 'reason')} title="Why">
        <p>{advice.shortAnswer}</p>
        <Sentences of={reasons.map(({ text }) => text)} />
        {whyNot.length > 0 && <WhyNot advice={advice} />}
      </Fold>
      {mobility && (
        <Fold note={mobilityNotes[mobility.status]} title="The move, as dates">
          <MobilityDates mobility={mobility} />
        </Fold>
      )}
      {checklist}
      {followUps.length > 0 && (
        <Fold note={count(followUps.length, 'step')} title="What comes after">
          <Sentences of={followUps.map(({ text }) => text)} />
        </Fold>
      )}
      <Fold title="What it costs, what it protects">
        <div className="stakes">
          {stakesOf(advice.verdict).map((stakes) => (
            <Way key={stakes.way} stakes={stakes} />
          ))}
        </div>
      </Fold>
    </section>
  )
}

const mobilityNotes = {
  feasible: 'fits',
  tight: 'tight',
  infeasible: 'does not fit',
  unknown: 'dates missing',
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 || noun === 'more' ? '' : 's'}`
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

function WhyNot({ advice: { whyNot } }: { advice: Advice }) {
  return (
    <>
      <h3>What else was close</h3>
      <ul>
        {whyNot.map(({ verdict, rule, text }) => (
          <li key={rule}>
            <b>{verdictLabels[verdict]}:</b> {text}
          </li>
        ))}
      </ul>
    </>
  )
}

function Way({ stakes: { way, gains, costs, them } }: { stakes: Stakes }) {
  return (
    <div>
      <h3>{way}</h3>
      <dl>
        <dt>What you keep</dt>
        <dd>{gains.join(' ')}</dd>
        <dt>What it costs</dt>
        <dd>{costs.join(' ')}</dd>
        <dt>On their side</dt>
        <dd>{them}</dd>
      </dl>
    </div>
  )
}
