import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { rowOfParts } from '@/lib/templates/editing/row-of-parts'
import type { CreatingText } from '@/lib/templates/editing/schema'
import { composeSource, type TextParts } from '@/lib/templates/editing/text-parts'
import { requireWriter, type Writer } from '@/lib/templates/editing/writer'
import { findKind } from '@/lib/templates/kinds'

/**
 * A new text, its first version kept and not published. Without an address it gets one from its title. Throws
 * `conflict` beside an address that is taken, `not_found` for whoever may not write.
 */
export async function createText(viewer: Writer, typed: CreatingText, now: Date): Promise<{ slug: string }> {
  requireWriter(viewer)
  const slug = typed.slug || slugOf(typed.title)
  const parts: TextParts = { ...typed, slug, purpose: findKind(typed.kind)?.purpose ?? 'none' }
  return db().$transaction(async (tx) => {
    const [made] = await tx.template.createManyAndReturn({
      data: [
        {
          ...rowOfParts(parts),
          slug,
          kind: parts.kind,
          locale: parts.locale,
          createdAt: now,
          updatedAt: now,
        },
      ],
      select: { id: true },
      skipDuplicates: true,
    })
    if (!made) throw new DomainError('conflict', 'Another text has this address. Choose another.', 'slug')
    const source = composeSource(parts)
    await tx.templateVersion.create({
      data: { templateId: made.id, number: 1, source, authorId: viewer.id, createdAt: now },
    })
    return { slug }
  })
}

function slugOf(title: string): string {
  const plain = title.replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const slug = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replaceAll(/^-|-$/g, '')
  if (slug) return slug
  throw new DomainError('invalid', 'Choose an address: small letters, digits and hyphens.', 'slug')
}
