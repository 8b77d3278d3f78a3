import { TemplateText } from '@/components/templates/template-text'
import { Fold } from '@/components/ui/fold'
import type { PreviewView } from '@/lib/templates/editing/preview-views'
import type { Preview } from '@/lib/templates/preview'

/** The text as different readers would see it, the fullest open, its notes in the margin there. */
export function Previews({ views, isList }: { views: readonly PreviewView[]; isList: boolean }) {
  return (
    <section aria-labelledby="previews" className="previews">
      <h2 id="previews">How it reads</h2>
      {views.length === 0 && <p>The preview comes back as soon as fields, choices and notes can be read.</p>}
      {views.map(({ id, title, locale, preview }, index) => (
        <Fold id={`view-${id}`} key={id} open={index === 0} title={title}>
          <TemplateText
            isList={isList}
            locale={locale}
            preview={index === 0 ? preview : withoutNotes(preview)}
          />
        </Fold>
      ))}
    </section>
  )
}

function withoutNotes({ subject, paragraphs, ...rest }: Preview): Preview {
  return {
    ...rest,
    subject: subject && { ...subject, notes: [] },
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, notes: [] })),
    notes: [],
  }
}
