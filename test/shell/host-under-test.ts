/** A host on a small window, with a program that notes what it is asked, and one window already let in. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHost, type Answers, type Host } from '../../electron/host.ts'
import { readWindowFiles, type WindowFiles } from '../../electron/window-files.ts'
import { answer } from '../../shared/values/outcome.ts'
import { request, sendRaw, type RawAnswer } from './raw-http.ts'

type Headers = Readonly<Record<string, string>>

export interface HostUnderTest {
  readonly host: Host
  readonly port: number
  /** What a request of a window says in its `Host`. */
  readonly authority: string
  readonly cookie: string
  readonly files: WindowFiles
  /** Every call that reached the program. */
  readonly asked: { name: string; input: unknown }[]
  readonly enter: (address: string, headers?: Headers) => Promise<RawAnswer>
  readonly get: (path: string, headers?: Headers) => Promise<RawAnswer>
  readonly call: (body: string, headers?: Headers) => Promise<RawAnswer>
  readonly close: () => Promise<void>
}

/** Opens a host; its window has a page, a script, and beside it a file that is nobody's business. */
export async function openHostUnderTest(given?: Answers): Promise<HostUnderTest> {
  const folder = makeFolder()
  const asked: { name: string; input: unknown }[] = []
  const noting: Answers = {
    call: async (name, input) => {
      asked.push({ name, input })
      return answer({ heard: name })
    },
  }
  const files = readWindowFiles(join(folder, 'window'))
  const host = await openHost({ program: given ?? noting, files })
  const port = Number(new URL(host.origin).port)
  const authority = `127.0.0.1:${port}`
  const enter: HostUnderTest['enter'] = async (address, headers = {}) => {
    const { pathname, search } = new URL(address)
    return await sendRaw(port, request(`GET ${pathname}${search}`, { Host: authority, ...headers }))
  }
  const cookie = ((await enter(host.oneTimeAddress())).headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const own = { Host: authority, Cookie: cookie }
  const posting = { ...own, Origin: host.origin, 'Content-Type': 'application/json' }
  return {
    host,
    port,
    authority,
    cookie,
    files,
    asked,
    enter,
    get: async (path, headers = {}) => await sendRaw(port, request(`GET ${path}`, { ...own, ...headers })),
    call: async (body, headers = {}) => await sendRaw(port, request('POST /call', { ...posting, ...headers }, body)),
    close: async () => {
      await host.close()
      rmSync(folder, { recursive: true })
    },
  }
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-host-'))
  mkdirSync(join(folder, 'window', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not for windows')
  writeFileSync(join(folder, 'window', 'index.html'), '<!doctype html><title>Recoup</title>')
  writeFileSync(join(folder, 'window', 'assets', 'window.js'), 'export {}')
  writeFileSync(join(folder, 'window', 'notes.bak'), 'left behind')
  return folder
}
