import type { Prisma } from '@/lib/generated/prisma/client'

/** What both sides see of a suggestion. */
export const suggestionFields = {
  id: true,
  round: true,
  position: true,
  where: true,
  start: true,
  end: true,
  removed: true,
  added: true,
  reason: true,
  label: true,
  decision: true,
} satisfies Prisma.ReviewSuggestionSelect
