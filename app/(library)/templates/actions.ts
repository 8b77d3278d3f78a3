'use server'
import { redirect } from 'next/navigation'
import type { ShownText } from '@/components/templates/shown-text'
import { findCaller } from '@/lib/accounts/caller'
import { asViewer, findViewer } from '@/lib/auth'
import { DomainError } from '@/lib/errors'
import { formAction, readForm } from '@/lib/form-action'
import { countTry } from '@/lib/rate-limit'
import { keepCopy } from '@/lib/templates/own/keep-copy'
import { removeCopy } from '@/lib/templates/own/remove-copy'
import { removeSnippet } from '@/lib/templates/own/remove-snippet'
import { saveCopy } from '@/lib/templates/own/save-copy'
import { saveSnippet } from '@/lib/templates/own/save-snippet'
import {
  keepingCopy,
  removingCopy,
  removingSnippet,
  savingCopy,
  savingSnippet,
  starring,
} from '@/lib/templates/own/schema'
import { starTemplate } from '@/lib/templates/own/star-template'
import { loadText, orNotFound } from './load-text'
import { showText } from './show-text'

// A dozen fields of a line each: what is longer nobody typed, and it would only be sent back.
const mostTyped = 20_000

/** Fills a text with what was typed. It keeps nothing of it, so it is no `formAction`. */
export async function showTextAction(before: ShownText, form: FormData): Promise<ShownText> {
  if (!(form instanceof FormData)) return before
  const typed = readForm(form)
  if (JSON.stringify(typed).length > mostTyped) return before
  const refused = await refusedFill()
  if (refused) return { ...before, typed, failed: `${refused} What you typed is still here.` }
  const name = typed.copy ? { copy: String(typed.copy) } : { slug: String(typed.slug) }
  const template = await orNotFound(loadText(name))
  return showText(template, typed, (await findViewer())?.zone ?? null)
}

/** Why nothing more is filled for this network now; null while something is. */
async function refusedFill(): Promise<string | null> {
  try {
    await countTry('texts filled from a network', (await findCaller()).network)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.message
    throw error
  }
}

export const starTemplateAction = formAction(starring, asViewer, starTemplate)

export const keepCopyAction = formAction(keepingCopy, asViewer, async (viewer, input) => {
  const { id } = await keepCopy(viewer, input)
  redirect(`/templates/mine/${id}`)
})

export const saveCopyAction = formAction(savingCopy, asViewer, async (viewer, input) => {
  await saveCopy(viewer, input)
  return 'Saved.'
})

export const removeCopyAction = formAction(removingCopy, asViewer, async (viewer, input) => {
  await removeCopy(viewer, input)
  redirect('/templates/mine')
})

export const saveSnippetAction = formAction(savingSnippet, asViewer, async (viewer, input) => {
  await saveSnippet(viewer, input)
  return 'Saved.'
})

export const removeSnippetAction = formAction(removingSnippet, asViewer, removeSnippet)
