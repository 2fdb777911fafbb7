import { groupThousands } from '../../shared/values/money.ts'
import { ask } from './ask.ts'
import { CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { openCenterFor, readDay } from './sign-in.ts'

/** Moves every debt on to a day. */
export const rollForwardCommand: Command = {
  help: `Usage: recoup roll-forward --data DIR [--to DAY] [--json]

Moves every debt on: turns delinquent, accrues interest and penalty, finds broken agreements. Doing it twice changes
nothing.

  --to DAY       the day to move on to, YYYY-MM-DD; today otherwise
${CENTER_HELP}`,

  async run(args, terminal) {
    const { values } = readArgs(args, { ...CENTER_OPTIONS, to: { type: 'string' } })
    const to = readDay(values.to)
    const program = await openCenterFor(values, terminal)
    try {
      const done = await ask(program, 'center.rollForward', to === undefined ? {} : { to })
      const words = [
        `${done.debts} debts stand as of ${done.to}.`,
        `${done.turnedDelinquent} turned delinquent, ${done.accrued} accrued.`,
        `${done.agreementsBehind} agreements are behind.`,
        `Interest ${groupThousands(done.interest)}, penalty ${groupThousands(done.penalty)}.`,
      ]
      await terminal.print(values.json ? `${JSON.stringify(done)}\n` : `${words.join('\n')}\n`)
    } finally {
      await program.close()
    }
    return EXIT.done
  },
}
