/** The salary offset of a debt, as its screen shows it. */
import type { DebtView } from '../../shared/api/debts.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import type { Row } from '../store/tables.ts'

/** The salary offset that is running; undefined when there is none. */
export function offsetView(offset: Row<'salaryOffset'> | undefined): DebtView['offset'] {
  if (offset === undefined) return undefined
  return {
    offsetId: offset.id,
    requestedOn: offset.requestedOn,
    firstPayOn: offset.firstPayOn,
    disposablePay: formatMoney(offset.disposablePay),
    amount: formatMoney(offset.amount),
    ...present({ documentId: offset.documentId }),
  }
}
