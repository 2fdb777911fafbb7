import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findRuntime, type RuntimeSource } from '../../electron/runtime.ts'

let source: RuntimeSource
beforeEach(() => void (source = { folder: mkdtempSync(join(tmpdir(), 'recoup-electron-')), quietMilliseconds: 2000 }))
afterEach(() => void rmSync(source.folder, { recursive: true }))

/** Puts an installer of the electron package's kind in place. */
function installer(...lines: readonly string[]): void {
  writeFileSync(join(source.folder, 'package.json'), '{ "type": "commonjs" }')
  writeFileSync(
    join(source.folder, 'install.js'),
    ["const fs = require('fs'), os = require('os')", ...lines].join('\n'),
  )
}

test('an installed runtime is used as it is', async () => {
  installer("throw new Error('not asked for')")
  mkdirSync(join(source.folder, 'dist'))
  writeFileSync(join(source.folder, 'dist', 'electron'), '')
  writeFileSync(join(source.folder, 'path.txt'), 'electron')
  expect(await findRuntime(source)).toEqual({ path: join(source.folder, 'dist', 'electron') })
})

test('a missing runtime is fetched by the installer of its package', async () => {
  installer(
    "fs.mkdirSync(__dirname + '/dist')",
    "fs.writeFileSync(__dirname + '/dist/electron', '')",
    "fs.writeFileSync(__dirname + '/path.txt', 'electron')",
  )
  expect(await findRuntime(source)).toEqual({ path: join(source.folder, 'dist', 'electron') })
})

test('a fetch that is refused gives the reason of its error', async () => {
  installer("throw new TypeError('fetch failed')")
  expect(await findRuntime(source)).toEqual({ reason: 'the Electron runtime could not be fetched (fetch failed)' })
})

test('a fetch that brings nothing is given up', async () => {
  installer('setInterval(() => {}, 1000)')
  const given = await findRuntime(source)
  expect(given).toEqual({ reason: 'the Electron runtime could not be fetched (the network does not answer)' })
})

test('a fetch that is slow but brings something is waited for', async () => {
  installer(
    'let size = 0',
    "const timer = setInterval(() => fs.appendFileSync(os.tmpdir() + '/part', 'x'), 50)",
    'setTimeout(() => {',
    '  clearInterval(timer)',
    "  fs.mkdirSync(__dirname + '/dist')",
    "  fs.writeFileSync(__dirname + '/dist/electron', '')",
    "  fs.writeFileSync(__dirname + '/path.txt', 'electron')",
    '}, 3000)',
  )
  expect(await findRuntime(source)).toEqual({ path: join(source.folder, 'dist', 'electron') })
})

test('without the electron package there is no runtime', async () => {
  expect(await findRuntime(source)).toEqual({ reason: 'the electron package is not installed' })
})
