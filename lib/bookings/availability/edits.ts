import { isDeepStrictEqual } from 'node:util'
import { DomainError } from '@/lib/errors'

/**
 * What a form changed, given what it was drawn with: an untouched field leaves what is kept as it is, so that two
 * tabs do not undo each other. Throws `conflict` beside a field that was changed elsewhere to something else.
 */
export function editsOf<Fields extends Record<string, unknown>>(
  wanted: Fields,
  { drawn, kept }: { drawn: Fields; kept: Fields },
): Partial<Fields> {
  const touched = Object.keys(wanted).filter((name) => !isDeepStrictEqual(wanted[name], drawn[name]))
  const changed = touched.filter((name) => !isDeepStrictEqual(wanted[name], kept[name]))
  for (const name of changed) {
    if (isDeepStrictEqual(drawn[name], kept[name])) continue
    const words = `Changed elsewhere meanwhile, to “${say(kept[name])}”. Save again to put yours in its place.`
    throw new DomainError('conflict', words, name)
  }
  return Object.fromEntries(changed.map((name) => [name, wanted[name]])) as Partial<Fields>
}

function say(value: unknown): string {
  const text = [value ?? 'nothing'].flat().join(', ')
  return text === '' ? 'nothing' : text
}
