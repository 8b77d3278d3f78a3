import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { sayCountry } from '@/lib/countries'
import { zoneCity } from '@/lib/time'
import { sayLanguages, sayLength } from './call-words'
import './book.css'

type Kind = { slug: string; name: string; description: string; lengthMinutes: number }

export type Coach = {
  slug: string
  name: string
  headline: string
  languages: readonly string[]
  countries: readonly string[]
  zone: string
  pictureChangedAt: Date | null
}

type KindsProps = { kinds: readonly Kind[]; chosen: string; hrefOf: (kind: string) => string }

/** The kinds of call, each with its length; the chosen one decides which coaches are shown. */
export function Kinds({ kinds, chosen, hrefOf }: KindsProps) {
  return (
    <nav aria-label="Kinds of call" className="kinds">
      <ul>
        {kinds.map(({ slug, name, description, lengthMinutes }) => (
          <li key={slug}>
            <a aria-current={slug === chosen ? 'true' : undefined} href={hrefOf(slug)}>
              <b>{name}</b>
              <span>{sayLength(lengthMinutes)}</span>
            </a>
            {description && <p>{description}</p>}
          </li>
        ))}
      </ul>
    </nav>
  )
}

type CoachesProps = { coaches: readonly Coach[]; hrefOf: (coach: string) => string }

/** Who offers it; the first free coach before a certain one. */
export function Coaches({ coaches, hrefOf }: CoachesProps) {
  if (coaches.length === 0) {
    return (
      <EmptyState title="Nobody offers this call at the moment">
        <p>Choose another kind of call, or look again in a few days.</p>
      </EmptyState>
    )
  }
  return (
    <>
      {coaches.length > 1 && (
        <div className="acts">
          <ButtonLink href={hrefOf('anyone')}>First available coach</ButtonLink>
          <span className="text-sm text-soft">or choose one of them</span>
        </div>
      )}
      <ul className="coaches">
        {coaches.map((coach) => (
          <li key={coach.slug}>
            {coach.pictureChangedAt && (
              // biome-ignore lint/performance/noImgElement: it comes from our own route, in the size it is shown
              <img alt="" height={72} src={`/api/coaches/${coach.slug}/picture`} width={72} />
            )}
            <div>
              <h3>
                <a href={hrefOf(coach.slug)}>{coach.name}</a>
              </h3>
              {coach.headline && <p>{coach.headline}</p>}
              <p className="text-soft text-sm">{sayCoach(coach)}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** "Speaks German and English · knows Portugal · in Berlin". */
export function sayCoach({ languages, countries, zone }: Coach): string {
  const parts = [
    languages.length > 0 && `Speaks ${sayLanguages(languages)}`,
    countries.length > 0 && `knows ${list.format(countries.map(sayCountry))}`,
    `in ${zoneCity(zone)}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

const list = new Intl.ListFormat('en-GB')
