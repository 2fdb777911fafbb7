/** A salary offset, as the screens show it. */
import type { Answer } from '../../shared/api.ts'
import type { DebtView } from '../../shared/api/debts.ts'
import { keptDeductions } from '../../shared/api/offsets.ts'
import { offsetEnd } from '../../shared/domain/enforced-offset/deductions.ts'
import { WAY_LABELS } from '../../shared/domain/enforced-offset/ways.ts'
import { payPeriodPaidOn } from '../../shared/domain/pay-calendar.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, formatMoney, least, ZERO, type Cents } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import { accountOf } from '../settle.ts'
import { liveEntries } from '../store/ledger.ts'
import type { DebtFacts } from '../store/many-facts.ts'
import type { Row } from '../store/tables.ts'
import { nameOf } from './names.ts'

type Offset = Row<'salaryOffset'>
type OffsetRow = Answer<'offset.list'>['rows'][number]

/** How deductions from a Federal pay are recorded: as the employee's own wish, or not. */
export function methodOf(way: Offset['way'] = 'enforced'): 'voluntary-salary-offset' | 'enforced-salary-offset' {
  return way === 'voluntary' ? 'voluntary-salary-offset' : 'enforced-salary-offset'
}

/** The salary offset that is running; undefined when there is none. */
export function offsetView(offset: Offset | undefined): DebtView['offset'] {
  if (offset === undefined) return undefined
  return {
    offsetId: offset.id,
    way: offset.way,
    wayLabel: WAY_LABELS[offset.way],
    payingAgency: offset.payingAgency,
    requestedOn: offset.requestedOn,
    firstPayOn: offset.firstPayOn,
    disposablePay: formatMoney(offset.disposablePay),
    amount: formatMoney(offset.amount),
    ...present({ documentId: offset.documentId, fileDocumentId: offset.fileDocumentId, beginsBy: offset.beginsBy }),
  }
}

/** What an offset has taken while it ran. */
export function takenBy(offset: Offset, entries: readonly Row<'entry'>[]): Cents {
  return add(...takenFrom(offset, entries).map((entry) => entry.amount))
}

/** One offset as a list shows it. */
export function offsetRow(debt: DebtFacts, offset: Offset, today: IsoDate): OffsetRow {
  const owed = accountOf(debt, today).balance.total
  return {
    offsetId: offset.id,
    debtId: debt.debt.id,
    billNumber: debt.debt.billNumber,
    name: nameOf(debt.debtor),
    way: offset.way,
    wayLabel: WAY_LABELS[offset.way],
    state: stateOf(debt, offset, owed, today),
    payingAgency: offset.payingAgency,
    requestedOn: offset.requestedOn,
    firstPayOn: offset.firstPayOn,
    amount: formatMoney(offset.amount),
    taken: formatMoney(takenBy(offset, debt.entries)),
    owed: formatMoney(owed),
    ...present({ beginsBy: offset.beginsBy, endedOn: offset.endedOn, ended: offset.ended }),
  }
}

type Line = Row<'payrollLine'> & { readonly payOn: IsoDate }

/** An offset whole, with what payroll took and what its files say. */
export function showOffset(
  debt: DebtFacts,
  offset: Offset,
  lines: readonly Line[],
  today: IsoDate,
): Answer<'offset.view'> {
  const deductions = keptDeductions.parse(JSON.parse(offset.deductions))
  return {
    ...offsetRow(debt, offset, today),
    requestedBy: offset.requestedBy,
    gross: formatMoney(offset.gross),
    disposablePay: formatMoney(offset.disposablePay),
    deductions: deductions.map(({ kind, amount }) => ({ kind, amount: formatMoney(amount) })),
    why: offset.whyEnded,
    pays: paysOf(offset, debt.entries, lines),
    ...present({ documentId: offset.documentId, fileDocumentId: offset.fileDocumentId }),
  }
}

/** Unsettled: somebody in nonpay status has not left; the offset waits for the next pay. */
function stateOf({ debtor }: DebtFacts, offset: Offset, owed: Cents, today: IsoDate): OffsetRow['state'] {
  if (offset.endedOn !== null) return 'ended'
  const left = debtor.employmentStatus === 'separated' || debtor.employmentStatus === 'retired'
  if (offsetEnd(owed, left ? today : undefined) === 'separated') return 'left'
  if (offset.firstPayOn > today) return 'requested'
  if (offset.beginsBy !== null && today > offset.beginsBy && offset.firstPayOn > offset.beginsBy) return 'late'
  return owed <= offset.amount * 2 ? 'ending' : 'running'
}

type Pay = Answer<'offset.view'>['pays'][number]

/** Every pay of which something is known, oldest first: from the ledger, and from payroll's files where none came. */
function paysOf(offset: Offset, entries: readonly Row<'entry'>[], lines: readonly Line[]): Pay[] {
  const days = new Set<IsoDate>([
    ...takenFrom(offset, entries).map((entry) => entry.effectiveOn),
    ...lines.map((line) => line.payOn),
  ])
  return [...days].toSorted().map((payOn) => {
    const came = takenFrom(offset, entries).filter((entry) => entry.effectiveOn === payOn)
    const line = lines.find((one) => one.payOn === payOn)
    const taken = add(...came.map((entry) => entry.amount))
    const period = payPeriodPaidOn(payOn)
    return {
      payOn,
      expected: formatMoney(line?.expected ?? least(offset.amount, taken)),
      taken: formatMoney(taken),
      finding: line?.finding ?? 'recorded',
      ...present({
        period: period === undefined ? undefined : `${period.year}-${String(period.number).padStart(2, '0')}`,
      }),
    }
  })
}

function takenFrom(offset: Offset, entries: readonly Row<'entry'>[]): readonly Row<'entry'>[] {
  return liveEntries(entries).filter(
    (entry) =>
      entry.kind === 'payment' &&
      entry.method === methodOf(offset.way) &&
      entry.effectiveOn >= offset.requestedOn &&
      (offset.endedOn === null || entry.effectiveOn <= offset.endedOn),
  )
}

/** What a running offset asks of the pay of a day; nothing more than is owed by then. */
export function askedOf(offset: Offset, owed: Cents): Cents {
  return owed <= ZERO ? ZERO : least(offset.amount, owed)
}
