'use client'
import { Button } from '@/components/ui/button'
import { Pick } from '@/components/ui/pick'
import type { QueueFilter } from '@/lib/reviews/schema'
import { stateWords } from '../words'
import { queueHref } from './queue-href'

type QueueControlsProps = {
  filter: QueueFilter
  stages: Readonly<Record<string, string>>
  isCoach: boolean
}

const languages = { en: 'English', de: 'German', fr: 'French', es: 'Spanish' }
const states = {
  open: ['waiting', 'claimed', 'question'],
  past: ['returned', 'approved', 'withdrawn'],
} as const

/** Filters of the queue: a form that only reads. Client code, so that its options are not sent twice. */
export function QueueControls({ filter, stages, isCoach }: QueueControlsProps) {
  const { who, show, state, language, stage } = filter
  const whose = {
    all: isCoach ? 'Mine and unclaimed' : 'All',
    ...(isCoach && { mine: 'Mine' }),
    unclaimed: 'Unclaimed',
  }
  return (
    <>
      <nav aria-label="Which reviews" className="views">
        <a
          aria-current={show === 'open' ? 'page' : undefined}
          href={queueHref(filter, { show: 'open', state: undefined })}
        >
          Open
        </a>
        <a
          aria-current={show === 'past' ? 'page' : undefined}
          href={queueHref(filter, { show: 'past', state: undefined })}
        >
          Answered
        </a>
      </nav>
      <form action="/coach" className="controls queue-controls">
        {show === 'past' && <input name="show" type="hidden" value="past" />}
        {show === 'open' && <Pick label="Whose" name="who" options={whose} value={who} />}
        <Pick
          any="Any"
          label="State"
          name="state"
          options={Object.fromEntries(states[show].map((one) => [one, stateWords[one]]))}
          value={state}
        />
        <Pick any="Any" label="Language" name="language" options={languages} value={language} />
        <Pick any="Any" label="Stage" name="stage" options={stages} value={stage} />
        <Button variant="plain">Apply</Button>
      </form>
    </>
  )
}
