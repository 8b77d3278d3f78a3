type Named = {
  name: string
  given?: string
  family?: string
  address?: 'ms' | 'mr'
  degree?: 'dr' | 'prof'
}

const titles: readonly (readonly [words: string, told: Pick<Named, 'address' | 'degree'>])[] = [
  ['ms|mrs|miss|frau|mme|mlle|madame|mademoiselle|sra|srta|señora|señorita|doña', { address: 'ms' }],
  ['mr|mister|herrn?|monsieur|sr|señor|don', { address: 'mr' }],
  ['dra|doctora', { address: 'ms', degree: 'dr' }],
  ['dr|doctor|docteur', { degree: 'dr' }],
  ['prof|professor|professorin|professeur', { degree: 'prof' }],
]
const before = titles.map(([words, told]) => ({ is: new RegExp(`^(?:${words})(?:\\.|(?= )) *`, 'iu'), told }))
const after = /,\s*(?:\p{Lu}[\p{Lu}.]{1,6}|Ph\.?\s?D\.?|[MB]\.?Sc\.?|[JS]r\.?)$/u

/**
 * A name as people paste it: “Dr. Anna Brandt”, “Frau Prof. Brandt”, “Brandt, Anna”, “Anna Brandt, PhD”. Titles become
 * the parts they stand for; what is left is the name. A name that is all title stays as it is.
 */
export function readPersonName(typed: string): Named {
  const parts: Pick<Named, 'address' | 'degree'> = {}
  let name = typed.replace(after, '')
  for (let found = titleOf(name); found && name.length > found.length; found = titleOf(name)) {
    Object.assign(parts, { ...found.told, ...parts })
    name = name.slice(found.length)
  }
  const [family, given, ...more] = name.split(/\s*,\s*/).filter(Boolean)
  if (!family) return { name: typed }
  if (!given || more.length > 0) return { ...parts, name: given ? name : family }
  const { name: first, ...told } = readPersonName(given)
  return { ...told, ...parts, name: `${first} ${family}`, given: first, family }
}

function titleOf(name: string) {
  const title = before.find(({ is }) => is.test(name))
  return title && { told: title.told, length: title.is.exec(name)?.[0].length ?? 0 }
}
