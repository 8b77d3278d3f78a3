'use server'
import { redirect } from 'next/navigation'
import { asViewer } from '@/lib/auth'
import { formAction } from '@/lib/form-action'
import { closeOpportunity } from '@/lib/opportunities/close-opportunity'
import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import { finishFollowUp } from '@/lib/opportunities/finish-follow-up'
import { recordSent } from '@/lib/opportunities/record-sent'
import { renameOpportunity } from '@/lib/opportunities/rename-opportunity'
import { saveFacts } from '@/lib/opportunities/save-facts'
import {
  closing,
  finishingFollowUp,
  newOpportunity,
  renaming,
  savingFacts,
  sending,
  ticking,
  undoing,
} from '@/lib/opportunities/schema'
import { tickItem } from '@/lib/opportunities/tick-item'
import { undoChange } from '@/lib/opportunities/undo-change'
import { instantOfWallTime } from '@/lib/time'

export const createOpportunityAction = formAction(newOpportunity, asViewer, async (viewer, input) => {
  const { id } = await createOpportunity(viewer, input, new Date())
  redirect(`/opportunities/${id}/situation`)
})

export const renameOpportunityAction = formAction(renaming, asViewer, async (viewer, input) => {
  await renameOpportunity(viewer, input, new Date())
  return 'Saved.'
})

export const saveFactsAction = formAction(savingFacts, asViewer, async (viewer, { id, from, changes }) => {
  await saveFacts(viewer, id, changes, new Date())
  redirect(from === 'situation' ? `/opportunities/${id}/situation` : `/opportunities/${id}`)
})

export const undoChangeAction = formAction(undoing, asViewer, async (viewer, { id, event }) => {
  await undoChange(viewer, id, event, new Date())
})

export const tickItemAction = formAction(ticking, asViewer, tickItem)

export const recordSentAction = formAction(sending, asViewer, async (viewer, { id, sentAt, zone }) => {
  await recordSent(viewer, id, instantOfWallTime(sentAt, zone), new Date())
  redirect(`/opportunities/${id}/after`)
})

export const finishFollowUpAction = formAction(finishingFollowUp, asViewer, async (viewer, { followUp }) => {
  await finishFollowUp(viewer, followUp, new Date())
})

export const closeOpportunityAction = formAction(closing, asViewer, async (viewer, input) => {
  await closeOpportunity(viewer, input, new Date())
  redirect('/journal')
})
