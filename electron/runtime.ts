/** Finds the Electron runtime, or fetches it once where that can be done. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programFolder } from './program-folder.ts'

/** The runtime's executable, or why there is none. */
export type Runtime = { readonly path: string } | { readonly reason: string }

const PACKAGE = join(programFolder, 'node_modules', 'electron')

/** A fetch that has brought nothing for this long is given up. */
const QUIET_MILLISECONDS = 8_000

/** The installed runtime; fetched by the package's own installer when it is missing. */
export async function findRuntime(): Promise<Runtime> {
  const installed = installedRuntime()
  if (installed !== undefined) return { path: installed }
  const installer = join(PACKAGE, 'install.js')
  if (!existsSync(installer)) return { reason: 'the electron package is not installed' }
  process.stdout.write('Fetching the Electron runtime, once ...\n')
  const failure = await fetchRuntime(installer)
  const fetched = installedRuntime()
  return fetched === undefined
    ? { reason: `the Electron runtime could not be fetched (${failure})` }
    : { path: fetched }
}

function installedRuntime(): string | undefined {
  const pathFile = join(PACKAGE, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const path = join(PACKAGE, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(path) ? path : undefined
}

/** Runs the installer while bytes arrive; answers why it brought nothing. */
async function fetchRuntime(installer: string): Promise<string> {
  const arriving = mkdtempSync(join(tmpdir(), 'recoup-runtime-'))
  const env = { ...process.env, TMPDIR: arriving, TMP: arriving, TEMP: arriving, ELECTRON_GET_NO_PROGRESS: '1' }
  const child = spawn(process.execPath, [installer], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (part: Buffer) => void (said += part.toString('utf8')))
  let size = 0
  let quietSince = Date.now()
  const watch = setInterval(() => {
    const now = sizeOf(arriving)
    if (now !== size) quietSince = Date.now()
    size = now
    if (Date.now() - quietSince > QUIET_MILLISECONDS) child.kill()
  }, 500)
  const signal = await new Promise<string | null>((resolve) => void child.on('exit', (_code, by) => void resolve(by)))
  clearInterval(watch)
  rmSync(arriving, { recursive: true, force: true })
  return signal === null ? firstReason(said) : 'the network does not answer'
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return entries.reduce((sum, entry) => sum + (statSync(join(folder, entry), { throwIfNoEntry: false })?.size ?? 0), 0)
}

function firstReason(said: string): string {
  const line = said.split('\n').find((one) => /error/i.test(one)) ?? 'its installer failed'
  return line.replace(/^.*?Error: /, '').trim()
}
