import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/shell/site-footer'
import { env } from '@/lib/env'
import { fontVariables } from './fonts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  const { BRAND_NAME: brand, APP_URL } = env()
  return {
    metadataBase: new URL(APP_URL),
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

/** Every page's frame. The route groups choose the shell inside it. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  // Each answer carries its own nonce for scripts, so no page may be rendered ahead of its request.
  await connection()
  const { BRAND_NAME: brand, SUPPORT_EMAIL: support } = env()
  return (
    <html className={fontVariables} lang="en-GB">
      <body>
        {children}
        <SiteFooter brand={brand} support={support} />
      </body>
    </html>
  )
}
