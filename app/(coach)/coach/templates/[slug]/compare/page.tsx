import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import '@/components/templates/editing/editing.css'
import { asNotFound } from '@/app/(public)/book/load'
import { PartDifferences } from '@/components/templates/editing/part-differences'
import { RestoreForm } from '@/components/templates/editing/restore-form'
import { VersionChoice } from '@/components/templates/editing/version-choice'
import { writerOf } from '@/components/templates/editing/versions'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageTitle } from '@/components/ui/page-title'
import { requireRole } from '@/lib/auth'
import { getText, getVersion } from '@/lib/templates/editing/queries'
import { comparing } from '@/lib/templates/editing/schema'
import { readParts } from '@/lib/templates/editing/text-parts'
import { writers } from '@/lib/templates/editing/writer'
import { formatShort } from '@/lib/time'
import { restoreTextVersionAction } from '../../actions'

export const metadata: Metadata = { title: 'Two versions' }

type ComparePageProps = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What changed from one version of a text to another, word by word, and the way back to either. */
export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const viewer = await requireRole(...writers)
  const { slug } = await params
  const text = await getText(viewer, slug).catch(asNotFound)
  const { from = text.working.number, to = text.working.number } = comparing.parse(await searchParams)
  const [before, after] = await Promise.all(
    [from, to].map((number) => getVersion(viewer, slug, number).catch(asNotFound)),
  )
  if (!before || !after) notFound()
  const parts = readParts(text.working.source)
  const others = [...new Set([from, to])].filter((number) => number !== text.working.number)
  return (
    <div className="column">
      <Breadcrumbs
        current={`Versions ${from} and ${to}`}
        trail={[
          { href: '/coach/templates', label: 'Templates' },
          { href: `/coach/templates/${slug}`, label: 'The text' },
        ]}
      />
      <PageTitle
        lead={
          <>
            <span lang={parts.locale}>{parts.title}</span>: what went is struck out, what came is underlined.
          </>
        }
      >
        Version {from} and version {to}
      </PageTitle>
      <VersionChoice from={from} path={`/coach/templates/${slug}/compare`} to={to} versions={text.versions} />
      <p className="text-sm text-soft">
        {[before, after]
          .map(
            (version) =>
              `${version.number}: ${writerOf(version)}, ${formatShort(version.createdAt, viewer.zone)}`,
          )
          .join(' · ')}
      </p>
      <PartDifferences after={readParts(after.source)} before={readParts(before.source)} />
      {others.map((number) => (
        <RestoreForm key={number} number={number} restore={restoreTextVersionAction} slug={slug} />
      ))}
    </div>
  )
}
