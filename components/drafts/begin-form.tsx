import { ActionForm } from '@/components/ui/action-form'
import { Hidden, Select } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { type DraftLocale, draftLocales, localeLabels } from '@/lib/drafts/draft'
import './drafts.css'

const tones = [
  { value: 'brief', label: 'Brief' },
  { value: 'warm', label: 'Warm' },
  { value: 'formal', label: 'Formal' },
]

type BeginFormProps = { action: FormAction; opportunityId: string; locale: DraftLocale; isAnother: boolean }

/** From the answer to its words: in which language, in which tone. */
export function BeginForm({ action, opportunityId, locale, isAnother }: BeginFormProps) {
  return (
    <ActionForm action={action} className="begin-draft" id="begin">
      <Hidden name="opportunityId" value={opportunityId} />
      <Select
        defaultValue={locale}
        label="Language"
        name="locale"
        options={draftLocales.map((one) => ({ value: one, label: localeLabels[one] }))}
      />
      <Select empty="As it fits" label="Tone" name="tone" options={tones} />
      <SubmitButton variant="plain">{isAnother ? 'Write another' : 'Begin with these'}</SubmitButton>
    </ActionForm>
  )
}
