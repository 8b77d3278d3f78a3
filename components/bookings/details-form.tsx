import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Field, Hidden, Select, TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import { shareables, shareLabels } from '@/lib/shares'
import { formatInstant, zones } from '@/lib/time'
import './book.css'

export type DetailsFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  coach: string
  kind: string
  startsAt: Date
  /** Starts to choose from, because the wanted one is taken; null while it is not. */
  nearest: readonly number[] | null
  submissionKey: string
  /** Whoever is signed in books with the account's address. */
  viewer: { name: string; email: string } | null
  zone: string
  now: Date
  asksPhone: boolean
  questions: readonly { id: string; label: string; required: boolean }[]
  /** The client's open ones; empty for strangers. */
  opportunities: readonly { id: string; employer: string; role: string }[]
  opportunity: string | undefined
}

/** Who books, and what the coach is told. A time that was taken meanwhile is chosen anew here: nothing is lost. */
export function DetailsForm(props: DetailsFormProps) {
  const { action, coach, kind, submissionKey, viewer, zone, asksPhone, questions } = props
  return (
    <ActionForm action={action}>
      <Hidden name="coach" value={coach} />
      <Hidden name="kind" value={kind} />
      <Hidden name="submissionKey" value={submissionKey} />
      <Start {...props} />
      <Field autoComplete="name" defaultValue={viewer?.name ?? ''} label="Your name" name="name" required />
      {viewer ? (
        <p>
          The confirmation goes to <b>{viewer.email}</b>.
        </p>
      ) : (
        <Field
          autoComplete="email"
          hint="We mail you a link to confirm with, and how to get there."
          label="Your e-mail address"
          name="email"
          required
          type="email"
        />
      )}
      <Field
        autoComplete="off"
        defaultValue={zone}
        hint="Letters tell you the time in it."
        label="Your time zone"
        list={['UTC', ...zones()]}
        name="zone"
        required
      />
      {asksPhone && (
        <Field
          autoComplete="tel"
          hint="The coach calls you. Write it with its country, such as +351 912 345 678."
          label="Your phone number"
          name="phone"
          required
          type="tel"
        />
      )}
      {questions.map(({ id, label, required }) => (
        <TextArea
          key={id}
          label={required ? label : `${label} (optional)`}
          name={`answer.${id}`}
          required={required}
          rows={3}
        />
      ))}
      <Sharing {...props} />
      <Choices
        columns={1}
        legend="After the call"
        name="clientAgreesToNotes"
        options={[{ value: 'yes', label: 'The coach may write down next steps for me, to read here.' }]}
        type="checkbox"
      />
      <SubmitButton pendingLabel="Booking …">{viewer ? 'Book the call' : 'Ask for the call'}</SubmitButton>
      {!viewer && (
        <p className="text-sm text-soft">
          It is yours once you open the link in our letter, or write its code here. What you write goes to the
          coach alone.
        </p>
      )}
    </ActionForm>
  )
}

function Start({ nearest, startsAt, zone, now }: DetailsFormProps) {
  if (!nearest) return <Hidden name="startsAt" value={startsAt.toISOString()} />
  if (nearest.length === 0) return <p>Nothing else is free in the weeks ahead.</p>
  return (
    <Choices
      columns={1}
      hint="What you wrote below is kept."
      legend="These times are free, as near as can be"
      name="startsAt"
      options={nearest.map((at) => ({
        value: new Date(at).toISOString(),
        label: formatInstant(new Date(at), zone, now),
      }))}
    />
  )
}

/** What of an opportunity the coach may see. Nothing is shared that was not ticked. */
function Sharing({ opportunities, opportunity }: DetailsFormProps) {
  if (opportunities.length === 0) return null
  return (
    <div className="share">
      <Select
        defaultValue={opportunity ?? ''}
        empty="None of them"
        hint="The coach sees only what you tick below; without a tick, nothing."
        label="Is it about one of your opportunities?"
        name="opportunityId"
        options={opportunities.map(({ id, employer, role }) => ({
          value: id,
          label: `${role}, ${employer}`,
        }))}
      />
      <Choices
        legend="What of it may the coach see?"
        name="shares"
        options={shareables.map((value) => ({ value, label: shareLabels[value] }))}
        type="checkbox"
      />
    </div>
  )
}
