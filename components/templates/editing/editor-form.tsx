import { partLabels } from '@/components/templates/editing/text-words'
import { UnsavedWords } from '@/components/templates/editing/unsaved-words'
import { languageLabels, toneLabels } from '@/components/templates/template-words'
import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Field, Hidden, Select, TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import type { TextParts } from '@/lib/templates/editing/text-parts'
import { findKind } from '@/lib/templates/kinds'

export type Action = (state: FormState, form: FormData) => Promise<FormState>

type EditorFormProps = {
  action: Action
  parts: TextParts
  /** The version it is drawn with; null for a text that is not there yet. */
  base: number | null
}

/** All of a text, to write on. What it is for stands first, since that is what a reader asks first. */
export function EditorForm({ action, parts, base }: EditorFormProps) {
  return (
    <ActionForm action={action} className="editor-form" id="text">
      <UnsavedWords name={parts.slug || `new ${parts.kind}`} saved={wordsOf(parts)} />
      {base === null ? <NewFields parts={parts} /> : <KnownFields base={base} slug={parts.slug} />}
      <Field
        autoComplete="off"
        defaultValue={parts.title}
        label={partLabels.title}
        maxLength={80}
        name="title"
      />
      <TextArea
        defaultValue={parts.whenToUse}
        hint="One or two sentences: where somebody stands who needs it."
        label={partLabels.whenToUse}
        name="whenToUse"
        rows={2}
      />
      <TextArea defaultValue={parts.whenNot} label={partLabels.whenNot} name="whenNot" rows={2} />
      <Manner parts={parts} />
      {isEmail(parts) && (
        <Field
          autoComplete="off"
          defaultValue={parts.subject}
          hint="A direct message has none."
          label={partLabels.subject}
          lang={parts.locale}
          name="subject"
        />
      )}
      <TextArea
        className="text-body"
        defaultValue={parts.body}
        hint={bodyHint(parts)}
        label={partLabels.body}
        lang={parts.locale}
        name="body"
        rows={14}
        spellCheck
      />
      <TextArea
        autoCapitalize="off"
        autoComplete="off"
        className="text-details"
        defaultValue={parts.details}
        hint="What the text asks for, the reasons to choose from, and what each sentence does. One a line; how it is written stands below."
        label={partLabels.details}
        name="details"
        rows={10}
        spellCheck={false}
      />
      <Field
        autoComplete="off"
        defaultValue={parts.rules.join(', ')}
        hint="Rules of the guide, such as V24, M2."
        label={partLabels.rules}
        name="rules"
      />
      <SubmitButton pendingLabel="Saving …">
        {base === null ? 'Save this text' : 'Save a version'}
      </SubmitButton>
    </ActionForm>
  )
}

/** What somebody types, by the name of its field. */
function wordsOf({ slug: _, kind: __, purpose: ___, locale: ____, rules, ...words }: TextParts) {
  return { ...words, rules: rules.join(', ') }
}

function isEmail({ kind }: TextParts): boolean {
  return findKind(kind)?.channel === 'email'
}

function bodyHint({ channel }: TextParts): string {
  if (channel === 'checklist') return 'One item a line, each after “- [ ] ”.'
  return '{role} is a field or a choice, [ … ] falls away with what is missing in it.'
}

function KnownFields({ slug, base }: { slug: string; base: number }) {
  return (
    <>
      <Hidden name="slug" value={slug} />
      <Hidden name="base" value={String(base)} />
    </>
  )
}

const languages = Object.entries(languageLabels).map(([value, label]) => ({ value, label }))

/** What stays as it is once a text is there. */
function NewFields({ parts: { kind, locale } }: { parts: TextParts }) {
  return (
    <>
      <Hidden name="kind" value={kind} />
      <p>
        <b>{findKind(kind)?.title}</b>
      </p>
      <Select defaultValue={locale} label={partLabels.locale} name="locale" options={languages} />
      <Field
        autoCapitalize="off"
        autoComplete="off"
        hint="After /templates/, for good. Empty: made from the title."
        label={partLabels.slug}
        name="slug"
      />
    </>
  )
}

const tones = Object.entries(toneLabels).map(([value, label]) => ({ value, label }))

function Manner({ parts }: { parts: TextParts }) {
  return (
    <>
      <Choices columns={3} defaultValue={parts.tone} legend={partLabels.tone} name="tone" options={tones} />
      {isEmail(parts) ? (
        <Choices
          columns={2}
          defaultValue={parts.channel}
          legend={partLabels.channel}
          name="channel"
          options={[
            { value: 'email', label: 'An e-mail' },
            { value: 'direct_message', label: 'A direct message' },
          ]}
        />
      ) : (
        <Hidden name="channel" value={parts.channel} />
      )}
    </>
  )
}
