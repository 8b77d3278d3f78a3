/** What of an opportunity a client may let a coach see, in the order in which it is asked. */
export const shareables = ['employer', 'role', 'place', 'stage', 'deadline', 'verdict', 'facts'] as const
export type Shareable = (typeof shareables)[number]

/** What each is called where it is ticked; nothing is shared until it is. */
export const shareLabels: Record<Shareable, string> = {
  employer: 'The employer',
  role: 'The role',
  place: 'The place',
  stage: 'Where it stands',
  deadline: 'The deadline',
  verdict: 'The answer you were given',
  facts: 'The facts you told',
}
