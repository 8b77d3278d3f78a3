'use client'
import { stateLabels } from '@/components/templates/editing/text-words'
import { channelLabels, languageLabels, toneLabels } from '@/components/templates/template-words'
import { Button } from '@/components/ui/button'
import { Pick } from '@/components/ui/pick'
import type { TextFilter } from '@/lib/templates/editing/schema'
import { situations } from '@/lib/templates/kinds'

/** Search and filters of all texts: a form that only reads. Client code, so that its options are not sent twice. */
export function TextControls({ filter }: { filter: TextFilter }) {
  return (
    <form action="/coach/templates" className="controls">
      <label>
        Search
        <input defaultValue={filter.q} maxLength={120} name="q" type="search" />
      </label>
      <details className="narrow-down text-filters" open={isNarrowed(filter)}>
        <summary>Filter</summary>
        <div>
          <Pick any="Not retired" label="State" name="state" options={stateLabels} value={filter.state} />
          <Pick any="Any" label="Situation" name="situation" options={situations} value={filter.situation} />
          <Pick any="Any" label="For" name="channel" options={channelLabels} value={filter.channel} />
          <Pick any="Any" label="Tone" name="tone" options={toneLabels} value={filter.tone} />
          <Pick any="Any" label="Language" name="language" options={languageLabels} value={filter.language} />
        </div>
      </details>
      <Button variant="plain">Apply</Button>
    </form>
  )
}

function isNarrowed({ state, situation, channel, tone, language }: TextFilter): boolean {
  return Boolean(state || situation || channel || tone || language)
}
