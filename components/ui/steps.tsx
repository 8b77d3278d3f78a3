export type Step = {
  label: string /** Leads there, when one may go. */
  href?: string
  state: 'done' | 'now' | 'ahead'
}

/** Where you are on a short way, as waypoints on a route line. */
export function Steps({ steps, label = 'Where you are' }: { steps: readonly Step[]; label?: string }) {
  return (
    <ol aria-label={label} className="steps">
      {steps.map(({ label: text, href, state }) => (
        <li aria-current={state === 'now' ? 'step' : undefined} className={state} key={text}>
          {href && state !== 'now' ? <a href={href}>{text}</a> : <span>{text}</span>}
          {state === 'done' && <span className="sr-only"> (done)</span>}
        </li>
      ))}
    </ol>
  )
}
