import type { Action } from '@/components/templates/editing/editor-form'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden, TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'

type PublishingProps = {
  text: {
    slug: string
    publishedNumber: number | null
    retiredAt: Date | null
    working: { number: number; reason: string }
  }
  problems: number
  /** Its own check finds more than hints. */
  isGrave: boolean
  publish: Action
  retire: Action
  bringBack: Action
}

/** What readers see of a text, and the one step that changes it. */
export function Publishing({ text, problems, isGrave, publish, retire, bringBack }: PublishingProps) {
  const { slug, publishedNumber, retiredAt, working } = text
  return (
    <section aria-labelledby="publishing" className="publishing">
      <h2 id="publishing">{headingOf(text)}</h2>
      <p>{sayState(text, problems)}</p>
      {publishedNumber !== null && !retiredAt && <a href={`/templates/${slug}`}>See it as readers do</a>}
      {retiredAt ? (
        <ActionForm action={bringBack} id="bring-back">
          <Hidden name="slug" value={slug} />
          <SubmitButton variant="plain">Bring it back</SubmitButton>
        </ActionForm>
      ) : (
        <>
          {working.number !== publishedNumber && problems === 0 && (
            <PublishForm isGrave={isGrave} publish={publish} slug={slug} working={working} />
          )}
          <ActionForm action={retire} id="retire">
            <Hidden name="slug" value={slug} />
            <SubmitButton variant="quiet">
              {publishedNumber === null ? 'Put it away' : 'Retire it'}
            </SubmitButton>
          </ActionForm>
        </>
      )}
    </section>
  )
}

function headingOf({ publishedNumber, retiredAt, working }: PublishingProps['text']): string {
  if (retiredAt) return 'Retired'
  if (publishedNumber === null) return 'Not published yet'
  return publishedNumber === working.number ? 'Published' : 'Changed since it was published'
}

function sayState(
  { publishedNumber, retiredAt, working }: PublishingProps['text'],
  problems: number,
): string {
  if (retiredAt) return 'Nobody finds it in the library. Drafts and copies made from it stay.'
  const newest = `version ${working.number}`
  if (publishedNumber === working.number) return `Readers see ${newest}, the newest.`
  const now = publishedNumber === null ? 'Nobody reads it yet.' : `Readers see version ${publishedNumber}.`
  return problems === 0 ? `${now} This is ${newest}.` : `${now} Mend what is listed here, save, then publish.`
}

type PublishFormProps = Pick<PublishingProps, 'isGrave' | 'publish'> & {
  slug: string
  working: PublishingProps['text']['working']
}

function PublishForm({ slug, working: { number, reason }, isGrave, publish }: PublishFormProps) {
  return (
    <ActionForm action={publish} id="publish">
      <Hidden name="slug" value={slug} />
      <Hidden name="number" value={String(number)} />
      {reason ? (
        <p>
          The reason given with it: <q>{reason}</q>
        </p>
      ) : (
        <TextArea
          hint={
            isGrave
              ? 'The check finds more than hints. What you write stays with the version.'
              : 'Only needed when the check finds more than hints.'
          }
          label="Why it is right all the same"
          name="reason"
          rows={2}
        />
      )}
      <SubmitButton pendingLabel="Publishing …" variant="plain">
        Publish version {number}
      </SubmitButton>
    </ActionForm>
  )
}
