import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { env } from '@/lib/env'
import { variantIds } from '@/lib/resumes/variants'
import { listTemplateAddresses } from '@/lib/templates/queries'

/** The pages that are for everybody: what search engines may list. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const at = (path: string) => new URL(path, env().APP_URL).href
  const texts = await listTemplateAddresses()
  const resumes = ['', ...variantIds.map((id) => `/${id}`)].map((path) => `/templates/resumes${path}`)
  return [
    ...['/', '/try', '/templates', '/book', ...resumes].map((path) => ({ url: at(path) })),
    ...texts.map(({ slug, updatedAt }) => ({ url: at(`/templates/${slug}`), lastModified: updatedAt })),
  ]
}
