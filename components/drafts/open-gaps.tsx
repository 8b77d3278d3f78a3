import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Contradiction } from '@/lib/drafts/contradictions'
import type { Gap } from '@/lib/drafts/gaps'

type OpenGapsProps = {
  action: FormAction
  draft: { id: string; revision: number }
  gaps: readonly Gap[]
  contradictions: readonly Contradiction[]
  labels: Readonly<Record<string, string>>
}

/** What is missing and what disagrees: nothing leaves while the first list is not empty. */
export function OpenGaps({ action, draft, gaps, contradictions, labels }: OpenGapsProps) {
  if (gaps.length + contradictions.length === 0) return null
  return (
    <section aria-labelledby="open" className="open-gaps">
      {gaps.length > 0 && (
        <>
          <h2 id="open">{gaps.length === 1 ? 'One thing is open' : `${gaps.length} things are open`}</h2>
          <ul>
            {gaps.map(({ where, start, end, words }) => (
              <li key={`${where} ${start}`}>
                <span>
                  <b>{words}</b>
                  {where === 'subject' && <span className="soft"> in the subject</span>}
                </span>
                <div data-after-save>
                  <ActionForm action={action} id={`leave-${where}-${start}`}>
                    <Hidden name="id" value={draft.id} />
                    <Hidden name="revision" value={String(draft.revision)} />
                    <Hidden name="where" value={where} />
                    <Hidden name="start" value={String(start)} />
                    <Hidden name="end" value={String(end)} />
                    <Hidden name="words" value={words} />
                    <SubmitButton variant="quiet">
                      Leave it out<span className="sr-only">: {words}</span>
                    </SubmitButton>
                  </ActionForm>
                </div>
              </li>
            ))}
          </ul>
          <p className="soft">
            Fill them <a href="#fields">below</a> or in the text. Leaving one out takes its whole sentence.
          </p>
        </>
      )}
      {contradictions.length > 0 && (
        <>
          <h2 id={gaps.length === 0 ? 'open' : undefined}>What does not agree</h2>
          <ul>
            {contradictions.map(({ name, text }) => (
              <li key={name}>
                <span>
                  <b>{labels[name]}</b> {text}
                </span>
                <a href="#fields">Look</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
