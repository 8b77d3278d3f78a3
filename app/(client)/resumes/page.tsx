import type { Metadata } from 'next'
import { ProfileFacts } from '@/components/resumes/profile-facts'
import { VariantList } from '@/components/resumes/variant-list'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { ToastLine } from '@/components/ui/toast-line'
import { requireViewer } from '@/lib/auth'
import { findPart } from '@/lib/resumes/parts'
import { findWaiting, getResume } from '@/lib/resumes/queries'
import { takeOverAction } from './actions'
import '@/components/resumes/resumes.css'

export const metadata: Metadata = { title: 'Your résumé' }

type ResumesPageProps = { searchParams: Promise<{ saved?: string | string[] }> }

export default async function ResumesPage({ searchParams }: ResumesPageProps) {
  const viewer = await requireViewer()
  const [resume, waiting, { saved }] = await Promise.all([
    getResume(viewer),
    findWaiting(viewer),
    searchParams,
  ])
  const isEmpty = Object.keys(resume).length === 0
  return (
    <div className="grid gap-12">
      <div className="grid gap-4">
        <PageTitle
          action={
            isEmpty ? <ButtonLink href="/resumes/edit/basics">Begin with your name</ButtonLink> : undefined
          }
          lead="Written once, laid out for seven job markets. Nobody sees it but you."
        >
          Your résumé
        </PageTitle>
        <ToastLine undo={waiting?.from === 'before' && saved === 'import' ? <PutBack /> : undefined}>
          {saySaved(saved)}
        </ToastLine>
      </div>
      <section aria-labelledby="profile" className="profile max-w-[46rem]">
        <h2 id="profile">What it is made from</h2>
        <ProfileFacts resume={resume} />
      </section>
      <section aria-labelledby="variants" className="grid gap-4">
        <h2 id="variants">Take it with you</h2>
        <VariantList baseOf={({ id }) => `/resumes/for/${id}`} heading="h3" />
      </section>
      <section aria-labelledby="json" className="max-w-[46rem]">
        <h2 id="json">In and out as data</h2>
        <p>
          JSON Resume is an open format that other programs read. <a href="/resumes/import">Import a file</a>,
          or <a href="/resumes/resume.json">take yours with you</a>.
        </p>
        {waiting?.from === 'before' && saved !== 'import' && <PutBack />}
      </section>
    </div>
  )
}

function saySaved(saved: string | string[] | undefined): string | null {
  if (saved === 'import') return 'Taken over from the file.'
  const part = typeof saved === 'string' ? findPart(saved) : null
  return part && `Saved: ${part.title}.`
}

function PutBack() {
  return (
    <ActionForm action={takeOverAction} id="put-back">
      <SubmitButton variant="quiet">Put back what stood there before</SubmitButton>
    </ActionForm>
  )
}
