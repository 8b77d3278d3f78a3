import { Landing } from '@/components/landing/landing'
import { firstQuestion } from '@/components/opportunities/first-question'
import { startTrialAction } from './try/actions'

export default function LandingPage() {
  return <Landing stages={firstQuestion} startTrial={startTrialAction} />
}
