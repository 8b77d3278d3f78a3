'use client'
import { usePathname } from 'next/navigation'
import {
  CalendarIcon,
  HomeIcon,
  HoursIcon,
  JournalIcon,
  OpportunitiesIcon,
  PersonIcon,
  ReviewsIcon,
  SettingsIcon,
  TemplatesIcon,
} from '@/components/ui/icons'
import type { Role } from '@/lib/generated/prisma/enums'

const templates = { href: '/templates', label: 'Templates', PlaceIcon: TemplatesIcon }
const settings = { href: '/settings', label: 'Settings', PlaceIcon: SettingsIcon }

/** Where texts are written; a link leads on to the library as readers see it. */
const texts = { href: '/coach/templates', label: 'Templates', PlaceIcon: TemplatesIcon }

/** What coaches read, and the practice watches over. */
const reviews = { href: '/coach', label: 'Reviews', PlaceIcon: ReviewsIcon }

const placesOf = {
  client: [
    { href: '/home', label: 'Home', PlaceIcon: HomeIcon },
    { href: '/opportunities', label: 'Opportunities', PlaceIcon: OpportunitiesIcon },
    templates,
    { href: '/calls', label: 'Calls', PlaceIcon: CalendarIcon },
    { href: '/journal', label: 'Journal', PlaceIcon: JournalIcon },
    settings,
  ],
  coach: [
    reviews,
    { href: '/coach/calendar', label: 'Calendar', PlaceIcon: CalendarIcon },
    { href: '/coach/availability', label: 'Availability', PlaceIcon: HoursIcon },
    { href: '/coach/profile', label: 'Profile', PlaceIcon: PersonIcon },
    texts,
    settings,
  ],
  admin: [{ href: '/admin/calls', label: 'Calls', PlaceIcon: CalendarIcon }, reviews, texts, settings],
}

/** The places of a role. A layout cannot know the address it is drawn for, hence the one line of client code. */
export function MainNav({ of }: { of: Role }) {
  const path = usePathname()
  const place = placeOf(path, of)
  return (
    <nav aria-label="Main" className="tabs">
      {placesOf[of].map(({ href, label, PlaceIcon }) => (
        <a
          aria-current={href === place ? (path === place ? 'page' : 'true') : undefined}
          href={href}
          key={href}
        >
          <PlaceIcon />
          {label}
        </a>
      ))}
    </nav>
  )
}

/** The place an address lies in: the one that names most of it. */
function placeOf(path: string, of: Role): string | undefined {
  const around = placesOf[of]
    .map(({ href }) => href)
    .filter((href) => path === href || path.startsWith(`${href}/`))
  return around.toSorted((a, b) => b.length - a.length)[0]
}
