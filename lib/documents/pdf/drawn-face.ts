import type { Font, Glyph, GlyphRun } from 'fontkit'

type Subset = { glyphs: number[]; includeGlyph: (id: number) => number }

/** More glyphs than any font file can have. */
const beyondFont = 0x10000

/**
 * The font as a .pdf takes it. Letters that share a glyph, such as a Latin and a Cyrillic A or the two kinds of space,
 * get one each, so that a reader copies the very letters that were written. The feature "rtlm" stands for a run from
 * right to left.
 */
export function drawnFace(font: Font): Font {
  const glyphs: number[] = []
  const keys = new Map<string, number>()
  const keyOf = ({ id, codePoints }: Glyph) => {
    const name = `${id} ${codePoints}`
    const key = keys.get(name) ?? beyondFont + glyphs.push(id) - 1
    keys.set(name, key)
    return key
  }
  return Object.create(font, {
    layout: {
      value: (text: string, features?: string[]): GlyphRun => {
        const direction = features?.includes('rtlm') ? 'rtl' : 'ltr'
        const run = font.layout(text, undefined, undefined, undefined, direction)
        const own = run.glyphs.map((glyph) => {
          const { codePoints, advanceWidth } = glyph
          return { id: keyOf(glyph), codePoints, advanceWidth }
        })
        return Object.assign(Object.create(run), { glyphs: own, positions: run.positions })
      },
    },
    createSubset: { value: () => subsetBy(font.createSubset() as unknown as Subset, glyphs) },
  })
}

/** Parts of a composed glyph come by their number in the font, everything that is drawn by its key. */
function subsetBy(subset: Subset, glyphs: number[]): Subset {
  const include = subset.includeGlyph.bind(subset)
  const places = new Map<number, number>()
  subset.includeGlyph = (id) => {
    if (id < beyondFont) return include(id)
    const place = places.get(id) ?? subset.glyphs.push(glyphs[id - beyondFont] ?? 0) - 1
    places.set(id, place)
    return place
  }
  return subset
}
