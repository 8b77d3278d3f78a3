/** A half-open stretch of time in epoch milliseconds. */
export type Span = { startsAt: number; endsAt: number }

/** The same time as ascending spans that neither meet nor touch. Empty spans are gone. */
export function merged(spans: Span[]): Span[] {
  const ascending = spans.filter(({ startsAt, endsAt }) => startsAt < endsAt)
  ascending.sort((a, b) => a.startsAt - b.startsAt)
  const whole: Span[] = []
  for (const { startsAt, endsAt } of ascending) {
    const last = whole.at(-1)
    if (last && startsAt <= last.endsAt) last.endsAt = Math.max(last.endsAt, endsAt)
    else whole.push({ startsAt, endsAt })
  }
  return whole
}

/** What is left of the spans without the others; both as `merged` gives them. */
export function without(spans: Span[], others: Span[]): Span[] {
  return others.reduce(
    (left, other) =>
      left.flatMap(({ startsAt, endsAt }) =>
        [
          { startsAt, endsAt: Math.min(endsAt, other.startsAt) },
          { startsAt: Math.max(startsAt, other.endsAt), endsAt },
        ].filter((part) => part.startsAt < part.endsAt),
      ),
    spans,
  )
}
