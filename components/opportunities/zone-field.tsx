'use client'
import { useEffect, useRef } from 'react'
import { Field } from '@/components/ui/field'

type ZoneFieldProps = { name: string; label: string; hint?: string; known: string; zones: readonly string[] }

/** A time zone, proposed from the browser while none is known; without scripts it is typed. */
export function ZoneField({ name, label, hint, known, zones }: ZoneFieldProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const input = box.current?.querySelector('input')
    if (input?.value === '') input.value = Intl.DateTimeFormat().resolvedOptions().timeZone
  }, [])
  return (
    <div ref={box}>
      <Field
        autoComplete="off"
        defaultValue={known}
        label={label}
        list={zones}
        name={name}
        {...(hint && { hint })}
      />
    </div>
  )
}
