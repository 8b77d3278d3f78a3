import type { z } from 'zod'

/** What is wrong with an input, each problem with the path of its field, such as `otherCommitment.kind`. */
export function describeProblem(error: z.ZodError): string {
  return error.issues.slice(0, 5).map(oneProblem).join('; ')
}

function oneProblem(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => pathOf([...issue.path, key]))
    return `${keys.join(', ')}: there is no such field`
  }
  return `${pathOf(issue.path)}: ${issue.message}`
}

function pathOf(path: PropertyKey[]): string {
  return path.length ? path.map(String).join('.') : 'the situation'
}
