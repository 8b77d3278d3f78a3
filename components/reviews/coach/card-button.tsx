import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-class'

type CardButtonProps = {
  /** The id of the form it sends: one for all cards, so that a long list carries no form for each. */
  form: string
  name: string
  value: string
  /** In full, where the words alone say too little. */
  label?: string
  children: ReactNode
}

/** A small button on a card that sends a form standing elsewhere on the page. */
export function CardButton({ form, name, value, label, children }: CardButtonProps) {
  return (
    <button
      aria-label={label}
      className={buttonClass('quiet')}
      form={form}
      name={name}
      type="submit"
      value={value}
    >
      {children}
    </button>
  )
}
