'use client'
import { usePathname } from 'next/navigation'
import { HomeIcon, JournalIcon, OpportunitiesIcon, SettingsIcon } from '@/components/ui/icons'

const places = [
  { href: '/home', label: 'Home', PlaceIcon: HomeIcon },
  { href: '/opportunities', label: 'Opportunities', PlaceIcon: OpportunitiesIcon },
  { href: '/journal', label: 'Journal', PlaceIcon: JournalIcon },
  { href: '/settings', label: 'Settings', PlaceIcon: SettingsIcon },
]

/** The client's places. A layout cannot know the address it is drawn for, hence the one line of client code. */
export function MainNav() {
  const path = usePathname()
  return (
    <nav aria-label="Main" className="tabs">
      {places.map(({ href, label, PlaceIcon }) => (
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
