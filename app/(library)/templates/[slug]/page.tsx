import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OtherTexts } from '@/components/templates/other-texts'
import { Personaliser } from '@/components/templates/personaliser'
import { kindOfText } from '@/components/templates/template-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageTitle } from '@/components/ui/page-title'
import { findViewer } from '@/lib/auth'
import { DomainError } from '@/lib/errors'
import { askedFields } from '@/lib/templates/asked-fields'
import { findKind, situations } from '@/lib/templates/kinds'
import { getTemplate, type LibraryText } from '@/lib/templates/queries'
import { showTextAction } from '../actions'
import { showText } from '../show-text'

type TemplatePageProps = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: TemplatePageProps): Promise<Metadata> {
  const { slug, template, others } = await load(params)
  const { title, whenToUse, locale, tone } = template
  const twins = others.filter((other) => other.tone === tone || other.locale !== locale)
  const languages = twins.map((other) => [other.locale, `/templates/${other.slug}`])
  return {
    title,
    description: whenToUse,
    alternates: {
      canonical: `/templates/${slug}`,
      languages: Object.fromEntries([...languages, [locale, `/templates/${slug}`]]),
    },
  }
}

export default async function TemplatePage({ params }: TemplatePageProps) {
  const { slug, template, others } = await load(params)
  const viewer = await findViewer()
  const zone = viewer?.zone ?? null
  const { kind, channel, locale, title, whenToUse, whenNot } = template
  const situation = findKind(kind)?.situation ?? 'before'
  const typed: Record<string, string> = viewer ? { 'f.me.name': viewer.name, 'f.me.email': viewer.email } : {}
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
      <OtherTexts kind={kindOfText(template)} locale={locale} others={others} />
      <Personaliser
        asked={askedFields(template, zone)}
        channel={channel}
        files={`/templates/${slug}/file`}
        hidden={{ slug }}
        initial={showText(template, typed, zone)}
        locale={locale}
        show={showTextAction}
      />
    </>
  )
}

async function load(params: TemplatePageProps['params']): Promise<LibraryText> {
  try {
    return await getTemplate((await params).slug)
  } catch (error) {
    if (error instanceof DomainError) notFound()
    throw error
  }
}
