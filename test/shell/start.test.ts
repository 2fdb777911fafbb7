import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildWindow } from '../../electron/build.ts'
import { programFolder } from '../../electron/program-folder.ts'

let folder: string
const started: ChildProcess[] = []

beforeAll(async () => await buildWindow())
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'recoup-start-'))))
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

interface Started {
  readonly child: ChildProcess
  /** Everything said so far. */
  readonly said: () => string
  /** Waits until the pattern was said. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>
  readonly ended: Promise<number | null>
}

/** Runs `npm start` as the scripts do, where there is no display. */
function start(...args: readonly string[]): Started {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  const recorder = join(programFolder, 'test', 'shell', 'record-sockets.ts')
  const child = spawn(process.execPath, ['--import', recorder, join(programFolder, 'electron', 'start.ts'), ...args], {
    env: { ...env, RECOUP_TEST_SOCKETS: join(folder, 'sockets.txt') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => void (text += part.toString()))
  const ended = new Promise<number | null>((resolve) => void child.on('close', resolve))
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const match = pattern.exec(text)
      if (match !== null) return match
      if (child.exitCode !== null) throw new Error(`It ended without saying ${String(pattern)}:\n${text}`)
      await new Promise((resolve) => void setTimeout(resolve, 20))
    }
  }
  return { child, said: () => text, until, ended }
}

const ADDRESS = /(http:\/\/127\.0\.0\.1:\d+)\/enter\?key=[\w-]{43}/

test('without Electron it says why, gives a one-time address, answers there, and ends on a signal', async () => {
  const { child, said, until, ended } = start('--host', '--data', join(folder, 'center'))
  const [address, origin] = await until(ADDRESS)
  expect(said()).toContain('Recoup runs in a browser window: asked for with --host.')
  expect(said()).toContain(`Data folder: ${join(folder, 'center')}`)
  const entered = await fetch(address, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { cookie, origin: origin ?? '', 'content-type': 'application/json' }
  const status = await fetch(`${origin}/call`, { method: 'POST', headers, body: '{"name":"center.status","input":{}}' })
  expect(await status.json()).toMatchObject({ ok: true, value: { exists: false, signedIn: false } })
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(said()).toContain('Recoup has ended.')
})

test('the program opens no socket but the one it listens on', async () => {
  writeFileSync(join(folder, 'sockets.txt'), '')
  const { child, until, ended } = start('--host', '--data', join(folder, 'center'))
  const [address] = await until(ADDRESS)
  await fetch(address, { redirect: 'manual' })
  child.kill('SIGTERM')
  await ended
  expect(readFileSync(join(folder, 'sockets.txt'), 'utf8')).toBe('tracing:net.server.listen:asyncStart 127.0.0.1\n')
})

test('--port names the port, and a port that is taken is told', async () => {
  const first = start('--host', '--data', join(folder, 'center'))
  const [, origin = ''] = await first.until(ADDRESS)
  const { port } = new URL(origin)
  const second = start('--host', '--data', join(folder, 'other'), '--port', port)
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain(`Port ${port} is taken`)
  expect(second.said()).not.toContain('    at ')
})

test('options that make no sense end with status 2 and the usage', async () => {
  const { ended, said } = start('--prot', '80')
  expect(await ended).toBe(2)
  expect(said()).toContain('Usage: npm start')
})

test('--help prints the usage', async () => {
  const { ended, said } = start('--help')
  expect(await ended).toBe(0)
  expect(said()).toContain('--demo       a throw-away demonstration center')
})
