import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checklists, purposes } from '@/lib/advice/advice'
import { findKind, kinds, situations } from '@/lib/templates/kinds'

/** Every kind that `lib/advice/message.ts` can name: what it writes in quotation marks and hyphens, or alone in a list. */
function namedByTheAdvice(): string[] {
  const source = readFileSync(new URL('../../../lib/advice/message.ts', import.meta.url), 'utf8')
  const found = [...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'|(?<![\w>])\['([a-z-]+)'\]/g)]
  return [...new Set(found.map(([, hyphened, alone]) => hyphened ?? alone ?? ''))]
}

describe('kinds of template (domain guide, section 10)', () => {
  test('the answer names more than forty of them', () => {
    expect(namedByTheAdvice().length).toBeGreaterThan(40)
  })

  test.each(namedByTheAdvice())('%s, which the answer names, is a kind', (id) => {
    expect(findKind(id)?.id).toBe(id)
  })

  test.each(checklists)('%s, a checklist of the answer, is a kind', (id) => {
    expect(findKind(id)).toMatchObject({ channel: 'checklist', purpose: 'none' })
  })

  test('each is there once, with its own title', () => {
    expect(kinds).toHaveLength(64)
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length)
    expect(new Set(kinds.map(({ title }) => title)).size).toBe(kinds.length)
  })

  test('every situation and every purpose has words', () => {
    expect(new Set(kinds.map(({ situation }) => situation))).toEqual(new Set(Object.keys(situations)))
    expect(new Set(kinds.map(({ purpose }) => purpose))).toEqual(new Set(purposes))
  })

  test('no other kind', () => {
    expect(findKind('shopping-list')).toBeNull()
    expect(findKind('constructor')).toBeNull()
  })
})
