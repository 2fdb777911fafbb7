/** The reconciliation file: what Treasury has, what it gives back and why, and where our books differ. */
import {
  readReconciliation, RETURN_REASONS, type ReturnedDebtor,
} from '../../shared/exports/iai-reconciliation.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { showMoney } from '../../shared/values/money.ts'
import { answer } from '../../shared/values/outcome.ts'
import { loadProfile } from '../store/settings.ts'
import { billsAtTreasury, debtsByBill } from '../store/treasury-findings.ts'
import { linesOf, type NewFinding, type ReadReturned } from './returned-finding.ts'

/** Reads the file; each returned debt, and each difference from our books, is a finding. */
export const readReconciliationFile: ReadReturned = async (content, { db }) => {
  const lines = linesOf(content)
  const read = readReconciliation(lines, (await loadProfile(db)).treasury)
  if (!read.ok) return read
  const { writtenOn, activeDebts, returnedDebts, returnedDebtors } = read.value
  const named = [...returnedDebts, ...returnedDebtors].map(({ debtId }) => debtId)
  const ours = await billsAtTreasury(db)
  const debts = await debtsByBill(db, [...new Set([...activeDebts, ...named])])
  const day = new Map(returnedDebts.map(({ debtId, returnedOn }) => [debtId, returnedOn]))
  const back = [...new Set(named)].flatMap((bill) => {
    const debtId = ours.get(bill)
    return debtId === undefined ? [] : [{ debtId, on: day.get(bill) ?? writtenOn }]
  })
  const explained = new Set(returnedDebtors.map(({ debtId }) => debtId))
  const bare = returnedDebts.filter(({ debtId }) => !explained.has(debtId))
  const findings = [
    ...returnedDebtors.flatMap((debtor) => debtorFindings(debtor, debts.get(debtor.debtId))),
    ...bare.map(({ debtId: bill, line }) => finding(bill, debts.get(bill), line, 'returned', 'R1', 'No reason given.')),
    ...differences({ ours, active: activeDebts, named, debts }),
  ]
  const detail = { writtenOn, active: activeDebts.length, returned: back.length, findings: findings.length }
  return answer({ records: lines.length, findings, back, touched: [], detail })
}

function finding(
  billNumber: string, debtId: number | undefined, line: number, kind: NewFinding['kind'], code: string, says: string,
): NewFinding {
  return { billNumber, debtId, line, kind: debtId === undefined ? 'unknown' : kind, code, message: says }
}

function debtorFindings(debtor: ReturnedDebtor, debtId: number | undefined): readonly NewFinding[] {
  const { line, debtId: bill, reason, compromised, notCollected, bankruptOn, diedOn, dissolvedOn, closedOn } = debtor
  const code = reason ?? 'R2'
  const closed = closedOn === undefined ? '' : ` Closed there on ${closedOn}.`
  const says = `${reason === undefined ? 'No reason given.' : RETURN_REASONS[reason]}${closed}`
  const one = (kind: NewFinding['kind'], message: string) => finding(bill, debtId, line, kind, code, message)
  const rest = notCollected === undefined ? '' : ` ${showMoney(notCollected)} were not collected.`
  return [
    one('returned', says),
    ...(compromised ? [one('compromise', `Treasury took less than the whole.${rest}`)] : []),
    ...(bankruptOn !== undefined || reason === 'B' ? [one('bankruptcy', dated('Bankruptcy', bankruptOn))] : []),
    ...(diedOn !== undefined || reason === 'D' ? [one('death', dated('The debtor has died', diedOn))] : []),
    ...(dissolvedOn !== undefined || reason === 'E' ? [one('dissolved', dated('The debtor ended', dissolvedOn))] : []),
  ]
}

function dated(what: string, day: IsoDate | undefined): string {
  return day === undefined ? `${what}; the file gives no day.` : `${what}: ${day}.`
}

interface Books {
  readonly ours: ReadonlyMap<string, number>
  readonly active: readonly string[]
  readonly named: readonly string[]
  readonly debts: ReadonlyMap<string, number>
}

/** Where the file and our books differ; a file that lists no active debt at all says nothing of those it leaves out. */
function differences({ ours, active, named, debts }: Books): readonly NewFinding[] {
  const there = new Set([...active, ...named])
  const missing = active.length === 0 ? [] : [...ours].filter(([bill]) => !there.has(bill))
  const foreign = active.filter((bill) => !ours.has(bill))
  return [
    ...missing.map(([bill, debtId]) => {
      return finding(bill, debtId, 0, 'missing', 'A1', 'Treasury does not list this debt among those that it has.')
    }),
    ...foreign.map((bill): NewFinding => {
      const message = 'Treasury lists this debt as active, but our books do not have it there.'
      return { billNumber: bill, debtId: debts.get(bill), line: 0, kind: 'unknown', code: 'A1', message }
    }),
  ]
}
