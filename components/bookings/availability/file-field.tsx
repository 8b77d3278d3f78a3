'use client'
import type { ReactNode } from 'react'
import { FieldFrame } from '@/components/ui/field-frame'
import { useField } from '@/components/ui/form-context'

type FileFieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  accept: string
  /** Bytes, and what is said of a larger file before it is sent. */
  most: { bytes: number; words: string }
}

/** A file to choose. Browsers let nobody fill it in again, so after a refusal it is chosen anew. */
export function FileField({ name, label, hint, accept, most }: FileFieldProps) {
  const { id, error, describedBy } = useField(name, hint)
  return (
    <FieldFrame className={undefined} error={error} hint={hint} id={id} label={label}>
      <input
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        id={id}
        name={name}
        onChange={({ currentTarget }) => {
          const size = currentTarget.files?.[0]?.size ?? 0
          currentTarget.setCustomValidity(size > most.bytes ? most.words : '')
        }}
        type="file"
      />
    </FieldFrame>
  )
}
