import type { Draft } from '@/lib/drafting/draft'
import type { Finding, Span } from '@/lib/drafting/findings'
import { at, inSubject, type Rule } from '@/lib/drafting/rules/rule'
import { plain } from '@/lib/drafting/text/fold'
import { nameParts, sameOrganisation, samePerson, tellingParts } from '@/lib/drafting/text/same-name'
import { roleTitle } from '@/lib/role-title'

export const detailRules: readonly Rule[] = [greetedPerson, role, employer]

const many =
  /\b(?:all|team|everyone|everybody|both|colleagues|committee|panel|board|sirs?|madam|hiring|recruit\w*|talent|hr|people|friends|folks|there|again|you|office|department|group|jury|damen|herren|zusammen|kolleg\w+|alle|équipe|tous|toutes|messieurs|mesdames|equipo|señores|señoras|todos|todas|manager|selection|admissions|and|und|et|y)\b/

/** The greeting against the contact: nicknames, initials and short forms agree. */
function greetedPerson(draft: Draft): Finding[] {
  const { contactName, employer } = draft.facts
  const { greeting } = draft.layout
  if (!contactName || !greeting) return []
  const greets = draft.body.slice(greeting.start, greeting.end)
  const [named] = greetedName(greets, draft.language.titles)
  if (!named) return []
  const folded = plain(named)
  if (many.test(folded) || samePerson(named, contactName) || greetedNext(draft, contactName)) return []
  if (halvesOfName(greets, named, contactName)) return []
  if (employer && sameOrganisation(named, employer, draft.language.nameNoise)) return []
  const start = greeting.start + greets.indexOf(named)
  const isChat = draft.message.channel === 'direct_message'
  const [first, family] = [contactName.split(' ')[0], contactName.split(' ').at(-1)]
  const replacement = nameParts(named).length > 1 ? contactName : hasTitle(greets) ? family : first
  return [
    at(
      'wrong_details',
      { start, end: start + named.length },
      `You greet ${named}; your notes say ${contactName}. A wrong name is the first thing a reader sees.`,
      {
        ...(replacement && { replacement }),
        ...(resembles(named, contactName, { isFormal: hasTitle(greets), isChat }) && { severity: 'hint' }),
      },
    ),
  ]
}

/** “Pak Hendra”, “Signora Fabbri”, “Tomek” for Tomasz, “Bex” for Rebecca: a form of address or a short form that is not known here. */
function resembles(
  named: string,
  contactName: string,
  { isFormal, isChat }: { isFormal: boolean; isChat: boolean },
): boolean {
  const [these, [first = '', ...rest]] = [nameParts(named), nameParts(contactName)]
  const last = these.at(-1) ?? ''
  if (these.length > 1) return samePerson(last, contactName)
  if (isFormal || rest.length === 0) return false
  return last.length > 3 && !isChat
    ? last.slice(0, 3) === first.slice(0, 3)
    : first.includes(last.slice(0, 2))
}

/** “Monsieur le Secrétaire général, cher Monsieur Aubertin,”: the family name comes in the second half. */
function greetedNext({ body, layout }: Draft, contactName: string): boolean {
  const start = layout.greeting?.start ?? 0
  const last = nameParts(contactName).findLast((part) => part.length > 1) ?? ''
  return nameParts(body.slice(start, start + 80)).includes(last)
}

/** “Ms Brandt” greeted and “Anna” noted, or the other way: a surname and a first name say nothing of each other. */
function halvesOfName(greeting: string, named: string, contactName: string): boolean {
  if (nameParts(named).length > 1 || nameParts(contactName).length > 1) return false
  return hasTitle(greeting) !== hasTitle(contactName)
}

function hasTitle(text: string): boolean {
  return text.split(/\s+/).some((word) => addressed.test(word))
}

/** Capitalised words of a greeting after its first word and its titles. */
function greetedName(greeting: string, titles: readonly string[]): string[] {
  const rest = greeting.trim().replace(/^¡|[,:!.–—-]+\s*$/g, '')
  const words = rest.split(/\s+/)
  const known =
    /^(?:dear|hi|hello|hey|good|hiya|greetings|sehr|liebe[rs]?|guten|hallo|grüezi|moin|servus|werte[rs]?|geschätzte[rs]?|verehrte[rs]?|bonjour|bonsoir|ch[eè]re?s?|salut|madame|monsieur|estimad[oa]s?|hola|querid[oa]s?|buen[oa]?s?|apreciad[oa]s?|distinguid[oa]s?|buenas)$/i
  const isTitle = (word: string) =>
    addressed.test(word) || titles.includes(word.toLowerCase().replace(/[.,]/g, ''))
  const first = words.findIndex((word, index) => index > 0 && /^\p{Lu}/u.test(word) && !isTitle(word))
  if (!known.test((words[0] ?? '').replace(/,$/, ''))) return []
  if (first < 1) return []
  const named = words
    .slice(first)
    .join(' ')
    .replace(/\s*[,(].*$/, '')
  return [named]
}

const addressed =
  /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sir|Madam|Herrn?|Frau|Monsieur|Madame|Mme|M|Mlle|Sra?|Srta|Señora?|Don|Doña|Morning|Afternoon|Evening|Day|Tag|Morgen|Abend|Damen|Doctora?|Docteur|Sister|D|Dra)\.?,?$/

