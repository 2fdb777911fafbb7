import type { Answer } from '../../shared/api.ts'
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
      await terminal.print(values.json ? `${JSON.stringify(found)}\n` : inWords(found))
      return found.firstBroken === undefined ? EXIT.done : EXIT.refused
    } finally {
      await program.close()
    }
  },
}

function inWords({ lines, digest, firstBroken }: Answer<'audit.verify'>): string {
  if (firstBroken !== undefined) {
    return `Line ${firstBroken} of the audit trail does not follow from the line before. It was changed.\n`
  }
  const whole = `The audit trail is whole: ${lines} lines, each following from the one before.`
  return `${whole}\nIts last digest is ${digest}.\n`
}
