import bidiFactory from 'bidi-js'
import type { Font, Glyph, GlyphRun } from 'fontkit'

type Subset = { glyphs: number[]; includeGlyph: (id: number) => number }

/** What the second part of a letter that is drawn in two stands for: the word joiner, which nobody sees. */
const nothing = [0x2060]

/** More glyphs than any font file can have. */
const beyondFont = 0x10000

/**
 * The font as a .pdf takes it. Letters that share a glyph, such as a Latin and a Cyrillic A or the two kinds of space,
 * get one each, so that a reader copies the very letters that were written. The feature "rtlm" stands for a run from
 * right to left: brackets open towards what they hold, and are still copied as they were written.
 */
export function drawnFace(font: Font): Font {
  const glyphs: number[] = []
  const keys = new Map<Glyph, number>()
  const keyOf = (glyph: Glyph) => {
    const key = keys.get(glyph) ?? beyondFont + glyphs.push(glyph.id) - 1
    keys.set(glyph, key)
    return key
  }
  return Object.create(font, {
    layout: {
      value: (text: string, features?: string[]): GlyphRun => {
        const turned = features?.includes('rtlm') ?? false
        const shown = turned ? Array.from(text, mirrored).join('') : text
        const run = shaped(font, shown, turned)
        const own = run.glyphs.map((shape) => {
          const written = turned ? shape.codePoints.map(mirroredPoint) : shape.codePoints
          const glyph = font.getGlyph(shape.id, written.length > 0 ? written : nothing)
          return { id: keyOf(glyph), codePoints: glyph.codePoints, advanceWidth: glyph.advanceWidth }
        })
        return Object.assign(Object.create(run), { glyphs: own, positions: run.positions })
      },
    },
    createSubset: { value: () => subsetBy(font.createSubset() as unknown as Subset, glyphs) },
  })
}

/**
 * Letters with their forms and places. The library fails on a few rare letters whose marks have no place in the font
 * (U+08A4 is one): then marks stand where they are drawn by themselves.
 */
function shaped(font: Font, text: string, turned: boolean): GlyphRun {
  const direction = turned ? 'rtl' : 'ltr'
  try {
    return font.layout(text, undefined, undefined, undefined, direction)
  } catch {
    return font.layout(text, { mark: false, mkmk: false, curs: false }, undefined, undefined, direction)
  }
}

const bidi = bidiFactory()
const mirrored = (sign: string) => bidi.getMirroredCharacter(sign) ?? sign
const mirroredPoint = (point: number) => mirrored(String.fromCodePoint(point)).codePointAt(0) ?? point

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
