import { Field, Select } from '@/components/ui/field'
import type { Contradiction } from '@/lib/drafts/contradictions'
import type { Sourced } from '@/lib/drafts/draft'
import { fieldName } from '@/lib/templates/read-values'
import type { Template } from '@/lib/templates/template'
import { zoneCity } from '@/lib/time'
import { originWords } from './words'

/** Where a value came from, as the hint of its field, and what is wrong with it. */
export function origin(values: Sourced, name: string, wrong?: string) {
  const known = values[name]
  if (wrong) return { hint: `${known ? `${originWords[known.origin]}. ` : ''}${wrong}` }
  return known ? { hint: originWords[known.origin] } : {}
}

export type TemplateFieldProps = {
  name: string
  values: Sourced
  template: Pick<Template, 'fields' | 'choices'>
  contradictions: readonly Contradiction[]
  /** Zones a time may be meant in: theirs first, then the client's. */
  zones: readonly string[]
}

/** The field, or fields, that ask for one value of a template; read back by `readFields`. */
export function TemplateField({ name, values, template, contradictions, zones }: TemplateFieldProps) {
  const choice = template.choices[name]
  if (choice) return <ChoiceField choice={choice} name={name} values={values} />
  const field = template.fields[name]
  if (!field) return null
  const wrong = contradictions.find((one) => one.name === name)?.text
  const label = field.optional ? `${field.label} (may stay open)` : field.label
  const value = values[name]?.value
  const shared = { label, name: fieldName(name), ...origin(values, name, wrong) }
  switch (field.type) {
    case 'person':
      return <PersonField name={name} shared={shared} value={(value ?? {}) as Record<string, unknown>} />
    case 'date':
      return <Field key={text(value)} {...shared} defaultValue={text(value)} type="date" />
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
          key={text(value)}
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
      <Field
        key={text(value.name)}
        {...shared}
        autoComplete="off"
        defaultValue={text(value.name)}
        maxLength={200}
      />
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
          defaultValue={value.firstNames === undefined ? '' : value.firstNames ? 'yes' : 'no'}
          empty="As the text has it"
          label="First-name terms"
          name={fieldName(name, 'firstNames')}
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
      </div>
    </div>
  )
}

function TimeField({ name, shared, value, zones }: PartProps & { zones: readonly string[] }) {
  return (
    <div className="parts">
      <Field key={text(value.time)} {...shared} defaultValue={text(value.time)} type="time" />
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
      <Field
        key={`amount ${text(value.amount)}`}
        {...shared}
        defaultValue={text(value.amount)}
        inputMode="decimal"
      />
      <Field
        key={`currency ${text(value.currency)}`}
        autoComplete="off"
        defaultValue={text(value.currency) || 'EUR'}
        label="Currency"
        maxLength={3}
        name={fieldName(name, 'currency')}
      />
    </div>
  )
}

type ChoiceFieldProps = { name: string; values: Sourced; choice: Template['choices'][string] }

function ChoiceField({ name, values, choice: { label, optional, options } }: ChoiceFieldProps) {
  return (
    <Select
      defaultValue={text(values[name]?.value)}
      empty={optional ? 'Say nothing about it' : 'Choose one'}
      label={label}
      name={fieldName(name)}
      options={options.map((option) => ({ value: option.id, label: option.label }))}
      {...origin(values, name)}
    />
  )
}

export function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}
