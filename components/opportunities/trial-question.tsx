import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import type { Facts } from '@/lib/opportunities/facts/fact'
import { isStanding, obstacles } from '@/lib/opportunities/obstacles'
import type { TrialStep } from '@/lib/opportunities/trial-steps'
import { FactForm } from './fact-form'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type TrialQuestionProps = {
  step: TrialStep
  number: number
  known: Facts
  zone: string
  save: Action
  chooseObstacles: Action
}

/** One of the questions two to six, with a way past it. */
export function TrialQuestion({ step, number, known, zone, save, chooseObstacles }: TrialQuestionProps) {
  return (
    <div className="trial-question">
      <h1>{step.title}</h1>
      {step.chips ? (
        <Obstacles action={chooseObstacles} known={known} />
      ) : (
        <FactForm
          action={save}
          carry={{ step: String(number) }}
          facts={step.facts}
          key={number}
          known={known}
          submitLabel="Go on"
          variant="fill"
          zone={zone}
        />
      )}
      <p>
        <a href={step.chips ? '/try/answer' : `/try?step=${number + 1}`}>Skip this</a>
      </p>
    </div>
  )
}

function Obstacles({ action, known }: { action: Action; known: Facts }) {
  return (
    <ActionForm action={action}>
      <Choices
        defaultValue={obstacles.filter((one) => isStanding(one, known)).map(({ id }) => id)}
        legend="Which of these are in the way? Choose any."
        name="obstacle"
        options={obstacles.map(({ id, label }) => ({ value: id, label }))}
        type="checkbox"
      />
      <SubmitButton>See the answer</SubmitButton>
    </ActionForm>
  )
}
