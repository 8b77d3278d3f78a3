/** A situation as an examiner would write it, with what the domain guide's words lead to. */
export type Scenario = {
  name: string
  tricky: boolean
  /** A `Situation` of the contracts. */
  situation: Record<string, unknown>
  expect: {
    verdict: string
    strength?: string
    channel?: string
    /** ISO 8601 in UTC, such as 2026-03-05T18:00:00Z; null when nothing is due. */
    answerBy?: string | null
    /** The recipient who hears first. */
    first?: string
    purpose?: string
    cautions?: string[]
    notCautions?: string[]
    followUps?: string[]
    mobility?: string
  }
  /** The rules and the steps that lead there. */
  because: string
}
