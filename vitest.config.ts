/** Runs every test but those that drive the window, which are Playwright's. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Opening an encrypted store derives keys slowly on purpose; a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
