import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, TextArea } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FieldType } from '@/lib/templates/field-values'
import { writerLabels } from '@/lib/templates/fill-template'
import { formsOf } from '@/lib/templates/forms/forms-of'
import type { OwnWords } from '@/lib/templates/own/own-source'
import { plain } from '@/lib/templates/passages'
import type { Template } from '@/lib/templates/template'

type CopyFormProps = { id: string; words: OwnWords; template: Template; save: FormAction }

/** The words of a copy as they are written, with the signs that make fields of them. */
export function CopyForm({ id, words, template, save }: CopyFormProps) {
  return (
    <ActionForm action={save} id="copy">
      <Hidden name="id" value={id} />
      <Field defaultValue={words.title} label="Title" maxLength={80} name="title" />
      {template.subject && (
        <Field
          defaultValue={words.subject}
          label="Subject"
          lang={template.locale}
          maxLength={150}
          name="subject"
        />
      )}
      <TextArea
        defaultValue={words.body}
        hint="A field stands in { }. What stands in [ ] falls away when its field is empty. A blank line parts paragraphs."
        label="Text"
        lang={template.locale}
        maxLength={10_000}
        name="body"
        rows={14}
      />
      <details className="known-fields">
        <summary>The fields you can use</summary>
        <dl>
          {fieldsOf(template).map(({ signs, label }) => (
            <div key={label}>
              <dt>{signs}</dt>
              <dd lang={template.locale}>{label}</dd>
            </div>
          ))}
        </dl>
      </details>
      <SubmitButton>Save</SubmitButton>
    </ActionForm>
  )
}

/** `{role}, {role:an}` and what it asks for. */
function fieldsOf({ fields, choices, locale }: Template): { signs: string; label: string }[] {
  const forms = formsOf(locale)
  const signs = (name: string, type: FieldType | 'me') =>
    Object.keys(forms[type])
      .map((form) => (form === plain ? `{${name}}` : `{${name}:${form}}`))
      .join(', ')
  return [
    ...Object.entries(fields).map(([name, { type, label }]) => ({ signs: signs(name, type), label })),
    ...Object.entries(choices).map(([name, { label }]) => ({ signs: `{${name}}`, label })),
    { signs: signs('me', 'me'), label: writerLabels[locale].name },
  ]
}
