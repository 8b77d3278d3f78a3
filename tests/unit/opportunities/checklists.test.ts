import { describe, expect, test } from 'vitest'
import { checklists, verdicts } from '@/lib/advice/advice'
import { getChecklist, hasItem } from '@/lib/opportunities/checklists'
import { stakesOf } from '@/lib/opportunities/stakes'

describe('checklists (domain guide, section 10)', () => {
  test.each(checklists)('%s is there, with its own items', (slug) => {
    const { title, items, slug: own } = getChecklist(slug)
    expect(own).toBe(slug)
    expect(title).toMatch(/^[A-Z].{5,}/)
    const ids = items.map(([id]) => id)
    expect(ids.length).toBeGreaterThanOrEqual(5)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(items.map(([, text]) => text)).size).toBe(ids.length)
    for (const [id, text] of items) {
      expect(text).toMatch(/^[A-Z].*[.?]$/)
      expect(hasItem(slug, id)).toBe(true)
    }
  })

  test('no other list, and no item of another list', () => {
    expect(() => getChecklist('shopping')).toThrow('shopping')
    expect(hasItem('shopping', 'milk')).toBe(false)
    expect(hasItem('rescind', 'aloud')).toBe(false)
    expect(hasItem('rescind', 'constructor')).toBe(false)
  })
})

describe('stakes (S1 to S5)', () => {
  test.each(verdicts)('%s: at least two ways, each with both sides', (verdict) => {
    const ways = stakesOf(verdict)
    expect(ways.length).toBeGreaterThanOrEqual(2)
    expect(new Set(ways.map(({ way }) => way)).size).toBe(ways.length)
    for (const { way, gains, costs, them } of ways) {
      for (const text of [way, them, ...gains, ...costs]) expect(text).toMatch(/^[A-Z].+/)
      expect(gains.length).toBeGreaterThan(0)
      expect(costs.length).toBeGreaterThan(0)
    }
  })
})
