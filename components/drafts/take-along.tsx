import { ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'

type Link = { href: string; bodyLeftOut: boolean }

type TakeAlongProps = {
  id: string
  text: string
  /** Null while something is open: nothing leaves the house then. */
  links: { mailto: Link; gmail: Link; outlook: Link } | null
  isMail: boolean
  /** Why it waits; null when it may leave. */
  waits: string | null
  /** Said before it leaves, such as that this is not the text that was approved. */
  note: string | null
}

const files = [
  ['eml', 'Mail draft (.eml)'],
  ['docx', 'Word (.docx)'],
  ['pdf', 'PDF'],
  ['txt', 'Plain text'],
] as const

/** Copy it, open it where mail is written, or keep it as a file. */
export function TakeAlong({ id, text, links, isMail, waits, note }: TakeAlongProps) {
  if (waits) {
    return (
      <section aria-labelledby="take-along" className="take-along">
        <h2 id="take-along">Take it along</h2>
        <p className="soft">{waits}</p>
      </section>
    )
  }
  const tooLong = links?.mailto.bodyLeftOut || links?.outlook.bodyLeftOut
  return (
    <section aria-labelledby="take-along" className="take-along" data-after-save>
      <h2 id="take-along">Take it along</h2>
      {note && <p className="differs">{note}</p>}
      <div className="acts">
        <CopyButton label={isMail ? 'Copy the message' : 'Copy the words'} text={text} variant="fill" />
        {isMail && links && (
          <>
            <ButtonLink href={links.mailto.href} variant="plain">
              Mail program
            </ButtonLink>
            <a href={links.gmail.href} rel="noreferrer" target="_blank">
              Gmail
            </a>
            <a href={links.outlook.href} rel="noreferrer" target="_blank">
              Outlook
            </a>
          </>
        )}
      </div>
      {isMail && tooLong && (
        <p className="soft">It is too long for some of these to carry: copy it, and paste it there.</p>
      )}
      <p className="files">
        {files
          .filter(([format]) => isMail || format !== 'eml')
          .map(([format, label]) => (
            <a download href={`/drafts/${id}/file/${format}`} key={format}>
              {label}
            </a>
          ))}
      </p>
    </section>
  )
}
