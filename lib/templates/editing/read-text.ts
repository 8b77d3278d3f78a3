import { checkText, type TextFinding } from '@/lib/templates/editing/check-text'
import { type PreviewView, previewViews } from '@/lib/templates/editing/preview-views'
import {
  composeSource,
  type PlacedProblem,
  placeProblems,
  readParts,
  type TextParts,
} from '@/lib/templates/editing/text-parts'
import { readTemplate } from '@/lib/templates/template-file'

/** A version as its writer needs it: its parts, what is wrong, what its check finds, and how it reads. */
export type ReadText = {
  parts: TextParts
  problems: PlacedProblem[]
  findings: TextFinding[]
  /** Empty while the front matter cannot be read. */
  views: PreviewView[]
}

export async function readText(source: string): Promise<ReadText> {
  const parts = readParts(source)
  // As the form would write it, so that lines are those of its parts.
  const { template, problems } = readTemplate(composeSource(parts))
  return {
    parts,
    problems: placeProblems(parts, problems),
    findings: template ? await checkText(template) : [],
    views: template ? previewViews(template) : [],
  }
}
