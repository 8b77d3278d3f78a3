import type { Metadata } from 'next'
import { LibraryTexts } from '@/components/templates/library-list'
import { OwnCopies } from '@/components/templates/own-copies'
import { Snippets } from '@/components/templates/snippets'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageTitle } from '@/components/ui/page-title'
import { requireViewer } from '@/lib/auth'
import { listOwn } from '@/lib/templates/own/queries'
import { removeSnippetAction, saveSnippetAction } from '../actions'

export const metadata: Metadata = { title: 'Your own words' }

export default async function OwnWordsPage() {
  const viewer = await requireViewer()
  const { favourites, copies, snippets } = await listOwn(viewer)
  return (
    <>
      <Breadcrumbs current="Your own" trail={[{ href: '/templates', label: 'Templates' }]} />
      <PageTitle lead="What you have starred, texts you word your own way, and lines you use again.">
        Your own words
      </PageTitle>
      <div className="own-words">
        <section aria-labelledby="starred" className="situation">
          <h2 id="starred">Starred</h2>
          <div>
            {favourites.length > 0 ? (
              <LibraryTexts rows={favourites} />
            ) : (
              <p>
                Nothing yet. <a href="/templates">Find a text</a> and star it, and it waits here.
              </p>
            )}
          </div>
        </section>
        <section aria-labelledby="copies" className="situation">
          <h2 id="copies">Your copies</h2>
          <div>
            <OwnCopies copies={copies} />
          </div>
        </section>
        <section aria-labelledby="snippets" className="situation">
          <h2 id="snippets">Snippets</h2>
          <div>
            <Snippets remove={removeSnippetAction} save={saveSnippetAction} snippets={snippets} />
          </div>
        </section>
      </div>
    </>
  )
}
