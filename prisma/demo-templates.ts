import type { PrismaClient } from '@/lib/generated/prisma/client'
import { keepCopy } from '@/lib/templates/own/keep-copy'
import { ownWordsOf } from '@/lib/templates/own/own-source'
import { getOwnTemplate } from '@/lib/templates/own/queries'
import { saveCopy } from '@/lib/templates/own/save-copy'
import { saveSnippet } from '@/lib/templates/own/save-snippet'
import { starTemplate } from '@/lib/templates/own/star-template'
import type { Viewer } from '@/lib/viewer'

const snippets = [
  { title: 'About the move', text: 'We move to Hamburg in March, once the school year allows it.' },
  { title: 'How to reach me', text: 'I am on Lisbon time and pick up between nine and six.' },
]

/** What Ines keeps of the library: two texts for the weeks ahead, one in her own words, two lines she writes often. */
export async function tellTemplates(client: PrismaClient, ines: Viewer): Promise<void> {
  // Nothing to keep where the library was not loaded.
  if ((await client.template.count({ where: { slug: { in: ['more-time-offer', 'rescind'] } } })) < 2) return
  for (const slug of ['rescind', 'more-time-offer']) await starTemplate(ines, { slug, star: true })
  const { id } = await keepCopy(ines, { slug: 'decline-offer-direct' })
  const words = ownWordsOf((await getOwnTemplate(ines, id)).source)
  const title = 'Decline an offer, as I say it'
  const body = words.body.replace('After careful thought, I', 'I have thought about it for a week, and I')
  await saveCopy(ines, { id, ...words, title, body })
  for (const snippet of snippets) await saveSnippet(ines, snippet)
}
