import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHostUnderTest, type HostUnderTest } from './host-under-test.ts'
import { request, sendRaw } from './raw-http.ts'

const CALL = '{"name":"session.view","input":{}}'

let its: HostUnderTest
beforeAll(async () => void (its = await openHostUnderTest()))
afterAll(async () => await its.close())
beforeEach(() => void its.asked.splice(0))

/** The headers of a call as the window itself sends it. */
function own(): Readonly<Record<string, string>> {
  return { Host: its.authority, Cookie: its.cookie, Origin: its.host.origin, 'Content-Type': 'application/json' }
}

test('a key that was never given lets nobody in', async () => {
  for (const key of ['', 'x', 'A'.repeat(43), '__proto__']) {
    expect((await its.enter(`${its.host.origin}/enter?key=${key}`)).status).toBe(403)
  }
})

test('without the cookie nothing is given, not even the page', async () => {
  for (const path of ['/', '/index.html', '/assets/window.js', '/nowhere']) {
    expect((await its.get(path, { Cookie: '' })).status).toBe(403)
  }
  const [name = '', value = ''] = its.cookie.split('=')
  for (const forged of ['', `${name}=`, `${name}=${'A'.repeat(43)}`, `other=${value}`, `${its.cookie}x`]) {
    expect((await its.call(CALL, { Cookie: forged })).status, forged).toBe(403)
  }
  expect(its.asked).toEqual([])
})

test('a request that names another host is turned away, so that a rebound name reaches nothing', async () => {
  const { port } = its
  const names = [
    '', 'example.com', `example.com:${port}`, '127.0.0.1', `localhost:${port}`, `127.0.0.1:${port + 1}`,
    `127.0.0.1:${port}.`,
  ]
  for (const name of names) {
    expect((await its.get('/', { Host: name })).status, name).toBe(421)
    expect((await its.call(CALL, { Host: name })).status, name).toBe(421)
  }
  const nameless = `GET / HTTP/1.1\r\nConnection: close\r\nCookie: ${its.cookie}\r\n\r\n`
  expect((await sendRaw(port, nameless)).status).toBe(400)
  expect(its.asked).toEqual([])
})

test('a page of another origin can call nothing, cookie or not', async () => {
  const { port } = its
  const origins = [
    'null',
    'https://example.com',
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1:${port + 1}`,
    `http://localhost:${port}`,
  ]
  for (const origin of origins) {
    expect((await its.call(CALL, { Origin: origin })).status, origin).toBe(403)
    expect((await its.get('/', { Origin: origin })).status, origin).toBe(403)
  }
  const { Origin: _, ...without } = own()
  expect((await sendRaw(port, request('POST /call', without, CALL))).status).toBe(403)
  expect(its.asked).toEqual([])
})

test('no answer allows another origin to read it', async () => {
  const preflight = request('OPTIONS /call', { ...own(), 'Access-Control-Request-Method': 'POST' })
  for (const { headers } of [await sendRaw(its.port, preflight), await its.get('/'), await its.call(CALL)]) {
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  }
})

test('no path leads out of the window, however it is written', async () => {
  const ways = [
    '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/..\\secret.txt',
    '/..%5csecret.txt', '/assets/../../secret.txt', '/%252e%252e/secret.txt', '//secret.txt', '/.%00./secret.txt',
    '/..;/secret.txt', '../secret.txt', 'http://127.0.0.1/secret.txt', '/assets/%c0%ae%c0%ae/%c0%ae%c0%ae/secret.txt',
    '/__proto__', '/constructor',
  ]
  for (const way of ways) {
    const given = await its.get(way)
    expect([400, 404], way).toContain(given.status)
    expect(given.body, way).not.toContain('not for windows')
  }
})

test('folders are not listed and files that are no part of a window are not given', async () => {
  for (const path of ['/assets', '/assets/', '/notes.bak']) expect((await its.get(path)).status, path).toBe(404)
})

test('only GET and the one POST are answered', async () => {
  for (const method of ['HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    expect((await sendRaw(its.port, request(`${method} /call`, own()))).status, method).toBe(405)
  }
  expect((await sendRaw(its.port, request('POST /', own(), CALL))).status).toBe(405)
  expect((await its.get('/call')).status).toBe(404)
  expect(its.asked).toEqual([])
})

test('a call is JSON with a name and an input, and nothing beside them', async () => {
  const bad = [
    '', '{', 'null', '[]', '"session.view"', '7', '{"input":{}}', '{"name":7}', '{"name":"a","as":"supervisor1"}',
    '{"name":"a","__proto__":{}}',
  ]
  for (const body of bad) expect((await its.call(body)).status, body).toBe(400)
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json-patch+json',
  ]
  for (const type of types) expect((await its.call(CALL, { 'Content-Type': type })).status, type).toBe(415)
  expect(its.asked).toEqual([])
})

test('a key that names a prototype is passed on as a plain field, never mixed into anything', async () => {
  const input = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'
  await its.call(`{"name":"debt.view","input":${input}}`)
  expect(Object.keys(its.asked[0]?.input ?? {})).toEqual(['__proto__', 'constructor'])
  expect('polluted' in {}).toBe(false)
})

test('a request larger than an extract is refused before it is read', async () => {
  const tooLarge = String(64 * 1024 * 1024 + 1)
  expect((await its.call('', { 'Content-Length': tooLarge })).status).toBe(413)
  expect((await its.get('/', { 'X-Padding': 'x'.repeat(20_000) })).status).toBe(400)
  expect(its.asked).toEqual([])
})

test('a request larger than it said is refused where it passes the limit', async () => {
  const piece = `${(1024 * 1024).toString(16)}\r\n${'x'.repeat(1024 * 1024)}\r\n`
  const head = request('POST /call', { ...own(), 'Transfer-Encoding': 'chunked' })
  expect((await sendRaw(its.port, head + piece.repeat(66))).status).not.toBe(200)
  expect(its.asked).toEqual([])
})

test('two requests smuggled as one are not answered twice', async () => {
  const smuggled = request('GET /', { Host: 'example.com', Cookie: its.cookie })
  const head = request('POST /call', { ...own(), 'Transfer-Encoding': 'chunked', 'Content-Length': '4' })
  expect((await sendRaw(its.port, `${head}0\r\n\r\n${smuggled}`)).status).not.toBe(200)
  expect(its.asked).toEqual([])
})
