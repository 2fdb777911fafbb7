/** Where a command reads from and writes to; a test gives it its own. */
import type { Readable, Writable } from 'node:stream'
import type { ReadStream } from 'node:tty'

export interface Terminal {
  readonly input: AsyncIterable<unknown>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Writes the command's answer; resolves when it may write more. */
  print(text: string): Promise<void>
  /** Says something beside the answer. */
  tell(text: string): void
  /** Asks for something that is not shown while it is typed; undefined where nobody can be asked. */
  askHidden(question: string): Promise<string | undefined>
}

/** The streams of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process
  return {
    input: stdin,
    environment: process.env,
    print: async (text) => await write(stdout, text),
    tell: (text) => void stderr.write(text.endsWith('\n') ? text : `${text}\n`),
    askHidden: async (question) => (stdin.isTTY ? await askHidden(stdin, stderr, question) : undefined),
  }
}

async function write(stream: Writable, text: string): Promise<void> {
  if (stream.write(text)) return
  await new Promise<void>((resolve) => stream.once('drain', resolve))
}

const END_OF_TEXT = '\u0003'
const BACKSPACES = new Set(['\b', '\u007F'])

async function askHidden(keyboard: ReadStream, screen: Writable, question: string): Promise<string | undefined> {
  screen.write(question)
  keyboard.setRawMode(true)
  try {
    return await readTyped(keyboard)
  } finally {
    keyboard.setRawMode(false)
    keyboard.pause()
    screen.write('\n')
  }
}

/** What is typed up to the return key; undefined when Ctrl-C is typed instead. */
async function readTyped(keyboard: Readable): Promise<string | undefined> {
  let typed = ''
  for await (const keys of keyboard.iterator({ destroyOnReturn: false })) {
    for (const key of String(keys)) {
      if (key === '\r' || key === '\n') return typed
      if (key === END_OF_TEXT) return undefined
      typed = BACKSPACES.has(key) ? typed.slice(0, -1) : typed + key
    }
  }
  return typed
}
