import type { Metadata } from 'next'
import '@/components/templates/editing/editing.css'
import '@/components/templates/text.css'
import { asNotFound } from '@/app/(public)/book/load'
import { EditorForm } from '@/components/templates/editing/editor-form'
import { FindingList } from '@/components/templates/editing/finding-list'
import { Grammar } from '@/components/templates/editing/grammar'
import { Previews } from '@/components/templates/editing/previews'
import { ProblemList } from '@/components/templates/editing/problem-list'
import { Publishing } from '@/components/templates/editing/publishing'
import { ShippedNotice } from '@/components/templates/editing/shipped-notice'
import { TwinNotice } from '@/components/templates/editing/twin-notice'
import { Versions } from '@/components/templates/editing/versions'
import { kindOfText } from '@/components/templates/template-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageTitle } from '@/components/ui/page-title'
import { ToastLine } from '@/components/ui/toast-line'
import { requireRole } from '@/lib/auth'
import { isGrave } from '@/lib/templates/editing/check-text'
import { getText, listTwins } from '@/lib/templates/editing/queries'
import { readText } from '@/lib/templates/editing/read-text'
import { restored } from '@/lib/templates/editing/schema'
import { writers } from '@/lib/templates/editing/writer'
import { findKind } from '@/lib/templates/kinds'
import { bringBackTextAction, publishTextAction, retireTextAction, saveTextAction } from '../actions'

export const metadata: Metadata = { title: 'A text' }

type TextPageProps = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One text: the form, what is wrong with it, how it reads, its versions, and whether readers see it. */
export default async function TextPage({ params, searchParams }: TextPageProps) {
  const viewer = await requireRole(...writers)
  const { slug } = await params
  const text = await getText(viewer, slug).catch(asNotFound)
  const { parts, problems, findings, views } = await readText(text.working.source)
  const twins = await listTwins(viewer, parts)
  const back = restored.parse(await searchParams)
  return (
    <>
      <Breadcrumbs current={parts.title} trail={[{ href: '/coach/templates', label: 'Templates' }]} />
      <PageTitle
        action={<a href={`/coach/templates/new?from=${slug}`}>Write another from this one</a>}
        lead={`${findKind(parts.kind)?.title ?? parts.kind} · ${kindOfText(parts)}`}
      >
        <span lang={parts.locale}>{parts.title}</span>
      </PageTitle>
      {back.restored && <ToastLine>{`Version ${back.restored} is back, as version ${back.as}.`}</ToastLine>}
      <ShippedNotice shipped={text.shipped} slug={slug} working={text.working.number} />
      <div className="editor">
        <div className="writing-part">
          <EditorForm action={saveTextAction} base={text.working.number} parts={parts} />
          <Grammar locale={parts.locale} />
        </div>
        <aside aria-label="State of the text">
          <ProblemList problems={problems} />
          <Publishing
            bringBack={bringBackTextAction}
            isGrave={findings.some(isGrave)}
            problems={problems.length}
            publish={publishTextAction}
            retire={retireTextAction}
            text={text}
          />
          <TwinNotice twins={twins} />
          {parts.channel !== 'checklist' && views.length > 0 && <FindingList findings={findings} />}
        </aside>
      </div>
      <Previews isList={parts.channel === 'checklist'} views={views} />
      <Versions text={text} zone={viewer.zone} />
    </>
  )
}
