/**
 * `npm run pack`: builds the window and the shell, writes the notices, and packs for this system, or for the one that
 * is named (`npm run pack -- --win`). The installers lie in `out`.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { buildShell, buildWindow } from '../electron/build.ts'
import { writeNotices } from './notices.ts'

await buildWindow(true)
await buildShell(true)
process.stdout.write(`${writeNotices(join('out', 'notices'))} packages are named in out/notices.\n`)
const builder = dirname(createRequire(import.meta.url).resolve('electron-builder/package.json'))
const plan = ['--config', 'electron-builder.yml', '--publish', 'never']
const args = [join(builder, 'cli.js'), ...plan, ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
