import { notFound } from 'next/navigation'
import { findViewer } from '@/lib/auth'
import { DomainError } from '@/lib/errors'
import { readOwn } from '@/lib/templates/own/own-source'
import { getOwnTemplate } from '@/lib/templates/own/queries'
import { getTemplate } from '@/lib/templates/queries'
import type { Template } from '@/lib/templates/template'

/** Names a text: one of the library by its address, or the viewer's own copy by its id. */
export type TextName = { slug: string } | { copy: string }

/** The text of that name; throws `not_found` where there is none, and for copies of others. */
export async function loadText(name: TextName): Promise<Template> {
  if ('slug' in name) return (await getTemplate(name.slug)).template
  const viewer = await findViewer()
  const copy = viewer && (await getOwnTemplate(viewer, name.copy))
  const template = copy && readOwn(copy.source)
  if (!template) throw new DomainError('not_found', 'This copy is not here.')
  return template
}

/** What `load` gives, or the missing page where it throws that there is nothing. */
export async function orNotFound<Loaded>(load: Promise<Loaded>): Promise<Loaded> {
  try {
    return await load
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  }
}
