import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PartForm } from '@/components/resumes/part-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageTitle } from '@/components/ui/page-title'
import { requireViewer } from '@/lib/auth'
import { countryNames, sayCountry } from '@/lib/countries'
import { fingerprintOf } from '@/lib/resumes/fingerprint'
import { type Entry, entriesOf, restOf, titleOf, typedOf } from '@/lib/resumes/part-of-resume'
import { findPart, type Part } from '@/lib/resumes/parts'
import { getResume } from '@/lib/resumes/queries'
import { savePartAction } from '../../actions'
import '@/components/resumes/resumes.css'

type PartPageProps = {
  params: Promise<{ part: string }>
  searchParams: Promise<{ saved?: string | string[] }>
}

export async function generateMetadata({ params }: PartPageProps): Promise<Metadata> {
  const part = findPart((await params).part)
  return part ? { title: `${part.title} in your résumé` } : {}
}

export default async function PartPage({ params, searchParams }: PartPageProps) {
  const viewer = await requireViewer()
  const part = findPart((await params).part)
  if (!part) notFound()
  const [resume, { saved }] = await Promise.all([getResume(viewer), searchParams])
  const entries = entriesOf(resume, part)
  return (
    <div className="column">
      <Breadcrumbs current={part.title} trail={[{ href: '/resumes', label: 'Your résumé' }]} />
      <PageTitle lead={part.lead}>{part.title}</PageTitle>
      {/* A new state makes a new form; a form that was refused stays the one that was typed into. */}
      <PartForm
        action={savePartAction}
        countries={part.id === 'basics' ? countryNames() : []}
        key={String(saved)}
        part={part}
        rows={entries.map((entry) => rowOf(entry, part))}
        seen={fingerprintOf(entries)}
      />
    </div>
  )
}

function rowOf(entry: Entry, part: Part) {
  const typed = typedOf(entry, part)
  const country = typed['location.countryCode']
  return {
    title: titleOf(entry, part),
    typed: country ? { ...typed, 'location.countryCode': sayCountry(country) } : typed,
    rest: restOf(entry, part),
  }
}
