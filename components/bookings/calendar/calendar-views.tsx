const views = [
  ['week', 'Week'],
  ['list', 'Coming'],
  ['past', 'Past'],
] as const

export type CalendarView = (typeof views)[number][0]

/** The three ways to look at a coach's calls; each stands in the address. */
export function CalendarViews({ view }: { view: CalendarView }) {
  return (
    <nav aria-label="Views" className="views">
      {views.map(([value, label]) => (
        <a
          aria-current={view === value ? 'page' : undefined}
          href={value === 'week' ? '/coach/calendar' : `/coach/calendar?view=${value}`}
          key={value}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
