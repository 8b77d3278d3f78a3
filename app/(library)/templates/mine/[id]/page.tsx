import type { Metadata } from 'next'
import { beginDraftAction } from '@/app/(client)/drafts/actions'
import { CopyForm } from '@/components/templates/copy-form'
import { UseText } from '@/components/templates/own-acts'
import { Personaliser } from '@/components/templates/personaliser'
import { kindOfText } from '@/components/templates/template-words'
import { ActionForm } from '@/components/ui/action-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Hidden } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth'
import { askedFields } from '@/lib/templates/asked-fields'
import { ownWordsOf, readOwn } from '@/lib/templates/own/own-source'
import { getOwnTemplate } from '@/lib/templates/own/queries'
import { removeCopyAction, saveCopyAction, showTextAction } from '../../actions'
import { orNotFound } from '../../load-text'
import { findOpportunitiesFor } from '../../opportunities-for'
import { showText, typedByViewer } from '../../show-text'

export const metadata: Metadata = { title: 'Your own copy' }

export default async function OwnCopyPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer()
  const { id, source, title, template: from } = await orNotFound(getOwnTemplate(viewer, (await params).id))
  const template = readOwn(source)
  if (!template) throw new Error(`The copy ${id} cannot be read.`)
  const { channel, locale } = template
  const opportunities = await findOpportunitiesFor(viewer, template)
  return (
    <>
      <Breadcrumbs
        current={title}
        trail={[
          { href: '/templates', label: 'Templates' },
          { href: '/templates/mine', label: 'Your own' },
        ]}
      />
      <PageTitle>{title}</PageTitle>
      <p className="other-texts">
        <span>{kindOfText(template)}</span>
        {from && !from.retiredAt && (
          <span>
            From <a href={`/templates/${from.slug}`}>{from.title}</a>
          </span>
        )}
      </p>
      {opportunities && (
        <div className="own-parts">
          <UseText
            begin={beginDraftAction}
            opportunities={opportunities}
            text={{ name: 'copy', value: id }}
          />
        </div>
      )}
      <Personaliser
        asked={askedFields(template, viewer.zone)}
        channel={channel}
        files={`/templates/mine/${id}/file`}
        hidden={{ copy: id }}
        initial={showText(template, typedByViewer(viewer), viewer.zone)}
        key={source}
        locale={locale}
        show={showTextAction}
      />
      <section aria-labelledby="change" className="change-copy">
        <h2 id="change">Change its words</h2>
        <CopyForm id={id} save={saveCopyAction} template={template} words={ownWordsOf(source)} />
        <Fold title="Remove this copy">
          <ActionForm action={removeCopyAction} id="remove">
            <p>The text it came from, and messages you wrote with it, stay.</p>
            <Hidden name="id" value={id} />
            <SubmitButton variant="plain">Remove it for good</SubmitButton>
          </ActionForm>
        </Fold>
      </section>
    </>
  )
}
