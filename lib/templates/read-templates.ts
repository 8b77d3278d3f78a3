import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Template } from '@/lib/templates/template'
import { readTemplate } from '@/lib/templates/template-file'

/** A file of the library: its text as it stands, and what was read from it. */
export type TemplateFile = { file: string; source: string; template: Template }

/**
 * Every template below a folder such as `content/templates`, in the order of their paths. Throws one error that names
 * file and line of everything that is wrong, so that nothing half read is ever built or seeded.
 */
export function readTemplates(folder: string): TemplateFile[] {
  const problems: string[] = []
  const files: TemplateFile[] = []
  for (const file of markdownBelow(folder)) {
    const source = readFileSync(join(folder, file), 'utf8')
    const { template, problems: found } = readTemplate(source)
    problems.push(...found.map(({ line, text }) => `${file}:${line}: ${text}`))
    if (template) files.push({ file, source, template })
  }
  problems.push(...placeProblems(files), ...twins(files))
  if (problems.length > 0) throw new Error(`Templates below ${folder}:\n${problems.join('\n')}`)
  return files
}

function markdownBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
}

/** The path says the same as the front matter: `de/angebot-absagen.md`. */
function placeProblems(files: TemplateFile[]): string[] {
  return files.flatMap(({ file, template: { slug, locale } }) => {
    const expected = join(locale, `${slug}.md`)
    return join(basename(dirname(file)), basename(file)) === expected
      ? []
      : [`${file}:1: belongs in ${expected}.`]
  })
}

/** A slug is one text, and so are a kind, a tone, a language and a channel. */
function twins(files: TemplateFile[]): string[] {
  const seen = new Map<string, string>()
  return files.flatMap(({ file, template: { slug, kind, tone, locale, channel } }) => {
    const keys = [`the slug ${slug}`, `a text for ${kind} (${tone}, ${locale}, ${channel})`]
    return keys.flatMap((key) => {
      const other = seen.get(key)
      if (!other) seen.set(key, file)
      return other ? [`${file}:1: ${key} is in ${other} already.`] : []
    })
  })
}
