import { createServer, type Server } from 'node:http'
import { expect, test } from './harness.ts'

/** A page of another program on this machine: to a browser it is of the same site, since a site has no port. */
async function strangerSaying(html: string): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(html)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, server }
}

test('a page of another origin gets nothing, though the browser holds the cookie', async ({ center }) => {
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  const host = new URL(center.page.url()).origin
  const { origin, server } = await strangerSaying('<!doctype html><title>Stranger</title>')
  const stranger = await center.page.context().newPage()
  await stranger.goto(origin)

  const got = await stranger.evaluate(async (at) => {
    const body = JSON.stringify({ name: 'session.signOut', input: {} })
    const ways: RequestInit[] = [
      { method: 'POST', credentials: 'include', body, headers: { 'content-type': 'application/json' } },
      { method: 'POST', credentials: 'include', mode: 'no-cors', body, headers: { 'content-type': 'text/plain' } },
      { method: 'POST', credentials: 'include', mode: 'no-cors', body: new URLSearchParams({ body }) },
    ]
    const read = async (way: RequestInit): Promise<string> => {
      try {
        return await (await fetch(`${at}/call`, way)).text()
      } catch {
        return ''
      }
    }
    return await Promise.all(ways.map(read))
  }, host)
  expect(got).toEqual(['', '', ''])

  await stranger.evaluate(async (at) => {
    const frame = document.createElement('iframe')
    frame.src = at
    const loaded = new Promise((resolve) => void frame.addEventListener('load', resolve))
    document.body.append(frame)
    await loaded
  }, host)
  expect(stranger.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')

  const embedded = await stranger.evaluate(async (at) => {
    const script = document.createElement('script')
    script.src = `${at}/index.html`
    const outcome = new Promise<string>((resolve) => {
      script.addEventListener('error', () => resolve('refused'))
      script.addEventListener('load', () => resolve('loaded'))
    })
    document.body.append(script)
    return await outcome
  }, host)
  expect(embedded).toBe('refused')

  // Nobody was signed out.
  expect((await center.arrange('session.view', {})).clerk.name).toBe('clerk1')
  server.close()
})
