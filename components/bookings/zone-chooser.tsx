import { Button } from '@/components/ui/button'
import { Field, Hidden } from '@/components/ui/field'
import { zoneCity, zones } from '@/lib/time'
import { type PickerQuery, pickerHref } from './picker-query'
import { ZoneInAddress } from './zone-in-address'

type ZoneChooserProps = {
  path: string
  query: PickerQuery
  zone: string
  /** Nobody chose the zone yet: scripts put the browser's into the address. */
  isGuess: boolean
  /** The coach's zone on the days shown; null where several coaches are asked at once. */
  theirZone: string | null
}

/** In which zone times are told, and the way to another one; on demand the coach's beside it. */
export function ZoneChooser({ path, query, zone, isGuess, theirZone }: ZoneChooserProps) {
  const unknown = Boolean(query.zone) && isGuess
  const canCompare = theirZone !== null && theirZone !== zone
  return (
    <div className="zone-chooser">
      {!query.zone && isGuess && <ZoneInAddress />}
      <p>
        Times are in <b>{zoneCity(zone)} time</b>
        {isGuess && ', because nobody has told us yours yet'}.{' '}
        {canCompare && (
          <a href={pickerHref(path, query, { theirs: query.theirs ? undefined : '1' })}>
            {query.theirs ? `Hide ${zoneCity(theirZone)} time` : `Show ${zoneCity(theirZone)} time, too`}
          </a>
        )}
      </p>
      <details open={isGuess}>
        <summary>Change the time zone</summary>
        <form action={path} className="form">
          <Field
            autoComplete="off"
            defaultValue={unknown ? (query.zone ?? '') : isGuess ? '' : zone}
            hint={
              unknown
                ? 'We do not know this zone. Choose one from the list, or write a large city in it.'
                : 'A city will do, such as New York.'
            }
            label="Your time zone"
            list={['UTC', ...zones()]}
            name="zone"
          />
          {Object.entries(query).map(
            ([name, value]) => name !== 'zone' && value && <Hidden key={name} name={name} value={value} />,
          )}
          <Button variant="plain">Show times in it</Button>
        </form>
      </details>
    </div>
  )
}
