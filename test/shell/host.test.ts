import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHost, type Host } from '../../electron/host.ts'
import { readWindowFiles } from '../../electron/window-files.ts'
import { answer, type Outcome } from '../../shared/values/outcome.ts'
import { request, sendRaw, type RawAnswer } from './raw-http.ts'

const folder = mkdtempSync(join(tmpdir(), 'recoup-host-'))
const asked: { name: string; input: unknown }[] = []
let host: Host
let port: number
let authority: string
let cookie: string

const program = {
  call: async (name: string, input: unknown): Promise<Outcome<unknown>> => {
    asked.push({ name, input })
    return answer({ heard: name })
  },
}

beforeAll(async () => {
  mkdirSync(join(folder, 'window', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not for windows')
  writeFileSync(join(folder, 'window', 'index.html'), '<!doctype html><title>Recoup</title>')
  writeFileSync(join(folder, 'window', 'assets', 'window.js'), 'export {}')
  writeFileSync(join(folder, 'window', 'notes.bak'), 'left behind')
  host = await openHost({ program, files: readWindowFiles(join(folder, 'window')) })
  port = Number(new URL(host.origin).port)
  authority = `127.0.0.1:${port}`
  cookie = cookieOf(await enter(host.oneTimeAddress()))
})

afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true })
})

beforeEach(() => void asked.splice(0))

async function enter(address: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
  const { pathname, search } = new URL(address)
  return await sendRaw(port, request(`GET ${pathname}${search}`, { Host: authority, ...headers }))
}

