/** Which debts given up in a year get a Form 1099-C, by the rules; and what each form says. */
import { form1099c } from '../shared/domain/closing/form-1099c.ts'
import { eventCode, type EVENT_CODES } from '../shared/domain/closing/tax-form.ts'
import { WRITE_OFF_CRITERIA } from '../shared/domain/closing/write-off.ts'
import { ZERO, type Cents } from '../shared/values/money.ts'
import type { ClosedDebt } from './store/tax-forms.ts'
import { typeOf } from './store/facts.ts'

/** A debt with what its form would say. */
export interface Candidate {
  readonly closed: ClosedDebt
  readonly eventCode: keyof typeof EVENT_CODES
  readonly amount: Cents
  readonly interest: Cents
  /** Who issues it; absent when there is no form. */
  readonly issuer?: 'finance-center' | 'payroll-office' | 'ask'
  readonly why: string
}

/** Asks the rules of one debt that was given up. */
export function candidateOf(closed: ClosedDebt): Candidate {
  const { closing, debt, payload, estate } = closed
  const criterion = WRITE_OFF_CRITERIA.find(({ id }) => id === closing.ground)?.id
  const kind = closing.kind === 'compromise' ? 'compromise' : 'close-out'
  const code = eventCode({ kind, criterion, estate })
  const base = { closed, eventCode: code, interest: closing.interest }
  const judged = form1099c(
    {
      ...closing,
      dischargedInBankruptcy: criterion === 'discharged',
      debtClass: typeOf(debt.debtType).class,
      chiefCounselEmployee: payload.includes('"chiefCounselEmployee":true'),
    },
    closing.closedOn,
  )
  if (closing.endedOn !== null) return { ...base, amount: ZERO, why: `Put back on the books on ${closing.endedOn}` }
  if (!judged.ok) return { ...base, amount: ZERO, why: 'The rules give no answer' }
  if (!judged.value.report) {
    const why = criterion === 'discharged' ? 'Discharged in bankruptcy' : 'Less than the amount that is reported'
    return { ...base, amount: ZERO, why }
  }
  const { amount, issuer } = judged.value
  return { ...base, amount, issuer, why: issuer === 'ask' ? 'Ask who issues it: Chief Counsel employee' : '' }
}
