import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHostUnderTest, type HostUnderTest } from '../shell/host-under-test.ts'
import { sendRaw } from '../shell/raw-http.ts'

let its: HostUnderTest
beforeAll(async () => void (its = await openHostUnderTest()))
afterAll(async () => await its.close())

const known = fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'get', 'CONNECT', '')
const methods = fc.oneof(known, fc.string({ maxLength: 8 }))
const places = fc.constantFrom('/', '/call', '/enter?key=', '*', '//', '/../', 'http://x/')
const paths = fc.oneof(places, fc.webPath(), fc.string())
const names = fc.constantFrom(
  'Host', 'Cookie', 'Origin', 'Content-Type', 'Content-Length', 'Transfer-Encoding', 'X', '',
)
const bodies = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constant('{"name":"session.view","input":{}}'))

/** A request written by hand, that need not be one. */
const requests = fc.record({
  method: methods,
  path: paths,
  version: fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', ''),
  headers: fc.array(fc.tuple(names, fc.oneof(fc.string(), fc.constantFrom('chunked', '-1', '5', '1e9')))),
  own: fc.boolean(),
  body: bodies,
})

test('nothing sent to the host by hand ends it, reaches the program uninvited or tells of its inside', async () => {
  await fc.assert(
    fc.asyncProperty(requests, async ({ method, path, version, headers, own, body }) => {
      its.asked.splice(0)
      const given = [...(own ? [['Host', its.authority] as const] : []), ...headers]
      const lines = given.map(([name, value]) => `${name}: ${value}\r\n`).join('')
      const text = `${method} ${path} ${version}\r\n${lines}Connection: close\r\n\r\n${body}`
      const answer = await Promise.race([
        sendRaw(its.port, text).catch(() => undefined),
        new Promise<undefined>((resolve) => void setTimeout(() => resolve(undefined), 400)),
      ])
      expect(its.asked).toEqual([])
      expect(answer?.body ?? '').not.toMatch(/node:|\.ts:\d|not for windows/)
    }),
    { numRuns: 200 },
  )
  expect((await its.get('/')).status).toBe(200)
}, 300_000)
