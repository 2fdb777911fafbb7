import { describeCalls } from '../../shared/api/describe.ts'
import { EXIT, readArgs, type Command } from './command.ts'

/** Prints every call with the form of its input and answer. */
export const callsCommand: Command = {
  help: `Usage: recoup calls

Prints every call of the program as JSON: its name, what it does, who may make it, and the JSON Schemas of its input and
its answer.

  --help         this text
`,

  async run(args, terminal) {
    readArgs(args, { json: { type: 'boolean' } })
    await terminal.print(`${JSON.stringify({ calls: describeCalls() }, undefined, 2)}\n`)
    return EXIT.done
  },
}
