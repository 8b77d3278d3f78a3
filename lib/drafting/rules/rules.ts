import type { Rule } from '@/lib/drafting/rules/rule'

/** Every rule, in the order of the domain guide. */
export const rules: readonly Rule[] = []
