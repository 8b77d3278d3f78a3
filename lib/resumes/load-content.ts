import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Resume, resumeSchema } from './json-resume'
import { readVariantText, type VariantText } from './variant-text'
import type { Variant, VariantId } from './variants'

/** The notes and the cover letter of a variant. */
export const loadVariantText = once((id: VariantId): VariantText => readVariantText(contentOf(`${id}.md`)))

/** Somebody made up, in the variant's language, for previews of a filled form. */
export function loadSample({ language }: Variant): Resume {
  return sampleIn(language.slice(0, 2))
}

const sampleIn = once(
  (language: string): Resume => resumeSchema.parse(parse(contentOf(`samples/${language}.yaml`))),
)

function contentOf(file: string): string {
  return readFileSync(join(process.cwd(), 'content/resumes', file), 'utf8')
}

/** Files of the product do not change while it runs. */
function once<Key, Value>(load: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = load(key)
    kept.set(key, value)
    return value
  }
}
