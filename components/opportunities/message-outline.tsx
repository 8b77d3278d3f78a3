import type { ReactNode } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import type { Advice } from '@/lib/advice/advice'

/** What to say, in order; `children` is what is done once it was said. */
export function MessageOutline({ advice, children }: { advice: Advice; children?: ReactNode }) {
  const { outline, purpose } = advice.message
  if (purpose === 'none' || outline.length === 0) return null
  return (
    <section aria-labelledby="message">
      <h2 id="message">What to say</h2>
      <ol className="to-say">
        {outline.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ol>
      <div className="acts">
        <CopyButton label="Copy the outline" text={outline.join('\n')} />
      </div>
      {children}
    </section>
  )
}
