import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { env } from '@/lib/env'
import { listTemplateAddresses } from '@/lib/templates/queries'

/** The pages that are for everybody: what search engines may list. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const at = (path: string) => new URL(path, env().APP_URL).href
  const texts = await listTemplateAddresses()
  return [
    ...['/', '/try', '/templates', '/book'].map((path) => ({ url: at(path) })),
    ...texts.map(({ slug, updatedAt }) => ({ url: at(`/templates/${slug}`), lastModified: updatedAt })),
  ]
}
