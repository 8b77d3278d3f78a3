import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Steps } from '@/components/ui/steps'
import './answer.css'

type OpportunityHeadProps = {
  opportunity: { id: string; employer: string; role: string; place: string }
  now: 'situation' | 'answer' | 'after'
}

const steps = [
  ['situation', 'Situation', '/situation'],
  ['answer', 'Answer', ''],
  ['after', 'After', '/after'],
] as const

/** Where you are: which opportunity, and which of its screens. */
export function OpportunityHead({ opportunity: { id, employer, role, place }, now }: OpportunityHeadProps) {
  const here = steps.findIndex(([step]) => step === now)
  return (
    <div className="opportunity-head">
      <Breadcrumbs
        current={`${role}, ${employer}${place ? ` · ${place}` : ''}`}
        trail={[{ href: '/opportunities', label: 'Opportunities' }]}
      />
      <Steps
        steps={steps.map(([, label, path], index) => ({
          label,
          href: `/opportunities/${id}${path}`,
          state: index < here ? 'done' : index === here ? 'now' : 'ahead',
        }))}
      />
    </div>
  )
}
