import { ask } from './ask.ts'
import { CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { openCenterFor } from './sign-in.ts'

/** Recomputes the chain of the audit trail. */
export const verifyCommand: Command = {
  help: `Usage: recoup verify --data DIR [--json]

Recomputes the digest of every line of the audit trail from the line before; a line that was changed, left out or put in
shows. Ends with 1 when one does. In a practice center it signs in as auditor1.

${CENTER_HELP}`,

  async run(args, terminal) {
    const { values } = readArgs(args, CENTER_OPTIONS)
    const program = await openCenterFor(values, terminal, 'auditor1')
    try {
      const found = await ask(program, 'audit.verify', {})
      const words =
        found.firstBroken === undefined
          ? `The audit trail is whole: ${found.lines} lines, each following from the one before.\nIts last digest is ${found.digest}.`
          : `Line ${found.firstBroken} of the audit trail does not follow from the line before. It was changed from outside.`
      await terminal.print(values.json ? `${JSON.stringify(found)}\n` : `${words}\n`)
      return found.firstBroken === undefined ? EXIT.done : EXIT.refused
    } finally {
      await program.close()
    }
  },
}
