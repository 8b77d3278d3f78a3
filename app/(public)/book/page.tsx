import type { Metadata } from 'next'
import { Coaches, Kinds } from '@/components/bookings/kinds-and-coaches'
import { pickerHref, pickerQuery } from '@/components/bookings/picker-query'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { listCallKinds, listCoaches } from '@/lib/bookings/queries'
import { env } from '@/lib/env'

export const metadata: Metadata = {
  title: 'Book a call',
  description: 'A free first call with a coach, in your own time zone. No account needed.',
}

type BookPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function BookPage({ searchParams }: BookPageProps) {
  const query = pickerQuery.parse(await searchParams)
  const kinds = await listCallKinds()
  const chosen = kinds.find(({ slug }) => slug === query.kind) ?? kinds[0]
  if (!chosen) return <NothingOffered />
  const coaches = await listCoaches({ kind: chosen.slug })
  return (
    <div className="column">
      <PageTitle lead="Choose a kind of call and a coach, then a time in your own zone. No account needed; the letter that confirms it moves and cancels it, too.">
        Talk it through with a coach
      </PageTitle>
      <Kinds chosen={chosen.slug} hrefOf={(kind) => pickerHref('/book', query, { kind })} kinds={kinds} />
      <section aria-labelledby="coaches" className="grid gap-4">
        <h2 id="coaches">{chosen.name} with</h2>
        <Coaches
          coaches={coaches}
          hrefOf={(coach) => pickerHref(`/book/${coach}/${chosen.slug}`, query, { kind: undefined })}
        />
      </section>
    </div>
  )
}

function NothingOffered() {
  const { SUPPORT_EMAIL } = env()
  return (
    <EmptyState
      action={<a href={`mailto:${SUPPORT_EMAIL}`}>Write to {SUPPORT_EMAIL}</a>}
      title="No calls can be booked yet"
    >
      <p>Write to us, and a coach answers.</p>
    </EmptyState>
  )
}
