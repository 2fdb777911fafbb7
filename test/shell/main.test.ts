import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildWindow } from '../../electron/build.ts'
import { app, asked, lock } from './stand-in-electron.ts'

vi.mock('electron', async () => await import('./stand-in-electron.ts'))

const folder = mkdtempSync(join(tmpdir(), 'recoup-main-'))
const argv = process.argv

beforeAll(async () => {
  await buildWindow()
  process.argv = ['electron', 'main.js', `--data=${folder}`]
  await import('../../electron/main.ts')
  await vi.waitFor(() => expect(asked.windows[0]?.loaded).toEqual(['recoup://window/']))
})

afterAll(() => {
  process.argv = argv
  rmSync(folder, { recursive: true })
})

function theWindow(): (typeof asked.windows)[number] {
  const [window] = asked.windows
  if (window === undefined) throw new Error('No window was opened.')
  return window
}

test('one window is opened, confined in every way there is', () => {
  expect(asked.windows).toHaveLength(1)
  expect(asked.sandboxed).toBe(true)
  expect(theWindow().options.webPreferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  })
  const loosening = [
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'enableBlinkFeatures',
    'disableBlinkFeatures',
  ]
  expect(loosening.filter((name) => name in theWindow().options.webPreferences)).toEqual([])
})

test('the window keeps nothing on the disk, and its lock lies beside the data', () => {
  // A partition whose name does not begin with `persist:` is kept in memory.
  expect(asked.partitions).toEqual(['window'])
  expect(asked.paths.get('userData')).toBe(join(folder, 'window'))
})

test('the page is given by our own protocol, with the headers that lock it down', async () => {
  const give = asked.protocols.get('recoup')
  const page = await give?.(new Request('recoup://window/'))
  expect(page?.status).toBe(200)
  expect(await page?.text()).toContain('<title>Recoup</title>')
  expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  expect(asked.privileges.get('recoup')).toEqual({ standard: true, secure: true, supportFetchAPI: true })
})

test('the protocol gives nothing but the window', async () => {
  const give = asked.protocols.get('recoup')
  const ways = [
    'recoup://window/../package.json', 'recoup://window/%2e%2e/package.json', 'recoup://window/..%2fpackage.json',
    'recoup://other/', 'recoup://window/assets/', 'recoup://window/__proto__',
  ]
  for (const way of ways) expect((await give?.(new Request(way)))?.status, way).toBe(404)
  expect((await give?.(new Request('recoup://window/', { method: 'POST' })))?.status).toBe(404)
})

test('no request leaves the program', () => {
  const cancelled = (url: string): boolean => {
    let answered = { cancel: false }
    asked.permissions.get('network')?.({ url }, (given: { cancel: boolean }) => void (answered = given))
    return answered.cancel
  }
  const outside = [
    'https://example.com/', 'http://127.0.0.1:80/', 'ws://example.com/', 'file:///etc/passwd', 'ftp://example.com/',
    'recoup://other/', 'recoup://window.example.com/', 'data:text/html,x', 'blob:https://example.com/x', 'chrome://gpu',
  ]
  expect(outside.filter((url) => !cancelled(url))).toEqual([])
  expect(['recoup://window/', 'recoup://window/assets/a.js', 'blob:recoup://window/1'].filter(cancelled)).toEqual([])
  expect(asked.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
  expect(asked.switches.has('no-proxy-server')).toBe(true)
})

test('every permission and every device is denied', () => {
  const decided: unknown[] = []
  asked.permissions.get('request')?.({}, 'geolocation', (given: unknown) => void decided.push(given))
  decided.push(asked.permissions.get('check')?.({}, 'media'), asked.permissions.get('device')?.({ deviceType: 'usb' }))
  expect(decided).toEqual([false, false, false])
})

test('the window goes nowhere else and opens no other', () => {
  const { webContents } = theWindow()
  expect(webContents.openHandler({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
    const preventDefault = vi.fn<() => void>()
    webContents.emit(event, { preventDefault })
    expect(preventDefault, event).toHaveBeenCalledOnce()
  }
})

test('calls are answered to the one frame of the one window', async () => {
  const call = asked.handlers.get('recoup:call')
  const { webContents } = theWindow()
  const ours = { sender: webContents, senderFrame: webContents.mainFrame }
  expect(await call?.(ours, 'center.status', {})).toMatchObject({ ok: true, value: { exists: false } })
  const strangers = [
    { sender: {}, senderFrame: webContents.mainFrame },
    { sender: webContents, senderFrame: { origin: 'recoup://window' } },
    { sender: webContents, senderFrame: null },
  ]
  for (const stranger of strangers) await expect(call?.(stranger, 'center.status', {})).rejects.toThrow('window')
  webContents.mainFrame.origin = 'https://example.com'
  await expect(call?.(ours, 'center.status', {})).rejects.toThrow('window')
  webContents.mainFrame.origin = 'recoup://window'
  for (const name of [undefined, 7, ['center.status'], { toString: () => 'center.status' }]) {
    await expect(call?.(ours, name, {})).rejects.toThrow('window')
  }
})

test('the menu offers neither reloading nor the tools of developers', () => {
  expect(JSON.stringify(asked.menus)).toContain('editMenu')
  expect(JSON.stringify(asked.menus)).not.toMatch(/reload|devtools|viewMenu/i)
})

test('a second start shows the window that is there and opens none', async () => {
  app.emit('second-instance')
  expect(theWindow().focused).toBe(1)
  lock.free = false
  vi.resetModules()
  await import('../../electron/main.ts')
  expect(asked.windows).toHaveLength(1)
  expect(asked.quits).toBe(1)
})

test('closing the window lets go of the center and ends the program', async () => {
  theWindow().emit('closed')
  await vi.waitFor(() => expect(asked.quits).toBe(2))
})

test('the preload lets one function through', async () => {
  await import('../../electron/preload.ts')
  expect([...asked.exposed.keys()]).toEqual(['recoup'])
  const bridge = asked.exposed.get('recoup')
  expect(Object.keys(Object(bridge))).toEqual(['call'])
  const { call } = Object(bridge)
  await call('center.status', {}, 'more')
  expect(asked.invoked).toEqual([['recoup:call', 'center.status', {}]])
})
