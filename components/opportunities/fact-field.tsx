import { Choices } from '@/components/ui/choices'
import { Field, Select } from '@/components/ui/field'
import { countryNames, sayCountry } from '@/lib/countries'
import type { Fact } from '@/lib/opportunities/facts/fact'
import { noneOfThem } from '@/lib/opportunities/facts/read-fact'
import { wallTimeOf, zoneCity, zones } from '@/lib/time'
import { FactItems } from './fact-items'
import { ZoneField } from './zone-field'

type FactFieldProps = {
  fact: Fact
  /** As it is known; null or absent is unknown. */
  value: unknown
  /** The zone of wall times. */
  zone: string
  /** The name of its field, when it stands inside a list. */
  name?: string
  /** The same form asks for the zone, so that times are in whatever it says. */
  zoneAsked?: boolean
  /** One of several questions about one thing: short lists to pick from instead of chips. */
  compact?: boolean
}

/** The field, or fields, that ask for one fact; read back by `readFact`. */
export function FactField({ fact, value, zone, name = fact.path, zoneAsked, compact }: FactFieldProps) {
  const shared = { name, ...(fact.hint && { hint: fact.hint }) }
  switch (fact.kind) {
    case 'choice':
      return <Choice compact={compact} fact={fact} name={name} value={value} />
    case 'flag':
      return <Flag compact={compact} fact={fact} name={name} value={value} />
    case 'many':
      return <Many fact={fact} name={name} value={value} />
    case 'range':
    case 'money':
      return <Pair fact={fact} name={name} value={value} />
    case 'list':
      return <FactItems fact={fact} name={name} value={value} zone={zone} />
    case 'zone':
      return (
        <ZoneField
          {...shared}
          detect={fact.path === 'clientZone'}
          known={text(value)}
          label={fact.question}
          zones={zones()}
        />
      )
    case 'instant':
      return (
        <Field
          {...shared}
          defaultValue={value ? wallTimeOf(String(value), zone) : ''}
          hint={zoneAsked ? 'In your time.' : `In ${zoneCity(zone)} time.`}
          label={fact.question}
          type="datetime-local"
        />
      )
    case 'number':
      return (
        <Field
          {...shared}
          defaultValue={text(value)}
          inputMode="numeric"
          label={`${fact.question} (${fact.unit})`}
        />
      )
    case 'country':
    case 'countries':
      return (
        <Field
          {...shared}
          autoComplete="off"
          defaultValue={[value ?? []].flat().map(String).map(sayCountry).join(', ')}
          hint={
            fact.kind === 'country' ? 'Its name, or its two letters.' : 'Names, with commas between them.'
          }
          label={fact.question}
          {...(fact.kind === 'country' && { list: countryNames() })}
        />
      )
    default:
      return (
        <Field
          {...shared}
          defaultValue={text(value)}
          label={fact.question}
          type={fact.kind === 'day' ? 'date' : 'text'}
        />
      )
  }
}

type OneProps<Kind extends Fact['kind']> = { fact: Fact & { kind: Kind }; name: string; value: unknown }
type ChipsProps<Kind extends Fact['kind']> = OneProps<Kind> & { compact: boolean | undefined }

const mostChips = 8

function Choice({ fact, name, value, compact }: ChipsProps<'choice'>) {
  const options = fact.options.map(([option, label]) => ({ value: option, label }))
  const shared = { name, defaultValue: text(value), ...(fact.hint && { hint: fact.hint }) }
  if (compact || options.length > mostChips)
    return <Select {...shared} empty="Not known" label={fact.question} options={options} />
  return <Choices {...shared} legend={fact.question} options={[...options, notKnown]} />
}

const notKnown = { value: '', label: 'Not known' }

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

function Flag({ fact, name, value, compact }: ChipsProps<'flag'>) {
  const shared = { name, defaultValue: value === true ? 'yes' : value === false ? 'no' : '' }
  if (compact) return <Select {...shared} empty="Not known" label={fact.question} options={yesOrNo} />
  return <Choices {...shared} columns={3} legend={fact.question} options={[...yesOrNo, notKnown]} />
}

function Many({ fact, name, value }: OneProps<'many'>) {
  const options = fact.options.map(([option, label]) => ({ value: option, label }))
  const known = Array.isArray(value) ? (value.length === 0 ? [noneOfThem] : value.map(String)) : []
  return (
    <Choices
      defaultValue={known}
      legend={fact.question}
      name={name}
      options={[...options, { value: noneOfThem, label: fact.none }]}
      type="checkbox"
    />
  )
}

const pairs = {
  range: [
    ['min', 'Shortest, in days'],
    ['max', 'Longest, in days'],
  ],
  money: [
    ['amount', 'Amount'],
    ['currency', 'Currency'],
  ],
} as const

function Pair({ fact, name, value }: OneProps<'range' | 'money'>) {
  const known = (value ?? {}) as Record<string, unknown>
  return (
    <fieldset className="field">
      <legend>{fact.question}</legend>
      {fact.hint && <p className="hint">{fact.hint}</p>}
      <div className="pair">
        {pairs[fact.kind].map(([part, label]) => (
          <Field
            defaultValue={text(known[part])}
            inputMode={part === 'currency' ? 'text' : 'numeric'}
            key={part}
            label={label}
            name={`${name}.${part}`}
          />
        ))}
      </div>
    </fieldset>
  )
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}
