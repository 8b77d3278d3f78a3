import { Fold } from '@/components/ui/fold'
import { formsOf } from '@/lib/templates/forms/forms-of'
import type { TemplateLocale } from '@/lib/templates/template'

/** The grammar on a page, with the forms that the language of the text has (decision 9). */
export function Grammar({ locale }: { locale: TemplateLocale }) {
  return (
    <section aria-labelledby="grammar">
      <h2 className="sr-only" id="grammar">
        How it is written
      </h2>
      <Fold title="How the text is written">
        <dl className="grammar">
          <Term code="{role}">The value of a field, or the text that was chosen.</Term>
          <Term code="{role:an}">A form of it; the forms of this language stand below.</Term>
          <Term code="{me:name}">The writer: name, given, phone or email. Always there.</Term>
          <Term code="[I know {colleague:name}.]">
            Falls away with what is missing in it. On one line, not inside another one.
          </Term>
          <Term code="\[ \] \{ \}">The signs themselves.</Term>
          <Term code="- [ ] Call first.">An item; a checklist has nothing else.</Term>
        </dl>
      </Fold>
      <Fold title="Fields, choices and notes">
        <pre className="sample">
          <code>{sample}</code>
        </pre>
        <p>
          A field is a person, role, company, date, time, place, money or line; a line needs an example. What
          is optional stands in [ … ]. A note hangs on words of the text, or with “” on all of it.
        </p>
      </Fold>
      <Fold title="Forms in this language">
        <dl className="grammar">
          {Object.entries(formsOf(locale))
            .filter(([, forms]) => typeof forms === 'object')
            .map(([type, forms]) => (
              <Term code={type} key={type}>
                {Object.keys(forms).join(', ')}
              </Term>
            ))}
        </dl>
      </Fold>
    </section>
  )
}

function Term({ code, children }: { code: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>
        <code>{code}</code>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

const sample = `fields:
  contact: { type: person, label: "Who made the offer?" }
  event: { type: line, label: "Where might you meet?", example: "the fair in Hamburg", optional: true }
choices:
  reason:
    label: "Your reason"
    optional: true
    options:
      - { id: pay, label: "The pay", text: "The pay is below what the move asks of us." }
      - { id: fit, label: "The fit", text: "The role leads away from where I am going." }
notes:
  - { on: "I am declining it", says: "The no stands in one sentence." }
  - { on: "", says: "German readers expect the closing in full." }`
