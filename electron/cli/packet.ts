import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Answer } from '../../shared/api.ts'
import { fileTrouble } from '../files/file-trouble.ts'
import type { Program } from '../serve.ts'
import { ask } from './ask.ts'
import { BadUsage, CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { keepDocument } from './keep-document.ts'
import { openCenterFor } from './sign-in.ts'
import type { Terminal } from './terminal.ts'

const OPTIONS = {
  ...CENTER_OPTIONS,
  approval: { type: 'string' },
  desk: { type: 'string' },
  out: { type: 'string' },
} as const

/** Seals a proposal for another desk, looks into packets and receives them. */
export const packetCommand: Command = {
  help: `Usage: recoup packet send --approval N --desk N --data DIR [--out DIR]
       recoup packet look FILE --data DIR
       recoup packet receive FILE --data DIR

  send           seals a proposal with the history of its debt for another desk, as a file
  look           tells what is in a packet, who sent it, and why it may not be received
  receive        keeps a proposal for a decision here, or records a decision that came back

  --approval N   the number of the proposal (send)
  --desk N       the number of the desk, as packet.desks tells it (send)
  --out DIR      where the file goes; into this folder otherwise (send)
${CENTER_HELP}
The passphrase of the packet is read from RECOUP_PACKET_PASSPHRASE or asked for.
`,

  async run(args, terminal) {
    const { values, positionals } = readArgs(args, OPTIONS, 'any')
    const [step = '', file, extra] = positionals
    if (extra !== undefined) throw new BadUsage(`Unexpected argument: ${extra}`)
    if (!['send', 'look', 'receive'].includes(step)) throw new BadUsage('Name the step: send, look or receive.')
    const passphrase = await packetPassphrase(terminal)
    const program = await openCenterFor(values, terminal)
    try {
      if (step === 'send') {
        const sent = await send(program, values, passphrase)
        await terminal.print(values.json ? `${JSON.stringify(sent)}\n` : `The packet: ${sent.file}\n`)
        return EXIT.done
      }
      const sealed = { base64: await readSealed(file), passphrase }
      const seen = await ask(program, step === 'look' ? 'packet.look' : 'packet.receive', sealed)
      await terminal.print(values.json ? `${JSON.stringify(seen)}\n` : inWords(seen))
      return EXIT.done
    } finally {
      await program.close()
    }
  },
}

interface SendOptions {
  readonly approval?: string | undefined
  readonly desk?: string | undefined
  readonly out?: string | undefined
}

async function send(
  program: Program, { approval, desk, out }: SendOptions, passphrase: string,
): Promise<Answer<'packet.send'> & { readonly file: string }> {
  const asked = { approvalId: numberOf(approval, '--approval'), deskId: numberOf(desk, '--desk'), passphrase }
  const sent = await ask(program, 'packet.send', asked)
  if (sent.documentId === undefined) throw new Error('A packet was sent without its file.')
  return { ...sent, file: await keepDocument(program, sent.documentId, resolve(out ?? '.')) }
}

function numberOf(text: string | undefined, option: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new BadUsage(`${option} takes a number.`)
}

async function readSealed(path: string | undefined): Promise<string> {
  if (path === undefined) throw new BadUsage('FILE is missing.')
  const bytes = await readFile(path).catch((fault: unknown) => {
    throw fileTrouble(fault)
  })
  return bytes.toString('base64')
}

async function packetPassphrase(terminal: Terminal): Promise<string> {
  const given = terminal.environment['RECOUP_PACKET_PASSPHRASE']
  const passphrase = given ?? (await terminal.askHidden('Passphrase of the packet: '))
  if (passphrase !== undefined && passphrase !== '') return passphrase
  throw new BadUsage('Give the passphrase of the packet in RECOUP_PACKET_PASSPHRASE.')
}

function inWords(seen: Answer<'packet.look'> | Answer<'packet.receive'>): string {
  const lines = [
    `${seen.about}, desk ${seen.desk}`,
    ...seen.lines.map(({ label, value }) => `${label}: ${value}`),
    ...('reasons' in seen ? seen.reasons.map(({ message }) => `It cannot be received: ${message}`) : []),
  ]
  return `${lines.join('\n')}\n`
}
