import { ActionForm } from '@/components/ui/action-form'
import { Hidden, Select } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'

type OwnActsProps = {
  slug: string
  isStarred: boolean
  star: FormAction
  keepCopy: FormAction
}

/** For whoever is signed in: keep the text at hand, or a copy of it to word as one likes. */
export function OwnActs({ slug, isStarred, star, keepCopy }: OwnActsProps) {
  return (
    <div className="own-acts">
      <ActionForm action={star} id="star">
        <Hidden name="slug" value={slug} />
        <Hidden name="star" value={isStarred ? 'no' : 'yes'} />
        <SubmitButton variant="quiet">
          {isStarred ? '★ Starred: take the star away' : '☆ Star it'}
        </SubmitButton>
      </ActionForm>
      <ActionForm action={keepCopy} id="keep">
        <Hidden name="slug" value={slug} />
        <SubmitButton variant="quiet">Keep my own copy</SubmitButton>
      </ActionForm>
    </div>
  )
}

type UseTextProps = {
  /** Names the text to the action: `template` a slug, `copy` the id of an own copy. */
  text: { name: 'template' | 'copy'; value: string }
  opportunities: readonly { id: string; employer: string; role: string }[]
  begin: FormAction
}

/** Begins a draft with this text, filled from what is known of an opportunity. */
export function UseText({ text, opportunities, begin }: UseTextProps) {
  return (
    <ActionForm action={begin} className="use-text" id="use">
      <Hidden {...text} />
      {opportunities.length > 0 && (
        <Select
          empty="For none of them"
          label="Use it for an opportunity"
          name="opportunityId"
          options={opportunities.map(({ id, employer, role }) => ({
            value: id,
            label: `${employer}, ${role}`,
          }))}
        />
      )}
      <SubmitButton variant="plain">Begin a draft with it</SubmitButton>
    </ActionForm>
  )
}
