'use server'
import { redirect } from 'next/navigation'
import { asViewer } from '@/lib/auth'
import { formAction } from '@/lib/form-action'
import { markAllRead } from '@/lib/notices/mark-all-read'
import { openNotice } from '@/lib/notices/open-notice'
import { saveChoices } from '@/lib/notices/save-choices'
import { choosing, nothing, opening } from '@/lib/notices/schema'

export const openNoticeAction = formAction(opening, asViewer, async (viewer, { notice }) => {
  redirect(await openNotice(viewer, notice, new Date()))
})

export const markAllReadAction = formAction(nothing, asViewer, async (viewer) => {
  const read = await markAllRead(viewer, new Date())
  return read === 1 ? 'One line is marked as read.' : `${read} lines are marked as read.`
})

export const saveChoicesAction = formAction(choosing, asViewer, async (viewer, choices) => {
  await saveChoices(viewer, choices, new Date())
  return 'Saved.'
})
