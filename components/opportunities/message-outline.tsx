import type { ReactNode } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { Fold } from '@/components/ui/fold'
import type { Advice } from '@/lib/advice/advice'

type MessageOutlineProps = {
  advice: Advice
  /** Where the words themselves are begun; without it the outline stands open. */
  begin?: ReactNode
  /** What is done once it was said. */
  children?: ReactNode
}

/** What to say: the message to write, and the outline of it. */
export function MessageOutline({ advice, begin, children }: MessageOutlineProps) {
  const { outline, purpose } = advice.message
  if (purpose === 'none' || outline.length === 0) return null
  return (
    <section aria-labelledby="message">
      <h2 id="message">What to say</h2>
      {begin}
      {begin ? (
        <Fold note={`${outline.length} parts`} title="The outline alone">
          <Outline outline={outline} />
        </Fold>
      ) : (
        <Outline outline={outline} />
      )}
      {children}
    </section>
  )
}

function Outline({ outline }: { outline: readonly string[] }) {
  return (
    <>
      <ol className="to-say">
        {outline.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ol>
      <div className="acts">
        <CopyButton label="Copy the outline" text={outline.join('\n')} />
      </div>
    </>
  )
}
