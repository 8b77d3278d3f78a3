import type { Metadata } from 'next'
import '@/components/templates/editing/editing.css'
import { asNotFound } from '@/app/(public)/book/load'
import { EditorForm } from '@/components/templates/editing/editor-form'
import { Grammar } from '@/components/templates/editing/grammar'
import { KindQuestion } from '@/components/templates/editing/kind-question'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageTitle } from '@/components/ui/page-title'
import { requireRole } from '@/lib/auth'
import { getText } from '@/lib/templates/editing/queries'
import { beginningText } from '@/lib/templates/editing/schema'
import { startingParts } from '@/lib/templates/editing/starting-parts'
import { readParts, type TextParts } from '@/lib/templates/editing/text-parts'
import { writers } from '@/lib/templates/editing/writer'
import type { Viewer } from '@/lib/viewer'
import { createTextAction } from '../actions'

export const metadata: Metadata = { title: 'A new text' }

type NewTextPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** First the kind and the language, then the form: from an empty page, or from another text. */
export default async function NewTextPage({ searchParams }: NewTextPageProps) {
  const viewer = await requireRole(...writers)
  const parts = await beginning(viewer, await searchParams)
  return (
    <div className="column">
      <Breadcrumbs current="A new text" trail={[{ href: '/coach/templates', label: 'Templates' }]} />
      <PageTitle
        lead={
          parts
            ? 'Nobody reads it until it is published.'
            : 'One text is one kind, in one tone and one language.'
        }
      >
        A new text
      </PageTitle>
      {parts ? (
        <>
          <EditorForm action={createTextAction} base={null} parts={parts} />
          <Grammar locale={parts.locale} />
        </>
      ) : (
        <KindQuestion />
      )}
    </div>
  )
}

async function beginning(viewer: Viewer, search: Record<string, unknown>): Promise<TextParts | null> {
  const { from, kind, locale } = beginningText.parse(search)
  if (from) {
    const { working } = await getText(viewer, from).catch(asNotFound)
    return { ...readParts(working.source), slug: '' }
  }
  return kind ? startingParts({ kind, locale }) : null
}
