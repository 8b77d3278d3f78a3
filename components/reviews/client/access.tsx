import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Shareable, shareLabels } from '@/lib/shares'
import { formatShort, zoneCity } from '@/lib/time'

type AccessProps = {
  withdraw: FormAction
  review: {
    id: string
    askedAt: Date
    claimedAt: Date | null
    coach: { name: string } | null
    askedCoach: { name: string } | null
    shares: readonly Shareable[]
  }
  /** The first version that was asked about. */
  fromVersion: number
  zone: string
  now: Date
}

/** Who can see what, since when, and the one press that takes it back. */
export function Access({ withdraw, review, fromVersion, zone, now }: AccessProps) {
  const { id, askedAt, claimedAt, coach, shares } = review
  return (
    <section aria-labelledby="access" className="access">
      <h2 id="access">Who can see this</h2>
      <p>
        {coach ? (
          <>
            <b>{coach.name}</b>, since {formatShort(claimedAt ?? askedAt, zone, now)} in {zoneCity(zone)}:
          </>
        ) : (
          `${sayNobodyYet(review.askedCoach?.name)}:`
        )}
      </p>
      <ul>
        <li>This message, from version {fromVersion} on</li>
        {shares.map((share) => (
          <li key={share}>{shareLabels[share]}</li>
        ))}
      </ul>
      <ActionForm action={withdraw} id="withdraw">
        <Hidden name="reviewId" value={id} />
        <SubmitButton pendingLabel="Taking it back …" variant="plain">
          Take it back
        </SubmitButton>
      </ActionForm>
      <p className="soft">
        From that moment no coach sees any of it. What was written to you stays with you.
      </p>
    </section>
  )
}

function sayNobodyYet(askedCoach: string | undefined): string {
  return askedCoach
    ? `Nobody yet; ${askedCoach} alone once it is taken up`
    : 'Nobody yet; one coach once it is taken up'
}
