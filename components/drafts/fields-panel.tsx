import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Sourced } from '@/lib/drafts/draft'
import { fieldName } from '@/lib/templates/read-values'
import { origin, TemplateField, type TemplateFieldProps, text } from './template-field'

type FieldsPanelProps = Pick<TemplateFieldProps, 'template' | 'contradictions' | 'zones'> & {
  action: FormAction
  draft: { id: string; revision: number; values: Sourced; editedByHand: boolean }
}

/** What the message is filled with, each value with where it came from. */
export function FieldsPanel({ action, draft, ...fields }: FieldsPanelProps) {
  const { template, contradictions } = fields
  const names = [...Object.keys(template.fields), ...Object.keys(template.choices)]
  const told = names.filter((name) => draft.values[name])
  return (
    <Fold
      id="fields"
      note={`${told.length} of ${names.length} told`}
      open={contradictions.length > 0}
      title="What it is filled with"
    >
      {draft.editedByHand && (
        <p className="soft">
          You have written into this message. From here on, fields fill its gaps and correct role, company,
          place and day where they stand; nothing else changes.
        </p>
      )}
      <div data-after-save>
        <ActionForm action={action} className="draft-fields" id="fields-form">
          <Hidden name="id" value={draft.id} />
          <Hidden name="revision" value={String(draft.revision)} />
          {names.map((name) => (
            <TemplateField key={name} name={name} values={draft.values} {...fields} />
          ))}
          <Writer values={draft.values} />
          <SubmitButton variant="plain">Put this into the message</SubmitButton>
        </ActionForm>
      </div>
    </Fold>
  )
}

/** The person who writes: what the account says, and a number if they want to be called. */
export function Writer({ values }: { values: Sourced }) {
  const me = (values.me?.value ?? {}) as Record<string, unknown>
  return (
    <div className="parts">
      <Field
        key={`name ${text(me.name)}`}
        autoComplete="name"
        defaultValue={text(me.name)}
        label="Your name"
        name={fieldName('me', 'name')}
        {...origin(values, 'me')}
      />
      <Field
        key={`phone ${text(me.phone)}`}
        autoComplete="tel"
        defaultValue={text(me.phone)}
        label="Your number"
        name={fieldName('me', 'phone')}
        type="tel"
      />
      <Field
        key={`email ${text(me.email)}`}
        autoComplete="email"
        defaultValue={text(me.email)}
        label="Your e-mail address"
        name={fieldName('me', 'email')}
        type="email"
        {...(text(me.email) && origin(values, 'me'))}
      />
    </div>
  )
}
