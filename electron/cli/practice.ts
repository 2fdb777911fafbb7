import { resolve } from 'node:path'
import { invalid } from '../../shared/values/outcome.ts'
import { createPracticeCenter, inspectFolder, PRACTICE_ACCOUNTS } from '../center.ts'
import { todayHere } from '../serve.ts'
import { suggestedProfile } from '../suggested-profile.ts'
import { EXIT, readArgs, Refusal, type Command } from './command.ts'
import { readDay } from './sign-in.ts'
import { table } from './table.ts'

/** Makes a center to practice and to try scripts in. */
export const practiceCommand: Command = {
  help: `Usage: recoup practice DIR [--today DAY] [--json]

Makes a practice center in an empty folder: anyone may open it, as any of its accounts and on any day. It is marked as
one for good and must never hold a real person.

  --today DAY    the day it is set up on, YYYY-MM-DD
  --json         answer as JSON
  --help         this text
`,

  async run(args, terminal) {
    const options = { today: { type: 'string' }, json: { type: 'boolean', default: false } } as const
    const { values, positionals } = readArgs(args, options, ['DIR'])
    const folder = resolve(positionals[0] ?? '')
    if (inspectFolder(folder).exists) {
      throw new Refusal(invalid('DIR', 'This folder holds a center already. Choose another one.'))
    }
    const today = readDay(values.today) ?? todayHere()
    await createPracticeCenter({ folder, profile: suggestedProfile, today, at: new Date().toISOString() })
    const accounts = PRACTICE_ACCOUNTS.map(({ name, displayName, role }) => ({ name, displayName, role }))
    const rows = accounts.map(({ name, role, displayName }) => [name, role, displayName])
    await terminal.print(
      values.json
        ? `${JSON.stringify({ folder, today, accounts })}\n`
        : `A practice center is ready in ${folder}.\n\n${table(['Account', 'Role', 'Name'], rows)}\n`,
    )
    return EXIT.done
  },
}
