import type { Metadata } from 'next'
import { VariantList } from '@/components/resumes/variant-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageTitle } from '@/components/ui/page-title'
import { findViewer } from '@/lib/auth'
import '@/components/resumes/resumes.css'

export const metadata: Metadata = {
  title: 'Résumés and cover letters',
  description:
    'Forms for a résumé and a cover letter in seven variants, from the United Kingdom to the Gulf: Word, PDF and text.',
}

export default async function ResumeTemplatesPage() {
  const viewer = await findViewer()
  return (
    <div className="grid gap-5">
      <Breadcrumbs current="Résumés" trail={[{ href: '/templates', label: 'Templates' }]} />
      <PageTitle
        lead={
          <>
            The same working life, laid out for seven job markets. Look at one, or take the empty form.{' '}
            {viewer ? (
              <a href="/resumes">Yours are filled from your profile</a>
            ) : (
              <a href="/sign-up">With an account they are filled from your profile</a>
            )}
            .
          </>
        }
      >
        Résumés and cover letters
      </PageTitle>
      <VariantList baseOf={({ id }) => `/templates/resumes/${id}`} />
    </div>
  )
}
