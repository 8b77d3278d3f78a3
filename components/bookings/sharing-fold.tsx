import { ActionForm } from '@/components/ui/action-form'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import type { BookingDetail } from '@/lib/bookings/get-booking'
import type { FormState } from '@/lib/form-action'
import { shareLabels } from '@/lib/shares'
import { Carry } from './carry'

type SharingFoldProps = {
  call: BookingDetail
  carry: Record<string, string>
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** What of an opportunity the coach sees, and the way to take it back. */
export function SharingFold({ call: { coach, shares, state }, carry, action }: SharingFoldProps) {
  // Of a cancelled call nothing is shown.
  if (shares.length === 0 || state !== 'confirmed') return null
  return (
    <Fold id="sharing" title={`What ${coach.name} sees of your opportunity`}>
      <ul className="mb-4">
        {shares.map((share) => (
          <li key={share}>{shareLabels[share]}</li>
        ))}
      </ul>
      <ActionForm action={action} id="sharing-form">
        <Carry values={carry} />
        <SubmitButton pendingLabel="Taking it back …" variant="plain">
          Stop sharing
        </SubmitButton>
      </ActionForm>
    </Fold>
  )
}
