import type { Metadata } from 'next'
import { TrialQuestion } from '@/components/opportunities/trial-question'
import { TrialSoFar } from '@/components/opportunities/trial-so-far'
import { trialStart } from '@/components/opportunities/trial-start'
import { Steps } from '@/components/ui/steps'
import { trialSteps } from '@/lib/opportunities/trial-steps'
import { chooseObstaclesAction, saveTrialFactsAction, startTrialAction } from './actions'
import { loadTrial } from './load'

export const metadata: Metadata = { title: 'Try it' }

export default async function TryPage({ searchParams }: { searchParams: Promise<{ step?: string }> }) {
  const trial = await loadTrial()
  const asked = Number((await searchParams).step ?? (trial ? 2 : 1))
  if (!trial || asked === 1) return trialStart(startTrialAction)
  const steps = trialSteps(trial.known.stage)
  const number = Math.min(Math.max(2, Math.trunc(asked) || 2), steps.length + 1)
  const step = steps[number - 2]
  if (!step) return trialStart(startTrialAction)
  return (
    <div className="columns-aside">
      <div>
        <Steps
          steps={['What', ...steps.map(({ title }) => title)].map((label, index) => ({
            label,
            href: `/try?step=${index + 1}`,
            state: index + 1 < number ? 'done' : index + 1 === number ? 'now' : 'ahead',
          }))}
        />
        <TrialQuestion
          chooseObstacles={chooseObstaclesAction}
          known={trial.known}
          number={number}
          save={saveTrialFactsAction}
          step={step}
          zone={trial.zone}
        />
      </div>
      {number > 2 && <TrialSoFar {...trial} />}
    </div>
  )
}
