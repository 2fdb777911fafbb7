import { mkdir } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import type { Answer } from '../../shared/api.ts'
import type { Program } from '../serve.ts'
import { ask } from './ask.ts'
import { CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { keepDocument } from './keep-document.ts'
import { openCenterFor, readDay } from './sign-in.ts'
import { table } from './table.ts'

/** Issues the letters that are due, as one PDF. */
export const lettersCommand: Command = {
  help: `Usage: recoup letters --data DIR [--out FILE.pdf] [--date DAY] [--mailed DAY] [--json]

Issues the demand letter of every debt that is owed one, as one PDF in mailing order, and keeps each letter. A file that
is there already is never overwritten.

  --out FILE     where the PDF goes; otherwise into this folder, under its own name
  --date DAY     the date on the letters; today otherwise
  --mailed DAY   also records that they were mailed on this day
${CENTER_HELP}`,

  async run(args, terminal) {
    const options = { out: { type: 'string' }, date: { type: 'string' }, mailed: { type: 'string' } } as const
    const { values } = readArgs(args, { ...CENTER_OPTIONS, ...options })
    const datedOn = readDay(values.date)
    const mailedOn = readDay(values.mailed)
    const program = await openCenterFor(values, terminal)
    try {
      const dated = datedOn === undefined ? {} : { datedOn }
      const batch = await ask(program, 'letter.issueBatch', { kind: 'demand', ...dated })
      const file = batch.documentId === undefined ? undefined : await keepBatch(program, batch.documentId, values.out)
      if (mailedOn !== undefined && batch.letterIds.length > 0) {
        await ask(program, 'letter.markMailed', { letterIds: batch.letterIds, mailedOn })
      }
      await terminal.print(values.json ? `${JSON.stringify({ ...batch, file })}\n` : inWords(batch, file))
      return batch.issued === 0 && batch.refused.length > 0 ? EXIT.refused : EXIT.done
    } finally {
      await program.close()
    }
  },
}

async function keepBatch(program: Program, documentId: number, out: string | undefined): Promise<string> {
  if (out === undefined) return await keepDocument(program, documentId, resolve('.'))
  const path = resolve(out)
  await mkdir(dirname(path), { recursive: true })
  return await keepDocument(program, documentId, dirname(path), basename(path))
}

function inWords(batch: Answer<'letter.issueBatch'>, file: string | undefined): string {
  const { issued, pages, refused } = batch
  if (issued === 0 && refused.length === 0) return 'No debt is owed a letter.\n'
  const rows = refused.map(({ billNumber, reasons }) => [billNumber, reasons.map(({ message }) => message).join(' ')])
  const lines = [
    `${issued} letters issued on ${pages} pages${file === undefined ? '' : `: ${file}`}`,
    ...(rows.length === 0 ? [] : ['', `${rows.length} refused:`, '', table(['Bill number', 'Why'], rows)]),
  ]
  return `${lines.join('\n')}\n`
}
