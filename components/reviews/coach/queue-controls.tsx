'use client'
import { Button } from '@/components/ui/button'
import type { QueueFilter } from '@/lib/reviews/schema'
import { stateWords } from '../words'
import { queueHref } from './queue-href'

type QueueControlsProps = {
  filter: QueueFilter
  stages: readonly (readonly [string, string])[]
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
        {show === 'open' && <Pick label="Whose" name="who" options={Object.entries(whose)} value={who} />}
        <Pick
          any="Any"
          label="State"
          name="state"
          options={states[show].map((one) => [one, stateWords[one]] as const)}
          value={state}
        />
        <Pick
          any="Any"
          label="Language"
          name="language"
          options={Object.entries(languages)}
          value={language}
        />
        <Pick any="Any" label="Stage" name="stage" options={stages} value={stage} />
        <Button variant="plain">Apply</Button>
      </form>
    </>
  )
}

type PickProps = {
  label: string
  name: string
  value: string | undefined
  options: readonly (readonly [string, string])[]
  any?: string
}

function Pick({ label, name, value = '', options, any }: PickProps) {
  return (
    <label>
      {label}
      <select defaultValue={value} key={value} name={name}>
        {any && <option value="">{any}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
