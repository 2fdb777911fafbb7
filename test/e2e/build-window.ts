/** Builds the window before it is driven. */
import { buildWindow } from '../../electron/build.ts'

/** Playwright runs this once, before the first test. */
export default async function buildOnce(): Promise<void> {
  await buildWindow()
}
