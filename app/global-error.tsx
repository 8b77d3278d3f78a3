'use client'
import { ErrorPage } from '@/components/shell/error-page'
import { fontVariables } from './fonts'
import './globals.css'

/** When even the root layout failed: nothing of the configuration is known here, so it points to our mail. */
export default function FailedAltogether({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  return (
    <html className={fontVariables} lang="en-GB">
      <body>
        <title>Something went wrong on our side</title>

        <ErrorPage reference={error.digest} retry={retry}>
          If it happens again, answer any letter you had from us and say what you were doing: it reaches
          support.
        </ErrorPage>
      </body>
    </html>
  )
}
