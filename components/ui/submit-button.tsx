'use client'
import { type MouseEvent, type ReactNode, useContext } from 'react'
import { type ButtonVariant, buttonClass } from './button-class'
import { FormContext } from './form-context'

type SubmitButtonProps = {
  children: ReactNode
  variant?: ButtonVariant
  /** Said while the form is on its way. */
  pendingLabel?: string
  name?: string
  value?: string
  className?: string
}

/** Sends the form it stands in; while it is under way it says so and cannot be pressed twice. Keeps its focus. */
export function SubmitButton(props: SubmitButtonProps) {
  const { children, variant, pendingLabel = 'One moment …', className, ...rest } = props
  const { pending } = useContext(FormContext)
  const once = (event: MouseEvent) => {
    if (pending) event.preventDefault()
  }
  return (
    <button
      {...rest}
      aria-disabled={pending || undefined}
      className={buttonClass(variant, className)}
      onClick={once}
      type="submit"
    >
      {pending ? pendingLabel : children}
    </button>
  )
}
