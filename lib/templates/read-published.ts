import type { Template } from '@/lib/templates/template'
import { readTemplate } from '@/lib/templates/template-file'

/** A version that has been published: it never changes. */
export type Published = { id: string; number: number }

const most = 500
const kept = new Map<string, Template>()

/**
 * A version as it was read; its source is asked for only the first time. Reading takes about two milliseconds, and a
 * version is never altered, so the last five hundred are kept. Throws when the source cannot be read.
 */
export async function readPublished(
  { id, number }: Published,
  source: () => Promise<string>,
): Promise<Template> {
  const key = `${id}:${number}`
  const before = kept.get(key)
  if (before) return before
  const { template } = readTemplate(await source())
  if (!template) throw new Error(`Version ${number} of template ${id} cannot be read.`)
  if (kept.size >= most) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, template)
  return template
}
