/**
 * The same program behind a loopback address, for a browser window where no Electron runtime is installed.
 *
 * A window gets in by a one-time address, which is exchanged for a cookie. After that it may GET the window's files
 * and POST to `/call` a JSON object `{"name": ..., "input": ...}`; the answer is the call's outcome. Nothing else is
 * served, to nobody else: every request must name this very host, and a page of another origin is turned away.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Outcome } from '../shared/values/outcome.ts'
import { SECURITY_HEADERS, type WindowFiles } from './window-files.ts'

/** What the host needs of a program. */
export interface Answers {
  call(name: string, input: unknown): Promise<Outcome<unknown>>
}

export interface HostOptions {
  readonly program: Answers
  readonly files: WindowFiles
  /** A fixed port; any free one when absent. */
  readonly port?: number
}

/** A program listening on loopback. */
export interface Host {
  readonly origin: string
  /** Makes an address that lets one window in, once. */
  oneTimeAddress(): string
  /** Takes no more requests, lets calls in progress finish, and lets go of the port. */
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'

/** The largest request: an extract of some 200,000 rows. */
const LARGEST_REQUEST_BYTES = 64 * 1024 * 1024

/** How long calls in progress may still run once the host is closing. */
const CLOSING_MILLISECONDS = 10_000

/** Starts to listen, on loopback only. */
export async function openHost(options: HostOptions): Promise<Host> {
  const server = createServer({ maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 120_000 })
  server.maxConnections = 64
  const port = await listen(server, options.port ?? 0)
  const desk = new Desk(options, port)
  server.on('request', (request, response) => void desk.answer(request, response))
  server.on('clientError', (_error, socket) => void socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'))
  return {
    origin: desk.origin,
    oneTimeAddress: () => desk.oneTimeAddress(),
    close: async () => await close(server),
  }
}

async function listen(server: Server, port: number): Promise<number> {
  return await new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken by another program.`) : error)
    })
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The host has no port.'))
      else resolve(address.port)
    })
  })
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => void resolve())
    server.closeIdleConnections()
    setTimeout(() => void server.closeAllConnections(), CLOSING_MILLISECONDS).unref()
  })
}

/** Why a request is turned away, as status and sentence. */
class TurnedAway extends Error {
  override name = 'TurnedAway'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Answers the requests of one host. Holds the one-time keys not yet used and the cookies given for those used. */
class Desk {
  readonly origin: string
  private readonly host: string
  private readonly cookieName: string
  private readonly options: HostOptions
  private readonly keys = new Set<string>()
  private readonly sessions = new Set<string>()

  constructor(options: HostOptions, port: number) {
    this.options = options
    this.host = `${LOOPBACK}:${port}`
    this.origin = `http://${this.host}`
    // Browsers keep cookies by address without its port, so the name tells two hosts apart.
    this.cookieName = `recoup-${port}`
  }

  oneTimeAddress(): string {
    const key = newSecret()
    this.keys.add(digest(key))
    return `${this.origin}/enter?key=${key}`
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.route(request, response)
    } catch (fault) {
      const known = fault instanceof TurnedAway
      const message = known ? fault.message : 'The request could not be answered.'
      // Whatever of a refused request is still on its way is not read.
      response.setHeader('Connection', 'close')
      send(response, known ? fault.status : 500, 'text/plain; charset=utf-8', message)
    }
  }

  private async route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.checkSource(request)
    const url = request.url ?? ''
    if (request.method === 'GET' && url.startsWith('/enter?key=')) return this.enter(url, request, response)
    this.checkSession(request)
    if (request.method === 'GET') return this.file(url, response)
    if (request.method === 'POST' && url === '/call') return await this.call(request, response)
    throw new TurnedAway(405, 'Only GET for the files of the window and POST to /call are answered.')
  }

  /** A name that was rebound to this address, or a page of another origin, gets no further. */
  private checkSource(request: IncomingMessage): void {
    const { host, origin } = request.headers
    if (host !== this.host) throw new TurnedAway(421, 'This is not the host you asked for.')
    if (origin !== undefined && origin !== this.origin)
      throw new TurnedAway(403, 'Pages of another origin are not answered.')
  }

  private checkSession(request: IncomingMessage): void {
    for (const pair of (request.headers.cookie ?? '').split(';')) {
      const [name, value] = pair.trim().split('=')
      if (name === this.cookieName && value !== undefined && holds(this.sessions, value)) return
    }
    throw new TurnedAway(403, 'This window was not let in. Start Recoup again for a new one-time address.')
  }

  private enter(url: string, request: IncomingMessage, response: ServerResponse): void {
    const key = url.slice('/enter?key='.length)
    if (!holds(this.keys, key)) throw new TurnedAway(403, 'This one-time address was already used, or is not one.')
    this.keys.delete(digest(key))
    const session = newSecret()
    this.sessions.add(digest(session))
    response.setHeader('Set-Cookie', `${this.cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`)
    // A strict cookie does not go along with a redirect that began on another site, such as a file that opened this
    // address; a page of our own that moves on is where the way begins anew.
    if (request.headers['sec-fetch-site'] === 'cross-site') {
      const page = '<!doctype html><meta http-equiv="refresh" content="0;url=/"><title>Recoup</title>'
      return send(response, 200, 'text/html; charset=utf-8', page)
    }
    response.setHeader('Location', '/')
    return send(response, 303, 'text/plain; charset=utf-8', '')
  }

  private file(url: string, response: ServerResponse): void {
    const file = this.options.files.get(url.split('?')[0] ?? '')
    if (file === undefined) throw new TurnedAway(404, 'There is no such file.')
    send(response, 200, file.mediaType, file.bytes)
  }

  private async call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.origin === undefined) throw new TurnedAway(403, 'A call must come from a page of this host.')
    if (!/^application\/json(; ?charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')) {
      throw new TurnedAway(415, 'A call is sent as application/json.')
    }
    const { name, input } = readCall(await readBody(request))
    const outcome = await this.options.program.call(name, input)
    send(response, 200, 'application/json', JSON.stringify(outcome))
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const tooLarge = new TurnedAway(413, 'The request is too large.')
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_REQUEST_BYTES) throw tooLarge
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > LARGEST_REQUEST_BYTES) throw tooLarge
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString('utf8')
}

const NOT_A_CALL = 'A call is a JSON object with "name" and "input".'

function readCall(body: string): { readonly name: string; readonly input: unknown } {
  const given = parseJson(body)
  const isCall =
    typeof given === 'object' && given !== null && Object.keys(given).every((key) => key === 'name' || key === 'input')
  if (!isCall || !('name' in given) || typeof given.name !== 'string') throw new TurnedAway(400, NOT_A_CALL)
  return { name: given.name, input: 'input' in given ? given.input : {} }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new TurnedAway(400, NOT_A_CALL)
  }
}

function send(response: ServerResponse, status: number, mediaType: string, body: string | Buffer): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': mediaType,
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(body)
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Only digests of keys and cookies are held, so that none can be read out of memory or told by timing. */
function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

function holds(digests: ReadonlySet<string>, secret: string): boolean {
  const given = Buffer.from(digest(secret))
  return [...digests].some((known) => timingSafeEqual(Buffer.from(known), given))
}
