import type { Advice } from '@/lib/advice/advice'
import type { Case } from '@/lib/advice/case'
import { specificCaution } from '@/lib/advice/caution-details'
import { cautionTable } from '@/lib/advice/caution-table'
import { cautionTexts } from '@/lib/advice/caution-texts'

const most = 6

/** Every caution that is raised, in the order of the table. */
export function raisedCautions(of: Case): string[] {
  return cautionTable.filter((row) => row.when(of)).map((row) => row.id)
}

/** At most six of them, each with its sentence for this case. */
export function cautionsOf(of: Case, raised: string[]): Advice['cautions'] {
  return raised.slice(0, most).map((id) => ({ id, text: specificCaution(id, of) ?? cautionTexts[id] ?? '' }))
}
