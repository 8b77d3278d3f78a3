import { acceptanceRules } from '@/lib/drafting/rules/acceptance'
import { courtesyRules } from '@/lib/drafting/rules/courtesy'
import { decisionRules } from '@/lib/drafting/rules/decision'
import { detailRules } from '@/lib/drafting/rules/details'
import { disclosureRules } from '@/lib/drafting/rules/disclosure'
import { formRules, placeholderRule } from '@/lib/drafting/rules/form'
import { grammarRule } from '@/lib/drafting/rules/grammar'
import { interviewTime } from '@/lib/drafting/rules/interview-time'
import { lengthRules } from '@/lib/drafting/rules/length'
import { requestRules } from '@/lib/drafting/rules/requests'
import type { Rule } from '@/lib/drafting/rules/rule'
import { toneRules } from '@/lib/drafting/rules/wording'

/** Every rule, in the order of the domain guide, section 7. */
export const rules: readonly Rule[] = [
  ...decisionRules,
  ...acceptanceRules,
  ...courtesyRules,
  ...lengthRules,
  ...requestRules,
  grammarRule,
  ...disclosureRules,
  ...toneRules,
  ...formRules,
  placeholderRule,
  ...detailRules,
  interviewTime,
]
