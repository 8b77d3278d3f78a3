import type { Metadata } from 'next'
import { findTalk } from '@/app/(public)/book/find-talk'
import { BeginForm } from '@/components/drafts/begin-form'
import { Answer } from '@/components/opportunities/answer'
import { Checklist } from '@/components/opportunities/checklist'
import { FactsAside } from '@/components/opportunities/facts-aside'
import { LastChange } from '@/components/opportunities/last-change'
import { MessageOutline } from '@/components/opportunities/message-outline'
import { OpportunityHead } from '@/components/opportunities/opportunity-head'
import { SentForm } from '@/components/opportunities/sent-form'
import { TalkOffer } from '@/components/opportunities/talk-offer'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Hidden } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { listDraftsOf } from '@/lib/drafts/queries'
import { env } from '@/lib/env'
import { getChecklist } from '@/lib/opportunities/checklists'
import { findFact } from '@/lib/opportunities/facts/catalogue'
import { beginDraftAction } from '../../drafts/actions'
import { localeOf } from '../../drafts/begin'
import { recordSentAction, saveFactsAction, tickItemAction, undoChangeAction } from '../actions'
import { loadOpportunity } from './load'

export const metadata: Metadata = { title: 'Your answer' }

type AnswerPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ fact?: string }> }

export default async function AnswerPage({ params, searchParams }: AnswerPageProps) {
  const { viewer, opportunity, commitment, zone, now, situation, advice, known } =
    await loadOpportunity(params)
  const { id, ticks } = opportunity
  const opened = findFact(String((await searchParams).fact))
  const due = advice && advice.message.purpose !== 'none'
  const drafts = await listDraftsOf(viewer, id)
  const unsent = drafts.findLast((draft) => !draft.sent)
  return (
    <div className="columns-aside">
      <div>
        <OpportunityHead now="answer" opportunity={opportunity} />
        <LastChange
          advice={advice}
          commitment={commitment}
          now={now}
          opportunity={opportunity}
          situation={situation}
          undo={undoChangeAction}
          zone={zone}
        />
        {!advice || !situation ? (
          <Closed id={id} />
        ) : (
          <Answer
            act={
              <>
                {due && unsent && <ButtonLink href={`/drafts/${unsent.id}`}>Continue the message</ButtonLink>}
                {due && !unsent && (
                  <ActionForm action={beginDraftAction} className="contents" id="write">
                    <Hidden name="opportunityId" value={id} />
                    <SubmitButton>Write the message</SubmitButton>
                  </ActionForm>
                )}
                {!due && (
                  <ButtonLink href={`/opportunities/${id}?fact=changes#fact`}>Add what changed</ButtonLink>
                )}
                {advice.flips.length > 0 && <a href="#flips">What would change this</a>}
              </>
            }
            advice={advice}
            checklist={
              <Checklist
                checklist={getChecklist(advice.checklist)}
                tick={{ action: tickItemAction, id }}
                ticked={ticks.filter((t) => t.checklist === advice.checklist).map((t) => t.item)}
              />
            }
            message={
              <MessageOutline
                advice={advice}
                begin={
                  <BeginForm
                    action={beginDraftAction}
                    isAnother={unsent !== undefined}
                    locale={localeOf({ situation })}
                    opportunityId={id}
                  />
                }
              >
                <SentForm action={recordSentAction} id={id} now={now} zone={zone} />
              </MessageOutline>
            }
            now={now}
            situation={situation}
            talk={
              <TalkOffer
                address={env().SUPPORT_EMAIL}
                advice={advice}
                findTalk={(deadline) => findTalk(deadline, id)}
                now={now}
                zone={zone}
              />
            }
            zone={zone}
          />
        )}
      </div>
      <FactsAside
        advice={advice}
        all={`/opportunities/${id}/situation`}
        commitment={commitment}
        form={{ action: saveFactsAction, carry: { id, from: 'answer' } }}
        known={known}
        now={now}
        opened={opened}
        path={`/opportunities/${id}`}
        zone={zone}
      />
    </div>
  )
}

function Closed({ id }: { id: string }) {
  return (
    <EmptyState
      action={<ButtonLink href={`/opportunities/${id}/after`}>See how it ended</ButtonLink>}
      title="This one is over"
    >
      <p>There is nothing to answer any more. If they come back, change the stage and ask again.</p>
    </EmptyState>
  )
}
