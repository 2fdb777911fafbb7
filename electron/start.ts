/**
 * `npm start`: opens Recoup in a window.
 *
 * Electron's window where its runtime is installed or can be fetched; otherwise the same program in a browser window,
 * behind a one-time address on this machine, with the reason in one line.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, hasDisplay, openBrowser, type BrowserWindow } from './browser.ts'
import { buildShell, builtMain, buildWindow, windowFolder } from './build.ts'
import { PRACTICE_ACCOUNTS, PRACTICE_PASSPHRASE } from './center.ts'
import { openHost } from './host.ts'
import { findRuntime, type Runtime } from './runtime.ts'
import { openProgram } from './serve.ts'
import { readStartOptions, START_HELP, type StartOptions } from './start-options.ts'
import { readWindowFiles } from './window-files.ts'

try {
  await start(process.argv.slice(2))
} catch (fault) {
  process.stderr.write(`Recoup could not start: ${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}

async function start(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  if (options.help) return say(START_HELP)
  const folder = options.demo ? mkdtempSync(join(tmpdir(), 'recoup-demonstration-')) : options.dataFolder
  try {
    if (options.demo) await makeDemo(folder)
    await buildWindow()
    const reason = await openElectron(options, folder)
    if (reason !== undefined) await openInBrowser(options, folder, reason)
  } finally {
    if (options.demo) rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

function readOptions(args: readonly string[]): StartOptions {
  try {
    return readStartOptions(args)
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n\n${START_HELP}`)
    process.exit(2)
  }
}

async function makeDemo(folder: string): Promise<void> {
  say('Making a demonstration center of made-up people ...')
  const { makeDemonstration } = await import('./demonstration.ts')
  const { debts } = await makeDemonstration(folder)
  const accounts = PRACTICE_ACCOUNTS.map(({ name }) => name).join(', ')
  say(`It has ${debts} debts. Sign in as one of ${accounts};\nthe passphrase is: ${PRACTICE_PASSPHRASE}`)
}

/** Runs Electron until its window is closed; answers why not, where it cannot. */
async function openElectron(options: StartOptions, folder: string): Promise<string | undefined> {
  const runtime = await usableRuntime(options)
  if ('reason' in runtime) return runtime.reason
  await buildShell()
  const child = spawn(runtime.path, [builtMain, `--data=${folder}`], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void child.kill(signal))
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => void resolve(1))
    child.on('exit', resolve)
  })
  return code === 0 || code === null ? undefined : `Electron ended with status ${code}`
}

async function usableRuntime(options: StartOptions): Promise<Runtime> {
  if (options.host) return { reason: 'asked for with --host' }
  if (!hasDisplay()) return { reason: 'there is no display' }
  if (process.getuid?.() === 0) return { reason: 'Electron does not confine its window for the root user' }
  return await findRuntime()
}

async function openInBrowser(options: StartOptions, folder: string, reason: string): Promise<void> {
  const program = await openProgram({ dataFolder: folder, rollsOver: true })
  const files = readWindowFiles(windowFolder)
  const host = await openHost({ program, files, ...(options.port === undefined ? {} : { port: options.port }) })
  say(`Recoup runs in a browser window: ${reason}.`)
  say(`Data folder: ${folder}`)
  const stopped = untilSignal()
  const window = openWindow(host.oneTimeAddress())
  say(`One-time address, for one browser window on this machine:\n\n  ${host.oneTimeAddress()}\n\nCtrl-C ends Recoup.`)
  await Promise.race([stopped, untilWindowCloses(window)])
  window?.close()
  await host.close()
  await program.close()
  await window?.closed
  say('Recoup has ended.')
}

function openWindow(address: string): BrowserWindow | undefined {
  const browser = hasDisplay() ? findBrowser() : undefined
  if (browser === undefined) {
    say(
      hasDisplay()
        ? 'No Chromium, Chrome or Edge was found to open a window in.'
        : 'There is no display to open a window on.',
    )
    return undefined
  }
  say(`A window opens in ${browser.name}; closing it ends Recoup.`)
  return openBrowser(browser, address)
}

async function untilWindowCloses(window: BrowserWindow | undefined): Promise<void> {
  const closed = await window?.closed
  if (closed !== undefined && closed.reason === undefined) return
  if (closed?.reason !== undefined)
    say(`The browser opened no window (${closed.reason}). Open the address above yourself.`)
  // Without a window of our own, only a signal ends the program.
  await new Promise<never>(() => {})
}

async function untilSignal(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
