import type { TestProject } from 'vitest/node'
import { startTestCluster } from './cluster'

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string
  }
}

/** Vitest's global setup of the integration tests: `npm test` hands its cluster in, a bare `vitest` makes one. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_CLUSTER_URL
  if (given) {
    project.provide('clusterUrl', given)
    return undefined
  }
  const cluster = await startTestCluster()
  project.provide('clusterUrl', cluster.url)
  return cluster.stop
}
