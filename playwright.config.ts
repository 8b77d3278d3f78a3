import { defineConfig } from '@playwright/test'
import { findOrInstallChromium } from './tests/support/browser'

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

const elsewhere = [
  'access',
  'accounts',
  'booking',
  'coach',
  'contention',
  'missing',
  'notices',
  'pages',
  'resumes',
  'review-asking',
  'review-desk',
  'review-handed-on',
  'reviews',
  'size',
  'template-editor',
]

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/server.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findOrInstallChromium(),
      args: ['--no-sandbox', '--disable-quic', '--no-first-run', ...quiet],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } },
    // Those ignored ask over HTTP, set every size themselves, or are work at a desk; what works without scripts is
    // the same markup on every screen. Once is enough.
    {
      name: 'phone',
      grepInvert: /without scripts/,
      testIgnore: elsewhere.map((name) => `**/${name}.spec.ts`),
      use: { viewport: { width: 360, height: 640 }, colorScheme: 'dark', hasTouch: true },
    },
  ],
})
