import type { Gap } from '@/lib/advice/situation'

/** What a gap is about, in the words of a sentence. */
export const topicWords: Record<Gap['about'], string> = {
  salary: 'the salary',
  bonus: 'the bonus',
  title: 'the title',
  scope: 'the scope of the role',
  reporting_line: 'the reporting line',
  remote_days: 'the remote days',
  hours: 'the working hours',
  travel: 'the travel',
  start_date: 'the start date',
  interview_time: 'the time of the interview',
  on_site_interview: 'the interview on site',
  relocation_support: 'the relocation support',
  visa_sponsorship: 'the sponsorship of your permit',
  partner_work: 'your partner\u2019s right to work',
  benefits: 'the benefits',
  tax: 'the tax question',
  repayment_terms: 'the repayment terms',
  language: 'the language',
  growth: 'the room to grow',
  culture: 'the culture',
  values: 'the values',
}
