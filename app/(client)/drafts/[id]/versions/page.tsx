import type { Metadata } from 'next'
import { Comparison } from '@/components/drafts/comparison'
import { VersionList } from '@/components/drafts/version-list'
import { ActionForm } from '@/components/ui/action-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Hidden } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { mostVersions } from '@/lib/drafts/change-draft'
import type { Text } from '@/lib/drafts/draft'
import { fingerprint } from '@/lib/drafts/fingerprint'
import { findVersion, listVersions, type VersionRow } from '@/lib/drafts/queries'
import { comparing } from '@/lib/drafts/schema'
import { restoreVersionAction } from '../../actions'
import { loadOwnDraft } from '../../load'
import '@/components/drafts/drafts.css'
import '@/components/drafts/letter.css'

export const metadata: Metadata = { title: 'Versions' }

type VersionsPageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  const { viewer, draft } = await loadOwnDraft(params)
  const { a, b } = comparing.parse(await searchParams)
  const versions = await listVersions(viewer, draft.id)
  const after = b === undefined ? draft : await findVersion(viewer, draft.id, b)
  const before = await findVersion(viewer, draft.id, a ?? otherThan(after ?? draft, versions))
  return (
    <div className="column">
      <Breadcrumbs
        current="Versions"
        trail={[
          { href: '/drafts', label: 'Messages' },
          { href: `/drafts/${draft.id}`, label: draft.title },
        ]}
      />
      <PageTitle lead="Words that went are struck out, words that came are underlined.">Versions</PageTitle>
      <VersionList
        now={new Date()}
        path={`/drafts/${draft.id}/versions`}
        shown={{ a: before?.number ?? null, b: b ?? null }}
        versions={versions}
        zone={viewer.zone}
      />
      {before && after && <Comparison after={after} before={before} language={draft.locale} />}
      {before && !draft.sent && !draft.discardedAt && (
        <ActionForm action={restoreVersionAction} id="restore">
          <Hidden name="id" value={draft.id} />
          <Hidden name="number" value={String(before.number)} />
          <SubmitButton>Go on with version {before.number}</SubmitButton>
        </ActionForm>
      )}
      <p className="soft">
        {(versions[0]?.number ?? 0) < mostVersions
          ? 'What stands there now is kept first, so nothing is lost.'
          : `There are ${mostVersions} versions, as many as are kept. What you write is saved, without further ones.`}
      </p>
    </div>
  )
}

/** The newest version that says something else; the newest at all where none does. */
function otherThan(text: Text, versions: readonly VersionRow[]): number {
  const print = fingerprint(text)
  return (versions.find((version) => version.fingerprint !== print) ?? versions[0])?.number ?? 1
}
