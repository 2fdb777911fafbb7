import type { Answer, Parsed } from '../../shared/api.ts'
import { answer, invalid, refuse, type Outcome } from '../../shared/values/outcome.ts'
import { present } from '../../shared/values/present.ts'
import type { DeedContext, HandlersOf, ViewContext } from '../context.ts'
import { settle } from '../settle.ts'
import { digestOf } from '../store/documents.ts'
import { insertMany } from '../store/insert-many.ts'
import {
  addFile, countFindings, findFile, findFinding, listFiles, listFindings, resolveFinding, type ListedFinding,
} from '../store/treasury-findings.ts'
import { takeBack } from '../store/treasury-updates.ts'
import { readCollectionFile } from '../treasury-files/collections.ts'
import { readReconciliationFile } from '../treasury-files/reconciliation.ts'
import { readRejectFile } from '../treasury-files/rejects.ts'
import {
  FINDING_KINDS, isFindingKind, type ReadReturned, type ReturnedFile,
} from '../treasury-files/returned-finding.ts'

type Kind = Parsed<'treasury.import'>['kind']

const READERS: Readonly<Record<Kind, ReadReturned>> = {
  rejects: readRejectFile,
  reconciliation: readReconciliationFile,
  collections: readCollectionFile,
}

export const treasuryFileHandlers: HandlersOf<`treasury.${'import' | 'returned' | 'resolve'}`> = {
  'treasury.import': async ({ kind, fileName, content }, context) => {
    const digest = digestOf(Buffer.from(content))
    const before = await findFile(context.db, digest)
    if (before !== undefined) return takenBefore(before.importedOn)
    const read = await READERS[kind](content, context)
    if (!read.ok) return read
    const { today, clerk } = context
    const file = { kind, fileName, digest, importedOn: today, importedBy: clerk.name, records: read.value.records }
    const fileId = await addFile(context.db, file)
    await keep(context, fileId, read.value)
    context.audit({ about: fileName, detail: { kind, fileId, digest, ...read.value.detail } })
    return await show(context)
  },

  'treasury.returned': async (page, context) => await show(context, page),

  'treasury.resolve': async ({ findingId, resolution }, context) => {
    const { db, today, clerk } = context
    const finding = await findFinding(db, findingId)
    if (finding === undefined) return invalid('findingId', 'There is no finding of that number.')
    if (finding.resolvedOn !== null) return invalid('findingId', `It was seen to on ${finding.resolvedOn}.`)
    await resolveFinding(db, findingId, { resolvedOn: today, resolvedBy: clerk.name, resolution })
    const { debtId, billNumber, code, message } = finding
    if (debtId !== null) await settle(db, debtId, today)
    const about = billNumber === '' ? `file ${finding.fileId}` : billNumber
    context.audit({ about, ...present({ debtId }), detail: { findingId, code, message, resolution } })
    return await show(context)
  },
}

async function keep(context: DeedContext, fileId: number, read: ReturnedFile): Promise<void> {
  const { db, engine, today } = context
  insertMany(engine, 'treasuryFinding', {
    columns: ['debtId', 'billNumber', 'line', 'kind', 'code', 'message'],
    same: { fileId, foundOn: today, resolvedOn: null, resolvedBy: null, resolution: null },
    rows: read.findings.map(({ debtId, billNumber, line, kind, code, message }) => {
      return [debtId ?? null, billNumber, line, kind, code, message]
    }),
  })
  for (const { debtId, on } of read.back) await takeBack(db, [debtId], on)
  const named = read.findings.flatMap(({ debtId }) => debtId ?? [])
  const touched = new Set([...named, ...read.touched, ...read.back.map(({ debtId }) => debtId)])
  for (const debtId of touched) await settle(db, debtId, today)
}

function takenBefore(on: string): Outcome<never> {
  const message = `This file was read on ${on}. Nothing of it is taken twice.`
  return refuse([{ rule: 'file-once', cite: 'NIST SP 800-53 SI-10', message }])
}

/** The window shows so many files. */
const FILES_SHOWN = 20

type Page = Parsed<'treasury.returned'>

async function show(
  { db }: ViewContext | DeedContext, page: Page = { show: 'open', offset: 0, limit: 100 },
): Promise<Outcome<Answer<'treasury.returned'>>> {
  const files = await listFiles(db, FILES_SHOWN)
  const counts = await countFindings(db)
  return answer({
    files: files.map(({ id, ...file }) => ({ fileId: id, ...file })),
    findings: (await listFindings(db, page)).map(findingView),
    count: counts[page.show],
    open: counts.open,
  })
}

function findingView(row: ListedFinding): Answer<'treasury.returned'>['findings'][number] {
  const { id, debtId, kind, resolvedOn, resolvedBy, resolution, ...rest } = row
  return {
    findingId: id,
    ...rest,
    kind,
    kindLabel: isFindingKind(kind) ? FINDING_KINDS[kind] : kind,
    ...present({ debtId, resolvedOn, resolvedBy, resolution }),
  }
}
