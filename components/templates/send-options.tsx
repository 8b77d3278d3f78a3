import type { ShownText } from '@/components/templates/shown-text'
import { buttonClass } from '@/components/ui/button-class'
import { CopyButton } from '@/components/ui/copy-button'
import type { Channel } from '@/lib/templates/kinds'

type SendOptionsProps = { shown: ShownText; channel: Channel; files: string }

/** What can be done with the text. What leaves at once waits until nothing is missing; files may be filled in later. */
export function SendOptions({ shown: { preview, links }, channel, files }: SendOptionsProps) {
  const { gaps, text } = preview
  const whole = text.subject === null ? text.body : `${text.subject}\n\n${text.body}`
  return (
    <section aria-label="Take it with you" className="send-options">
      <p role="status">{gaps.length === 0 ? null : waiting(gaps.length)}</p>
      {gaps.length === 0 && (
        <div className="acts">
          <CopyButton
            label={text.subject === null ? 'Copy' : 'Copy the text'}
            text={text.body}
            variant="fill"
          />
          {text.subject !== null && <CopyButton label="Copy with its subject" text={whole} variant="quiet" />}
        </div>
      )}
      {links && <MailLinks links={links} />}
      <div className="acts files">
        <span>As a file:</span>
        {formats(channel).map(([format, label]) => (
          <button
            className={buttonClass('quiet')}
            form="personalise"
            formAction={`${files}/${format}`}
            formMethod="post"
            key={format}
            type="submit"
          >
            {label}
          </button>
        ))}
      </div>
      {gaps.length > 0 && <p className="hint">In a file, what is missing stands in square brackets.</p>}
    </section>
  )
}

function waiting(gaps: number): string {
  const count = gaps === 1 ? 'One gap is' : `${gaps} gaps are`
  return `${count} still open. Copying and sending wait until they are filled, so that no blank goes out.`
}

function MailLinks({ links }: { links: NonNullable<ShownText['links']> }) {
  const names = { mailto: 'your mail program', gmail: 'Gmail', outlook: 'Outlook' } as const
  const left = Object.values(links).some(({ bodyLeftOut }) => bodyLeftOut)
  return (
    <>
      <p className="mail-links">
        Begin the mail in{' '}
        {(['mailto', 'gmail', 'outlook'] as const).map((name, index) => (
          <span key={name}>
            {['', ', ', ' or '][index]}
            <a href={links[name].href} rel="noreferrer" target={name === 'mailto' ? undefined : '_blank'}>
              {names[name]}
            </a>
          </span>
        ))}
        .
      </p>
      {left && (
        <p className="hint">
          The text is too long for some of these; there the subject is filled in, and you paste the text.
        </p>
      )}
    </>
  )
}

function formats(channel: Channel): (readonly [format: string, label: string])[] {
  const files = [
    ['docx', 'Word'],
    ['pdf', 'PDF'],
    ['txt', 'Text'],
  ] as const
  return channel === 'email' ? [['eml', 'Mail draft (.eml)'], ...files] : [...files]
}
