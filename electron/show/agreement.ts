/** The agreement and the salary offset of a debt, as its screen shows them. */
import type { DebtView } from '../../shared/api/debts.ts'
import { agreementInForce } from '../../shared/domain/standing/facts.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, formatMoney, notBelowZero, subtract } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import type { Dossier } from '../store/facts.ts'
import type { Row } from '../store/tables.ts'

/** The agreement in force with what has been paid since; undefined when there is none. */
export function agreementView(dossier: Dossier, today: IsoDate): DebtView['agreement'] {
  const inForce = agreementInForce(dossier.facts, today)
  const row = dossier.agreements.find((agreement) => agreement.id === inForce?.id)
  if (row === undefined) return undefined
  const since = dossier.facts.payments.filter((payment) => payment.on > row.signedOn && payment.on <= today)
  const paid = add(...since.map((payment) => payment.amount))
  const dueByNow = add(...row.installments.filter(({ dueOn }) => dueOn <= today).map(({ amount }) => amount))
  return {
    agreementId: row.id,
    signedOn: row.signedOn,
    payment: formatMoney(row.payment),
    frequency: row.frequency,
    count: row.installments.length,
    lastDate: row.lastDate,
    paidSoFar: formatMoney(paid),
    behind: formatMoney(notBelowZero(subtract(dueByNow, paid))),
    ...present({ nextDueOn: firstUncovered(row.installments, paid), documentId: row.documentId }),
  }
}

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

function firstUncovered(installments: readonly Row<'installment'>[], paid: number): IsoDate | undefined {
  let due = 0
  for (const installment of installments) {
    due += installment.amount
    if (due > paid) return installment.dueOn
  }
  return undefined
}
