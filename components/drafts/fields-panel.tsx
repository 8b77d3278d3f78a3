import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, Select } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Contradiction } from '@/lib/drafts/contradictions'
import type { Sourced } from '@/lib/drafts/draft'
import { fieldName } from '@/lib/drafts/field-form'
import type { Template } from '@/lib/templates/template-file'
import { zoneCity } from '@/lib/time'
import { originWords } from './words'

type FieldsPanelProps = {
  action: FormAction
  draft: { id: string; revision: number; values: Sourced; editedByHand: boolean }
  template: Pick<Template, 'fields' | 'choices' | 'locale'>
  contradictions: readonly Contradiction[]
  /** Zones a time may be meant in: theirs first, then the client's. */
  zones: readonly string[]
  open: boolean
}

/** What the message is filled with, each value with where it came from. */
export function FieldsPanel(props: FieldsPanelProps) {
  const { action, draft, template, open } = props
  const names = Object.keys(template.fields)
  const told = [...names, ...Object.keys(template.choices)].filter((name) => draft.values[name])
  const all = names.length + Object.keys(template.choices).length
  return (
    <Fold id="fields" note={`${told.length} of ${all} told`} open={open} title="What it is filled with">
      {draft.editedByHand && (
        <p className="soft">
          You have written into this message. From here on, fields fill its gaps and change nothing else.
        </p>
      )}
      <div data-after-save>
        <ActionForm action={action} className="draft-fields" id="fields-form">
          <Hidden name="id" value={draft.id} />
          <Hidden name="revision" value={String(draft.revision)} />
          {names.map((name) => (
            <TemplateField key={name} name={name} {...props} />
          ))}
          {Object.entries(template.choices).map(([name, { label, optional, options }]) => (
            <Select
              defaultValue={String(draft.values[name]?.value ?? '')}
              empty={optional ? 'Say nothing about it' : 'Choose one'}
              key={name}
              label={label}
              name={fieldName(name)}
              options={options.map((option) => ({ value: option.id, label: option.label }))}
              {...origin(draft.values, name)}
            />
          ))}
          <Writer {...props} />
          <SubmitButton variant="plain">Put this into the message</SubmitButton>
        </ActionForm>
      </div>
    </Fold>
  )
}

function origin(values: Sourced, name: string, wrong?: string) {
  const known = values[name]
  if (wrong) return { hint: `${known ? `${originWords[known.origin]}. ` : ''}${wrong}` }
  return known ? { hint: originWords[known.origin] } : {}
}

function TemplateField({
  name,
  draft,
  template,
  contradictions,
  zones,
}: FieldsPanelProps & { name: string }) {
  const field = template.fields[name]
  if (!field) return null
  const wrong = contradictions.find((one) => one.name === name)?.text
  const label = field.optional ? `${field.label} (may stay open)` : field.label
  const value = draft.values[name]?.value
  const shared = { label, name: fieldName(name), ...origin(draft.values, name, wrong) }
  switch (field.type) {
    case 'person':
      return <PersonField name={name} shared={shared} value={(value ?? {}) as Record<string, unknown>} />
    case 'date':
      return <Field {...shared} defaultValue={text(value)} type="date" />
    case 'time':
      return (
        <TimeField
          name={name}
          shared={shared}
          value={(value ?? {}) as Record<string, unknown>}
          zones={zones}
        />
      )
    case 'money':
      return <MoneyField name={name} shared={shared} value={(value ?? {}) as Record<string, unknown>} />
    default:
      return (
        <Field
          {...shared}
          autoComplete="off"
          defaultValue={text(value)}
          maxLength={200}
          placeholder={field.example}
        />
      )
  }
}

type Shared = { label: string; name: string; hint?: string }
type PartProps = { name: string; shared: Shared; value: Record<string, unknown> }

const titles = [
  { value: 'ms', label: 'Ms' },
  { value: 'mr', label: 'Mr' },
]
const degrees = [
  { value: 'dr', label: 'Dr' },
  { value: 'prof', label: 'Prof.' },
]

function PersonField({ name, shared, value }: PartProps) {
  return (
    <div className="person">
      <Field {...shared} autoComplete="off" defaultValue={text(value.name)} maxLength={200} />
      <div className="parts">
        <Select
          defaultValue={text(value.address)}
          empty="Neither"
          label="Title"
          name={fieldName(name, 'address')}
          options={titles}
        />
        <Select
          defaultValue={text(value.degree)}
          empty="None"
          label="Degree"
          name={fieldName(name, 'degree')}
          options={degrees}
        />
        <Select
          defaultValue={value.firstNames ? 'yes' : ''}
          empty="No"
          label="First names"
          name={fieldName(name, 'firstNames')}
          options={[{ value: 'yes', label: 'Yes' }]}
        />
      </div>
    </div>
  )
}

function TimeField({ name, shared, value, zones }: PartProps & { zones: readonly string[] }) {
  return (
    <div className="parts">
      <Field {...shared} defaultValue={text(value.time)} type="time" />
      <Select
        defaultValue={text(value.zone) || zones[0] || ''}
        label="In the time of"
        name={fieldName(name, 'zone')}
        options={[...new Set([text(value.zone), ...zones])]
          .filter(Boolean)
          .map((zone) => ({ value: zone, label: zoneCity(zone) }))}
      />
    </div>
  )
}

function MoneyField({ name, shared, value }: PartProps) {
  return (
    <div className="parts">
      <Field {...shared} defaultValue={text(value.amount)} inputMode="decimal" />
      <Field
        autoComplete="off"
        defaultValue={text(value.currency) || 'EUR'}
        label="Currency"
        maxLength={3}
        name={fieldName(name, 'currency')}
      />
    </div>
  )
}

function Writer({ draft }: FieldsPanelProps) {
  const me = (draft.values.me?.value ?? {}) as Record<string, unknown>
  return (
    <fieldset className="field writer">
      <legend>You</legend>
      <div className="parts">
        <Field
          autoComplete="name"
          defaultValue={text(me.name)}
          label="Your name"
          name={fieldName('me', 'name')}
          {...origin(draft.values, 'me')}
        />
        <Field
          autoComplete="tel"
          defaultValue={text(me.phone)}
          label="Your number"
          name={fieldName('me', 'phone')}
          type="tel"
        />
        <Field
          autoComplete="email"
          defaultValue={text(me.email)}
          label="Your e-mail address"
          name={fieldName('me', 'email')}
          type="email"
        />
      </div>
    </fieldset>
  )
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}
