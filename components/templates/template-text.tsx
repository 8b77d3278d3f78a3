import type { Preview, ShownParagraph, SideNote } from '@/lib/templates/preview'

type TemplateTextProps = { preview: Preview; locale: string; isList: boolean }

/** The text as it will be read, what is yours and what is missing marked, each note beside what it talks of. */
export function TemplateText({ preview: { subject, paragraphs, notes }, locale, isList }: TemplateTextProps) {
  return (
    <div className="letter">
      {subject && (
        <div className="passage">
          <p className="subject" lang={locale}>
            <span className="sr-only" lang="en-GB">
              Subject:{' '}
            </span>
            <Lines lines={subject.lines} />
          </p>
          <Notes notes={subject.notes} />
        </div>
      )}
      {isList ? (
        <ul className="items">
          {paragraphs.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no name but their place
            <li className="passage" key={index}>
              <Words {...item} locale={locale} />
              <Notes notes={item.notes} />
            </li>
          ))}
        </ul>
      ) : (
        paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place
          <div className="passage" key={index}>
            <Words {...paragraph} locale={locale} />
            <Notes notes={paragraph.notes} />
          </div>
        ))
      )}
      {notes.length > 0 && (
        <div className="of-the-whole">
          <h2>Elsewhere in the world</h2>
          {notes.map(({ says }) => (
            <p key={says} lang={locale}>
              {says}
            </p>
          ))}
        </div>
      )}
    </div>
  )
}

function Notes({ notes }: { notes: SideNote[] }) {
  if (notes.length === 0) return null
  return (
    <aside aria-label="Why it says so">
      {notes.map(({ on, says }) => (
        <p key={says}>
          <q>{on}</q> {says}
        </p>
      ))}
    </aside>
  )
}

function Words({ lines, locale }: Pick<ShownParagraph, 'lines'> & { locale: string }) {
  return (
    <p lang={locale}>
      <Lines lines={lines} />
    </p>
  )
}

function Lines({ lines }: Pick<ShownParagraph, 'lines'>) {
  return lines.map((line, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines and their pieces have no name but their place
    <span key={row}>
      {row > 0 && <br />}
      {line.map(({ text, mark }, index) =>
        mark ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <mark className={mark} key={index}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </span>
  ))
}
