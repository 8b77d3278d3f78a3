import { plain } from '@/lib/drafting/text/fold'

/** Short forms that share no beginning with the name they stand for; one group a line. */
const nicknames = `
robert rob bob bobby bert|william will bill billy liam|elizabeth liz beth betty eliza lisa libby|margaret maggie meg peggy greta
richard rick dick rich|james jim jimmy jamie|john jack johnny|katherine catherine kate kathy katie cathy cat kitty kat|edward ed ted eddie ned
henry harry hank|anthony tony|alexander alexandra alex sasha sandy xander lex sandra aleksandra|thomas tom tommy|michael mike mick mikey
joseph joe josef|susan sue suzanne susie|patricia pat trish patty tricia|deborah deb debbie|charles charlie chuck|andrew andy drew
stephen steven steve|christopher chris|christine christina chris tina kirsten|theodore ted theo|nicholas nick nico|daniel dan danny
matthew matt|benjamin ben|samuel samantha sam|gregory greg|philip phil|jonathan jon|geoffrey jeff geoff|victoria vicky tori
rebecca becky becca|philippa pippa pip|jennifer jen jenny|jessica jess|abigail abby|eleanor nell ellie nora|antoinette toni|antonio tono toni toño|francisco paco pancho fran
jose pepe|josefa pepa|ignacio nacho|enrique quique|dolores lola|concepcion concha|maria mary mia marie|guadalupe lupe|eduardo edu lalo
johannes hans hannes jan|friedrich fritz|heinrich heinz|wilhelm willi|sebastian basti|maximilian max|katharina kathi|ulrike uli|ulrich uli|josef sepp
giuseppe beppe peppe|giovanni gianni|lorenzo enzo|aleksandr sasha|dmitri dima|vladimir vova|anastasia nastya|mikhail misha|ekaterina katya|tatiana tanya
stefanie stephanie steffi steph|gabriele gabi|susanne susi|andreas andrea andi|michael michi|matthias matze|barbara babsi|elisabeth lisi sissi babeth|franziska franzi|veronika vroni|margarete grete|wolfgang wolfi
manuel manolo|alberto roberto beto|guillermo memo willy|mercedes merche|rosario charo|consuelo chelo|pilar pili|jesus chus chuy|luis lucho|rafael rafa|frederic fred|philippe phil
muhammad mohammed mohamed mo|malgorzata gosia|katarzyna kasia|agnieszka aga|joanna asia|stanislaw staszek|lawrence larry laurence|gerald gerry jerry
leonard len leo|ronald ron|raymond ray|timothy tim|vincent vince|walter walt|douglas doug|frederick fred|peter pete|pamela pam|cynthia cindy|teresa theresa tess terry
sarah sally sara|helen nell lena helena|dorothy dot dolly|isabel isabella bella izzy|caroline carrie caro|mariana mari|beatrice bea|oluwaseun seun|ngozi ngo
`
  .trim()
  .split(/[\n|]/)
  .map((group) => new Set(group.split(' ')))

const titles = new Set(
  'mr mrs ms mx miss dr prof professor sir madam dame rev herr herrn frau fräulein m mme mlle monsieur madame dott ing dipl mag sr sra srta don doña d señor señora señorita doctor doctora docteur maître me van von de der den del da di la le el al bin ter ten du dos das sister father captain major chef coach judge nurse officer director principal matron maestro colonel reverend sheikh eng engineer hanım hanim bey san sama sensei ji bhai sahib saheb khanum nim pani pan panie'.split(
    ' ',
  ),
)

/** The parts of a name that tell who it is: without titles and small words. */
export function nameParts(name: string): string[] {
  const parts =
    plain(name)
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = parts.filter((part) => !titles.has(part))
  return telling.length > 0 ? telling : parts
}

/** Whether two names can mean the same person: “J. Lind”, “Jo”, “Ms Lind” and “Johanna Lind” can. */
export function samePerson(one: string, other: string): boolean {
  const [these, those] = [nameParts(one), nameParts(other)]
  if (these.length === 0 || those.length === 0) return true
  if (isInitials(these, those) || isInitials(those, these)) return true
  const [fewer, more] = these.length <= those.length ? [these, those] : [those, these]
  return fewer.every((part) => more.some((second) => samePart(part, second)))
}

/** “JB” for Jean-Baptiste. */
function isInitials([short = '', ...rest]: string[], parts: string[]): boolean {
  return rest.length === 0 && parts.length > 1 && short === parts.map((part) => part.charAt(0)).join('')
}

function samePart(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if ((short.length === 1 && long.startsWith(short)) || (short.length >= 3 && long.includes(short)))
    return true
  if (spelling(one) === spelling(other)) return true
  return nicknames.some((group) => group.has(one) && group.has(other))
}

/** “Müller” and “Mueller”, “Björn” and “Bjoern” are one. */
function spelling(part: string): string {
  return part.replace(/([aou])e/g, '$1')
}

/** Whether two names of an organisation agree: the whole, a telling part, or its initials. */
export function sameOrganisation(one: string, other: string, noise: readonly string[]): boolean {
  const [these, those] = [tellingParts(one, noise), tellingParts(other, noise)]
  const shared = these.filter((part) => those.includes(part))
  const lonely = these.length === shared.length || those.length === shared.length
  if (shared.some((part) => lonely || !trade.has(part))) return true
  const joined = [these.join(''), those.join('')]
  if (joined[0]?.startsWith(joined[1] ?? ' ') || joined[1]?.startsWith(joined[0] ?? ' ')) return true
  return (
    initials(one) === plain(other).replace(/\W/g, '') || initials(other) === plain(one).replace(/\W/g, '')
  )
}

/** What many companies are called after: shared, it proves nothing where the rest differs. */
const trade = new Set(
  'bank insurance water energy health healthcare care systems solutions services logistics studio studios school university college hospital clinic media foods labs research technologies technology tech software consulting partners capital digital rail airlines air analytics data design games hotel hotels museum trust foundation institute engineering motors pharma medical dental legal law security group capital freight shipping ports marine textiles brewery bakery'.split(
    ' ',
  ),
)

export function tellingParts(name: string, noise: readonly string[]): string[] {
  const parts =
    plain(name)
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return parts.filter((part) => part.length > 1 && !noise.includes(part))
}

function initials(name: string): string {
  return (plain(name).match(/[\p{L}\p{N}]+/gu) ?? []).map((part) => part.charAt(0)).join('')
}
