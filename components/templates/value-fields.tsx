import { Choices } from '@/components/ui/choices'
import { Field, Select } from '@/components/ui/field'
import type { AskedField } from '@/lib/templates/asked-fields'
import type { Person } from '@/lib/templates/field-values'

/** What a text needs to know, asked one by one, in the words of its own language. */
export function ValueFields({ asked, locale }: { asked: readonly AskedField[]; locale: string }) {
  return (
    <div className="value-fields">
      {asked.map((field) => (
        <Asked field={field} key={field.name} locale={locale} />
      ))}
    </div>
  )
}

function Asked({ field, locale }: { field: AskedField; locale: string }) {
  const { name, label, hint, optional } = field
  const shared = {
    name,
    label: <span lang={locale}>{label}</span>,
    ...(hint || optional ? { hint: <Hint hint={hint} locale={locale} optional={optional} /> } : {}),
  }
  switch (field.is) {
    case 'choice':
      return (
        <Choices
          columns={1}
          legend={shared.label}
          name={name}
          options={[...field.options, ...(optional ? [{ value: '', label: 'Leave it out' }] : [])]}
        />
      )
    case 'person':
      return (
        <div className="pair">
          <Field {...shared} autoComplete="off" />
          <Select label="Written to as" name={`${name}.as`} options={addresses} />
        </div>
      )
    case 'time':
      return (
        <div className="pair">
          <Field {...shared} type="time" />
          <Field
            autoComplete="off"
            hint={field.zone ? `Empty means ${field.zone}.` : 'A city will do.'}
            label="Where that is"
            name={`${name}.zone`}
          />
        </div>
      )
    case 'money':
      return (
        <div className="pair">
          <Field {...shared} autoComplete="off" inputMode="decimal" />
          <Select label="Currency" name={`${name}.currency`} options={currencies} />
        </div>
      )
    case 'date':
      return <Field {...shared} type="date" />
    default:
      return <Field {...shared} autoComplete={field.complete ?? 'off'} type={field.type ?? 'text'} />
  }
}

function Hint({ hint, locale, optional }: { hint?: string | undefined; locale: string; optional: boolean }) {
  return (
    <>
      {optional && (hint ? 'May stay empty. ' : 'May stay empty.')}
      {hint && <span lang={locale}>{hint}</span>}
    </>
  )
}

const addresses: { value: '' | NonNullable<Person['address']> | 'first'; label: string }[] = [
  { value: '', label: 'Not known' },
  { value: 'ms', label: 'Ms' },
  { value: 'mr', label: 'Mr' },
  { value: 'first', label: 'First name' },
]

const currencies = [
  'EUR',
  'GBP',
  'USD',
  'CHF',
  'AED',
  'AUD',
  'BRL',
  'CAD',
  'CNY',
  'CZK',
  'DKK',
  'HKD',
  'HUF',
  'INR',
  'JPY',
  'MXN',
  'NOK',
  'NZD',
  'PLN',
  'QAR',
  'RON',
  'SAR',
  'SEK',
  'SGD',
  'TRY',
  'ZAR',
].map((code) => ({ value: code, label: code }))
