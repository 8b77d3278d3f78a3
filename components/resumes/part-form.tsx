'use client'
import { useContext } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, TextArea } from '@/components/ui/field'
import { FormContext } from '@/components/ui/form-context'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import type { Part, PartField } from '@/lib/resumes/parts'

/** An entry as a form shows it: its title, its fields as text, and what no field shows. */
export type Row = { title: string; typed: Record<string, string>; rest: string }

type PartFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  part: Part
  rows: readonly Row[]
  /** Which entries these rows were; told back, so that nothing saved elsewhere is overwritten unseen. */
  seen: string
  countries: readonly string[]
}

/** All entries of a part in one form, and an empty one at the end. */
export function PartForm({ action, part, rows, seen, countries }: PartFormProps) {
  return (
    <ActionForm action={action} id="part">
      <Hidden name="part" value={part.id} />
      <Hidden name="seen" value={seen} />
      <Rows countries={countries} part={part} rows={rows} />
      <div className="acts">
        <SubmitButton pendingLabel="Saving …">Save</SubmitButton>
        {part.entry && (
          <SubmitButton name="also" pendingLabel="Saving …" value="add" variant="plain">
            Save and add another {part.entry}
          </SubmitButton>
        )}
        <a href="/resumes">Back without saving</a>
      </div>
    </ActionForm>
  )
}

/** As many as there are and one more, or as many as were typed: a form that was refused keeps every row. */
function Rows({ part, rows, countries }: Pick<PartFormProps, 'part' | 'rows' | 'countries'>) {
  const { values } = useContext(FormContext)
  const typed = Object.keys(values).map((name) => Number(/^\d+(?=\.)/.exec(name)?.[0] ?? -1))
  const count = part.entry ? Math.max(rows.length + 1, ...typed.map((row) => row + 1)) : 1
  return Array.from({ length: count }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the fields are named by it, too
    <RowFields countries={countries} key={row} part={part} row={rows[row]} at={row} />
  ))
}

type RowFieldsProps = { part: Part; row: Row | undefined; at: number; countries: readonly string[] }

function RowFields({ part, row, at, countries }: RowFieldsProps) {
  const { values } = useContext(FormContext)
  return (
    <fieldset className="row" id={row ? undefined : 'new'}>
      {part.entry && <legend>{row?.title || (row ? `A ${part.entry}` : `Add a ${part.entry}`)}</legend>}
      {row?.rest && <Hidden name={`${at}.rest`} value={row.rest} />}
      {part.fields.map((field) => (
        <PartInput
          countries={countries}
          field={field}
          key={field.name}
          name={`${at}.${field.name}`}
          value={row?.typed[field.name]}
        />
      ))}
      {part.entry && row && (
        <label className="take-out">
          <input
            defaultChecked={values[`${at}.remove`] === 'yes'}
            name={`${at}.remove`}
            type="checkbox"
            value="yes"
          />
          Take it out when saving
        </label>
      )}
    </fieldset>
  )
}

type PartInputProps = {
  field: PartField
  name: string
  value: string | undefined
  countries: readonly string[]
}

function PartInput({ field, name, value, countries }: PartInputProps) {
  const { kind, label, hint, autoComplete } = field
  const shared = { name, label, hint, ...(value && { defaultValue: value }) }
  if (kind === 'text' || kind === 'lines')
    return <TextArea {...shared} className="wide" rows={kind === 'text' ? 3 : 4} />
  return (
    <Field
      {...shared}
      {...(kind === 'country' && { list: countries })}
      autoComplete={autoComplete ?? 'off'}
      inputMode={kind === 'url' || kind === 'email' ? kind : undefined}
    />
  )
}
