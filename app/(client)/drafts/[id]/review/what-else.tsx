import { findTalk } from '@/app/(public)/book/find-talk'
import { Instead } from '@/components/reviews/client/instead'
import { libraryHref } from '@/components/templates/library-href'
import type { DraftDetail } from '@/lib/drafts/queries'
import { kinds } from '@/lib/templates/kinds'
import type { Case } from '../../case-of'
import { checkText } from '../../check-text'

/** What can be done now, where no coach can promise an answer in time. */
export async function WhatElse({ about, draft }: { about: Case; draft: DraftDetail }) {
  const answerBy = about.advice?.answerBy ?? null
  const [{ findings }, talk] = await Promise.all([
    checkText(draft, about),
    findTalk(answerBy, draft.opportunityId),
  ])
  const kind = kinds.find(({ purpose, channel }) => purpose === draft.purpose && channel === draft.channel)
  const isTooLate = answerBy !== null && talk !== null && !talk.inTime
  return (
    <Instead
      draftId={draft.id}
      findings={findings.filter(({ severity }) => severity !== 'hint').length}
      now={about.now}
      talk={isTooLate ? null : talk}
      template={
        kind
          ? { title: kind.title, href: libraryHref({ situation: kind.situation, channel: kind.channel }) }
          : null
      }
      zone={about.zone}
    />
  )
}
