/** What a suggestion says of the words it is about, beside its reason. */
export const suggestionLabels = {
  could_cost_you: 'could cost you',
  courtesy: 'courtesy',
  clarity: 'clarity',
  facts: 'facts',
  goodwill: 'goodwill',
  private: 'better kept private',
} as const

export type SuggestionLabel = keyof typeof suggestionLabels

export const suggestionLabelKeys = Object.keys(suggestionLabels) as [SuggestionLabel, ...SuggestionLabel[]]

/** In words; null for none, and for one that is no longer given. */
export function labelOf(label: string | null): string | null {
  return label && label in suggestionLabels ? suggestionLabels[label as SuggestionLabel] : null
}
