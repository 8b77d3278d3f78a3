/** "What do you have?", as asked before anything else; the values are stages. */
export const firstQuestion = [
  { value: 'invited', label: 'An invitation' },
  { value: 'interview_scheduled', label: 'An interview date' },
  { value: 'offer_received', label: 'An offer' },
  { value: 'offer_accepted_verbally', label: 'An accepted offer' },
  { value: 'started', label: 'A job begun' },
  { value: 'declined', label: 'An earlier no' },
]
