/** Builds the window and the shell before they are driven. */
import { buildShell, buildWindow } from '../../electron/build.ts'

/** Playwright runs this once, before the first test. */
export default async function buildOnce(): Promise<void> {
  await buildWindow()
  await buildShell()
}
