import type PDFDocument from 'pdfkit'
import { drawnFace } from '@/lib/documents/pdf/drawn-face'
import { type Face, type Look, openFaces } from '@/lib/documents/pdf/faces'

type Pdf = InstanceType<typeof PDFDocument>

/** Words of one face and direction, as they are measured and drawn. */
export type Stretch = { text: string; face: string; rightToLeft: boolean }

/** Measures and draws stretches in one .pdf; knows which face has which letter. */
export type Typesetter = {
  pdf: Pdf
  faceOf: (letter: string, look: Look, before: string | null) => string
  widthOf: (stretch: Stretch, size: number) => number
  draw: (stretch: Stretch, size: number, at: { left: number; baseline: number }) => void
}

/** Nobody sees these, and a face of last resort would draw a box with their name. */
export const invisible = /\p{Default_Ignorable_Code_Point}/u

export async function typesetter(pdf: Pdf): Promise<Typesetter> {
  const looks: Look[] = ['regular', 'bold', 'italic', 'boldItalic']
  const faces = Object.fromEntries(
    await Promise.all(looks.map(async (look) => [look, await openFaces(look)] as const)),
  ) as Record<Look, () => Generator<Face>>
  const registered = new Map<string, Face>()

  const register = (face: Face) => {
    if (!registered.has(face.name)) pdf.registerFont(face.name, drawnFace(face.font) as unknown as string)
    registered.set(face.name, face)
    return face.name
  }
  const has = (face: Face, letter: string) => face.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
  const faceOf = (letter: string, look: Look, before: string | null) => {
    const current = before === null ? undefined : registered.get(before)
    if (current && /[\p{M}\p{Cf}\s]/u.test(letter) && has(current, letter)) return current.name
    let last: Face | undefined
    for (const face of faces[look]()) {
      if (has(face, letter)) return register(face)
      last = face
    }
    return last ? register(last) : ''
  }
  const features = ({ rightToLeft }: Stretch) => (rightToLeft ? ['rtlm' as const] : undefined)
  return {
    pdf,
    faceOf,
    widthOf: (stretch, size) =>
      pdf.font(stretch.face, size).widthOfString(stretch.text, { features: features(stretch) }),
    draw: (stretch, size, { left, baseline }) => {
      const options = { features: features(stretch), lineBreak: false, baseline: 'alphabetic' as const }
      pdf.font(stretch.face, size).text(stretch.text, left, baseline, options)
    },
  }
}