/** “the Data Engineer role”, “the position of Data Engineer” against the role of the case. */
function role(draft: Draft): Finding[] {
  const known = draft.facts.role && roleTitle(draft.facts.role)
  if (!known) return []
  const rolesIn = (text: string) => titlesIn(text, draft.language.named.roles)
  const found = rolesIn(draft.body.slice(0, draft.layout.ownEnd)).find(({ title }) =>
    differs(title, known, draft),
  )
  if (found) return [at('wrong_details', found, roleText(found.title, known), { replacement: known })]
  const { subject } = draft.message
  const inTitle = subject ? rolesIn(subject).find(({ title }) => differs(title, known, draft)) : undefined
  return inTitle
    ? [
        inSubject(
          'wrong_details',
          { start: inTitle.start, end: inTitle.end },
          roleText(inTitle.title, known),
          { replacement: known },
        ),
      ]
    : []
}

function roleText(title: string, known: string): string {
  return `You write “${title}”; the role is “${known}”. A wrong role tells the reader that the letter was meant for somebody else.`
}

function titlesIn(text: string, patterns: readonly RegExp[]): (Span & { title: string })[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((hit) => {
      const title = hit[1] ?? ''
      const start = hit.index + hit[0].indexOf(title)
      return { title, start, end: start + title.length }
    }),
  )
}

/** Two titles differ when each has a word that the other lacks, and both name an occupation. */
function differs(title: string, known: string, { language, facts }: Draft): boolean {
  if (facts.employer && sameOrganisation(title, facts.employer, language.nameNoise)) return false
  const [these, those] = [
    tellingParts(roleTitle(title), language.nameNoise),
    tellingParts(known, language.nameNoise),
  ]
  const { least, occupation, compounds } = language.named
  if (these.length < least || those.length === 0) return false
  if (!occupation.test(compounds ? plain(title) : (these.at(-1) ?? ''))) return false
  const agree = compounds ? shareStem : akin
  const lacks = (one: string[], other: string[]) =>
    one.some((part) => !other.some((second) => agree(part, second)))
  return lacks(these, those) && lacks(those, these)
}

function akin(one: string, other: string): boolean {
  const length = Math.min(5, one.length, other.length)
  return one.slice(0, length) === other.slice(0, length)
}

/** “Einkaufsleitung” and “Leiterin Einkauf” are one role: four letters of a stem in common. */
function shareStem(one: string, other: string): boolean {
  const [short, long] = [one, other].map((part) => part.replace(/in(?:nen)?$/, ''))
  if (!short || !long) return false
  for (let from = 0; from + 4 <= short.length; from++)
    if (long.includes(short.slice(from, from + 4))) return true
  return short === long
}

/** “the offer from Northwind” where the employer is another. Only where nothing speaks of somebody else. */
function employer(draft: Draft): Finding[] {
  const known = draft.facts.employer
  if (!known) return []
  const { employer: pattern, elsewhere } = draft.language.named
  for (const sentence of draft.sentences) {
    if (elsewhere.test(sentence.folded)) continue
    const hit = pattern.exec(sentence.raw)
    const name = hit?.[1]
    if (!hit || !name || agreesWithCase(name, draft)) continue
    const start = sentence.start + hit.index + hit[0].lastIndexOf(name)
    return [
      at(
        'wrong_details',
        { start, end: start + name.length },
        `You write ${name}; the employer is ${known}. It reads as if the letter had been meant for them.`,
        { replacement: known },
      ),
    ]
  }
  return []
}

function agreesWithCase(name: string, { facts, language }: Draft): boolean {
  const people = [facts.contactName].filter((person) => person !== undefined)
  if (people.some((person) => samePerson(name, person))) return true
  if (language.places.test(plain(name))) return true
  return [facts.employer, facts.role, facts.otherEmployer].some(
    (known) => known && sameOrganisation(name, known, language.nameNoise),
  )
}
