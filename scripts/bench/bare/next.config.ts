import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

// The modules and the database client are the repository's own; its types are checked with the rest.
const root = fileURLToPath(new URL('../../..', import.meta.url))

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root },
  outputFileTracingRoot: root,
  typescript: { ignoreBuildErrors: true },
}

export default config
