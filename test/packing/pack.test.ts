import { spawnSync } from 'node:child_process'
import {
  chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listPackage } from '@electron/asar'
import { buildShell, buildWindow } from '../../electron/build.ts'
import { writeNotices } from '../../scripts/notices.ts'

const plan = readFileSync('electron-builder.yml', 'utf8')

let folder: string
let packed: readonly string[]
let resources: string

/** Packs for Linux around a folder that stands in for the runtime: no network, and no runtime to set fuses in. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-pack-'))
  await buildWindow()
  await buildShell()
  const runtime = join(folder, 'runtime')
  for (const inside of ['resources', 'locales']) mkdirSync(join(runtime, inside), { recursive: true })
  writeFileSync(join(runtime, 'electron'), '')
  chmodSync(join(runtime, 'electron'), 0o755)
  writeFileSync(join(runtime, 'version'), '45.4.1')
  writeNotices(join(folder, 'notices'))
  const own = plan
    .replace(/electronFuses:\n(?: {2}.*\n)+/, '')
    .replace('output: out', `output: ${join(folder, 'out')}`)
    .replace('from: out/notices', `from: ${join(folder, 'notices')}`)
  writeFileSync(join(folder, 'plan.yml'), `${own}\nelectronDist: ${runtime}\n`)
  const builder = dirname(createRequire(import.meta.url).resolve('electron-builder/package.json'))
  const args = [join(builder, 'cli.js'), '--linux', 'dir', '--config', join(folder, 'plan.yml'), '--publish', 'never']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(status, `${stdout}\n${stderr}`).toBe(0)
  resources = join(folder, 'out', 'linux-unpacked', 'resources')
  packed = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'))
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what runs is packed: the shell, the window, letters, fonts and the packages the shell imports', () => {
  const needed = [
    '/package.json', '/dist/electron/main.js', '/dist/electron/preload.cjs', '/dist/renderer/index.html',
    '/resources/letters/paper.typ', '/node_modules/kysely/package.json', '/node_modules/zod/package.json',
    '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
  ]
  expect(needed.filter((path) => !packed.includes(path))).toEqual([])
  expect(packed.some((path) => path.startsWith('/resources/fonts/'))).toBe(true)
})

test('nothing else is: no sources, no tests, no tools, no machine code of another system', () => {
  const foreign = [
    /^\/(electron|renderer|shared|test|scripts|docs)\//, /\.tsx?$|\.map$/, /\/(darwin|win32)-[^/]*\.node$/,
    /^\/node_modules\/(electron|vite|vitest|typescript|react|node-)/,
  ]
  expect(packed.filter((path) => foreign.some((form) => form.test(path)))).toEqual([])
  const tops = new Set(packed.map((path) => path.split('/')[1]))
  expect([...tops].toSorted()).toEqual(['dist', 'node_modules', 'package.json', 'resources'])
})

test('what the system itself loads lies beside the archive', () => {
  const beside = join(resources, 'app.asar.unpacked')
  expect(existsSync(join(beside, 'resources', 'letters', 'paper.typ'))).toBe(true)
  expect(existsSync(join(beside, 'node_modules', 'better-sqlite3', 'prebuilds', 'linux-x64.node'))).toBe(true)
})

test('the licences and a CycloneDX list of every package go along', () => {
  expect(readdirSync(join(resources, 'notices')).toSorted()).toEqual(['licences.txt', 'sbom.cdx.json'])
  const sbom: unknown = JSON.parse(readFileSync(join(resources, 'notices', 'sbom.cdx.json'), 'utf8'))
  expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', components: expect.any(Array) })
  const licences = readFileSync(join(resources, 'notices', 'licences.txt'), 'utf8')
  for (const name of ['kysely', 'zod', 'react-dom']) expect(licences).toContain(`${name} `)
})

test('the runtime can be made to run nothing but the program, and nothing is published or fetched', () => {
  for (const fuse of [
    'runAsNode: false', 'enableNodeOptionsEnvironmentVariable: false', 'enableNodeCliInspectArguments: false',
    'enableEmbeddedAsarIntegrityValidation: true', 'onlyLoadAppFromAsar: true',
    'grantFileProtocolExtraPrivileges: false',
  ]) {
    expect(plan).toContain(`  ${fuse}\n`)
  }
  expect(plan).toContain('publish: null')
  for (const target of ['nsis', 'portable', 'AppImage', 'deb', 'dmg']) expect(plan).toContain(target)
})
