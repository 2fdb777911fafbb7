/** Loaded before a program under test: notes every socket it opens, one line each, in the file that is named to it. */
import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'

const notes = process.env['RECOUP_TEST_SOCKETS']
if (notes === undefined) throw new Error('RECOUP_TEST_SOCKETS names no file.')

for (const channel of [
  'net.client.socket',
  'udp.socket',
  'tracing:net.server.listen:asyncStart',
  'undici:request:create',
]) {
  subscribe(channel, (message) => void appendFileSync(notes, `${channel} ${describe(message)}\n`))
}

function describe(message: unknown): string {
  const options: unknown = Object(message).options
  return typeof options === 'object' && options !== null && 'host' in options ? String(options.host) : ''
}
