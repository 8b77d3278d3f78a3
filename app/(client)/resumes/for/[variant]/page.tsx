import type { Metadata } from 'next'
import { FileLinks } from '@/components/resumes/file-links'
import { LetterFiles } from '@/components/resumes/letter-files'
import { Paper } from '@/components/resumes/paper'
import { VariantNotes } from '@/components/resumes/variant-notes'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { listOpportunities } from '@/lib/opportunities/queries'
import { listFilter } from '@/lib/opportunities/schema'
import { compose } from '@/lib/resumes/compose'
import { loadVariantText } from '@/lib/resumes/load-content'
import { leftOutBy } from '@/lib/resumes/resume-document'
import { countryPhrase, findVariant } from '@/lib/resumes/variants'
import { loadLetter } from '../../load-letter'
import '@/components/resumes/resumes.css'

type ForPageProps = {
  params: Promise<{ variant: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: ForPageProps): Promise<Metadata> {
  const variant = findVariant((await params).variant)
  return variant ? { title: `Your ${variant.resumeTitle}: ${variant.name}` } : {}
}

export default async function ForPage({ params, searchParams }: ForPageProps) {
  const { viewer, asked, given } = await loadLetter(params, { for: (await searchParams).for })
  const { variant, resume } = given
  const { rows } = await listOpportunities(viewer, listFilter.parse({}))
  const base = `/resumes/for/${variant.id}`
  const missing = leftOutBy(resume, variant)
  return (
    <div className="grid gap-5">
      <Breadcrumbs current={variant.name} trail={[{ href: '/resumes', label: 'Your résumé' }]} />
      <PageTitle
        lead={`Headings are in ${variant.languageName}; what you wrote stays in your words. What is missing stands in [brackets].`}
      >
        {variant.name}
      </PageTitle>
      <div className="sheets">
        <div>
          <section aria-labelledby="resume">
            <h2 id="resume">{variant.resumeTitle}</h2>
            <FileLinks base={base} document="resume" title="Download" />
            {missing.length > 0 && (
              <p className="mb-4 text-sm text-soft">This form has no place for: {missing.join(', ')}.</p>
            )}
            <Paper document={compose('resume', given)} label={`${variant.resumeTitle}, preview`} />
          </section>
          <section aria-labelledby="letter">
            <h2 id="letter">{variant.letterTitle}</h2>
            <form action={`${base}#letter`} className="letter-for mt-3">
              <Select
                defaultValue={asked.for ?? ''}
                empty="None of them"
                label="For which opportunity?"
                name="for"
                options={rows.map(({ id, employer, role }) => ({ value: id, label: `${role}, ${employer}` }))}
              />
              <Button variant="plain">Fill the letter</Button>
            </form>
            <LetterFiles base={base} language={variant.languageName} opportunity={asked.for} />
            <Paper document={compose('cover-letter', given)} label={`${variant.letterTitle}, preview`} />
          </section>
        </div>
        <VariantNotes country={countryPhrase(variant)} notes={loadVariantText(variant.id).notes} />
      </div>
    </div>
  )
}
