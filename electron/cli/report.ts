import { basename, dirname, resolve } from 'node:path'
import type { ReportView } from '../../shared/api/reports.ts'
import { REPORT_NAMES, type ReportName } from '../../shared/domain/reporting/report-names.ts'
import { groupThousands } from '../../shared/values/money.ts'
import { writeAside } from '../files/write-aside.ts'
import { ask } from './ask.ts'
import { BadUsage, CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { openCenterFor, readDay } from './sign-in.ts'
import { table } from './table.ts'

/** Prints a report over the whole book, or writes it as a file. */
export const reportCommand: Command = {
  help: `Usage: recoup report NAME --data DIR [--as-of DAY] [--from DAY] [--buckets 30,60,90] [--out FILE] [--json]

Prints a report over the whole book, or writes it as a file. A file that is there already is never overwritten. NAME is
${REPORT_NAMES.slice(0, -1).join(', ')} or ${REPORT_NAMES.at(-1)}.

  --as-of DAY      the day it is about, YYYY-MM-DD; today otherwise
  --from DAY       the first day of its period; that of the fiscal year otherwise
  --buckets DAYS   the last day of each bucket of the aging
  --out FILE       a file that ends in .pdf, .xlsx or .csv
${CENTER_HELP}`,

  async run(args, terminal) {
    const options = {
      'as-of': { type: 'string' }, from: { type: 'string' }, buckets: { type: 'string' }, out: { type: 'string' },
    } as const
    const { values, positionals } = readArgs(args, { ...CENTER_OPTIONS, ...options }, ['NAME'])
    const asked = {
      name: nameOf(positionals[0]),
      ...whenGiven('asOf', readDay(values['as-of'])),
      ...whenGiven('from', readDay(values.from)),
      ...whenGiven('buckets', values.buckets?.split(',').map(Number)),
    }
    const { out } = values
    const program = await openCenterFor(values, terminal, 'auditor1')
    try {
      if (out === undefined) {
        const report = await ask(program, 'report.show', asked)
        await terminal.print(values.json ? `${JSON.stringify(report)}\n` : inWords(report))
        return EXIT.done
      }
      const { base64 } = await ask(program, 'report.file', { ...asked, form: formOf(out) })
      const path = await keep(resolve(out), Buffer.from(base64, 'base64'))
      await terminal.print(values.json ? `${JSON.stringify({ file: path })}\n` : `The report: ${path}\n`)
    } finally {
      await program.close()
    }
    return EXIT.done
  },
}

function whenGiven<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  const field: { [P in K]?: V } = {}
  if (value !== undefined) field[key] = value
  return field
}

function nameOf(text: string | undefined): ReportName {
  const name = REPORT_NAMES.find((known) => known === text)
  if (name === undefined) throw new BadUsage(`The reports are: ${REPORT_NAMES.join(', ')}.`)
  return name
}

function formOf(path: string): 'pdf' | 'xlsx' | 'csv' {
  const form = (['pdf', 'xlsx', 'csv'] as const).find((known) => path.toLowerCase().endsWith(`.${known}`))
  if (form === undefined) throw new BadUsage('--out takes a file that ends in .pdf, .xlsx or .csv.')
  return form
}

async function keep(path: string, bytes: Buffer): Promise<string> {
  const draft = await writeAside(dirname(path), [bytes])
  try {
    return (await draft.keep(basename(path))).path
  } finally {
    await draft.discard()
  }
}

function inWords({ title, asOf, about, sections, identities, notes }: ReportView): string {
  const tables = sections.map((section) => {
    const head = ['Line', ...section.columns.map(({ label }) => label)]
    const rows = section.rows.map(({ label, depth, values }) => [
      depth === 0 ? label : `  ${label}`,
      ...values.map((value, place) => (section.columns[place]?.form === 'money' ? groupThousands(value) : value)),
    ])
    const right = section.columns.flatMap(({ form }, place) => (form === 'text' ? [] : [place + 1]))
    return `${section.title}\n\n${table(head, rows, right)}`
  })
  const checks = identities.map(({ says, holds }) => `${holds ? 'Agrees' : 'DOES NOT AGREE'}: ${says}`)
  return `${[`${title}, ${asOf}`, about, ...tables, ...checks, ...notes].join('\n\n')}\n`
}
