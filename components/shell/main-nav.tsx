'use client'
import { usePathname } from 'next/navigation'
import {
  CalendarIcon,
  HomeIcon,
  HoursIcon,
  JournalIcon,
  OpportunitiesIcon,
  PersonIcon,
  SettingsIcon,
  TemplatesIcon,
} from '@/components/ui/icons'
import type { Role } from '@/lib/generated/prisma/enums'

const templates = { href: '/templates', label: 'Templates', PlaceIcon: TemplatesIcon }
const settings = { href: '/settings', label: 'Settings', PlaceIcon: SettingsIcon }

/** Where texts are written; a link leads on to the library as readers see it. */
const texts = { href: '/coach/templates', label: 'Templates', PlaceIcon: TemplatesIcon }

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
    { href: '/coach/calendar', label: 'Calendar', PlaceIcon: CalendarIcon },
    { href: '/coach/availability', label: 'Availability', PlaceIcon: HoursIcon },
    { href: '/coach/profile', label: 'Profile', PlaceIcon: PersonIcon },
    texts,
    settings,
  ],
  admin: [{ href: '/admin/calls', label: 'Calls', PlaceIcon: CalendarIcon }, texts, settings],
}

/** The places of a role. A layout cannot know the address it is drawn for, hence the one line of client code. */
export function MainNav({ of }: { of: Role }) {
  const path = usePathname()
  return (
    <nav aria-label="Main" className="tabs">
      {placesOf[of].map(({ href, label, PlaceIcon }) => (
        <a aria-current={currentAt(path, href)} href={href} key={href}>
          <PlaceIcon />
          {label}
        </a>
      ))}
    </nav>
  )
}

function currentAt(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}
