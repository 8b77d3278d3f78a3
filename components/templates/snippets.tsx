import { ActionForm } from '@/components/ui/action-form'
import { CopyButton } from '@/components/ui/copy-button'
import { Field, Hidden, TextArea } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'

type Snippet = { id: string; title: string; text: string }
type SnippetsProps = { snippets: readonly Snippet[]; save: FormAction; remove: FormAction }

/** Lines to use again: each to copy, to change or to remove, and a form for the next one. */
export function Snippets({ snippets, save, remove }: SnippetsProps) {
  return (
    <>
      {snippets.length > 0 && (
        <ul className="snippets">
          {snippets.map((snippet) => (
            <li key={snippet.id}>
              <h3>{snippet.title}</h3>
              <p className="words">{snippet.text}</p>
              <CopyButton text={snippet.text} variant="quiet" />
              <Fold title="Change or remove">
                <SnippetForm id={`snippet-${snippet.id}`} save={save} snippet={snippet} submit="Save" />
                <ActionForm action={remove} id={`remove-${snippet.id}`}>
                  <Hidden name="id" value={snippet.id} />
                  <SubmitButton variant="quiet">Remove it for good</SubmitButton>
                </ActionForm>
              </Fold>
            </li>
          ))}
        </ul>
      )}
      <Fold open={snippets.length === 0} title="Add a snippet">
        <SnippetForm clearWhenDone id="new-snippet" save={save} submit="Add it" />
      </Fold>
    </>
  )
}

type SnippetFormProps = {
  id: string
  save: FormAction
  submit: string
  snippet?: Snippet
  clearWhenDone?: boolean
}

function SnippetForm({ id, save, submit, snippet, clearWhenDone = false }: SnippetFormProps) {
  return (
    <ActionForm action={save} clearWhenDone={clearWhenDone} id={id}>
      <Hidden name="id" value={snippet?.id ?? ''} />
      <Field
        defaultValue={snippet?.title ?? ''}
        hint="For you alone, such as “About the move”."
        label="Name"
        maxLength={80}
        name="title"
      />
      <TextArea defaultValue={snippet?.text ?? ''} label="Words" maxLength={2000} name="text" rows={3} />
      <SubmitButton variant="plain">{submit}</SubmitButton>
    </ActionForm>
  )
}
