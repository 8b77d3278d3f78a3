import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Font, Glyph } from 'fontkit'
import { unpackWoff } from '@/lib/documents/pdf/unpack-woff'

/** The looks a text can have; a writing system without one of them shows the nearest. */
export type Look = 'regular' | 'bold' | 'italic' | 'boldItalic'

const inter = '@expo-google-fonts/inter'
const arabic = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic'
const hebrew = '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew'

/** By preference: Latin, Greek and Cyrillic; Arabic; Hebrew; then every sign of Unicode, as a face of plain strokes. */
const families: Partial<Record<Look, string> & { regular: string }>[] = [
  {
    regular: `${inter}/400Regular/Inter_400Regular.ttf`,
    bold: `${inter}/600SemiBold/Inter_600SemiBold.ttf`,
    italic: `${inter}/400Regular_Italic/Inter_400Regular_Italic.ttf`,
    boldItalic: `${inter}/600SemiBold_Italic/Inter_600SemiBold_Italic.ttf`,
  },
  { regular: `${arabic}-400-normal.woff`, bold: `${arabic}-600-normal.woff` },
  { regular: `${hebrew}-400-normal.woff`, bold: `${hebrew}-600-normal.woff` },
  { regular: '@fontsource/unifontex/files/unifontex-latin-400-normal.woff' },
]

/** One file of a family, opened once in a process, when it is first needed. */
export type Face = { name: string; font: Font }

const opened = new Map<string, Face>()
let loaded: Promise<typeof import('fontkit')> | undefined

/** The faces for a look, by preference, each opened as it is asked for. */
export async function openFaces(look: Look): Promise<() => Generator<Face>> {
  loaded ??= import('fontkit')
  const { create } = await loaded
  return function* () {
    for (const family of families) {
      const file = family[look] ?? (look === 'boldItalic' ? family.bold : undefined) ?? family.regular ?? ''
      const face = opened.get(file) ?? {
        name: file,
        font: remembering(create(unpackWoff(readFileSync(packaged(file)))) as Font),
      }
      opened.set(file, face)
      yield face
    }
  }
}

/** Packages lie beside the product wherever it runs; a path put together here is none that a bundler would follow. */
const packaged = (file: string) => join(process.cwd(), 'node_modules', file)

/**
 * The library keeps one glyph for each shape, with the letters it first stood for; here each knows its own, so that an A
 * stays Latin or Cyrillic even where both look the same.
 */
function remembering(font: Font): Font {
  const shape = font.getGlyph.bind(font)
  const known = new Map<string, Glyph>()
  font.getGlyph = (id, letters = []) => {
    if (letters.length === 0) return shape(id)
    const name = `${id} ${letters}`
    const glyph = known.get(name) ?? Object.create(shape(id), { codePoints: { value: letters } })
    known.set(name, glyph)
    return glyph
  }
  return font
}
