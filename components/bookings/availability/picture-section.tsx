import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { largestPicture } from '@/lib/bookings/availability/schema'
import type { FormState } from '@/lib/form-action'
import { FileField } from './file-field'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type PictureSectionProps = {
  slug: string
  /** When it was last changed; null without one. */
  changedAt: Date | null
  save: Action
  remove: Action
}

/** The picture beside a coach's name: shown, chosen, taken away. */
export function PictureSection({ slug, changedAt, save, remove }: PictureSectionProps) {
  return (
    <section aria-labelledby="picture-head" className="grid gap-5 border-line border-t pt-8">
      <h2 id="picture-head">Picture</h2>
      {changedAt ? (
        // biome-ignore lint/performance/noImgElement: it is small, private until published, and served as it is
        <img
          alt="You, as clients see you"
          className="coach-picture"
          height={120}
          src={`/api/coaches/${slug}/picture?at=${changedAt.getTime()}`}
          width={120}
        />
      ) : (
        <p className="text-soft">None yet. A face helps people to begin.</p>
      )}
      <ActionForm action={save} clearWhenDone id="picture-form">
        <FileField
          accept="image/jpeg,image/png,image/webp"
          hint="JPEG, PNG or WebP, at most 300 kB. It is cut to a circle."
          label={changedAt ? 'Another picture' : 'Your picture'}
          most={largestPicture}
          name="picture"
        />
        <SubmitButton pendingLabel="Sending …" variant="plain">
          Use this picture
        </SubmitButton>
      </ActionForm>
      {changedAt && (
        <ActionForm action={remove} id="picture-gone">
          <SubmitButton variant="quiet">Take the picture away</SubmitButton>
        </ActionForm>
      )}
    </section>
  )
}
