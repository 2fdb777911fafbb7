/** Speaks HTTP by hand, so that a test can send what no browser or client library would. */
import { connect } from 'node:net'

export interface RawAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Sends exactly these bytes to a loopback port and reads until the other side closes. */
export async function sendRaw(port: number, text: string): Promise<RawAnswer> {
  const received = await new Promise<string>((resolve, reject) => {
    const parts: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => void socket.write(text))
    socket.on('data', (part: Buffer) => void parts.push(part))
    socket.on('close', () => resolve(Buffer.concat(parts).toString('utf8')))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error)
    })
  })
  return readAnswer(received)
}

/** Writes a request whose connection ends with its answer. */
export function request(line: string, headers: Readonly<Record<string, string>>, body = ''): string {
  const length = body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  const lines = Object.entries({ Connection: 'close', ...length, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  return `${line} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

function readAnswer(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [status = '', ...lines] = head.split('\r\n')
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  )
  return { status: Number(status.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n') }
}
