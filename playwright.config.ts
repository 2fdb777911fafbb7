/** Drives the window in a real browser: one that is installed, or else the one that npm brings. */
import { defineConfig } from '@playwright/test'
import { browserForTests } from './test/e2e/browser-for-tests.ts'

const { executablePath, args, env } = await browserForTests()

export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/build-window.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    locale: 'en-US',
    actionTimeout: 20_000,
    viewport: { width: 1440, height: 960 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args, env },
  },
})
