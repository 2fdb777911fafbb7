import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findBrowser, hasDisplay, openBrowser } from '../../electron/browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'recoup-browser-'))
afterAll(() => void rmSync(folder, { recursive: true }))

test('the first browser of the family that is installed is taken', () => {
  const path = ['/usr/local/bin', '/usr/bin'].join(':')
  expect(findBrowser('linux', { PATH: path }, (at) => at === '/usr/bin/google-chrome')?.name).toBe('Chrome')
  expect(findBrowser('linux', { PATH: path }, (at) => at.startsWith('/usr/bin/'))?.path).toBe('/usr/bin/chromium')
  expect(findBrowser('linux', { PATH: path }, () => false)).toBeUndefined()
  expect(findBrowser('darwin', {}, (at) => at.includes('Edge'))?.name).toBe('Edge')
  const programs = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\dana\\AppData\\Local' }
  expect(findBrowser('win32', programs, (at) => at.startsWith('C:\\Users'))?.path).toMatch(/^C:\\Users.*msedge\.exe$/)
})

test('on Linux a window needs a display of either kind', () => {
  expect(hasDisplay('linux', {})).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect(hasDisplay('win32', {})).toBe(true)
})

/** A program that stands in for a browser: it notes how it was called and what its opener says, and ends. */
function standIn(name: string, end: string): { readonly path: string; readonly noted: () => string[] } {
  const path = join(folder, name)
  const notes = join(folder, `${name}.txt`)
  const opener = '"$(echo "$1" | sed "s,--app=file://,,")"'
  const note = ['for a in "$@"; do echo "$a"; done', `ls -l ${opener}`, `cat ${opener}`]
  writeFileSync(path, `#!/bin/sh\n{ ${note.join('; ')}; } > ${notes}\n${end}\n`)
  chmodSync(path, 0o700)
  return { path, noted: () => readFileSync(notes, 'utf8').split('\n') }
}

const onPosix = test.runIf(process.platform !== 'win32')

onPosix('the key goes to the browser in a private file, not on its command line', async () => {
  const { path, noted } = standIn('browser', 'exit 0')
  const address = 'http://127.0.0.1:4100/enter?key=secret-key'
  expect(await openBrowser({ name: 'Stand-in', path }, address).closed).toEqual({})
  const lines = noted()
  const given = lines.filter((line) => line.startsWith('--'))
  expect(given.filter((line) => line.includes('secret-key'))).toEqual([])
  expect(lines.find((line) => line.startsWith('-rw-------'))).toBeDefined()
  expect(lines.find((line) => line.includes(address))).toBeDefined()
  const profile = given.find((line) => line.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? ''
  expect(profile).toContain('recoup-window-')
  expect(existsSync(profile)).toBe(false)
})

onPosix('a browser that cannot open a window says why', async () => {
  const { path } = standIn('broken', 'echo "cannot open display" >&2; exit 1')
  expect(await openBrowser({ name: 'Stand-in', path }, 'http://127.0.0.1:1/').closed).toEqual({
    reason: 'cannot open display',
  })
  const missing = openBrowser({ name: 'Missing', path: join(folder, 'nothing-here') }, 'http://127.0.0.1:1/')
  expect((await missing.closed).reason).toContain('ENOENT')
})
