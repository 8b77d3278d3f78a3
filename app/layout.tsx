import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/lib/env'
import { fontVariables } from './fonts'
import './globals.css'

export function generateMetadata(): Metadata {
  const brand = env().BRAND_NAME
  return {
    title: { default: `${brand} · Say yes, no or not yet, well`, template: `%s · ${brand}` },
    description:
      'For people whose next job may be in another country: what to answer to an interview or an offer, by when, through whom, and why.',
    applicationName: brand,
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#121816' },
  ],
}

/** Every page's frame. Shells are chosen by the route groups. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html className={fontVariables} lang="en-GB">
      <body>{children}</body>
    </html>
  )
}
