import { Fold } from '@/components/ui/fold'
import { type Coach, sayCoach } from './kinds-and-coaches'

/** What a coach says of themself, folded away above their times. */
export function AboutCoach({ coach }: { coach: Coach & { bio: string } }) {
  return (
    <Fold title={`About ${coach.name}`}>
      <div className="grid max-w-measure gap-3">
        {coach.bio && <p className="whitespace-pre-line">{coach.bio}</p>}
        <p className="text-soft text-sm">{sayCoach(coach)}</p>
      </div>
    </Fold>
  )
}
