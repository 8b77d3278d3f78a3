import type { ReactNode } from 'react'

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      fill="none"
      focusable="false"
      stroke="currentColor"
      viewBox="0 0 20 20"
    >
      {children}
    </svg>
  )
}

/** The waypoint and the route to it: the mark of the brand. */
export function BrandMark() {
  return (
    <svg
      aria-hidden="true"
      className="brand-mark"
      fill="none"
      focusable="false"
      stroke="currentColor"
      viewBox="0 0 24 24"
    >
      <path d="M5 20C5 12 19 14 19 6" />
      <circle cx="5" cy="20" fill="currentColor" r="2" stroke="none" />
      <circle cx="19" cy="5" r="3" />
    </svg>
  )
}

export function ClockIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 5.5V10l3 2" />
    </Icon>
  )
}

export function WarningIcon() {
  return (
    <Icon>
      <path d="M10 3 18 17H2zM10 8v4M10 14.6v.2" />
    </Icon>
  )
}

/** Something to keep to yourself. */
export function LockIcon() {
  return (
    <Icon>
      <rect height="8" rx="1.5" width="12" x="4" y="9" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </Icon>
  )
}

/** Anything about the move. */
export function RouteIcon() {
  return (
    <Icon>
      <path d="M3 17c0-7 14-4 14-12" />
      <circle cx="17" cy="4" r="1.6" />
    </Icon>
  )
}

export function HomeIcon() {
  return (
    <Icon>
      <path d="m3 9 7-6 7 6M5 8v9h10V8" />
    </Icon>
  )
}

export function OpportunitiesIcon() {
  return (
    <Icon>
      <path d="M10 18V3M10 4h6l2 2-2 2h-6M10 10H4l-2 2 2 2h6" />
    </Icon>
  )
}

export function JournalIcon() {
  return (
    <Icon>
      <path d="M4 3h10a2 2 0 0 1 2 2v12H6a2 2 0 0 1-2-2zM7.5 7h5M7.5 10.5h5" />
    </Icon>
  )
}

export function SettingsIcon() {
  return (
    <Icon>
      <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
      <circle cx="13" cy="6" r="2" />
      <circle cx="7" cy="14" r="2" />
    </Icon>
  )
}

export function CalendarIcon() {
  return (
    <Icon>
      <path d="M3.5 5h13v12h-13zM3.5 9h13M7 2.5V6M13 2.5V6" />
    </Icon>
  )
}

/** Hours of a week, some of them open. */
export function HoursIcon() {
  return (
    <Icon>
      <path d="M3 5h14M3 10h5M12 10h5M3 15h9" />
      <circle cx="10" cy="10" r="1.6" />
    </Icon>
  )
}

export function PersonIcon() {
  return (
    <Icon>
      <circle cx="10" cy="6.5" r="3.5" />
      <path d="M3 17.5c.6-4 3.2-6 7-6s6.4 2 7 6" />
    </Icon>
  )
}

/** Words that are ready: a sheet with lines. */
export function TemplatesIcon() {
  return (
    <Icon>
      <path d="M4.5 2.5h8l3 3v12h-11zM12.5 2.5v3h3M7.5 9.5h5M7.5 13h5" />
    </Icon>
  )
}

/** A tray, and what has come into it. */
export function InboxIcon() {
  return (
    <Icon>
      <path d="M3 11v5.5h14V11M3 11l2.5-7.5h9L17 11M3 11h4.2c.3 1.6 1.3 2.5 2.8 2.5s2.5-.9 2.8-2.5H17" />
    </Icon>
  )
}

/** A second look at somebody's words: lines, one of them ticked. */
export function ReviewsIcon() {
  return (
    <Icon>
      <path d="M3 5h14M3 10h7M3 15h5M11 14l2.5 2.5L18 11" />
    </Icon>
  )
}
