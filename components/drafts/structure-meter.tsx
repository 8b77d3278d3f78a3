import { Steps } from '@/components/ui/steps'
import type { Findings } from '@/lib/drafting/findings'

const asking = ['ask_details', 'ask_time', 'ask_speed', 'reschedule', 'negotiate', 'check_receipt', 'reopen']

type StructureMeterProps = { structure: Findings['structure']; purpose: string }

/** M2: the four parts of a message, as waypoints on a route; those that are there are passed. */
export function StructureMeter({ structure, purpose }: StructureMeterProps) {
  const parts = [
    ['thanks', 'Thanks'],
    ['decision', asking.includes(purpose) ? 'Request' : 'Decision'],
    ['reason', 'Reason'],
    ['goodwill', 'Goodwill'],
  ] as const
  return (
    <div className="meter">
      <Steps
        label="Parts of the message"
        steps={parts.map(([part, label]) => ({ label, state: structure[part] ? 'done' : 'ahead' }))}
      />
    </div>
  )
}

type MeasureProps = { findings: Pick<Findings, 'words' | 'speakingSeconds'>; isSpoken: boolean }

/** Words, and how long they take to say. */
export function Measure({ findings: { words, speakingSeconds }, isSpoken }: MeasureProps) {
  const seconds = speakingSeconds ?? Math.round((words / 150) * 60)
  return (
    <p className="measure tabular">
      {words === 1 ? '1 word' : `${words} words`}
      {isSpoken && `, ${seconds} seconds aloud`}
    </p>
  )
}
