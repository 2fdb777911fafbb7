/** Finds the Electron runtime, or fetches it once where that can be done. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programFolder } from './program-folder.ts'

/** The runtime's executable, or why there is none. */
export type Runtime = { readonly path: string } | { readonly reason: string }

/** Where the runtime is looked for, and how long a fetch may bring nothing before it is given up. */
export interface RuntimeSource {
  readonly folder: string
  readonly quietMilliseconds: number
}

const INSTALLED: RuntimeSource = { folder: join(programFolder, 'node_modules', 'electron'), quietMilliseconds: 8_000 }

/** The installed runtime; fetched by the package's own installer when it is missing. */
export async function findRuntime(source: RuntimeSource = INSTALLED): Promise<Runtime> {
  const installed = installedRuntime(source.folder)
  if (installed !== undefined) return { path: installed }
  const installer = join(source.folder, 'install.js')
  if (!existsSync(installer)) return { reason: 'the electron package is not installed' }
  process.stdout.write('Fetching the Electron runtime, once ...\n')
  const failure = await fetchRuntime(installer, source.quietMilliseconds)
  const fetched = installedRuntime(source.folder)
  return fetched === undefined
    ? { reason: `the Electron runtime could not be fetched (${failure})` }
    : { path: fetched }
}

/** The executable of the installed runtime, if there is one. */
export function installedRuntime(folder: string = INSTALLED.folder): string | undefined {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const path = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(path) ? path : undefined
}

/** Runs the installer while bytes arrive; answers why it brought nothing. */
async function fetchRuntime(installer: string, quietMilliseconds: number): Promise<string> {
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
    if (Date.now() - quietSince > quietMilliseconds) child.kill()
  }, quietMilliseconds / 16)
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
  const line = said.split('\n').find((one) => /^\w*Error\b.*: /.test(one)) ?? 'its installer failed'
  return line.slice(line.indexOf(': ') + 1).trim()
}
