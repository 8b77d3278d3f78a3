/** The words a situation may use, as the contract lists them. */
export const stages = [
  'invited',
  'interview_scheduled',
  'interviewing',
  'final_stage',
  'offer_received',
  'offer_accepted_verbally',
  'offer_signed',
  'started',
  'declined',
] as const
export const contingencies = [
  'visa',
  'references',
  'background_check',
  'relocation_terms',
  'written_contract',
  'counteroffer',
  'family',
] as const
export const criteria = ['mobility', 'role', 'compensation', 'culture', 'trajectory', 'family'] as const
export const gapTopics = [
  'salary',
  'bonus',
  'title',
  'scope',
  'reporting_line',
  'remote_days',
  'hours',
  'travel',
  'start_date',
  'interview_time',
  'on_site_interview',
  'relocation_support',
  'visa_sponsorship',
  'partner_work',
  'benefits',
  'tax',
  'repayment_terms',
  'language',
  'growth',
  'culture',
  'values',
] as const
export const doubtKinds = [
  'nerves',
  'awkward_moment',
  'wording_difference',
  'small_benefit_gap',
  'fear_of_change',
  'regret',
] as const
export const workRights = [
  'has',
  'sponsorship_offered',
  'sponsorship_promised_orally',
  'sponsorship_unclear',
  'sponsorship_refused',
  'not_needed',
] as const
export const commitmentKinds = [
  'none',
  'interview',
  'in_process',
  'offer',
  'verbal',
  'signed',
  'staying_with_present_employer',
] as const
export const gapAnswers = ['open', 'some_room', 'oral_promise', 'met_in_writing', 'refused'] as const
export const changeKinds = [
  'role',
  'package',
  'timing',
  'permit',
  'other_offer_fell_through',
  'offer_withdrawn',
  'family',
  'counteroffer',
  'employer_asks_why',
  'employer_asks_again',
] as const
export const involvedPeople = [
  'hr',
  'hiring_manager',
  'agency_recruiter',
  'interviewer',
  'own_manager',
] as const
