import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FileLinks } from '@/components/resumes/file-links'
import { Paper } from '@/components/resumes/paper'
import { VariantNotes } from '@/components/resumes/variant-notes'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageTitle } from '@/components/ui/page-title'
import { findViewer } from '@/lib/auth'
import { compose, composeEmpty } from '@/lib/resumes/compose'
import { loadSample, loadVariantText } from '@/lib/resumes/load-content'
import { countryPhrase, findVariant, type Variant } from '@/lib/resumes/variants'
import '@/components/resumes/resumes.css'

type VariantPageProps = {
  params: Promise<{ variant: string }>
  searchParams: Promise<{ view?: string | string[] }>
}

export async function generateMetadata({ params }: VariantPageProps): Promise<Metadata> {
  const variant = findVariant((await params).variant)
  return variant ? { title: `${variant.name}: ${variant.resumeTitle} and ${variant.letterTitle}` } : {}
}

export default async function VariantPage({ params, searchParams }: VariantPageProps) {
  const variant = findVariant((await params).variant)
  if (!variant) notFound()
  const [viewer, { view }] = await Promise.all([findViewer(), searchParams])
  const base = `/templates/resumes/${variant.id}`
  const { resume, letter } = view === 'empty' ? emptyForms(variant) : examples(variant)
  return (
    <div className="grid gap-5">
      <Breadcrumbs
        current={variant.name}
        trail={[
          { href: '/templates', label: 'Templates' },
          { href: '/templates/resumes', label: 'Résumés' },
        ]}
      />
      <PageTitle
        lead={
          viewer ? (
            <a href={`/resumes/for/${variant.id}`}>Fill it from your profile</a>
          ) : (
            `Headings in ${variant.languageName}. The person in the example is made up.`
          )
        }
      >
        {variant.name}
      </PageTitle>
      <div className="sheets">
        <div>
          <nav aria-label="What is shown" className="views">
            <a aria-current={view === 'empty' ? undefined : 'page'} href={base}>
              An example
            </a>
            <a aria-current={view === 'empty' ? 'page' : undefined} href={`${base}?view=empty`}>
              The empty form
            </a>
          </nav>
          <section aria-labelledby="resume">
            <h2 id="resume">{variant.resumeTitle}</h2>
            <FileLinks base={base} document="resume" title="The empty form" />
            <Paper document={resume} label={`${variant.resumeTitle}, preview`} />
          </section>
          <section aria-labelledby="letter">
            <h2 id="letter">{variant.letterTitle}</h2>
            <FileLinks base={base} document="cover-letter" title="The empty form" />
            <Paper document={letter} label={`${variant.letterTitle}, preview`} />
          </section>
        </div>
        <VariantNotes country={countryPhrase(variant)} notes={loadVariantText(variant.id).notes} />
      </div>
    </div>
  )
}

function emptyForms(variant: Variant) {
  return { resume: composeEmpty('resume', variant), letter: composeEmpty('cover-letter', variant) }
}

// A day that stands on paper, not one that passes.
const someDay = '2026-12-01'

function examples(variant: Variant) {
  const given = { resume: loadSample(variant), variant, today: someDay }
  return {
    resume: compose('resume', given),
    letter: compose('cover-letter', { ...given, to: loadVariantText(variant.id).example }),
  }
}
