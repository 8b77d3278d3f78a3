import { AskForm } from '@/components/reviews/client/ask-form'
import { DueLine, type Offer, PromiseAhead } from '@/components/reviews/client/promise-ahead'
import { Fold } from '@/components/ui/fold'
import type { DraftDetail } from '@/lib/drafts/queries'
import { formatInstant, zoneCity } from '@/lib/time'
import type { Viewer } from '@/lib/viewer'
import { type Case, caseOf } from '../../case-of'
import { askReviewAction } from './actions'
import { offeredShares } from './offered-shares'
import { offersFor } from './promise-for'
import { WhatElse } from './what-else'

/** By when a coach can answer, and then the form that asks; where nobody can in time, what can be done now. */
export async function AskingView({ viewer, draft }: { viewer: Viewer; draft: DraftDetail }) {
  const about = await caseOf(viewer, draft.opportunityId, new Date())
  const answerBy = about.advice?.answerBy ?? null
  const offers = await offersFor(viewer, { locale: draft.locale, answerBy, coachId: null }, about.now)
  const [first] = offers
  const form = (
    <AskForm
      action={askReviewAction}
      draftId={draft.id}
      now={about.now}
      offers={offers}
      shareable={offeredShares(about)}
      zone={about.zone}
    />
  )
  if (!first) return <Late about={about} draft={draft} first={null} />
  const names = offers.flatMap(({ coachId, name }) => (coachId ? [name] : []))
  const when = { answerBy, employerZone: about.situation?.employerZone, zone: about.zone, now: about.now }
  if (first.fit === 'in_time')
    return (
      <>
        <PromiseAhead first={first} names={names} {...when} />
        {form}
      </>
    )
  return (
    <>
      <Late about={about} draft={draft} first={first} />
      <Fold id="anyway" title="Ask anyway">
        {form}
      </Fold>
    </>
  )
}

/** No promise that helps: said first, with what can be done instead. */
function Late({ about, draft, first }: { about: Case; draft: DraftDetail; first: Offer | null }) {
  const { zone, now } = about
  const answerBy = about.advice?.answerBy ?? null
  return (
    <>
      <div className="promise-ahead late">
        <p className="when">
          {first
            ? `Nobody can promise an answer before your own is due. The earliest is ${formatInstant(first.promisedAt, zone, now)} in ${zoneCity(zone)}.`
            : 'Nobody who may read it has hours in the next three weeks.'}
        </p>
        {answerBy && (
          <DueLine answerBy={answerBy} employerZone={about.situation?.employerZone} now={now} zone={zone} />
        )}
      </div>
      <WhatElse about={about} draft={draft} />
    </>
  )
}
