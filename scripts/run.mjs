/**
 * Runs a script on the pinned Node, whatever Node npm itself runs on: `node scripts/run.mjs electron/start.ts --demo`.
 * Plain JavaScript, since it must run on the older one.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const LEAST_MAJOR = 24

const [, , script = '', ...args] = process.argv
const [major = ''] = process.versions.node.split('.')

if (Number(major) >= LEAST_MAJOR) {
  // What was read and compiled once is not compiled again: half the time of a start.
  nodeModule.enableCompileCache(join(modules(), '.cache', 'recoup'))
  process.argv.splice(1, 2, resolve(script))
  await import(pathToFileURL(resolve(script)).href)
} else {
  const node = pinnedNode()
  if (node === undefined) {
    process.stderr.write(`Recoup needs Node ${LEAST_MAJOR}; this is ${process.version}. Run npm install first.\n`)
    process.exit(1)
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), script, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}

/** The Node among the optional dependencies that was made for this machine. */
function pinnedNode() {
  const [system, file] = process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node']
  const names = [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]
  return names.map((name) => join(modules(), name, 'bin', file)).find((path) => existsSync(path))
}

function modules() {
  return join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules')
}
