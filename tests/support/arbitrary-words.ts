export const STAGES = [
  'invited',
  'interview_scheduled',
  'interviewing',
  'final_stage',
  'offer_received',
  'offer_accepted_verbally',
  'offer_signed',
  'started',
  'declined',
]
export const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Singapore',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'UTC',
]
export const COUNTRIES = ['DE', 'FR', 'SG', 'US']
export const CONTINGENCIES = [
  'visa',
  'references',
  'background_check',
  'relocation_terms',
  'written_contract',
  'counteroffer',
  'family',
]
export const CRITERIA = ['mobility', 'role', 'compensation', 'culture', 'trajectory', 'family']
export const GAPS = [
  ...['salary', 'bonus', 'title', 'scope', 'reporting_line', 'remote_days', 'hours', 'travel', 'start_date'],
  ...[
    'interview_time',
    'on_site_interview',
    'relocation_support',
    'visa_sponsorship',
    'partner_work',
    'benefits',
  ],
  ...['tax', 'repayment_terms', 'language', 'growth', 'culture', 'values'],
]
