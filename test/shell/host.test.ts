import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer } from '../../shared/values/outcome.ts'
import { openHostUnderTest, type HostUnderTest } from './host-under-test.ts'
import { request, sendRaw } from './raw-http.ts'

let its: HostUnderTest
beforeAll(async () => void (its = await openHostUnderTest()))
afterAll(async () => await its.close())

test('a window that was let in gets its page, its files and its answers', async () => {
  expect(await its.get('/')).toMatchObject({ status: 200, body: '<!doctype html><title>Recoup</title>' })
  expect((await its.get('/assets/window.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  const answered = await its.call('{"name":"session.view","input":{}}')
  expect(JSON.parse(answered.body)).toEqual({ ok: true, value: { heard: 'session.view' } })
})

test('a one-time address lets one window in, once, with a cookie no script can read', async () => {
  const address = its.host.oneTimeAddress()
  const first = await its.enter(address)
  expect(first.status).toBe(303)
  expect(first.headers.get('location')).toBe('/')
  expect(first.headers.get('set-cookie')).toMatch(/^recoup-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
  const second = await its.enter(address)
  expect(second).toMatchObject({ status: 403, body: 'This one-time address was already used, or is not one.' })
  expect(second.headers.has('set-cookie')).toBe(false)
})

test('an address opened from a file moves on from a page of our own, so that the cookie goes along', async () => {
  const entered = await its.enter(its.host.oneTimeAddress(), { 'Sec-Fetch-Site': 'cross-site' })
  expect(entered.status).toBe(200)
  expect(entered.body).toContain('<meta http-equiv="refresh" content="0;url=/">')
})

test('every answer carries the headers that lock the page down', async () => {
  const given = [
    await its.get('/'),
    await its.get('/nowhere'),
    await its.get('/', { Cookie: '' }),
    await its.call('{"name":"a"}'),
    await its.enter(its.host.oneTimeAddress()),
  ]
  for (const { headers } of given) {
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.has('server')).toBe(false)
  }
})

test('the host listens on loopback and on no other address of the machine', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  for (const { address } of addresses.filter(({ internal }) => !internal)) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect(its.port, address, () => resolve(true))
      socket.on('error', () => resolve(false))
    })
    expect(reached, address).toBe(false)
  }
  expect(its.host.origin).toBe(`http://127.0.0.1:${its.port}`)
})

test('a closing host lets calls in progress finish and takes no more', async () => {
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const closing = await openHostUnderTest({
    call: async () => {
      begun.resolve()
      await finish.promise
      return answer({ done: true })
    },
  })
  const answering = closing.call('{"name":"a"}')
  await begun.promise
  const closed = closing.close()
  finish.resolve()
  expect((await answering).body).toContain('"done":true')
  await closed
  const refused = sendRaw(closing.port, request('GET /', { Host: closing.authority }))
  await expect(refused).rejects.toThrow('ECONNREFUSED')
})
