import { z } from 'zod'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { libraryRow } from '@/lib/templates/library-row'
import { mostCopies } from '@/lib/templates/own/keep-copy'
import { mostSnippets } from '@/lib/templates/own/save-snippet'
import type { Viewer } from '@/lib/viewer'

type Owner = Pick<Viewer, 'id'>

/** What the viewer keeps at hand: starred texts and own copies, the newest first, and snippets by name. */
export async function listOwn(viewer: Owner) {
  const [favourites, copies, snippets] = await Promise.all([
    listFavourites(viewer),
    db().ownTemplate.findMany({
      where: { ownerId: viewer.id },
      select: { id: true, title: true, updatedAt: true, template: { select: { slug: true, title: true } } },
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      take: mostCopies,
    }),
    listSnippets(viewer),
  ])
  return { favourites, copies, snippets }
}

async function listFavourites(viewer: Owner) {
  const starred = await db().favouriteTemplate.findMany({
    where: { userId: viewer.id, template: { publishedNumber: { not: null }, retiredAt: null } },
    select: {
      template: {
        select: {
          slug: true,
          situation: true,
          channel: true,
          tone: true,
          locale: true,
          title: true,
          whenToUse: true,
        },
      },
    },
    orderBy: [{ createdAt: 'desc' }, { templateId: 'asc' }],
    take: 200,
  })
  return z.array(libraryRow).parse(starred.map(({ template }) => template))
}

/** The viewer's words to use again, by name. */
export async function listSnippets(viewer: Owner) {
  return db().snippet.findMany({
    where: { ownerId: viewer.id },
    select: { id: true, title: true, text: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: mostSnippets,
  })
}

/** The words of one snippet of the viewer's; throws `not_found` for anybody else's. */
export async function getSnippetWords(viewer: Owner, id: string): Promise<string> {
  const found = await db().snippet.findFirst({ where: { id, ownerId: viewer.id }, select: { text: true } })
  if (!found) throw new DomainError('not_found', 'This snippet is not here.')
  return found.text
}

/** The viewer's own copy; throws `not_found` for anybody else's. */
export async function getOwnTemplate(viewer: Owner, id: string) {
  const found = await db().ownTemplate.findFirst({
    where: { id: z.uuid().catch(nobody).parse(id), ownerId: viewer.id },
    select: {
      id: true,
      templateId: true,
      title: true,
      source: true,
      template: { select: { slug: true, title: true, retiredAt: true } },
    },
  })
  if (!found) throw new DomainError('not_found', 'This copy is not here.')
  return found
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** Whether the viewer has starred the text. */
export async function isStarred(viewer: Owner, templateId: string): Promise<boolean> {
  const key = { userId: viewer.id, templateId }
  return (await db().favouriteTemplate.count({ where: key })) > 0
}
