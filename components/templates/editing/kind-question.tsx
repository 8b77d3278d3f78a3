'use client'
import { languageLabels } from '@/components/templates/template-words'
import { Button } from '@/components/ui/button'
import { kinds, type SituationGroup, situations } from '@/lib/templates/kinds'

/** What a new text is to be. A form that only reads; client code, so that the kinds are not sent twice. */
export function KindQuestion() {
  return (
    <form action="/coach/templates/new" className="form">
      <div className="field">
        <label htmlFor="kind">Kind</label>
        <select id="kind" name="kind" required>
          {(Object.keys(situations) as SituationGroup[]).map((situation) => (
            <optgroup key={situation} label={situations[situation]}>
              {kinds
                .filter((kind) => kind.situation === situation)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="locale">Language</label>
        <select id="locale" name="locale">
          {Object.entries(languageLabels).map(([locale, label]) => (
            <option key={locale} value={locale}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <Button>Begin</Button>
      <p className="text-sm text-soft">
        To begin with a copy instead, open the text and choose “Write another from this one”.
      </p>
    </form>
  )
}
