import type { Metadata } from 'next'
import { answerInBrief } from '@/components/opportunities/answer-words'
import { FactForm } from '@/components/opportunities/fact-form'
import { FactTable } from '@/components/opportunities/fact-table'
import { LastChange } from '@/components/opportunities/last-change'
import { OpportunityHead } from '@/components/opportunities/opportunity-head'
import { RenameForm } from '@/components/opportunities/rename-form'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { findFact } from '@/lib/opportunities/facts/catalogue'
import { renameOpportunityAction, saveFactsAction, undoChangeAction } from '../../actions'
import { loadOpportunity } from '../load'

export const metadata: Metadata = { title: 'The situation' }

type SituationPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ fact?: string }> }

export default async function SituationPage({ params, searchParams }: SituationPageProps) {
  const { opportunity, commitment, zone, now, situation, advice, known } = await loadOpportunity(params)
  const { id } = opportunity
  const chosen = findFact(String((await searchParams).fact))
  const asked = (advice?.questions ?? []).flatMap(({ id: path }) => findFact(path) ?? [])
  const open = chosen ?? asked[0]
  const form = { action: saveFactsAction, carry: { id, from: 'situation' } }
  return (
    <div className="column">
      <OpportunityHead now="situation" opportunity={opportunity} />
      <LastChange
        advice={advice}
        commitment={commitment}
        now={now}
        opportunity={opportunity}
        situation={situation}
        undo={undoChangeAction}
        zone={zone}
      />
      <PageTitle
        action={<ButtonLink href={`/opportunities/${id}`}>See the answer</ButtonLink>}
        lead={situation && advice ? answerInBrief(advice, situation) : 'This one is over.'}
      >
        {settling(asked.length)}
      </PageTitle>
      {open && (
        <section aria-label={open.label} className="opened" id="fact">
          <FactForm {...form} facts={[open]} key={open.path} known={known} zone={zone} />
        </section>
      )}
      <FactTable
        commitment={commitment}
        known={known}
        now={now}
        path={`/opportunities/${id}/situation`}
        zone={zone}
      />
      <RenameForm action={renameOpportunityAction} opportunity={opportunity} />
    </div>
  )
}

function settling(open: number): string {
  if (open === 0) return 'All that could change the answer is told'
  return open === 1 ? 'One more fact could change the answer' : `${open} more facts could change the answer`
}
