import { connection } from 'next/server'
import type { ReactNode } from 'react'

// biome-ignore lint/style/noDefaultExport: the framework asks for it
export default async function BareLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
