/** `where` is "subject" or "body". */
export type Place = { where: string; start: number; end: number }

/**
 * Suggestions and remarks on words, numbered together as one meets them in the letter. Remarks on the whole, and those
 * whose words are gone, have no place in it and no number.
 */
export function numberNotes<Suggestion extends Place, Thread extends { anchor: Place | null }>(
  suggestions: readonly Suggestion[],
  threads: readonly Thread[],
) {
  const all = [
    ...suggestions.map((suggestion) => ({ place: suggestion as Place, suggestion, thread: null })),
    ...threads.flatMap((thread) =>
      thread.anchor ? [{ place: thread.anchor, suggestion: null, thread }] : [],
    ),
  ]
  return all
    .sort((one, other) => byPlace(one.place, other.place))
    .map(({ suggestion, thread }, index) => ({ number: index + 1, suggestion, thread }))
}

/** The subject first, then as one reads. */
export function byPlace(one: Place, other: Place): number {
  if (one.where !== other.where) return one.where === 'subject' ? -1 : 1
  return one.start - other.start || one.end - other.end
}
