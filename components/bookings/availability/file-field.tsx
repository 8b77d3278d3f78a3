'use client'
import type { ReactNode } from 'react'
import { FieldFrame } from '@/components/ui/field-frame'
import { useField } from '@/components/ui/form-context'

type FileFieldProps = { name: string; label: ReactNode; hint?: ReactNode; accept: string }

/** A file to choose. Browsers let nobody fill it in again, so after a refusal it is chosen anew. */
export function FileField({ name, label, hint, accept }: FileFieldProps) {
  const { id, error, describedBy } = useField(name, hint)
  return (
    <FieldFrame className={undefined} error={error} hint={hint} id={id} label={label}>
      <input
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        id={id}
        name={name}
        type="file"
      />
    </FieldFrame>
  )
}
