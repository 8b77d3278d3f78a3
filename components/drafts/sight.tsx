import { Deadline } from '@/components/ui/deadline'
import type { Advice, Recipient } from '@/lib/advice/advice'
import type { DraftChannel } from '@/lib/drafts/draft'
import { formatInstant, formatThere, zoneCity } from '@/lib/time'
import { timeLeft } from '@/lib/time-left'
import { recipientWords } from './words'

type SightProps = {
  advice: Pick<Advice, 'answerBy' | 'recipients'> | null
  recipient: Recipient | null
  contact: string | null
  channel: DraftChannel
  employerZone: string | undefined
  zone: string
  now: Date
}

const verbs: Record<DraftChannel, string> = {
  email: 'Write to',
  phone_script: 'Speak to',
  voicemail: 'Voicemail for',
  direct_message: 'Write to',
}

/** To whom and by when, in both zones: in sight wherever the page is scrolled to. */
export function Sight(props: SightProps) {
  const { advice, recipient, contact, channel, employerZone, zone, now } = props
  const first = recipient ?? advice?.recipients.find(({ as }) => as === 'first')?.who
  const copies = (advice?.recipients ?? []).filter(({ as, who }) => as === 'copy' && who !== first)
  const whom = [contact, first && recipientWords[first]].filter(Boolean).join(', ')
  const answerBy = advice?.answerBy
  if (!whom && !answerBy) return null
  return (
    <div className="sight">
      <div>
        {whom && (
          <p>
            {verbs[channel]} <b>{whom}</b>
            {copies.length > 0 && channel === 'email' && (
              <span className="soft">
                , in copy {copies.map(({ who }) => recipientWords[who]).join(' and ')}
              </span>
            )}
          </p>
        )}
        {answerBy && (
          <p className="when">
            By <b>{formatInstant(answerBy, zone, now)}</b> in {zoneCity(zone)}
            {employerZone && employerZone !== zone && (
              <span className="soft">
                , {formatThere(answerBy, employerZone, zone)} in {zoneCity(employerZone)}
              </span>
            )}
          </p>
        )}
      </div>
      {answerBy && (
        <Deadline>
          {Date.parse(answerBy) < now.getTime() ? 'The window has passed' : timeLeft(answerBy, now)}
        </Deadline>
      )}
    </div>
  )
}
