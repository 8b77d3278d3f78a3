import { ActionForm } from '@/components/ui/action-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { buttonClass } from '@/components/ui/button-class'
import { Hidden, TextArea } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import type { BookingDetail } from '@/lib/bookings/get-booking'
import type { FormState } from '@/lib/form-action'
import { Carry } from './carry'
import { type PickerQuery, pickerHref } from './picker-query'
import { SlotPicker } from './slot-picker'
import type { SlotPickerProps } from './slot-picker-props'
import { sayBoth, sayThere } from './slot-words'
import { ZoneChooser } from './zone-chooser'
import './book.css'

type MoveCallProps = Pick<SlotPickerProps, 'days' | 'firstMonth' | 'lastMonth'> & {
  call: BookingDetail
  /** The page of the call. */
  back: string
  query: PickerQuery
  zone: string
  zoneThen: (at: number) => string
  /** The new time, once it is chosen. */
  chosen: Date | null
  carry: Record<string, string>
  action: (state: FormState, form: FormData) => Promise<FormState>
  now: Date
}

/** Another time for a call: chosen as when booking, then seen once more beside the old one before it moves. */
export function MoveCall(props: MoveCallProps) {
  const { call, back, query, zone, zoneThen, chosen, now } = props
  const path = `${back}/move`
  const theirZone = zoneThen(call.startsAt.getTime())
  return (
    <div className="grid gap-6">
      <Breadcrumbs current="Another time" trail={[{ href: back, label: 'Your call' }]} />
      <PageTitle lead={`Now: ${sayBoth(call.startsAt, zone, call.coach.zone, now)}.`}>
        Move your {call.kind.name.toLowerCase()} with {call.coach.name}
      </PageTitle>
      {chosen ? (
        <Confirm {...props} at={chosen} />
      ) : (
        <>
          <ZoneChooser isGuess={false} path={path} query={query} theirZone={theirZone} zone={zone} />
          <SlotPicker
            {...props}
            path={path}
            start={(at, label) => (
              <a
                className={buttonClass('plain')}
                href={pickerHref(path, query, { at: new Date(at).toISOString() })}
              >
                {label}
                {query.theirs && theirZone !== zone && (
                  <small>{sayThere(new Date(at), zoneThen(at), zone)}</small>
                )}
              </a>
            )}
          />
        </>
      )}
    </div>
  )
}

function Confirm({
  call,
  back,
  query,
  zone,
  zoneThen,
  carry,
  action,
  now,
  at,
}: MoveCallProps & { at: Date }) {
  const needed = call.rule === 'with_reason'
  return (
    <div className="column">
      <p className="call-when">
        To <b>{sayBoth(at, zone, zoneThen(at.getTime()), now)}</b>
      </p>
      <ActionForm action={action}>
        <Carry values={carry} />
        <Hidden name="startsAt" value={at.toISOString()} />
        <TextArea
          hint={`${call.coach.name} reads it.`}
          label={needed ? 'Why does it have to move?' : 'Why, if you like to say'}
          name="reason"
          required={needed}
          rows={2}
        />
        <div className="acts">
          <SubmitButton pendingLabel="Moving …">Move the call</SubmitButton>
          <a href={pickerHref(`${back}/move`, query, { at: undefined })}>Choose another time</a>
        </div>
      </ActionForm>
    </div>
  )
}
