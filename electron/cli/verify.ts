import type { Answer } from '../../shared/api.ts'
import { ask } from './ask.ts'
import { CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { openCenterFor } from './sign-in.ts'

/** Recomputes the chain of the audit trail. */
export const verifyCommand: Command = {
  help: `Usage: recoup verify --data DIR [--json]

Recomputes the digest of every line of the audit trail from the line before; a line that was changed, left out or put in
shows. Compares every table with what it came to when this program last wrote to it, so that a row of the ledger that
another program touched shows, and the trail with the ends that backups and exports carry. Ends with 1 when anything
does. In a practice center it signs in as auditor1.

${CENTER_HELP}`,

  async run(args, terminal) {
    const { values } = readArgs(args, CENTER_OPTIONS)
    const program = await openCenterFor(values, terminal, 'auditor1')
    try {
      const found = await ask(program, 'audit.verify', {})
      await terminal.print(values.json ? `${JSON.stringify(found)}\n` : inWords(found))
      return isWhole(found) ? EXIT.done : EXIT.refused
    } finally {
      await program.close()
    }
  },
}

type Found = Answer<'audit.verify'>

function isWhole({ firstBroken, edited, lost }: Found): boolean {
  return firstBroken === undefined && edited.length === 0 && lost.length === 0
}

function inWords({ lines, digest, firstBroken, edited, anchors, lost }: Found): string {
  const said = [
    firstBroken === undefined
      ? `The audit trail is whole: ${lines} lines, each following from the one before.`
      : `Line ${firstBroken} of the audit trail does not follow from the line before. It was changed.`,
    ...(firstBroken === undefined ? [`Its last digest is ${digest}.`] : []),
    ...(edited.length === 0 ? ['Every table comes to what was sealed.'] : edited.map(editedInWords)),
    ...(anchors === 0 ? [] : [`It leads through the ends that ${anchors} backups and exports carry.`]),
    ...lost.map((name) => `It does not lead through the end that ${name} carries: it was cut short or rewritten.`),
  ]
  return `${said.join('\n')}\n`
}

function editedInWords({ table, more }: Found['edited'][number]): string {
  const rows = more === 0 ? 'as many rows as before' : `${Math.abs(more)} rows ${more > 0 ? 'more' : 'fewer'}`
  return `The table ${table} was changed by another program: it has ${rows}, and does not come to what was sealed.`
}
