import type { PrismaClient } from '@/lib/generated/prisma/client'

/** Brings the library to `count` texts: copies of those that are there, each under its own address and title. */
export async function makeManyTemplates(client: PrismaClient, count: number): Promise<void> {
  await client.$executeRaw`
    with numbered as (
      select *, row_number() over (order by slug) as nth, count(*) over () as existing from template
    ), made as (
      insert into template (id, slug, kind, situation, channel, tone, locale, title, when_to_use, words,
        published_number, created_at, updated_at)
      select gen_random_uuid(), slug || '-copy-' || n, kind, situation, channel, tone, locale, title || ' ' || n,
        when_to_use, words, 1, created_at, updated_at
      from numbered cross join generate_series(1, ${count}) n
      where (n - 1) * existing + nth <= ${count} - existing
      returning id, slug
    )
    insert into template_version (template_id, number, source, from_library)
    select made.id, 1, replace(source, 'slug: ' || original.slug, 'slug: ' || made.slug), true
    from made
      join template original on original.slug = regexp_replace(made.slug, '-copy-[0-9]+$', '')
      join template_version version on version.template_id = original.id and version.number = 1`
  await client.$executeRawUnsafe('analyze template')
  await client.$executeRawUnsafe('analyze template_version')
  await client.$executeRawUnsafe('analyze template_word')
}
