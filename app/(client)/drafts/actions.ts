'use server'
import { redirect } from 'next/navigation'
import { asViewer } from '@/lib/auth'
import { addParagraph } from '@/lib/drafts/add-paragraph'
import { mostVersions } from '@/lib/drafts/change-draft'
import { discardDraft } from '@/lib/drafts/discard-draft'
import { leaveGapOut } from '@/lib/drafts/leave-gap-out'
import { putBackDraft } from '@/lib/drafts/put-back-draft'
import { getDraft } from '@/lib/drafts/queries'
import { restoreVersion } from '@/lib/drafts/restore-version'
import { saveText } from '@/lib/drafts/save-text'
import { saveValues } from '@/lib/drafts/save-values'
import {
  beginning,
  leavingOut,
  restoring,
  saving,
  savingFields,
  sendingDraft,
  settling,
  throwingAway,
} from '@/lib/drafts/schema'
import { settleContradiction } from '@/lib/drafts/settle-contradiction'
import { takeReplacement } from '@/lib/drafts/take-replacement'
import { formAction } from '@/lib/form-action'
import { withdrawStanding } from '@/lib/reviews/withdraw-review'
import { getSnippetWords } from '@/lib/templates/own/queries'
import { instantOfWallTime, wallTimeOf } from '@/lib/time'
import { begin } from './begin'
import { templatesOfKit } from './load'
import { noteCheck } from './note-check'
import { send } from './send'

export const beginDraftAction = formAction(beginning, asViewer, async (viewer, input) => {
  redirect(`/drafts/${await begin(viewer, input, new Date())}`)
})

export const saveDraftAction = formAction(
  saving,
  asViewer,
  async (viewer, { do: pressed, take, snippet, ...text }) => {
    const now = new Date()
    const { isFull } = await saveText(viewer, { ...text, keep: pressed === 'keep' }, now)
    if (take) await takeReplacement(viewer, text.id, take, now)
    if (snippet) await addParagraph(viewer, text.id, await getSnippetWords(viewer, snippet), now)
    await noteCheck(viewer, text.id, now)
    const clock = wallTimeOf(now, viewer.zone).slice(11)
    if (isFull) return `Saved ${clock}. There are ${mostVersions} versions, as many as are kept`
    return pressed === 'keep' ? `Kept as a version, ${clock}` : `Saved ${clock}`
  },
)

export const saveFieldsAction = formAction(
  savingFields,
  asViewer,
  async (viewer, { id, revision, ...form }) => {
    const templates = await templatesOfKit(viewer, await getDraft(viewer, id))
    await saveValues(viewer, { id, revision, form }, templates, new Date())
    await noteCheck(viewer, id, new Date())
    return 'Saved, and written into the message.'
  },
)

export const leaveOutAction = formAction(leavingOut, asViewer, async (viewer, input) => {
  await leaveGapOut(viewer, input, new Date())
  await noteCheck(viewer, input.id, new Date())
})

export const settleAction = formAction(settling, asViewer, async (viewer, input) => {
  await settleContradiction(viewer, input, new Date())
})

export const discardDraftAction = formAction(throwingAway, asViewer, async (viewer, { id }) => {
  const now = new Date()
  await discardDraft(viewer, id, now, (tx) => withdrawStanding(tx, viewer, id, now))
  redirect(`/drafts?gone=${id}`)
})

export const putBackDraftAction = formAction(throwingAway, asViewer, async (viewer, { id }) => {
  await putBackDraft(viewer, id, new Date())
  redirect(`/drafts/${id}`)
})

export const restoreVersionAction = formAction(restoring, asViewer, async (viewer, input) => {
  await restoreVersion(viewer, input, new Date())
  await noteCheck(viewer, input.id, new Date())
  redirect(`/drafts/${input.id}`)
})

export const sendDraftAction = formAction(
  sendingDraft,
  asViewer,
  async (viewer, { sentAt, zone, ...sent }) => {
    redirect(await send(viewer, { ...sent, sentAt: instantOfWallTime(sentAt, zone) }, new Date()))
  },
)
