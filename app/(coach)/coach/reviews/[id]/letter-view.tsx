import { commentForm } from '@/components/reviews/coach/form-ids'
import { SelectWords } from '@/components/reviews/coach/select-words'
import { VersionViews } from '@/components/reviews/coach/version-views'
import { numberNotes } from '@/components/reviews/number-notes'
import { WovenLetter } from '@/components/reviews/woven-letter'
import { SnippetFold } from '@/components/templates/snippet-fold'
import { findReviewVersion } from '@/lib/reviews/queries'
import type { ReviewShown } from '@/lib/reviews/schema'
import { listSnippets } from '@/lib/templates/own/queries'
import { saveCopyAction } from '../actions'
import { checkShared } from '../check-shared'
import { CopyDesk } from './copy-desk'
import type { LoadedReview } from './load'

type Suggestions = LoadedReview['review']['suggestions']
type LetterViewProps = { loaded: LoadedReview; shown: ReviewShown; suggestions: Suggestions }

/** The letter as the address asks for it. */
export function LetterView({ loaded, shown, suggestions }: LetterViewProps) {
  if (shown.view === 'versions') return <Versions loaded={loaded} shown={shown} />
  if (shown.view === 'edit') return <Editing loaded={loaded} />
  return <Reading loaded={loaded} suggestions={suggestions} view={shown.view} />
}

type ReadingProps = { loaded: LoadedReview; view: ReviewShown['view']; suggestions: Suggestions }

async function Reading({ loaded: { review }, view, suggestions }: ReadingProps) {
  const { current, client, locale, threads } = review
  if (view === 'result')
    return (
      <WovenLetter changes={[]} label="If all are taken" language={locale} notes={[]} text={current.copy} />
    )
  const notes = numberNotes(suggestions, threads)
  const { findings } = await checkShared(review)
  const letter = (
    <WovenLetter
      changes={
        view === 'text'
          ? []
          : notes.flatMap(({ number, suggestion }) => (suggestion && { ...suggestion, number }) || [])
      }
      findings={findings.flatMap(({ mark }) => mark ?? [])}
      label={view === 'text' ? `The text of ${client.name}` : 'The text with suggestions'}
      language={locale}
      notes={notes.flatMap(({ number, thread }) => (thread?.anchor ? { ...thread.anchor, number } : []))}
      text={current.text}
    />
  )
  return current.answeredAt === null ? <SelectWords form={commentForm}>{letter}</SelectWords> : letter
}

async function Editing({ loaded: { review, viewer } }: { loaded: LoadedReview }) {
  return (
    <CopyDesk
      action={saveCopyAction}
      copy={review.current.copy}
      hasSubject={review.channel === 'email'}
      language={review.locale}
      reviewId={review.id}
      snippets={<SnippetFold snippets={await listSnippets(viewer)} />}
    />
  )
}

async function Versions({ loaded: { review, viewer, now }, shown }: Omit<LetterViewProps, 'suggestions'>) {
  const { versions, newestNumber } = review
  const b = shown.b ?? newestNumber
  const a = shown.a ?? versions.find(({ number }) => number < b)?.number ?? b
  const [before, after] = await Promise.all(
    [a, b].map((number) => findReviewVersion(viewer, review.id, number)),
  )
  return (
    <VersionViews
      a={a}
      b={b}
      id={review.id}
      language={review.locale}
      now={now}
      settled={shown.settled}
      texts={before && after ? [before, after] : null}
      versions={versions}
      zone={viewer.zone}
    />
  )
}
