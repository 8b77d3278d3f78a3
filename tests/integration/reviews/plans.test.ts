import { beforeAll, describe, expect, test } from 'vitest'
import { listNotices } from '@/lib/notices/queries'
import { claimReview } from '@/lib/reviews/claim-review'
import { findStanding, getReviewForClient, listComeBack, listSharing } from '@/lib/reviews/client-queries'
import { findLoads } from '@/lib/reviews/find-loads'
import { getReviewForCoach, listQueue } from '@/lib/reviews/queries'
import { queueFilter } from '@/lib/reviews/schema'
import type { Viewer } from '@/lib/viewer'
import { makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeViewer } from '@/tests/support/factories'
import { makeManyReviews } from '@/tests/support/many-reviews'
import { planStepsOf } from '@/tests/support/query-plans'
import { type MadeReview, makeReview } from '@/tests/support/review-factories'

let busiest: Viewer
let admin: Viewer
let made: MadeReview
let waiting: MadeReview

beforeAll(async () => {
  busiest = await makeCoach()
  admin = await makeViewer({ role: 'admin' })
  made = await makeReview({ state: 'returned' })
  waiting = await makeReview({ state: 'waiting', coach: made.coach })
  await makeManyReviews(testDb(), { coachId: busiest.id, open: 1000, closed: 30_000 })
}, 300_000)

const queue = (viewer: () => Viewer, query: Record<string, string>) => () =>
  listQueue(viewer(), queueFilter.parse(query))

const reads: [name: string, read: () => Promise<unknown>][] = [
  ['the queue of a coach', queue(() => busiest, {})],
  ['the last page of it', queue(() => busiest, { page: '20' })],
  ['the queue by language and stage', queue(() => busiest, { language: 'en', stage: 'offer_received' })],
  ['what nobody has', queue(() => busiest, { who: 'unclaimed' })],
  ['what a coach has', queue(() => busiest, { who: 'mine' })],
  ['what a coach has answered', queue(() => busiest, { who: 'mine', show: 'past' })],
  ['the past of a coach', queue(() => busiest, { show: 'past' })],
  ['the past of a coach with little of it', queue(() => made.coach, { show: 'past' })],
  ['the queue of the practice', queue(() => admin, {})],
  ['the past of the practice', queue(() => admin, { show: 'past' })],
  ['a review for its coach', () => getReviewForCoach(made.coach, made.id)],
  ['a review for its client', () => getReviewForClient(made.client, made.draftId)],
  ['what stands for a draft', () => findStanding(made.client, made.draftId)],
  ['what came back', () => listComeBack(made.client)],
  ['who can see what', () => listSharing(made.client)],
  ['the load of the coaches', () => findLoads([busiest.id, made.coach.id])],
  ['the inbox', () => listNotices(made.client, 1)],
  ['a claim', () => claimReview(made.coach, waiting.id, new Date())],
]

const tables = [
  'review',
  'review_round',
  'review_suggestion',
  'review_comment',
  'review_event',
  'notice',
  'draft',
  'draft_version',
]

describe('with 1,000 open and 30,000 closed reviews of 1,000 clients', () => {
  test('they are there, and a read through all of them would be seen', async () => {
    expect(await testDb().review.count({ where: { isOpen: false } })).toBeGreaterThanOrEqual(30_000)
    const steps = await planStepsOf(() => testDb().review.findMany({ where: { thanks: 'Nobody' } }))
    expect(steps.map((step) => step['Node Type'])).toContain('Seq Scan')
  })

  test.each(reads)('%s goes by whose it is, not through the table', async (_, read) => {
    const scans = (await planStepsOf(read)).filter((step) => /Scan/.test(step['Node Type']))
    expect(scans.length).toBeGreaterThan(0)
    const whole = scans.filter(
      (node) => node['Node Type'] === 'Seq Scan' && tables.includes(node['Relation Name'] ?? ''),
    )
    expect(whole).toEqual([])
  })
})
