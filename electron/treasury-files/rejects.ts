/** The file of unprocessable records: a new debt that came back is not at Treasury, an update is still to be told. */
import { iaiErrorCodes } from '../../shared/exports/iai-error-codes.ts'
import { readRejects, type BatchRejection, type Rejection } from '../../shared/exports/iai-rejects.ts'
import { answer } from '../../shared/values/outcome.ts'
import type { DeedContext } from '../context.ts'
import { debtsByBill } from '../store/treasury-findings.ts'
import { linesOf, type NewFinding, type ReadReturned } from './returned-finding.ts'

/** Reads the file; each error code of each record is a finding. */
export const readRejectFile: ReadReturned = async (content, context) => {
  const read = readRejects(linesOf(content))
  if (!read.ok) return read
  const { rejections, batchRejections, records, batches } = read.value
  const debts = await debtsByBill(context.db, rejections.map(({ debtId }) => debtId))
  const findings = [
    ...batchRejections.flatMap(batchFindings),
    ...rejections.flatMap((rejection) => findingsOf(rejection, debts.get(rejection.debtId))),
  ]
  const notTaken = rejections.filter(isNewDebt).flatMap(({ debtId }) => debts.get(debtId) ?? [])
  await untell(context, rejections)
  return answer({
    records,
    findings,
    back: [...new Set(notTaken)].map((debtId) => ({ debtId, on: context.today })),
    touched: [],
    detail: { batches, rejected: rejections.length, notTaken: new Set(notTaken).size },
  })
}

/** Whether the record was part of a referral, so that Treasury does not have the debt. */
function isNewDebt({ type, action, codes }: Rejection): boolean {
  // What Treasury already has it does not take a second time; the debt is there all the same.
  const thereAlready = codes.some((code) => code === '64' || code === '10')
  return ['1', '2', '2A', '3'].includes(type) && (action === 'A' || action === 'B') && !thereAlready
}

function findingsOf(rejection: Rejection, debtId: number | undefined): readonly NewFinding[] {
  const { type, action, line, debtId: billNumber } = rejection
  const kind = debtId === undefined ? 'unknown' : isNewDebt(rejection) ? 'not-taken' : 'update-not-taken'
  const record = `Record ${type}, action ${action}${BY[rejection.rejectedBy]}`
  return [
    ...rejection.codes.map((code): NewFinding => {
      return { debtId, billNumber, line, kind, code, message: `${record}: ${iaiErrorCodes[code].says}` }
    }),
    ...rejection.unknownCodes.map((code): NewFinding => {
      return { debtId, billNumber, line, kind, code, message: `${record}: a code not known here; ask the liaison.` }
    }),
  ]
}

const BY: Readonly<Record<Rejection['rejectedBy'], string>> = {
  treasury: '',
  'data-center': ', sent back by the data center',
  'debt-center': ', sent back by the debt center',
  unknown: ', sent back on the way',
}

function batchFindings({ line, controlId, codes, unknownCodes, wrongControlId }: BatchRejection): NewFinding[] {
  const about = { debtId: undefined, billNumber: '', line, kind: 'batch' as const }
  const wrong = wrongControlId === '' ? '' : ` Treasury names the batch ${wrongControlId}.`
  return [
    ...codes.map((code) => ({ ...about, code, message: `Batch ${controlId}: ${iaiErrorCodes[code].says}${wrong}` })),
    ...unknownCodes.map((code) => ({ ...about, code, message: `Batch ${controlId}: a code not known here.` })),
  ]
}

/** An adjustment that came back was not told; it falls due again. Its number is ours: see the file of updates. */
async function untell({ db }: DeedContext, rejections: readonly Rejection[]): Promise<void> {
  const ids = rejections.flatMap(({ transactionId }) => {
    const own = /^RCP(\d{12})$/.exec(transactionId)
    return own === null ? [] : [Number(own[1])]
  })
  if (ids.length > 0) await db.deleteFrom('treasuryUpdate').where('id', 'in', ids).execute()
}
