import { createHash } from 'node:crypto'
import type { Answer, Parsed } from '../../shared/api.ts'
import { missingColumns } from '../../shared/imports/columns.ts'
import { matchRows, type AcceptedRow, type MatchedRows } from '../../shared/imports/match-rows.ts'
import { readExtract, type Extract } from '../../shared/imports/read-extract.ts'
import { add, formatMoney, ZERO, type Cents } from '../../shared/values/money.ts'
import { answer, invalid, type Outcome } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf, ViewContext } from '../context.ts'
import {
  addImport, findImport, listImports, listMappings, listRejects, loadHeld, saveMapping, type Held,
} from '../store/imports.ts'
import { insertMany } from '../store/insert-many.ts'
import { loadPolicies } from '../store/policies.ts'
import { rebuildingIndexes } from '../store/rebuild-indexes.ts'
import { registerMany } from '../store/register-many.ts'
import type { Reader, Row } from '../store/tables.ts'

/** How many accepted rows a preview shows. */
const SAMPLE = 20

export const importHandlers: HandlersOf<'import.preview' | 'import.commit' | 'import.list' | 'import.view'> = {
  'import.preview': async (input, context) => {
    const compared = await compare(input, context)
    if (!compared.ok) return compared
    const { extract, matched } = compared.value
    const savedMappings = await listMappings(context.db)
    return answer({
      ...countsOf(compared.value),
      columns: [...extract.columns.names],
      mapping: { ...extract.columns.mapping },
      missing: [...extract.columns.missing],
      savedMappings: savedMappings.map(({ name, mapping }) => ({ name, mapping: { ...mapping } })),
      newDebtors: matched.newPersons.length,
      sample: matched.accepted.slice(0, SAMPLE).map((row) => sampleRow(row, compared.value)),
    })
  },

  'import.commit': async ({ saveMappingAs, ...input }, context) => {
    const compared = await compare(input, context)
    if (!compared.ok) return compared
    const { extract, matched, held } = compared.value
    if (extract.columns.missing.length > 0) return missingColumns(extract.columns.missing)
    const digest = createHash('sha256').update(input.content).digest('hex')
    const { rejects, ...counts } = countsOf(compared.value)
    const batchId = await addImport(context.db, {
      ...counts,
      fileName: input.fileName,
      digest,
      importedOn: context.today,
      importedBy: context.clerk.name,
      principalAccepted: principalOf(matched),
    })
    insertMany(context.engine, 'importReject', {
      columns: ['line', 'field', 'reason'],
      same: { importId: batchId },
      rows: rejects.map(({ line, field, reason }) => [line, field, reason]),
    })
    const registrations = { newPersons: matched.newPersons, rows: matched.accepted, badAddresses: held.badAddresses }
    const policies = await loadPolicies(context.db)
    const by = { importId: batchId, today: context.today, clerk: context.clerk.name, policies }
    rebuildingIndexes(context.engine, matched.accepted.length, () => registerMany(context.engine, registrations, by))
    if (saveMappingAs !== '') await saveMapping(context.db, saveMappingAs, extract.columns.mapping)
    const newDebtors = matched.newPersons.length
    context.audit({ about: input.fileName, detail: { batchId, ...counts, newDebtors, digest, saveMappingAs } })
    return await show(context.db, batchId)
  },

  'import.list': async (_input, { db }) => answer({ batches: (await listImports(db)).map(batchView) }),

  'import.view': async ({ batchId }, { db }) => await show(db, batchId),
}

/** An extract beside what the center holds of it. */
interface Compared {
  readonly extract: Extract
  readonly held: Held
  readonly matched: MatchedRows
}

async function compare(
  { content, mapping }: Pick<Parsed<'import.preview'>, 'content' | 'mapping'>,
  { db, today }: ViewContext | DeedContext,
): Promise<Outcome<Compared>> {
  const read = readExtract(content, mapping, today)
  if (!read.ok) return read
  const held = await loadHeld(db, read.value.rows)
  return answer({ extract: read.value, held, matched: matchRows(read.value.rows, held) })
}

type Counts = Pick<Answer<'import.preview'>, 'rows' | 'accepted' | 'rejected' | 'principalAccepted' | 'rejects'>

function countsOf({ extract, matched }: Compared): Counts {
  return {
    rows: extract.count,
    accepted: matched.accepted.length,
    rejected: matched.rejected.length,
    principalAccepted: formatMoney(principalOf(matched)),
    rejects: [...matched.rejected],
  }
}

function principalOf({ accepted }: MatchedRows): Cents {
  return accepted.reduce((sum, { debt }) => add(sum, debt.principal), ZERO)
}

type Sample = Answer<'import.preview'>['sample'][number]

function sampleRow({ line, debt, owner }: AcceptedRow, { matched, held }: Compared): Sample {
  const person =
    'newPerson' in owner
      ? matched.newPersons[owner.newPerson]
      : held.persons.find(({ debtorId }) => debtorId === owner.debtorId)?.person
  const name = person === undefined ? '' : `${person.lastName}, ${person.firstName}`
  return { line, billNumber: debt.billNumber, name, debtType: debt.debtType, principal: formatMoney(debt.principal) }
}

async function show(db: Reader, batchId: number): Promise<Outcome<Answer<'import.view'>>> {
  const batch = await findImport(db, batchId)
  if (batch === undefined) return invalid('batchId', 'There is no import of that number.')
  return answer({ ...batchView(batch), rejects: [...(await listRejects(db, batchId))] })
}

function batchView(batch: Row<'importBatch'>): Answer<'import.list'>['batches'][number] {
  const { id, fileName, importedOn, importedBy, rows, accepted, rejected, principalAccepted } = batch
  return {
    batchId: id, fileName, importedOn, importedBy, rows, accepted, rejected,
    principalAccepted: formatMoney(principalAccepted),
  }
}
