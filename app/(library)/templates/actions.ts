'use server'
import { notFound } from 'next/navigation'
import type { ShownText } from '@/components/templates/shown-text'
import { findViewer } from '@/lib/auth'
import { DomainError } from '@/lib/errors'
import { readForm } from '@/lib/form-action'
import { getTemplate } from '@/lib/templates/queries'
import { showText } from './show-text'

/** Fills a text with what was typed. It writes nothing and keeps nothing, so it is no `formAction`. */
export async function showTextAction(before: ShownText, form: FormData): Promise<ShownText> {
  if (!(form instanceof FormData)) return before
  const typed = readForm(form)
  try {
    const { template } = await getTemplate(String(typed.slug))
    return showText(template, typed, (await findViewer())?.zone ?? null)
  } catch (error) {
    if (error instanceof DomainError) notFound()
    throw error
  }
}
