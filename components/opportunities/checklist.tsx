import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import type { Checklist as Items } from '@/lib/opportunities/checklists'

type ChecklistProps = {
  checklist: Items
  ticked: readonly string[]
  /** Keeps a tick; without it the list is only read. */
  tick?: { action: (state: FormState, form: FormData) => Promise<FormState>; id: string }
}

/** The checklist that fits the answer, each item with its tick. */
export function Checklist({ checklist: { slug, title, items }, ticked, tick }: ChecklistProps) {
  const note = tick ? `${ticked.length} of ${items.length} done` : `${items.length} points`
  return (
    <Fold id="checklist" note={note} title={title}>
      <ul className="ticks">
        {items.map(([item, text]) => (
          <li className={ticked.includes(item) ? 'done' : undefined} key={item}>
            {tick ? (
              <ActionForm action={tick.action} className="prints" id={`tick-${item}`}>
                <Hidden name="id" value={tick.id} />
                <Hidden name="checklist" value={slug} />
                <Hidden name="item" value={item} />
                <Hidden name="ticked" value={ticked.includes(item) ? 'no' : 'yes'} />
                <SubmitButton className="tick" pendingLabel="" variant="plain">
                  <span className="sr-only">
                    {ticked.includes(item) ? 'Undo' : 'Done'}: {text}
                  </span>
                </SubmitButton>
                <span>{text}</span>
              </ActionForm>
            ) : (
              <span>{text}</span>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
