import { basename, dirname, resolve } from 'node:path'
import type { Answer } from '../../shared/api.ts'
import { inspectFolder, PRACTICE_PASSPHRASE } from '../center.ts'
import { openProgram } from '../serve.ts'
import { ask } from './ask.ts'
import { BadUsage, EXIT, readArgs, type Command } from './command.ts'
import { passphraseOf } from './sign-in.ts'

const OPTIONS = {
  data: { type: 'string' },
  as: { type: 'string' },
  look: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** Looks into a backup, and puts it in the place of a center. */
export const restoreCommand: Command = {
  help: `Usage: recoup restore BACKUP --data DIR --as NAME [--look] [--json]

BACKUP is the folder of one backup. It is opened with the passphrase of a supervisor or administrator and read through;
what it holds is told. Without --look it then takes the place of the center in DIR, which may be damaged or empty; what
it replaces is moved to DIR/replaced and kept.

  --data DIR     the data folder of the center
  --as NAME      the account whose passphrase opens the backup (a practice center: supervisor1)
  --look         only tell what it holds
  --json         answer as JSON
  --help         this text

The passphrase is read from RECOUP_PASSPHRASE or asked for. Ends with 0 done, 1 refused, 2 bad usage, 3 fault.
`,

  async run(args, terminal) {
    const { values, positionals } = readArgs(args, OPTIONS, ['BACKUP'])
    if (values.data === undefined) throw new BadUsage('--data is missing: the data folder of the center.')
    const path = resolve(positionals[0] ?? '')
    const dataFolder = resolve(values.data)
    const { practice } = inspectFolder(dataFolder)
    const name = values.as ?? (practice ? 'supervisor1' : undefined)
    if (name === undefined) throw new BadUsage('--as is missing: the account that opens the backup.')
    const passphrase = practice ? PRACTICE_PASSPHRASE : await passphraseOf(name, terminal)
    const named = { folder: dirname(path), backup: basename(path), name, passphrase }
    const program = await openProgram({ dataFolder })
    try {
      const look = await ask(program, 'backup.look', named)
      if (!values.json) await terminal.print(told(look))
      const restored = values.look ? undefined : await ask(program, 'backup.restore', named)
      if (values.json) await terminal.print(`${JSON.stringify({ look, ...restored })}\n`)
      else if (restored !== undefined) await terminal.print(done(restored))
    } finally {
      await program.close()
    }
    return EXIT.done
  },
}

function told({ name, center, madeAt, debts, entries, auditLines, lastLine, sealed }: Answer<'backup.look'>): string {
  const lines = [
    `${name} of ${center}, made ${madeAt}: ${debts} debts, ${entries} ledger entries, ${auditLines} audit lines.`,
    ...(lastLine === undefined ? [] : [`Its last line: ${Object.values(lastLine).join(' ')}`]),
    ...(sealed ? [] : ['The page that tells of it was changed, or its file is not the one that was backed up.']),
  ]
  return `${lines.join('\n')}\n`
}

function done({ replaced, auditLinesLost }: Answer<'backup.restore'>): string {
  const kept = replaced === '' ? '' : ` What was there before is kept in ${replaced}.`
  return `It is in place. ${auditLinesLost} lines of the audit trail came after it.${kept}\n`
}
