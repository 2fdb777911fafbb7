import { basename } from 'node:path'
import { IMPORT_FIELDS, type ImportField, type Mapping } from '../../shared/imports/import-fields.ts'
import { missingColumns } from '../../shared/imports/columns.ts'
import { groupThousands } from '../../shared/values/money.ts'
import type { Program } from '../serve.ts'
import { ask } from './ask.ts'
import { BadUsage, CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, Refusal, type Command } from './command.ts'
import { readTextFile } from './read-text-file.ts'
import { openCenterFor } from './sign-in.ts'
import { table } from './table.ts'

/** Imports an extract in one transaction, or shows what would come of it. */
export const importCommand: Command = {
  help: `Usage: recoup import FILE --data DIR [--dry-run] [--json]

Reads an extract (CSV, UTF-8) and makes a debt of every row that fits. The others are listed with line, field and
reason; line 1 is the header. A bill number that is known already is rejected, never merged.

  --dry-run            show what would come of it, and change nothing
  --map FIELD=COLUMN   read a field from a column of another name; may be repeated
  --mapping NAME       use a mapping saved under this name
  --save-mapping NAME  save the mapping that was used
${CENTER_HELP}`,

  async run(args, terminal) {
    const { values, positionals } = readArgs(
      args,
      {
        ...CENTER_OPTIONS,
        'dry-run': { type: 'boolean', default: false },
        map: { type: 'string', multiple: true, default: [] },
        mapping: { type: 'string' },
        'save-mapping': { type: 'string', default: '' },
      },
      ['FILE'],
    )
    const file = positionals[0] ?? ''
    const content = await readTextFile(file)
    const program = await openCenterFor(values, terminal)
    try {
      const source = { fileName: basename(file), content }
      const mapping = await mappingOf(program, source, values)
      const given = mapping === undefined ? source : { ...source, mapping }
      const counts = values['dry-run']
        ? await preview(program, given)
        : await ask(program, 'import.commit', { ...given, saveMappingAs: values['save-mapping'] })
      const { rows, accepted, rejected, principalAccepted, rejects } = counts
      const result = { rows, accepted, rejected, principalAccepted, rejects }
      await terminal.print(values.json ? `${JSON.stringify(result)}\n` : inWords(result, values['dry-run']))
    } finally {
      await program.close()
    }
    return EXIT.done
  },
}

interface Source {
  readonly fileName: string
  readonly content: string
}

interface Counts {
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly principalAccepted: string
  readonly rejects: readonly { readonly line: number; readonly field: string; readonly reason: string }[]
}

async function preview(program: Program, source: Source & { readonly mapping?: Mapping }): Promise<Counts> {
  const previewed = await ask(program, 'import.preview', source)
  if (previewed.missing.length > 0) throw new Refusal(missingColumns(previewed.missing))
  return previewed
}

/** The mapping that was named or spelled out; undefined when the columns have the names of the fields. */
async function mappingOf(
  program: Program,
  source: Source,
  { map, mapping }: { readonly map: readonly string[]; readonly mapping?: string | undefined },
): Promise<Mapping | undefined> {
  if (map.length === 0 && mapping === undefined) return undefined
  const spelled = Object.fromEntries(map.map(readPair))
  const { savedMappings, mapping: byName } = await ask(program, 'import.preview', source)
  if (mapping === undefined) return { ...byName, ...spelled }
  const saved = savedMappings.find(({ name }) => name === mapping)
  if (saved === undefined) throw new BadUsage(`There is no mapping saved as ${mapping}.`)
  return { ...saved.mapping, ...spelled }
}

function readPair(text: string): [ImportField, string] {
  const at = text.indexOf('=')
  const field = IMPORT_FIELDS.find((name) => name === text.slice(0, at))
  if (field === undefined) throw new BadUsage(`--map takes FIELD=COLUMN; the fields are ${IMPORT_FIELDS.join(', ')}.`)
  return [field, text.slice(at + 1)]
}

function inWords({ rows, accepted, rejected, principalAccepted, rejects }: Counts, dryRun: boolean): string {
  const would = dryRun ? 'would become' : 'became'
  const summary = [
    `${rows} rows: ${accepted} ${would} debts of ${groupThousands(principalAccepted)} in all, ${rejected} rejected.`,
    ...(dryRun ? ['Nothing was changed.'] : []),
  ]
  const listed = rejects.map(({ line, field, reason }) => [String(line), field, reason])
  if (listed.length > 0) summary.push('', table(['Line', 'Field', 'Reason'], listed))
  return `${summary.join('\n')}\n`
}
