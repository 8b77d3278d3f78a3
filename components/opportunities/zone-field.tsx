'use client'
import { useEffect, useRef } from 'react'
import { Field } from '@/components/ui/field'

type ZoneFieldProps = {
  name: string
  label: string
  hint?: string
  known: string
  zones: readonly string[]
  /** Whether the browser's own zone is a fair guess. */
  detect: boolean
}

/** A time zone; the client's own is proposed from the browser while none is known. Without scripts it is typed. */
export function ZoneField({ name, label, hint, known, zones, detect }: ZoneFieldProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const input = box.current?.querySelector('input')
    if (detect && input?.value === '') input.value = Intl.DateTimeFormat().resolvedOptions().timeZone
  }, [detect])
  return (
    <div ref={box}>
      <Field
        autoComplete="off"
        defaultValue={known}
        hint={hint ?? 'A city will do, such as New York.'}
        label={label}
        list={zones}
        name={name}
      />
    </div>
  )
}
