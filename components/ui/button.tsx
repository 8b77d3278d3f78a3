import type { ComponentProps } from 'react'
import { type ButtonVariant, buttonClass } from './button-class'

type ButtonProps = ComponentProps<'button'> & { variant?: ButtonVariant }

/** A button in a plain form, 48 px high. Inside an ActionForm use SubmitButton, which shows that it is under way. */
export function Button({ variant, className, type = 'submit', ...rest }: ButtonProps) {
  return <button {...rest} className={buttonClass(variant, className)} type={type} />
}

type ButtonLinkProps = ComponentProps<'a'> & { href: string; variant?: ButtonVariant }

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({ variant, className, ...rest }: ButtonLinkProps) {
  return <a {...rest} className={buttonClass(variant, className)} />
}
