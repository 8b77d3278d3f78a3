import type { Metadata } from 'next'
import { WaitingPreview } from '@/components/resumes/waiting-preview'
import { ActionForm } from '@/components/ui/action-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Field, TextArea } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth'
import { findWaiting, type Waiting } from '@/lib/resumes/queries'
import { dropWaitingAction, readImportAction, takeOverAction } from '../actions'
import '@/components/resumes/resumes.css'

export const metadata: Metadata = { title: 'Import a résumé' }

export default async function ImportPage() {
  const viewer = await requireViewer()
  const waiting = await findWaiting(viewer)
  return (
    <div className="column">
      <Breadcrumbs current="Import" trail={[{ href: '/resumes', label: 'Your résumé' }]} />
      {waiting?.from === 'file' ? <WhatWasRead waiting={waiting} /> : <Ask />}
    </div>
  )
}

function Ask() {
  return (
    <>
      <PageTitle lead="From another program, as JSON Resume. You see what was read before anything changes.">
        Import a résumé
      </PageTitle>
      <ActionForm action={readImportAction} id="import">
        <Field accept="application/json,.json" label="The file" name="file" type="file" />
        <TextArea hint="It begins with {." label="Or its text" name="text" rows={6} spellCheck={false} />
        <SubmitButton pendingLabel="Reading …">Read it</SubmitButton>
      </ActionForm>
    </>
  )
}

function WhatWasRead({ waiting: { resume, leftOut } }: { waiting: Waiting }) {
  return (
    <>
      <PageTitle lead="Nothing has changed yet. Parts that the file does not have stay as they are.">
        What was read
      </PageTitle>
      <WaitingPreview leftOut={leftOut} resume={resume} />
      <div className="acts">
        <ActionForm action={takeOverAction} id="use">
          <SubmitButton pendingLabel="Taking it over …">Take it over</SubmitButton>
        </ActionForm>
        <ActionForm action={dropWaitingAction} id="drop">
          <SubmitButton variant="quiet">Leave everything as it is</SubmitButton>
        </ActionForm>
      </div>
    </>
  )
}
