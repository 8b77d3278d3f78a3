import type { FormState } from '@/lib/form-action'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/** On the server the action itself, so that the form posts without JavaScript; in the browser a guarded one. */
export function sendable(action: FormAction): FormAction {
  if (typeof window === 'undefined') return action
  return async (before, form) => {
    try {
      return await action(before, form)
    } catch (error) {
      if (isNavigation(error)) throw error
      return { ...before, status: 'failed', errors: {}, message: unsent }
    }
  }
}

const unsent = 'This could not be sent. What you typed is still here: check your connection, then try again.'

/** Redirects and "not found" arrive as errors whose digest Next itself understands. */
function isNavigation(error: unknown): boolean {
  return String((error as { digest?: unknown } | null)?.digest ?? '').startsWith('NEXT_')
}
