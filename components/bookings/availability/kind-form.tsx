import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Field, Hidden, TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { type CallKindFields, sayQuestions } from '@/lib/bookings/availability/kind-schema'
import type { FormState } from '@/lib/form-action'

type KindFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** Null for a new one. */
  id: string | null
  fields: CallKindFields
}

/** All that the practice sets for a kind of call. */
export function KindForm({ action, id, fields }: KindFormProps) {
  return (
    <ActionForm action={action} id="kind">
      {id && (
        <>
          <Hidden name="id" value={id} />
          <Hidden name="drawn" value={JSON.stringify(fields)} />
        </>
      )}
      <Field autoComplete="off" defaultValue={fields.name} label="Name" name="name" />
      <TextArea
        defaultValue={fields.description}
        hint="A sentence under the name, where people choose."
        label="Description"
        name="description"
        rows={2}
      />
      <Field
        autoComplete="off"
        defaultValue={fields.slug}
        hint="In addresses: small letters, digits, hyphens."
        label="Address"
        name="slug"
      />
      <Times fields={fields} />
      <Choices
        columns={3}
        defaultValue={fields.place}
        legend="Where it takes place"
        name="place"
        options={[
          { value: 'video', label: 'By video' },
          { value: 'phone', label: 'By phone', hint: 'The coach calls the client.' },
          { value: 'other', label: 'Somewhere else' },
        ]}
      />
      <Field
        autoComplete="off"
        defaultValue={fields.placeDetail}
        hint="For video: the link; {booking} becomes a word of the call’s own. Somewhere else: where."
        label="Link or place"
        name="placeDetail"
      />
      <TextArea
        defaultValue={sayQuestions(fields.questions)}
        hint="One a line. A * at the end means that an answer is needed."
        label="Questions asked when booking"
        name="questions"
      />
      <SubmitButton pendingLabel="Saving …">{id ? 'Save this kind' : 'Add this kind'}</SubmitButton>
    </ActionForm>
  )
}

const caps = ['dailyCap', 'weeklyCap'] as const

function Times({ fields }: { fields: CallKindFields }) {
  const text = (value: number | null) => (value === null ? '' : String(value))
  return (
    <div className="grid items-end gap-6 sm:grid-cols-2">
      <NumberField label="Length, in minutes" name="lengthMinutes" value={text(fields.lengthMinutes)} />
      <NumberField label="A start every … minutes" name="stepMinutes" value={text(fields.stepMinutes)} />
      <NumberField
        label="Minutes kept free before"
        name="bufferBeforeMinutes"
        value={text(fields.bufferBeforeMinutes)}
      />
      <NumberField
        label="Minutes kept free after"
        name="bufferAfterMinutes"
        value={text(fields.bufferAfterMinutes)}
      />
      <NumberField
        hint="How long before a call it can be booked."
        label="Notice, in hours"
        name="minimumNoticeMinutes"
        value={String(Math.round((fields.minimumNoticeMinutes / 60) * 100) / 100)}
      />
      <NumberField
        hint="How far ahead."
        label="Horizon, in days"
        name="horizonDays"
        value={text(fields.horizonDays)}
      />
      {caps.map((name) => (
        <NumberField
          hint="For each coach. Empty: as many as fit."
          key={name}
          label={name === 'dailyCap' ? 'Most calls a day' : 'Most calls a week'}
          name={name}
          value={text(fields[name])}
        />
      ))}
      <NumberField
        hint="Hours before the call."
        label="Clients change it freely until"
        name="freeUntilHours"
        value={text(fields.freeUntilHours)}
      />
      <NumberField
        hint="Hours before; later by phone."
        label="With a reason until"
        name="reasonUntilHours"
        value={text(fields.reasonUntilHours)}
      />
    </div>
  )
}

type NumberFieldProps = { name: string; label: string; hint?: string; value: string }

function NumberField({ name, label, hint, value }: NumberFieldProps) {
  return (
    <Field
      autoComplete="off"
      defaultValue={value}
      hint={hint}
      inputMode="numeric"
      label={label}
      name={name}
    />
  )
}
