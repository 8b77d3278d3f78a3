'use client'
import type { ComponentProps } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import type { Option } from '@/components/ui/field'
import { RouteLine } from '@/components/ui/route-line'
import { SubmitButton } from '@/components/ui/submit-button'
import { SampleAnswer } from './sample-answer'
import { Stakes } from './stakes'

const way = [
  [
    'Where you stand',
    'Commitments, permit, notice, family and plan, as far as you know them. Anything can stay open.',
  ],
  ['What to do', 'A verdict with its reasons, a deadline in both time zones, and what would change it.'],
  ['The words', 'What to say and in which order, by call or in writing, and what to leave out.'],
  ['What comes after', 'The follow-ups that keep the door open, and a journal of what you decided and why.'],
] as const

type LandingProps = {
  /** Begins a trial with the chosen `stage` and leads on to its next question. */
  startTrial: ComponentProps<typeof ActionForm>['action']
  stages: readonly Option[]
}

/**
 * What the product does, in ten seconds, with its first question in it. Client code, because its words never change:
 * this way browsers keep them with the scripts, and no answer repeats them as data.
 */
export function Landing({ startTrial, stages }: LandingProps) {
  return (
    <div className="landing">
      <div className="hero">
        <div>
          <h1>
            Say yes, no <br />
            or not yet. <br />
            On time, and well.
          </h1>
          <p>
            For people whose next job may be in another country. Tell us where you stand with an interview or
            an offer; get what to do, by when, through whom, and the words to say it.
          </p>
        </div>
        <ActionForm action={startTrial} className="sheet">
          <Choices legend="What do you have?" look="question" name="stage" options={stages} />
          <SubmitButton className="w-full">Go on</SubmitButton>
          <p className="text-sm text-soft">
            Six questions, all can be skipped. No account; erased after seven days.
          </p>
        </ActionForm>
        <RouteLine />
      </div>
      <Way />
      <SampleAnswer />
      <Stakes />
      <Talk />
    </div>
  )
}

function Way() {
  return (
    <section className="band" aria-labelledby="way">
      <h2 id="way">One clear way from the message to the answer</h2>
      <ol className="four">
        {way.map(([title, text]) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Talk() {
  return (
    <section className="band" aria-labelledby="talk">
      <h2 id="talk">Rather talk it through?</h2>
      <p className="mt-4">
        A first call with a coach is free and takes half an hour. Choose a time in your own zone; no account
        needed. <a href="/book">Book a call</a>
      </p>
    </section>
  )
}
