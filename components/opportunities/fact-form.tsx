import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import type { Fact, Facts } from '@/lib/opportunities/facts/fact'
import { FactField } from './fact-field'
import { SaveOnPress } from './save-on-press'

type FactFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  facts: readonly Fact[]
  known: Facts
  zone: string
  /** What the action needs besides the facts. */
  carry: Record<string, string>
  submitLabel?: string
  variant?: 'fill' | 'plain'
}

/** Asks for one or a few facts, and carries along what each was, so that two tabs do not overwrite each other. */
export function FactForm({
  action,
  facts,
  known,
  zone,
  carry,
  submitLabel = 'Save',
  variant = 'plain',
}: FactFormProps) {
  const [only] = facts
  const atOnce = facts.length === 1 && (only?.kind === 'flag' || only?.kind === 'choice')
  const zoneAsked = facts.some(({ path }) => path === 'clientZone')
  const fields = facts.map((fact) => (
    <FactField fact={fact} key={fact.path} value={known[fact.path]} zone={zone} zoneAsked={zoneAsked} />
  ))
  return (
    <ActionForm action={action} id={`fact-${only?.path.replaceAll('.', '-')}`}>
      {Object.entries({ ...carry, zone }).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      {facts.map(({ path }) => (
        <FactState key={path} known={known} path={path} />
      ))}
      {atOnce ? <SaveOnPress>{fields}</SaveOnPress> : fields}
      <SubmitButton variant={variant}>{submitLabel}</SubmitButton>
    </ActionForm>
  )
}

function FactState({ path, known }: { path: string; known: Facts }) {
  return (
    <>
      <Hidden name="fact" value={path} />
      <Hidden name="before" value={JSON.stringify(known[path] ?? null)} />
    </>
  )
}
