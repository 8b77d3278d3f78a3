'use client'
import type { ReactNode } from 'react'
import type { Option } from './field'
import { FieldNotes } from './field-frame'
import { useField } from './form-context'

type ChoicesProps = {
  name: string
  legend: ReactNode
  options: readonly Option[]
  /** radio: one of them. checkbox: any of them, each posted under the same name. */
  type?: 'radio' | 'checkbox'
  hint?: ReactNode
  defaultValue?: string | readonly string[]
  /** At most so many beside each other; fewer where there is no room. */
  columns?: 1 | 2 | 3
  /** question: the legend is set as a heading in the serif. */
  look?: 'label' | 'question'
  className?: string
}

/** Chips to choose from: native radio buttons or checkboxes, so arrow keys, forms and readers know them. */
export function Choices(props: ChoicesProps) {
  const {
    name,
    legend,
    options,
    type = 'radio',
    hint,
    defaultValue,
    columns = 2,
    look = 'label',
    className,
  } = props
  const { id, error, typed, describedBy } = useField(name, hint)
  const chosen = [typed ?? defaultValue ?? []].flat()
  return (
    <fieldset aria-describedby={describedBy} className={className ? `field ${className}` : 'field'}>
      <legend className={look === 'question' ? 'question' : undefined}>{legend}</legend>
      <FieldNotes error={error} hint={hint} id={id} />
      <div className="chips" data-columns={columns}>
        {options.map((option, index) => (
          <label key={option.value}>
            <input
              aria-invalid={error ? true : undefined}
              defaultChecked={chosen.includes(option.value)}
              id={index === 0 ? id : undefined}
              name={name}
              type={type}
              value={option.value}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
