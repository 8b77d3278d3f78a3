import type { z } from 'zod'

/** What is wrong with an input, each problem with the path of its field, such as `otherCommitment.kind`. */
export function describeProblem(error: z.ZodError, whole = 'the situation'): string {
  const problems = error.issues.slice(0, 5).map((issue) => oneProblem(issue, whole))
  return problems.join('; ')
}

function oneProblem(issue: z.core.$ZodIssue, whole: string): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => pathOf([...issue.path, key], whole))
    return `${keys.join(', ')}: there is no such field`
  }
  return `${pathOf(issue.path, whole)}: ${issue.message}`
}

function pathOf(path: PropertyKey[], whole: string): string {
  return path.length ? path.map(String).join('.') : whole
}
