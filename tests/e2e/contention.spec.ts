import { runContention } from '@/scripts/contention/run'
import { expect, test } from '../support/e2e'

// `npm run contention` is the same with 10,000 attempts and many kills.
const small = { attempts: 200, callers: 20, coaches: 3, webKills: 1, workerKills: 2, seed: 7 }

test('many want the same hours while processes are killed: nobody is told what is not so', async () => {
  test.setTimeout(240_000)
  const run = await runContention(small, process.env.TEST_CLUSTER_URL)
  expect(run.problems).toEqual([])
  expect(run.overlaps).toBe(0)
  expect(run.kills).toEqual({ web: 1, worker: 2 })
  expect(run.notes).toHaveLength(small.attempts)
  // It was a contest, and some won.
  const outcomes = run.notes.map(({ outcome }) => outcome)
  expect(outcomes.filter((outcome) => outcome === 'confirmed').length).toBeGreaterThan(10)
  expect(outcomes.filter((outcome) => outcome.endsWith('refused: taken')).length).toBeGreaterThan(50)
})
