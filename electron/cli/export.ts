import { mkdir } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { add, formatMoney, groupThousands, parseMoney, ZERO, type Cents } from '../../shared/values/money.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { writeAside } from '../files/write-aside.ts'
import type { Program } from '../serve.ts'
import { ask } from './ask.ts'
import { BadUsage, CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { openCenterFor, readDay } from './sign-in.ts'

/** How many debts are written in one call. */
const AT_ONCE = 2000

/** Writes the books out for other programs. */
export const exportCommand: Command = {
  help: `Usage: recoup export journal --data DIR --out FILE [--as-of DAY] [--json]

Writes every money event of every debt, with accrued interest and penalty as dated postings, as a double-entry journal
in plain text, which hledger and Ledger read. Bills go by their numbers; no name and no taxpayer number is in it.

  --out FILE     the file to write; one that is there already is left as it is
  --as-of DAY    the day through which it is written, YYYY-MM-DD; today otherwise

${CENTER_HELP}`,

  async run(args, terminal) {
    const options = { ...CENTER_OPTIONS, 'out': { type: 'string' }, 'as-of': { type: 'string' } } as const
    const { values, positionals } = readArgs(args, options, ['WHAT'])
    if (positionals[0] !== 'journal') throw new BadUsage('What can be exported is: journal.')
    if (values.out === undefined) throw new BadUsage('--out is missing.')
    const asOf = readDay(values['as-of'])
    const program = await openCenterFor(values, terminal, 'auditor1')
    try {
      const told = await writeJournal(program, resolve(values.out), asOf)
      const words = `${told.debts} debts, owing ${groupThousands(told.total)}: ${told.file}\n`
      await terminal.print(values.json ? `${JSON.stringify(told)}\n` : words)
      return EXIT.done
    } finally {
      await program.close()
    }
  },
}

interface Told {
  readonly file: string
  readonly debts: number
  readonly total: string
}

async function writeJournal(program: Program, file: string, asOf: IsoDate | undefined): Promise<Told> {
  let debts = 0
  let total: Cents = ZERO
  const through = asOf === undefined ? {} : { asOf }
  async function* pieces(): AsyncGenerator<string> {
    let after = 0
    for (let done = false; !done; ) {
      const some = await ask(program, 'ledger.journal', { after, limit: AT_ONCE, ...through })
      debts += some.debts
      total = add(total, parseMoney(some.total) ?? ZERO)
      ;({ last: after, done } = some)
      yield some.text
    }
  }
  await mkdir(dirname(file), { recursive: true })
  const draft = await writeAside(dirname(file), pieces())
  try {
    const { path } = await draft.keep(basename(file))
    return { file: path, debts, total: formatMoney(total) }
  } finally {
    await draft.discard()
  }
}
