/** A center of its own for each test: the real program on a temporary folder, and a browser window on it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Page, type TestInfo } from '@playwright/test'
import { windowFolder } from '../../electron/build.ts'
import { createPracticeCenter, PRACTICE_PASSPHRASE } from '../../electron/center.ts'
import { makeDemonstration } from '../../electron/demonstration.ts'
import { openHost, type Host } from '../../electron/host.ts'
import { openProgram, type Program } from '../../electron/serve.ts'
import { suggestedProfile } from '../../electron/suggested-profile.ts'
import { readWindowFiles } from '../../electron/window-files.ts'
import type { Answer, CallName, Input } from '../../shared/api.ts'
import { date, type IsoDate } from '../../shared/values/dates.ts'

/** The first day of every test's calendar; a test moves it on as it likes. */
export const FIRST_DAY = date('2026-03-02')

/** The demonstration centers that this worker has made, by day; each test works on a copy. */
const demonstrations = new Map<IsoDate, Promise<string>>()

process.on('exit', () => {
  for (const folder of demonstrationFolders) rmSync(folder, { recursive: true, force: true })
})

const demonstrationFolders: string[] = []

async function demonstrationOf(today: IsoDate): Promise<string> {
  const made = demonstrations.get(today) ?? makeOnce(today)
  demonstrations.set(today, made)
  return await made
}

async function makeOnce(today: IsoDate): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-e2e-demonstration-'))
  demonstrationFolders.push(folder)
  await makeDemonstration(folder, today)
  return folder
}

/** One center with its window. */
export class Center {
  readonly page: Page
  readonly folder: string = mkdtempSync(join(tmpdir(), 'recoup-e2e-'))
  today: IsoDate = FIRST_DAY
  private readonly info: TestInfo
  private program: Program | undefined
  private host: Host | undefined

  constructor(page: Page, info: TestInfo) {
    this.page = page
    this.info = info
  }

  /** Makes a practice center in the folder, with an account for every role. */
  async practice(): Promise<void> {
    const { folder, today } = this
    await createPracticeCenter({ folder, today, profile: suggestedProfile, at: `${today}T08:00:00.000Z` })
  }

  /** Puts a demonstration center into the folder: some 400 debts in every state. */
  async demonstration(): Promise<void> {
    const made = await demonstrationOf(this.today)
    cpSync(made, this.folder, { recursive: true })
  }

  /** Opens a window on the folder; every request of the page must be one to its own host. */
  async open(): Promise<void> {
    const { page } = this
    this.program = await openProgram({ dataFolder: this.folder, today: () => this.today })
    this.host = await openHost({ program: this.program, files: readWindowFiles(windowFolder) })
    const { origin } = this.host
    page.on('request', (request) => {
      expect(request.url(), 'The page asked for something elsewhere.').toMatch(new RegExp(`^(${origin}/|blob:|data:)`))
    })
    page.on('pageerror', (error) => void this.troubles.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text())
    })
    await page.goto(this.host.oneTimeAddress())
  }

  /** What the page complained of; a test ends well only when it is empty. */
  readonly troubles: string[] = []

  /** Signs an account of the practice center in, by the keyboard. */
  async signIn(account: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Account' }).fill(account)
    await this.page.getByLabel('Passphrase', { exact: true }).fill(PRACTICE_PASSPHRASE)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible()
  }

  /** Signs out by the menu under the account's name. */
  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: /account and display/ }).click()
    await this.page.getByRole('button', { name: 'Sign out' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  }

  /** Goes to a place of the window by its address, such as `debts/12`. */
  async show(place: string): Promise<void> {
    await this.page.goto(`${this.host?.origin}/#/${place}`)
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** Goes to a screen by the menu. */
  async goTo(screen: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: new RegExp(`^${screen}`) }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: screen })).toBeVisible()
  }

  /** Moves the calendar on, brings every debt up to the new day, and shows the window anew. */
  async moveTo(day: string): Promise<void> {
    this.today = date(day)
    await this.arrange('center.rollForward', {})
    await this.page.reload()
  }

  /** Makes a call of the program beside the window, to bring a debt into the state that a test begins with. */
  async arrange<N extends CallName>(name: N, input: Input<N>, as = 'clerk1'): Promise<Answer<N>> {
    const outcome = await this.program?.call(name, input, { as })
    if (outcome?.ok !== true) throw new Error(`${name}: ${JSON.stringify(outcome?.error)}`)
    // What a call answers is of the form that its declaration gives.
    return outcome.value as Answer<N>
  }

  /** Keeps a picture of the window with the test's results. */
  async look(name: string): Promise<void> {
    await this.page.screenshot({ path: this.info.outputPath(`${name}.png`), fullPage: true })
  }

  /** Finds no fault with the page by WCAG 2.2, levels A and AA. */
  async expectAccessible(): Promise<void> {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(tags).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    expect(found).toEqual([])
  }

  /** Takes a file that a button of the page saves; answers its name and bytes. */
  async save(click: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const saving = this.page.waitForEvent('download')
    await click()
    const download = await saving
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }

  private faultsExpected = false

  /** For a test that damages something: the log is then not held against it. */
  expectFaults(): void {
    this.faultsExpected = true
  }

  async close(): Promise<void> {
    const faults = join(this.folder, 'log', 'faults.ndjson')
    if (existsSync(faults) && !this.faultsExpected) this.troubles.push(readFileSync(faults, 'utf8'))
    await this.page.close()
    await this.host?.close()
    await this.program?.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A test that is given a center; it ends well only when the page had nothing to complain of. */
export const test = base.extend<{ center: Center }>({
  center: async ({ page }, use, info) => {
    const center = new Center(page, info)
    await use(center)
    await center.close()
    expect(center.troubles).toEqual([])
  },
})

export { expect } from '@playwright/test'
