'use server'
import { redirect } from 'next/navigation'
import { asViewer } from '@/lib/auth'
import { formAction } from '@/lib/form-action'
import { dropWaiting } from '@/lib/resumes/drop-waiting'
import { readImport } from '@/lib/resumes/read-import'
import { savePart } from '@/lib/resumes/save-part'
import { importing, nothing, savingPart } from '@/lib/resumes/schema'
import { takeOverWaiting } from '@/lib/resumes/take-over-waiting'

export const savePartAction = formAction(savingPart, asViewer, async (viewer, { addsAnother, ...input }) => {
  const saved = await savePart(viewer, input)
  redirect(
    addsAnother ? `/resumes/edit/${input.part.id}?saved=${saved}#new` : `/resumes?saved=${input.part.id}`,
  )
})

export const readImportAction = formAction(importing, asViewer, async (viewer, input) => {
  await readImport(viewer, input)
  redirect('/resumes/import')
})

export const takeOverAction = formAction(nothing, asViewer, async (viewer) => {
  await takeOverWaiting(viewer)
  redirect('/resumes?saved=import')
})

export const dropWaitingAction = formAction(nothing, asViewer, async (viewer) => {
  await dropWaiting(viewer)
  redirect('/resumes/import')
})
