import type { Patch } from '@/lib/advice/patch'

/** Who can answer a question about a fact. */
export type Asked = 'self' | 'employer' | 'adviser'

/** One fact that could be otherwise: the values to try, each with the sentence that tells it, and the question. */
export type Candidate = {
  /** The fact's path in the situation. */
  id: string
  known: boolean
  values: { patch: Patch; when: string }[]
  question: string
  to: Asked
}
