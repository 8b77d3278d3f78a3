import type { Metadata } from 'next'
import { MissingPage } from '@/components/shell/missing-page'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: 'Page not found' }

/** Inside the shell of these pages: what is not there, or is not theirs. */
export default function NotFound() {
  return <MissingPage support={env().SUPPORT_EMAIL} />
}
