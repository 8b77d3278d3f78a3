import type { Metadata } from 'next'
import { beginDraftAction } from '@/app/(client)/drafts/actions'
import { OtherTexts } from '@/components/templates/other-texts'
import { OwnActs, UseText } from '@/components/templates/own-acts'
import { Personaliser } from '@/components/templates/personaliser'
import { kindOfText } from '@/components/templates/template-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageTitle } from '@/components/ui/page-title'
import { findViewer } from '@/lib/auth'
import { askedFields } from '@/lib/templates/asked-fields'
import { findKind, situations } from '@/lib/templates/kinds'
import { isStarred } from '@/lib/templates/own/queries'
import { getTemplate, type LibraryText } from '@/lib/templates/queries'
import type { Viewer } from '@/lib/viewer'
import { keepCopyAction, showTextAction, starTemplateAction } from '../actions'
import { orNotFound } from '../load-text'
import { findOpportunitiesFor } from '../opportunities-for'
import { showText, typedByViewer } from '../show-text'

type TemplatePageProps = { params: Promise<{ slug: string }> }

const load = async (params: TemplatePageProps['params']) => orNotFound(getTemplate((await params).slug))

export async function generateMetadata({ params }: TemplatePageProps): Promise<Metadata> {
  const { slug, template, others } = await load(params)
  const { title, whenToUse, locale } = template
  const languages = others.filter((other) => other.locale !== locale).toReversed()
  return {
    title,
    description: whenToUse,
    alternates: {
      canonical: `/templates/${slug}`,
      languages: Object.fromEntries([
        ...languages.map((other) => [other.locale, `/templates/${other.slug}`]),
        [locale, `/templates/${slug}`],
      ]),
    },
  }
}

export default async function TemplatePage({ params }: TemplatePageProps) {
  const text = await load(params)
  const viewer = await findViewer()
  const { slug, template, others } = text
  const { channel, locale } = template
  const zone = viewer?.zone ?? null
  return (
    <>
      <Head text={text} />
      <OtherTexts kind={kindOfText(template)} locale={locale} others={others} />
      {viewer && <OwnParts text={text} viewer={viewer} />}
      <Personaliser
        asked={askedFields(template, zone)}
        channel={channel}
        files={`/templates/${slug}/file`}
        hidden={{ slug }}
        initial={showText(template, typedByViewer(viewer), zone)}
        locale={locale}
        show={showTextAction}
      />
    </>
  )
}

function Head({ text: { template } }: { text: LibraryText }) {
  const { kind, locale, title, whenToUse, whenNot } = template
  const situation = findKind(kind)?.situation ?? 'before'
  return (
    <>
      <Breadcrumbs
        current={<span lang={locale}>{title}</span>}
        trail={[
          { href: '/templates', label: 'Templates' },
          { href: `/templates?situation=${situation}`, label: situations[situation] },
        ]}
      />
      <PageTitle lead={<span lang={locale}>{whenToUse}</span>}>
        <span lang={locale}>{title}</span>
      </PageTitle>
      <p className="when-not" lang={locale}>
        <b lang="en-GB">Not when</b> {whenNot}
      </p>
    </>
  )
}

async function OwnParts({ text, viewer }: { text: LibraryText; viewer: Viewer }) {
  const { id, slug, template } = text
  const [starred, opportunities] = await Promise.all([
    isStarred(viewer, id),
    findOpportunitiesFor(viewer, template),
  ])
  return (
    <div className="own-parts">
      {opportunities && (
        <UseText
          begin={beginDraftAction}
          opportunities={opportunities}
          text={{ name: 'template', value: slug }}
        />
      )}
      <OwnActs isStarred={starred} keepCopy={keepCopyAction} slug={slug} star={starTemplateAction} />
    </div>
  )
}
