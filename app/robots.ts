import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { env } from '@/lib/env'

/** What is for everybody may be listed; the rest asks who is there anyway. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/api/', '/templates/mine', '/templates/*/file/', '/book/manage', '/book/confirm'],
    },
    sitemap: new URL('/sitemap.xml', env().APP_URL).href,
  }
}
