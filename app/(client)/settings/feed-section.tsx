import { endFeedAction, renewFeedAction } from '@/app/(client)/settings/actions'
import { ActionForm } from '@/components/ui/action-form'
import { CopyButton } from '@/components/ui/copy-button'
import { SubmitButton } from '@/components/ui/submit-button'

type FeedSectionProps = {
  /** The whole address, or null while there is none. */
  url: string | null
}

/** The private calendar: an address for other calendar programs, which can be ended at any time. */
export function FeedSection({ url }: FeedSectionProps) {
  return (
    <section className="grid gap-5 border-line border-t pt-8" id="calendar">
      <h2>Your calls in your own calendar</h2>
      <p>
        A private address that your calendar can subscribe to. It shows your calls, and by when you have to
        answer: employer and role, nothing else. Whoever has the address can read it.
      </p>
      {url && <FeedAddress url={url} />}
      <ActionForm action={renewFeedAction} id="renew-feed">
        <SubmitButton pendingLabel="One moment …" variant="plain">
          {url ? 'Make a new address' : 'Make an address'}
        </SubmitButton>
      </ActionForm>
      {/* The form stays when its button goes, so that it can say what was done. */}
      <ActionForm action={endFeedAction} id="end-feed">
        {url && (
          <SubmitButton pendingLabel="One moment …" variant="quiet">
            End the address
          </SubmitButton>
        )}
      </ActionForm>
    </section>
  )
}

function FeedAddress({ url }: { url: string }) {
  return (
    <>
      <p>
        <a href={url.replace(/^https?/, 'webcal')}>Subscribe on this device</a>, or give your calendar this
        address:
        <br />
        <code className="break-all">{url}</code>
      </p>
      <CopyButton label="Copy the address" text={url} />
    </>
  )
}