function cookieOf(entered: RawAnswer): string {
  return (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
  return await sendRaw(port, request(`GET ${path}`, { Host: authority, Cookie: cookie, ...headers }))
}

async function call(body: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
  const usual = { Host: authority, Cookie: cookie, Origin: host.origin, 'Content-Type': 'application/json' }
  return await sendRaw(port, request('POST /call', { ...usual, ...headers }, body))
}

test('a window that was let in gets its page, its files and its answers', async () => {
  expect(await get('/')).toMatchObject({ status: 200, body: '<!doctype html><title>Recoup</title>' })
  expect((await get('/assets/window.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  const answered = await call('{"name":"session.view","input":{}}')
  expect(JSON.parse(answered.body)).toEqual({ ok: true, value: { heard: 'session.view' } })
})

test('a one-time address lets one window in, once, with a cookie no script can read', async () => {
  const address = host.oneTimeAddress()
  const first = await enter(address)
  expect(first.status).toBe(303)
  expect(first.headers.get('location')).toBe('/')
  expect(first.headers.get('set-cookie')).toMatch(/^recoup-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
  const second = await enter(address)
  expect(second).toMatchObject({ status: 403, body: 'This one-time address was already used, or is not one.' })
  expect(second.headers.has('set-cookie')).toBe(false)
})

test('an address opened from a file moves on from a page of our own, so that the cookie goes along', async () => {
  const entered = await enter(host.oneTimeAddress(), { 'Sec-Fetch-Site': 'cross-site' })
  expect(entered.status).toBe(200)
  expect(entered.body).toContain('<meta http-equiv="refresh" content="0;url=/">')
})

test('a key that was never given lets nobody in', async () => {
  for (const key of ['', 'x', 'A'.repeat(43), '__proto__']) {
    expect((await sendRaw(port, request(`GET /enter?key=${key}`, { Host: authority }))).status).toBe(403)
  }
})

test('without the cookie nothing is given, not even the page', async () => {
  for (const path of ['/', '/index.html', '/assets/window.js', '/nowhere']) {
    expect((await get(path, { Cookie: '' })).status).toBe(403)
  }
  expect((await call('{"name":"session.view"}', { Cookie: '' })).status).toBe(403)
  const [name = ''] = cookie.split('=')
  for (const forged of [`${name}=`, `${name}=${'A'.repeat(43)}`, `other=${cookie.split('=')[1] ?? ''}`, `${cookie}x`]) {
    expect((await call('{"name":"session.view"}', { Cookie: forged })).status).toBe(403)
  }
  expect(asked).toEqual([])
})

test('a request that names another host is turned away, so that a rebound name reaches nothing', async () => {
  const names = [
    '',
    'example.com',
    `example.com:${port}`,
    '127.0.0.1',
    `localhost:${port}`,
    `127.0.0.1:${port + 1}`,
    `127.0.0.1:${port}.`,
  ]
  for (const name of names) {
    expect((await get('/', { Host: name })).status, name).toBe(421)
    expect((await call('{"name":"session.view"}', { Host: name })).status, name).toBe(421)
  }
  expect((await sendRaw(port, `GET / HTTP/1.1\r\nConnection: close\r\nCookie: ${cookie}\r\n\r\n`)).status).toBe(400)
  expect(asked).toEqual([])
})

test('a page of another origin can call nothing, cookie or not', async () => {
  const origins = [
    'null',
    'https://example.com',
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1:${port + 1}`,
    `http://localhost:${port}`,
  ]
  for (const origin of origins) {
    expect((await call('{"name":"session.view"}', { Origin: origin })).status, origin).toBe(403)
    expect((await get('/', { Origin: origin })).status, origin).toBe(403)
  }
  const without = request(
    'POST /call',
    { Host: authority, Cookie: cookie, 'Content-Type': 'application/json' },
    '{"name":"session.view"}',
  )
  expect((await sendRaw(port, without)).status).toBe(403)
  expect(asked).toEqual([])
})

test('no answer allows another origin to read it', async () => {
  const preflight = request('OPTIONS /call', {
    Host: authority,
    Cookie: cookie,
    Origin: host.origin,
    'Access-Control-Request-Method': 'POST',
  })
  for (const given of [await sendRaw(port, preflight), await get('/'), await call('{"name":"session.view"}')]) {
    expect([...given.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  }
})

test('no path leads out of the window, however it is written', async () => {
  const ways = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/assets/../../secret.txt',
    '/%252e%252e/secret.txt',
    '//secret.txt',
    '/.%00./secret.txt',
    '/..;/secret.txt',
    '../secret.txt',
    `http://${'127.0.0.1'}/secret.txt`,
    '/assets/%c0%ae%c0%ae/%c0%ae%c0%ae/secret.txt',
    '/__proto__',
    '/constructor',
  ]
  for (const way of ways) {
    const given = await get(way)
    expect([400, 404], way).toContain(given.status)
    expect(given.body, way).not.toContain('not for windows')
  }
})

test('folders are not listed and files that are no part of a window are not given', async () => {
  for (const path of ['/assets', '/assets/', '/notes.bak']) expect((await get(path)).status, path).toBe(404)
})

test('only GET and the one POST are answered', async () => {
  for (const method of ['HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    const line = `${method} /call`
    expect(
      (await sendRaw(port, request(line, { Host: authority, Cookie: cookie, Origin: host.origin }))).status,
      method,
    ).toBe(405)
  }
  const elsewhere = { Host: authority, Cookie: cookie, Origin: host.origin, 'Content-Type': 'application/json' }
  expect((await sendRaw(port, request('POST /', elsewhere, '{"name":"session.view"}'))).status).toBe(405)
  expect((await get('/call')).status).toBe(404)
  expect(asked).toEqual([])
})

test('a call is JSON with a name and an input, and nothing beside them', async () => {
  const bad = [
    '',
    '{',
    'null',
    '[]',
    '"session.view"',
    '7',
    '{"input":{}}',
    '{"name":7}',
    '{"name":"a","as":"supervisor1"}',
    '{"name":"a","__proto__":{}}',
  ]
  for (const body of bad) expect((await call(body)).status, body).toBe(400)
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json-patch+json',
  ]) {
    expect((await call('{"name":"session.view"}', { 'Content-Type': type })).status, type).toBe(415)
  }
  expect(asked).toEqual([])
})

test('a key that names a prototype is passed on as a plain field, never mixed into anything', async () => {
  await call(
    '{"name":"debt.view","input":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}',
  )
  expect(Object.keys(asked[0]?.input ?? {})).toEqual(['__proto__', 'constructor'])
  expect('polluted' in {}).toBe(false)
})

test('a request larger than an extract is refused before it is read', async () => {
  const tooLarge = String(64 * 1024 * 1024 + 1)
  expect((await call('', { 'Content-Length': tooLarge })).status).toBe(413)
  expect((await get('/', { 'X-Padding': 'x'.repeat(20_000) })).status).toBe(400)
  expect(asked).toEqual([])
})

test('a request larger than it said is refused where it passes the limit', async () => {
  const piece = `${(1024 * 1024).toString(16)}\r\n${'x'.repeat(1024 * 1024)}\r\n`
  const head = request('POST /call', {
    Host: authority,
    Cookie: cookie,
    Origin: host.origin,
    'Content-Type': 'application/json',
    'Transfer-Encoding': 'chunked',
  })
  expect((await sendRaw(port, head + piece.repeat(66))).status).not.toBe(200)
  expect(asked).toEqual([])
})

test('two requests smuggled as one are not answered twice', async () => {
  const smuggled = request('GET /', { Host: 'example.com', Cookie: cookie })
  const body = request('POST /call', {
    Host: authority,
    Cookie: cookie,
    Origin: host.origin,
    'Content-Type': 'application/json',
    'Transfer-Encoding': 'chunked',
    'Content-Length': '4',
  })
  expect((await sendRaw(port, `${body}0\r\n\r\n${smuggled}`)).status).not.toBe(200)
  expect(asked).toEqual([])
})

test('every answer carries the headers that lock the page down', async () => {
  for (const given of [
    await get('/'),
    await get('/nowhere'),
    await get('/', { Cookie: '' }),
    await call('{"name":"a"}'),
    await enter(host.oneTimeAddress()),
  ]) {
    expect(given.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    expect(given.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(given.headers.get('x-content-type-options')).toBe('nosniff')
    expect(given.headers.get('referrer-policy')).toBe('no-referrer')
    expect(given.headers.get('cache-control')).toBe('no-store')
    expect(given.headers.has('server')).toBe(false)
  }
})

test('the host listens on loopback and on no other address of the machine', async () => {
  const others = Object.values(networkInterfaces()).flat().filter((one) => one !== undefined && !one.internal)
  for (const one of others) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect(port, one?.address ?? '', () => resolve(true))
      socket.on('error', () => resolve(false))
    })
    expect(reached, one?.address).toBe(false)
  }
  expect(host.origin).toBe(`http://127.0.0.1:${port}`)
})

test('a closing host lets calls in progress finish and takes no more', async () => {
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const slow = {
    call: async (): Promise<Outcome<unknown>> => {
      begun.resolve()
      await finish.promise
      return answer({ done: true })
    },
  }
  const closing = await openHost({ program: slow, files: readWindowFiles(join(folder, 'window')) })
  const at = Number(new URL(closing.origin).port)
  const { pathname, search } = new URL(closing.oneTimeAddress())
  const own = cookieOf(await sendRaw(at, request(`GET ${pathname}${search}`, { Host: `127.0.0.1:${at}` })))
  const headers = { Host: `127.0.0.1:${at}`, Cookie: own, Origin: closing.origin, 'Content-Type': 'application/json' }
  const answering = sendRaw(at, request('POST /call', headers, '{"name":"a"}'))
  await begun.promise
  const closed = closing.close()
  finish.resolve()
  expect((await answering).body).toContain('"done":true')
  await closed
  await expect(sendRaw(at, request('GET /', { Host: `127.0.0.1:${at}` }))).rejects.toThrow('ECONNREFUSED')
})
