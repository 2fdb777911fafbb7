import { basename, dirname, resolve } from 'node:path'
import { addDays } from '../../shared/values/dates.ts'
import { writeAside } from '../files/write-aside.ts'
import { ask } from './ask.ts'
import { BadUsage, CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { openCenterFor, readDay } from './sign-in.ts'

/** How far ahead a calendar reaches when no last day is given. */
const DAYS_AHEAD = 30

/** Writes the deadlines of a time as a calendar. */
export const calendarCommand: Command = {
  help: `Usage: recoup calendar --data DIR [--from DAY] [--until DAY] [--out FILE.ics]
                       [--kind KIND] [--office OFFICE] [--whose WHOSE]

Writes the deadlines of a time as a calendar (iCalendar) that other programs read. It names bills and no person. A file
that is there already is never overwritten.

  --from DAY       the first day, YYYY-MM-DD; today otherwise
  --until DAY      the last day; ${DAYS_AHEAD} days after the first otherwise
  --out FILE       where it goes; otherwise it is printed
  --kind KIND      one kind of deadline, or the key of a tile of the worklist
  --office OFFICE  cfo or payroll
  --whose WHOSE    mine, team, nobody or all
${CENTER_HELP}`,

  async run(args, terminal) {
    const options = {
      from: { type: 'string' }, until: { type: 'string' }, out: { type: 'string' }, kind: { type: 'string' },
      office: { type: 'string' }, whose: { type: 'string' },
    } as const
    const { values } = readArgs(args, { ...CENTER_OPTIONS, ...options })
    const { out, kind } = values
    const office = oneOf('--office', values.office, ['cfo', 'payroll'])
    const whose = oneOf('--whose', values.whose, ['mine', 'team', 'nobody', 'all'])
    const program = await openCenterFor(values, terminal)
    try {
      const from = readDay(values.from) ?? readDay((await ask(program, 'session.view', {})).today)
      if (from === undefined) throw new BadUsage('--from is missing.')
      const until = readDay(values.until) ?? addDays(from, DAYS_AHEAD)
      const calendar = await ask(program, 'calendar.export', { from, until, kind, office, whose })
      const path = out === undefined ? undefined : await keep(resolve(out), calendar.text)
      const told = { from, until, events: calendar.events, ...(path === undefined ? {} : { file: path }) }
      if (values.json) await terminal.print(`${JSON.stringify(told)}\n`)
      else await terminal.print(path === undefined ? calendar.text : `${calendar.events} deadlines: ${path}\n`)
    } finally {
      await program.close()
    }
    return EXIT.done
  },
}

function oneOf<const T extends string>(option: string, given: string | undefined, among: readonly T[]): T | undefined {
  if (given === undefined) return undefined
  const found = among.find((one) => one === given)
  if (found === undefined) throw new BadUsage(`${option} is one of: ${among.join(', ')}.`)
  return found
}

async function keep(path: string, text: string): Promise<string> {
  const draft = await writeAside(dirname(path), [Buffer.from(text, 'utf8')])
  try {
    return (await draft.keep(basename(path), 'refuse')).path
  } finally {
    await draft.discard()
  }
}
