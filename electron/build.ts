/** Builds what a window needs: its page into `dist/renderer`, Electron's start and preload into `dist/electron`. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { programFolder } from './program-folder.ts'

/** Where the built page lies. */
export const windowFolder: string = join(programFolder, 'dist', 'renderer')

/** Electron's start, built. */
export const builtMain: string = join(programFolder, 'dist', 'electron', 'main.js')

const WINDOW_SOURCES = ['renderer', 'shared', 'resources', 'docs', 'vite.config.ts', 'package-lock.json']

const SHELL_SOURCES = ['electron', 'shared', 'package-lock.json']

/** Builds the page unless what was built is newer than all it is made of. */
export async function buildWindow(always = false): Promise<void> {
  if (!always && isFresh(join(windowFolder, 'index.html'), WINDOW_SOURCES)) return
  const { build } = await import('vite')
  await build({ configFile: join(programFolder, 'vite.config.ts'), logLevel: 'warn' })
}

/** Builds Electron's start and its preload unless they are fresh. */
export async function buildShell(always = false): Promise<void> {
  if (!always && isFresh(builtMain, SHELL_SOURCES)) return
  const { build } = await import('vite')
  const common = { configFile: false, root: programFolder, logLevel: 'warn' } as const
  const outDir = join('dist', 'electron')
  const external = ['electron']
  await build({
    ...common,
    build: { ssr: 'electron/main.ts', outDir, target: 'node24', minify: false, rolldownOptions: { external } },
  })
  // A preload of a sandboxed window must be one CommonJS file.
  const output = { format: 'cjs', entryFileNames: 'preload.cjs' } as const
  await build({
    ...common,
    build: {
      ssr: 'electron/preload.ts',
      outDir,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: { external, output },
    },
  })
}

function isFresh(built: string, sources: readonly string[]): boolean {
  if (!existsSync(built)) return false
  const builtAt = statSync(built).mtimeMs
  return sources.every((source) => newest(join(programFolder, source)) <= builtAt)
}

function newest(path: string): number {
  if (!existsSync(path)) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  const times = readdirSync(path, { recursive: true, encoding: 'utf8' }).map(
    (entry) => statSync(join(path, entry)).mtimeMs,
  )
  return Math.max(own.mtimeMs, ...times)
}
