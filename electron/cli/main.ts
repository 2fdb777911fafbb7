/** Finds the command, runs it, and says in plain words how it ended. No stack trace reaches the user. */
import type { Denied } from '../../shared/values/outcome.ts'
import { redact } from '../faults.ts'
import { FileTrouble } from '../files/file-trouble.ts'
import { BadUsage, EXIT, Refusal, type Command, type Exit } from './command.ts'
import { commands } from './commands.ts'
import type { Terminal } from './terminal.ts'

/** Runs `recoup` with the words after its name. */
export async function main(words: readonly string[], terminal: Terminal): Promise<Exit> {
  const [name, ...args] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await terminal.print(overview())
    return name === undefined ? EXIT.usage : EXIT.done
  }
  const listed = commands.get(name)
  if (listed === undefined) {
    terminal.tell(`There is no command ${name}.\n\n${overview()}`)
    return EXIT.usage
  }
  const command = await listed.load()
  if (args.includes('--help')) {
    await terminal.print(command.help)
    return EXIT.done
  }
  return await runCommand(command, args, terminal)
}

async function runCommand(command: Command, args: readonly string[], terminal: Terminal): Promise<Exit> {
  try {
    return await command.run(args, terminal)
  } catch (fault) {
    if (fault instanceof BadUsage) {
      terminal.tell(`${fault.message}\n\n${command.help.split('\n')[0] ?? ''}`)
      return EXIT.usage
    }
    if (fault instanceof Refusal) return await tellDenial(fault.denied, args.includes('--json'), terminal)
    if (fault instanceof FileTrouble) {
      terminal.tell(fault.message)
      return EXIT.refused
    }
    terminal.tell(`Something failed: ${redact(fault instanceof Error ? fault.message : String(fault))}`)
    return EXIT.fault
  }
}

async function tellDenial({ error }: Denied, json: boolean, terminal: Terminal): Promise<Exit> {
  if (json) await terminal.print(`${JSON.stringify({ ok: false, error })}\n`)
  else terminal.tell(sentencesOf(error).join('\n'))
  return error.kind === 'fault' ? EXIT.fault : EXIT.refused
}

function sentencesOf(error: Denied['error']): readonly string[] {
  if (error.kind === 'fault') return [error.message]
  if (error.kind === 'invalid') return error.issues.map(({ message }) => message)
  return error.reasons.map(({ message, cite, opens }) => {
    const opening = opens === undefined ? '' : ` Opens ${opens}.`
    return `${message} (${cite})${opening}`
  })
}

function overview(): string {
  const longest = Math.max(...[...commands.keys()].map((name) => name.length))
  const lines = [...commands].map(([name, { does }]) => `  ${name.padEnd(longest)}  ${does}`)
  return `Usage: recoup COMMAND [options]\n\n${lines.join('\n')}\n\n"recoup COMMAND --help" says more.\n`
}
