import type { PrismaClient } from '@/lib/generated/prisma/client'

type Crowd = {
  /** Who has each closed review and every fourth open one; the other open ones wait for anybody. */
  coachId: string
  open: number
  closed: number
}

/** Adds reviews of a thousand other clients, each of a message of its own, with what was written and told about it. */
export async function makeManyReviews(client: PrismaClient, { coachId, open, closed }: Crowd): Promise<void> {
  await client.$executeRaw`
    insert into "user" (id, email, name)
    select gen_random_uuid(), 'asker-' || n || '@example.org', 'Asker ' || n from generate_series(0, 999) n`
  // Neighbouring rows belong to different clients, as they do where many people write at once.
  await client.$executeRaw`
    insert into draft (id, client_id, channel, purpose, locale, subject, body, updated_at)
    select gen_random_uuid(), "user".id, 'email', 'decline_offer', 'en-GB', 'Asked ' || n,
      repeat('Thank you for the offer. I have decided to decline it. ', 10), now() - n * interval '1 minute'
    from generate_series(1, ${open + closed}::int) n
      join "user" on "user".email = 'asker-' || n % 1000 || '@example.org' order by n`
  await client.$executeRaw`
    insert into draft_version (draft_id, number, subject, body, fingerprint, kind)
    select id, 1, subject, body, 'x', 'asked' from draft where subject like 'Asked %'`
  await client.$executeRaw`
    insert into review (id, draft_id, stands_for, client_id, coach_id, state, is_open, locale, purpose, channel,
      stage, asked_at, promised_at)
    select gen_random_uuid(), draft.id, draft.id, client_id,
      case when n > ${open} or n % 4 = 0 then ${coachId}::uuid end,
      (case when n > ${open} then 'returned' when n % 4 = 0 then 'claimed' else 'waiting' end)::"ReviewState",
      n <= ${open}, locale, purpose, channel, 'offer_received', now() - n * interval '1 minute',
      now() + case when n <= ${open} then 1 else -1 end * n * interval '1 minute'
    from draft cross join lateral (select substr(subject, 7)::int as n) numbered where subject like 'Asked %'
    order by n`
  await client.$executeRaw`
    insert into review_round (review_id, number, draft_id, version_number, asked_at, promised_at, answered_at, approves)
    select id, 1, draft_id, 1, asked_at, promised_at, case when not is_open then promised_at end,
      case when not is_open then false end
    from review where draft_id in (select id from draft where subject like 'Asked %')`
  await addWords(client)
  await client.$executeRawUnsafe('vacuum analyze')
}

async function addWords(client: PrismaClient): Promise<void> {
  await client.$executeRaw`
    insert into review_comment (id, review_id, round, author_id, version_number, "where", start, "end", quote, text,
      published_at)
    select gen_random_uuid(), review_id, number, coach_id, 1, 'body', 0, 9, 'Thank you', 'Kind.', answered_at
    from review_round join review on review.id = review_id`
  await client.$executeRaw`
    insert into review_suggestion (id, review_id, round, position, "where", start, "end", removed, added, reason)
    select gen_random_uuid(), review_id, number, 0, 'body', 0, 5, 'Thank', 'Many thanks to', 'Warmer.' from review_round
    where answered_at is not null`
  await client.$executeRaw`
    insert into review_event (id, review_id, actor_id, kind)
    select gen_random_uuid(), id, client_id, 'asked' from review`
  await client.$executeRaw`
    insert into notice (id, user_id, kind, subject_id, path, created_at, read_at)
    select gen_random_uuid(), client_id, 'review_claimed', id, '/drafts/' || draft_id || '/review', asked_at,
      case when not is_open then promised_at end
    from review`
}
