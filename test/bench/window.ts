/**
 * Watches the window while every debt is rolled forward behind it: the longest task on the page's own thread, and the
 * frames while a long list is scrolled.
 */
import { chromium, type Page } from '@playwright/test'
import { buildWindow, windowFolder } from '../../electron/build.ts'
import { openHost } from '../../electron/host.ts'
import { openProgram } from '../../electron/serve.ts'
import { PRACTICE_PASSPHRASE } from '../../electron/unlock.ts'
import { readWindowFiles } from '../../electron/window-files.ts'
import { addDays } from '../../shared/values/dates.ts'
import { browserForTests } from '../e2e/browser-for-tests.ts'
import type { Line, Subject } from './measure.ts'

const LONGEST_TASK = 50
const FRAMES = 60

/** Opens the window on the center, rolls forward by a day, and scrolls meanwhile. */
export async function measureWindow({ folder, debts, today }: Subject): Promise<readonly Line[]> {
  await buildWindow()
  const program = await openProgram({ dataFolder: folder, today: () => addDays(today, 1) })
  const host = await openHost({ program, files: readWindowFiles(windowFolder) })
  const { executablePath, args, env } = await browserForTests()
  const browser = await chromium.launch({ executablePath, args: [...args, '--no-sandbox'], env })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.goto(host.oneTimeAddress())
    await page.getByRole('textbox', { name: 'Account' }).fill('clerk1')
    await page.getByLabel('Passphrase', { exact: true }).fill(PRACTICE_PASSPHRASE)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Worklist' }).waitFor()
    const [longest, rate, seconds] = await watch(page)
    return [
      {
        what: `longest task of the page while ${debts.toLocaleString('en-US')} debts roll forward`,
        mark: `under ${LONGEST_TASK} ms`,
        figure: `${longest.toFixed(0)} ms, in ${seconds.toFixed(1)} s of rolling`,
        reached: longest < LONGEST_TASK,
      },
      {
        what: 'frames while the list is scrolled meanwhile',
        mark: `${FRAMES} a second`,
        figure: `${rate.toFixed(0)} a second`,
        reached: rate >= FRAMES - 2,
      },
    ]
  } finally {
    await browser.close()
    await host.close()
    await program.close()
  }
}

/** Presses the button, and counts tasks and frames until every debt stands as of today. */
async function watch(page: Page): Promise<readonly [longest: number, rate: number, seconds: number]> {
  await page.evaluate(() => {
    const seen = { longest: 0, frames: 0, began: performance.now() }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) seen.longest = Math.max(seen.longest, task.duration)
    }).observe({ type: 'longtask' })
    const frame = (): void => {
      seen.frames += 1
      document.scrollingElement?.scrollBy(0, seen.frames % 240 < 120 ? 12 : -12)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  // The page scrolls by itself, so no button ever stands still enough to be clicked at a place.
  await page.getByRole('button', { name: /up to today/ }).dispatchEvent('click')
  await page.getByText(/All debts stand as of/).waitFor({ timeout: 600_000 })
  return await page.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, 'seen')
    const field = (name: string): number => Number(Reflect.get(Object(seen), name))
    const seconds = (performance.now() - field('began')) / 1000
    return [field('longest'), field('frames') / seconds, seconds] as const
  })
}
