/** `npm run pictures`: takes the pictures of the manual and of the README anew, from the demonstration center. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { programFolder } from '../electron/program-folder.ts'

const runner = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')
const args = [runner, 'test', 'screens', '--grep', 'the pictures of the manual', '--reporter=line']
const env = { ...process.env, RECOUP_PICTURES: join(programFolder, 'docs', 'images') }
const child = spawn(process.execPath, [...args, ...process.argv.slice(2)], { stdio: 'inherit', env })
child.on('exit', (code) => void (process.exitCode = code ?? 1))
