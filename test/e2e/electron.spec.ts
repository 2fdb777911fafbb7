import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron as electron, expect, test } from '@playwright/test'
import { builtMain } from '../../electron/build.ts'
import { installedRuntime } from '../../electron/runtime.ts'
import { startShell } from './electron-stand-in.ts'

let folder: string
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'recoup-electron-'))))
test.afterEach(() => void rmSync(folder, { recursive: true, force: true }))

test('the built shell shows the window and answers its calls over the preload', async ({ page }) => {
  const troubles: string[] = []
  page.on('pageerror', (error) => void troubles.push(error.message))
  await startShell(page, folder)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const status = await page.evaluate(async () => await window.recoup?.call('center.status', {}))
  expect(status).toMatchObject({ ok: true, value: { exists: false, signedIn: false } })
  expect(troubles).toEqual([])
})

test('on a real runtime the window is confined and has one function', async () => {
  const path = installedRuntime()
  test.skip(path === undefined, 'no Electron runtime is installed here')
  test.skip(process.getuid?.() === 0, 'Electron does not confine its window for the root user')
  const shell = await electron.launch({ executablePath: path ?? '', args: [builtMain, `--data=${folder}`] })
  const page = await shell.firstWindow()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(page.url()).toBe('recoup://window/')
  expect(
    await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
  ).toEqual(['undefined', 'undefined'])
  expect(await page.evaluate(() => Object.keys(Object(window.recoup)))).toEqual(['call'])
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull()
  await shell.close()
})
