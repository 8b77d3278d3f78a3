import type { Preview, ShownParagraph, SideNote } from '@/lib/templates/preview'

type TemplateTextProps = { preview: Preview; locale: string; isList: boolean }

/** The text as it will be read, what is yours and what is missing marked, each note beside what it talks of. */
export function TemplateText({ preview: { subject, paragraphs, notes }, locale, isList }: TemplateTextProps) {
  return (
    <div className="letter">
      {subject && (
        <Passage notes={subject.notes}>
          <p className="subject" lang={locale}>
            <span className="sr-only" lang="en-GB">
              Subject:{' '}
            </span>
            <Lines lines={subject.lines} />
          </p>
        </Passage>
      )}
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place
        <Passage key={index} notes={paragraph.notes}>
          {isList ? (
            <Items lines={paragraph.lines} locale={locale} />
          ) : (
            <Words locale={locale} {...paragraph} />
          )}
        </Passage>
      ))}
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

function Passage({ notes, children }: { notes: SideNote[]; children: React.ReactNode }) {
  return (
    <div className="passage">
      {children}
      {notes.length > 0 && (
        <aside aria-label="Why it says so">
          {notes.map(({ on, says }) => (
            <p key={says}>
              <q>{on}</q> {says}
            </p>
          ))}
        </aside>
      )}
    </div>
  )
}

function Words({ lines, locale }: Pick<ShownParagraph, 'lines'> & { locale: string }) {
  return (
    <p lang={locale}>
      <Lines lines={lines} />
    </p>
  )
}

function Items({ lines, locale }: Pick<ShownParagraph, 'lines'> & { locale: string }) {
  return (
    <ul className="items" lang={locale}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no name but their place
        <li key={index}>
          <Lines lines={[line]} />
        </li>
      ))}
    </ul>
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
