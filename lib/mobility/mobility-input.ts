/** A range of whole days. */
export type DayRange = { min: number; max: number }

/**
 * What is known about a move. Absent means unknown. Days are calendar days, dates are
 * PlainDates (YYYY-MM-DD); `today` is the day the question is asked, in the client's zone.
 */
export type MobilityInput = {
  today: string
  /** The day this job was accepted. The hiring process is over then. */
  acceptedOn?: string
  /** From today until a contract could be signed. */
  hiringProcessDays?: DayRange
  noticeDays?: number
  /** Already resigned: the notice runs whether or not this job comes. */
  noticeGiven?: boolean
  /** Of the permit, from the contract. */
  processingDays?: DayRange
  permit?: 'none' | 'filed' | 'granted' | 'refused'
  workRight?:
    | 'has'
    | 'sponsorship_offered'
    | 'sponsorship_promised_orally'
    | 'sponsorship_unclear'
    | 'sponsorship_refused'
    | 'not_needed'
  relocationLeadDays?: DayRange
  relocated?: boolean
  availableOn?: string
  requiredStartOn?: string
  permitExpiresOn?: string
  permitTiedToEmployer?: boolean
  schoolYearEndsOn?: string
  schoolStartsOn?: string
  moveOn?: string
  moveTo?: string
  jobCountry?: string
  homeCountry?: string
  travelBlocked?: boolean
  interviewInPerson?: boolean
  remotePossible?: boolean
  stagedMove?: boolean
  /** V12: attendance in person or the start date was asked about and refused. */
  demandRefused?: boolean
}

export type Mobility = {
  status: 'feasible' | 'tight' | 'infeasible' | 'unknown'
  earliestOn: string | null
  latestOn: string | null
  slack: { constraint: string; days: number }[]
  criticalPath: string[]
}
