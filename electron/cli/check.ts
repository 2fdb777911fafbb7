import type { Answer } from '../../shared/api.ts'
import { add, formatMoney, groupThousands, parseMoney, ZERO } from '../../shared/values/money.ts'
import type { Program } from '../serve.ts'
import { ask } from './ask.ts'
import { CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { openCenterFor } from './sign-in.ts'
import { table } from './table.ts'

/** How many debts are replayed in one call. */
const AT_ONCE = 2000

type Check = Answer<'ledger.check'>

interface Whole extends Pick<Check, 'debts' | 'entries' | 'differences'> {
  readonly total: string
}

/** Replays the ledger of every debt and compares it with the balances. */
export const checkCommand: Command = {
  help: `Usage: recoup check --data DIR [--json]

Replays every debt from its ledger and compares the outcome, part by part and to the cent, with the balance the program
shows, with its statement, and with the sums kept of lists, receipts and deposits. Changes nothing. Ends with 1 when
anything differs. In a practice center it signs in as auditor1.

${CENTER_HELP}`,

  async run(args, terminal) {
    const { values } = readArgs(args, CENTER_OPTIONS)
    const program = await openCenterFor(values, terminal, 'auditor1')
    try {
      const found = await checkWhole(program)
      await terminal.print(values.json ? `${JSON.stringify(found)}\n` : inWords(found))
      return found.differences.length === 0 ? EXIT.done : EXIT.refused
    } finally {
      await program.close()
    }
  },
}

async function checkWhole(program: Program): Promise<Whole> {
  let whole: Whole = { debts: 0, entries: 0, differences: [], total: '0.00' }
  let after = 0
  for (let done = false; !done; ) {
    const some = await ask(program, 'ledger.check', { after, limit: AT_ONCE })
    whole = {
      debts: whole.debts + some.debts,
      entries: whole.entries + some.entries,
      differences: [...whole.differences, ...some.differences],
      total: formatMoney(add(parseMoney(whole.total) ?? ZERO, parseMoney(some.balance.total) ?? ZERO)),
    }
    ;({ last: after, done } = some)
  }
  return whole
}

function inWords({ debts, entries, differences, total }: Whole): string {
  const looked = `${debts} debts with ${entries} ledger entries were replayed; they owe ${groupThousands(total)}.`
  if (differences.length === 0) return `${looked}\nThe ledger and the balances agree to the cent.\n`
  const rows = differences.map(({ about, what, shown, replayed }) => [about, what, shown, replayed])
  const head = `${differences.length} figures differ:`
  return `${looked}\n${head}\n\n${table(['Where', 'Figure', 'Shown', 'Replayed'], rows, [2, 3])}\n`
}
