import { channelLabels, languageLabels, toneLabels } from '@/components/templates/template-words'
import { Button } from '@/components/ui/button'
import { Pick } from '@/components/ui/pick'
import { situations } from '@/lib/templates/kinds'
import type { LibraryFilter } from '@/lib/templates/schema'

/** Search and filters of the library: a form that only reads, so all of it stands in the address. */
export function LibraryControls({ filter }: { filter: LibraryFilter }) {
  return (
    <form action="/templates" className="controls mt-7">
      <label>
        Search in all of their words
        <input defaultValue={filter.q} maxLength={120} name="q" type="search" />
      </label>
      <details className="narrow-down" open={isNarrowed(filter)}>
        <summary>Filter</summary>
        <div>
          <Pick any="Any" label="Situation" name="situation" options={situations} value={filter.situation} />
          <Pick any="Any" label="For" name="channel" options={channelLabels} value={filter.channel} />
          <Pick any="Any" label="Tone" name="tone" options={toneLabels} value={filter.tone} />
          <Pick
            label="Language"
            name="language"
            options={languages}
            value={filter.language ?? usual(filter)}
          />
        </div>
      </details>
      <Button variant="plain">Look</Button>
    </form>
  )
}

const languages = { all: 'All, to search in', ...languageLabels }

function usual({ q }: LibraryFilter): string {
  return q ? 'all' : 'en-GB'
}

/** The form always sends a language; only one that was chosen opens the filters above what was found. */
function isNarrowed({ situation, channel, tone, language = 'en-GB' }: LibraryFilter): boolean {
  return Boolean(situation || channel || tone || (language !== 'en-GB' && language !== 'all'))
}
