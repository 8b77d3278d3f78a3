'use client'
import { useField } from '@/components/ui/form-context'

type Part = 'subject' | 'body'

/** Typed words that stand in the letter more than once: asks which ones, each with the words around it. */
export function WhichWords({ text }: { text: Record<Part, string> }) {
  const { error, id } = useField('which', null)
  const { typed } = useField('quote', null)
  const words = typeof typed === 'string' ? typed.replaceAll('\r\n', '\n').trim() : ''
  if (!error || words === '') return null
  const places = (['subject', 'body'] as const).flatMap((part) =>
    placesOf(text[part], words).map((start) => ({ part, start })),
  )
  return (
    <fieldset className="field">
      <legend>Which of them?</legend>
      <div className="chips" data-columns="1">
        {places.map(({ part, start }, index) => (
          <label key={`${part} ${start}`}>
            <input id={index === 0 ? id : undefined} name="which" type="radio" value={`${part} ${start}`} />
            <span>
              … {text[part].slice(Math.max(0, start - 24), start)}
              <b>{words}</b>
              {text[part].slice(start + words.length, start + words.length + 24)} …
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const most = 12

function placesOf(text: string, words: string): number[] {
  const found: number[] = []
  const [within, sought] = [text.toLowerCase(), words.toLowerCase()]
  for (let at = within.indexOf(sought); at >= 0 && found.length < most; at = within.indexOf(sought, at + 1))
    found.push(at)
  return found
}
