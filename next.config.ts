import type { NextConfig } from 'next'

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
}

export default config
