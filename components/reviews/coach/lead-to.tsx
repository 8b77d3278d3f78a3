'use client'
import type { ReactNode } from 'react'

/** Leads to another place of the page; what is open over it closes, where scripts are on. */
export function LeadTo({ id, children }: { id: string; children: ReactNode }) {
  return (
    <a
      href={`#${id}`}
      onClick={({ currentTarget }) => currentTarget.closest('details')?.removeAttribute('open')}
    >
      {children}
    </a>
  )
}
