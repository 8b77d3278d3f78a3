'use client'
import { ErrorPage } from '@/components/shell/error-page'

/** Anything unexpected. The footer of the root layout, with the support address, stays in sight. */
export default function Failed({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <ErrorPage reference={error.digest} retry={retry}>
      If it happens again, write to the address at the foot of this page and say what you were doing.
    </ErrorPage>
  )
}
