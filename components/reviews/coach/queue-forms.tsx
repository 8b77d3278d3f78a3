'use client'
import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Select } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'

type QueueFormsProps = {
  /** A coach takes up; an admin gives to one of the coaches. */
  claim: FormAction | null
  release: FormAction
  assign: { action: FormAction; coaches: readonly { id: string; name: string }[] } | null
}

/** The forms that the buttons in the rows send: one of each for the whole table. What came of it is said here. */
export function QueueForms({ claim, release, assign }: QueueFormsProps) {
  const [last, setLast] = useState<string>()
  return (
    <div
      className="queue-forms"
      data-last={last}
      onSubmit={({ target }) => setLast(target instanceof HTMLFormElement ? target.id : undefined)}
    >
      {claim && (
        <ActionForm action={claim} className="card-form" id="claim">
          {null}
        </ActionForm>
      )}
      <ActionForm action={release} className="card-form" id="release">
        {null}
      </ActionForm>
      {assign && (
        <ActionForm action={assign.action} id="assign">
          <Select
            empty="Choose a coach"
            hint="Then press Assign in a row. What was asked of one coach can only go to that one."
            label="Assign to"
            name="coachId"
            options={assign.coaches.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </ActionForm>
      )}
    </div>
  )
}
