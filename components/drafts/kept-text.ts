import type { Text } from '@/lib/drafts/draft'

/** What was typed and not saved yet, and the revision it was typed over: kept in this tab, for an expired session. */
export type KeptText = Text & { revision: number }

const prefix = 'draft:'

export function keepInTab(id: string, kept: KeptText): void {
  try {
    sessionStorage.setItem(prefix + id, JSON.stringify(kept))
  } catch {
    // A full or forbidden store loses nothing that the page itself does not hold.
  }
}

export function findInTab(id: string): KeptText | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(prefix + id) ?? 'null')
    return typeof kept?.body === 'string' && typeof kept.subject === 'string' ? kept : null
  } catch {
    return null
  }
}

export function forgetInTab(id: string): void {
  try {
    sessionStorage.removeItem(prefix + id)
  } catch {
    // Nothing was kept there.
  }
}
