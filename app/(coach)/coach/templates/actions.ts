'use server'
import { redirect } from 'next/navigation'
import { asRole } from '@/lib/auth'
import { formAction } from '@/lib/form-action'
import { createText } from '@/lib/templates/editing/create-text'
import { publishText } from '@/lib/templates/editing/publish-text'
import { restoreTextVersion } from '@/lib/templates/editing/restore-version'
import { retireText } from '@/lib/templates/editing/retire-text'
import { saveText } from '@/lib/templates/editing/save-text'
import {
  creatingText,
  namingText,
  namingVersion,
  publishingText,
  savingText,
} from '@/lib/templates/editing/schema'
import { writers } from '@/lib/templates/editing/writer'

const asWriter = asRole(...writers)

export const createTextAction = formAction(creatingText, asWriter, async (viewer, input) => {
  const { slug } = await createText(viewer, input, new Date())
  redirect(`/coach/templates/${slug}`)
})

export const saveTextAction = formAction(savingText, asWriter, async (viewer, input) => {
  const { number, isNew } = await saveText(viewer, input, new Date())
  return isNew ? `Saved as version ${number}.` : `Nothing has changed since version ${number}.`
})

export const publishTextAction = formAction(publishingText, asWriter, async (viewer, input) => {
  await publishText(viewer, input, new Date())
})

export const retireTextAction = formAction(namingText, asWriter, async (viewer, { slug }) => {
  const now = new Date()
  await retireText(viewer, slug, now, now)
})

export const bringBackTextAction = formAction(namingText, asWriter, async (viewer, { slug }) => {
  await retireText(viewer, slug, null, new Date())
})

export const restoreTextVersionAction = formAction(namingVersion, asWriter, async (viewer, input) => {
  const number = await restoreTextVersion(viewer, input, new Date())
  redirect(`/coach/templates/${input.slug}?restored=${input.number}&as=${number}`)
})
