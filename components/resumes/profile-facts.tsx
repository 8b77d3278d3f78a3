import { Facts } from '@/components/ui/facts'
import type { Resume } from '@/lib/resumes/json-resume'
import { entriesOf, titleOf } from '@/lib/resumes/part-of-resume'
import { type Part, partIds, parts } from '@/lib/resumes/parts'

/** The parts of a profile, what each holds in a line, and the way to change it. */
export function ProfileFacts({ resume }: { resume: Resume }) {
  const facts = partIds.map((id) => ({
    term: parts[id].title,
    value: sayPart(resume, parts[id]),
    action: (
      <a href={`/resumes/edit/${id}`}>
        {entriesOf(resume, parts[id]).length > 0 ? 'Edit' : 'Add'}
        <span className="sr-only"> {parts[id].title}</span>
      </a>
    ),
  }))
  return <Facts facts={facts} />
}

const shown = 3

function sayPart(resume: Resume, part: Part): string {
  const titles = entriesOf(resume, part).map((entry) => titleOf(entry, part))
  const told = titles.filter(Boolean).slice(0, shown)
  const more = titles.length - told.length
  if (titles.length === 0) return '–'
  if (told.length === 0) return `${titles.length} without a name`
  return told.join(' · ') + (more > 0 ? ` · and ${more} more` : '')
}
