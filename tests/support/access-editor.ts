import { db } from '@/lib/db'
import { createText } from '@/lib/templates/editing/create-text'
import { saveText } from '@/lib/templates/editing/save-text'
import { creatingText, savingText } from '@/lib/templates/editing/schema'
import type { ActionEntry, Owner, PageEntry } from '@/tests/support/access-table'

const rule = 'coach-or-admin'

/** Where the library is written. */
export const editorPages: Record<string, PageEntry> = {
  'app/(coach)/coach/templates/page.tsx': { rule, path: '/coach/templates' },
  'app/(coach)/coach/templates/new/page.tsx': {
    rule,
    path: '/coach/templates/new?kind=decline-offer-direct&locale=de',
  },
  'app/(coach)/coach/templates/[slug]/page.tsx': {
    rule,
    make: async (owner) => {
      const { id, slug } = await makeText(owner)
      return { path: `/coach/templates/${slug}`, ids: [id] }
    },
  },
  'app/(coach)/coach/templates/[slug]/compare/page.tsx': {
    rule,
    make: async (owner) => {
      const { id, slug } = await makeText(owner)
      return { path: `/coach/templates/${slug}/compare?from=1&to=2`, ids: [id] }
    },
  },
}

export const editorActions: Record<string, ActionEntry> = {
  'app/(coach)/coach/templates/actions.ts#createTextAction': {
    rule,
    from: '/coach/templates/new',
    make: async ({ id }) => ({ fields: { ...typed, slug: nextSlug() }, ids: [id] }),
  },
  'app/(coach)/coach/templates/actions.ts#saveTextAction': onText(({ slug }) => ({
    ...typed,
    slug,
    base: '2',
    title: 'Wieder anders',
  })),
  'app/(coach)/coach/templates/actions.ts#publishTextAction': onText(({ slug }) => ({
    slug,
    number: '2',
    reason: 'It is meant so.',
  })),
  'app/(coach)/coach/templates/actions.ts#retireTextAction': onText(({ slug }) => ({ slug })),
  'app/(coach)/coach/templates/actions.ts#bringBackTextAction': onText(
    ({ slug }) => ({ slug }),
    ({ id }) => db().template.update({ where: { id }, data: { retiredAt: new Date() } }),
  ),
  'app/(coach)/coach/templates/actions.ts#restoreTextVersionAction': onText(({ slug }) => ({
    slug,
    number: '1',
  })),
}

const typed = {
  kind: 'decline-offer-direct',
  locale: 'de',
  channel: 'email',
  tone: 'formal',
  title: 'Ein Angebot absagen',
  whenToUse: 'Das Angebot liegt vor.',
  whenNot: 'Sie schwanken noch.',
  rules: 'V24',
  subject: 'Ihr Angebot',
  details:
    'fields:\n  contact: { type: person, label: "Wer?" }\nnotes:\n  - { on: "", says: "Kurz genügt." }',
  body: '{contact:greeting}\n\nvielen Dank für Ihr Angebot. Ich nehme es nicht an.\n\nMit freundlichen Grüßen\n{me:name}',
}

let made = 0

function nextSlug(): string {
  return `absage-${Date.now()}-${++made}`
}

/** A text that this writer has saved twice. */
async function makeText({ id: writerId }: Owner): Promise<{ id: string; slug: string }> {
  const [writer, slug, now] = [{ id: writerId, role: 'coach' as const }, nextSlug(), new Date()]
  await createText(writer, creatingText.parse({ ...typed, slug }), now)
  await saveText(writer, savingText.parse({ ...typed, slug, base: '1', title: 'Anders' }), now)
  return db().template.findUniqueOrThrow({ where: { slug }, select: { id: true, slug: true } })
}

function onText(
  fieldsOf: (text: { slug: string }) => Record<string, string>,
  prepare: (text: { id: string }) => Promise<unknown> = async () => undefined,
): ActionEntry {
  return {
    rule,
    from: '/coach/templates',
    make: async (owner) => {
      const text = await makeText(owner)
      await prepare(text)
      return { fields: fieldsOf(text), ids: [text.id], from: `/coach/templates/${text.slug}` }
    },
  }
}
