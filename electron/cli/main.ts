/** Finds the command, runs it, and says in plain words how it ended. No stack trace reaches the user. */
import { BadUsage, EXIT, Refusal, type Command, type Exit } from './command.ts'
import { commands } from './commands.ts'
import { endingOf } from './ending.ts'
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
    const { exit, sentence } = endingOf(fault)
    if (fault instanceof Refusal && args.includes('--json')) {
      await terminal.print(`${JSON.stringify(fault.denied)}\n`)
    } else if (fault instanceof BadUsage) {
      terminal.tell(`${sentence}\n\n${command.help.split('\n')[0] ?? ''}`)
    } else terminal.tell(sentence)
    return exit
  }
}

function overview(): string {
  const longest = Math.max(...[...commands.keys()].map((name) => name.length))
  const lines = [...commands].map(([name, { does }]) => `  ${name.padEnd(longest)}  ${does}`)
  return `Usage: recoup COMMAND [options]\n\n${lines.join('\n')}\n\n"recoup COMMAND --help" says more.\n`
}
