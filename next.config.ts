import type { NextConfig } from 'next'
import { missingHeader } from './lib/accounts/response-headers'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` and `npm test` hold the types, those of tests included; a build need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // A photo as it comes from a phone has to arrive, or nobody could say that it is too large.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  serverExternalPackages: ['@node-rs/argon2', 'date-holidays', 'docx', 'fontkit', 'pdfkit', 'pino'],
  // Static files do not pass proxy.ts, which sets the headers of everything else.
  headers: async () => [
    { source: '/_next/static/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
  ],
  // The server asks itself for what an address says that leads nowhere; see lib/missing-answer.ts.
  rewrites: async () => ({
    beforeFiles: [
      // Neither the path nor the mark is named, or they would stand in the page's query.
      {
        source: '/(.*)',
        has: [{ type: 'header', key: missingHeader, value: '.+' }],
        destination: '/missing',
      },
    ],
  }),
}

export default config
