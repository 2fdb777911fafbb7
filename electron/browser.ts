/** Finds an installed browser of Chromium's family and opens one address in a window of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Browser {
  readonly name: string
  readonly path: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** An open browser window. */
export interface BrowserWindow {
  /** Settles when the window was closed; `reason` says what went wrong when it never opened. */
  readonly closed: Promise<{ readonly reason?: string }>
  close(): void
}

const LINUX: readonly Browser[] = [
  { name: 'Chromium', path: 'chromium' },
  { name: 'Chromium', path: 'chromium-browser' },
  { name: 'Chrome', path: 'google-chrome' },
  { name: 'Chrome', path: 'google-chrome-stable' },
  { name: 'Edge', path: 'microsoft-edge' },
  { name: 'Edge', path: 'microsoft-edge-stable' },
]

const MAC: readonly Browser[] = [
  { name: 'Chrome', path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
  { name: 'Edge', path: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge' },
  { name: 'Chromium', path: '/Applications/Chromium.app/Contents/MacOS/Chromium' },
]

const WINDOWS: readonly Browser[] = [
  { name: 'Edge', path: 'Microsoft\\Edge\\Application\\msedge.exe' },
  { name: 'Chrome', path: 'Google\\Chrome\\Application\\chrome.exe' },
  { name: 'Chromium', path: 'Chromium\\Application\\chrome.exe' },
]

/** The first installed browser of the list, or undefined. */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): Browser | undefined {
  return candidates(platform, environment).find(({ path }) => exists(path))
}

function candidates(platform: NodeJS.Platform, environment: Environment): readonly Browser[] {
  if (platform === 'darwin') return MAC
  if (platform === 'win32') {
    const folders = [environment['ProgramFiles(x86)'], environment['ProgramFiles'], environment['LOCALAPPDATA']]
    return WINDOWS.flatMap(({ name, path }) =>
      folders.flatMap((folder) => (folder === undefined ? [] : [{ name, path: `${folder}\\${path}` }])),
    )
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return LINUX.flatMap(({ name, path }) => folders.map((folder) => ({ name, path: join(folder, path) })))
}

/** Whether there is a screen that a window could open on. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
): boolean {
  if (platform === 'win32' || platform === 'darwin') return true
  return [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some(
    (display) => display !== undefined && display !== '',
  )
}

/** A profile of its own that is thrown away: no extensions, no history, and the process lives as long as its window. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--metrics-recording-only',
  '--password-store=basic',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
]

/**
 * Opens an address as an application window, without tabs or an address bar. The address goes through a private file:
 * on the command line every user of the machine could read its key.
 */
export function openBrowser(browser: Browser, address: string): BrowserWindow {
  const profile = mkdtempSync(join(tmpdir(), 'recoup-window-'))
  const opener = join(profile, 'open.html')
  writeFileSync(opener, `<!doctype html><meta http-equiv="refresh" content="0;url=${address}"><title>Recoup</title>`, {
    mode: 0o600,
  })
  const flags = [
    `--app=${pathToFileURL(opener).href}`,
    `--user-data-dir=${profile}`,
    '--window-size=1440,960',
    ...QUIET,
  ]
  const child = spawn(browser.path, [...flags, ...rootFlags()], { stdio: ['ignore', 'ignore', 'pipe'] })
  const closed = untilClosed(child).finally(
    () => void rmSync(profile, { recursive: true, force: true, maxRetries: 10 }),
  )
  return { closed, close: () => void child.kill() }
}

/** A browser does not start for the system's administrator while it would have to confine itself. */
function rootFlags(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []
}

async function untilClosed(child: ChildProcess): Promise<{ readonly reason?: string }> {
  let said = ''
  child.stderr?.on('data', (part: Buffer) => void (said = `${said}${part.toString('utf8')}`.slice(-2000)))
  return await new Promise((resolve) => {
    child.on('error', (error) => void resolve({ reason: error.message }))
    child.on('exit', (code) => void resolve(code === null || code === 0 ? {} : { reason: lastLine(said) }))
  })
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
