import type { Metadata } from 'next'
import { findTalk } from '@/app/(public)/book/find-talk'
import { Answer } from '@/components/opportunities/answer'
import { Checklist } from '@/components/opportunities/checklist'
import { FactsAside } from '@/components/opportunities/facts-aside'
import { MessageOutline } from '@/components/opportunities/message-outline'
import { TalkOffer } from '@/components/opportunities/talk-offer'
import { ButtonLink } from '@/components/ui/button'
import { env } from '@/lib/env'
import { getChecklist } from '@/lib/opportunities/checklists'
import { findFact } from '@/lib/opportunities/facts/catalogue'
import { saveTrialFactsAction } from '../actions'
import { requireTrial } from '../load'

export const metadata: Metadata = { title: 'Your answer' }

export default async function TrialAnswerPage({
  searchParams,
}: {
  searchParams: Promise<{ fact?: string }>
}) {
  const { now, zone, situation, advice, known } = await requireTrial()
  const opened = findFact(String((await searchParams).fact))
  return (
    <div className="columns-aside">
      <Answer
        act={
          <>
            <ButtonLink href="/try/keep">Keep this answer</ButtonLink>
            {advice.message.purpose !== 'none' && <a href="#message">See what to say</a>}
          </>
        }
        advice={advice}
        checklist={<Checklist checklist={getChecklist(advice.checklist)} ticked={[]} />}
        message={<MessageOutline advice={advice} />}
        now={now}
        situation={situation}
        talk={
          <TalkOffer
            address={env().SUPPORT_EMAIL}
            advice={advice}
            findTalk={(deadline) => findTalk(deadline, null)}
            now={now}
            zone={zone}
          />
        }
        zone={zone}
      />
      <FactsAside
        advice={advice}
        all="/try?step=2"
        commitment={null}
        form={{ action: saveTrialFactsAction, carry: { step: '0' } }}
        known={known}
        now={now}
        opened={opened}
        path="/try/answer"
        zone={zone}
      />
    </div>
  )
}
