/** Whether a debt that was written off is reported on Form 1099-C, and by which office. */
import type { IsoDate } from '../../values/dates.ts'
import { add, formatMoney, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { CANCELED_DEBT_FLOOR } from '../../law/canceled-debt-floor.ts'
import { governing } from '../../law/dated.ts'

export const citation = 'IRM 1.35.7.22(2)-(3), 1.35.7.7.6(1)(7), 1.35.7.7.8(1)(3); 26 U.S.C. 6050P'

export const rules = ['IRM-22-1099c', 'IRM-22-1099c-bankruptcy', 'IRM-7-1099c-issuer', 'IRM-7.6-dir-bfc']

/** What was left when the debt was written off. */
export interface WrittenOff {
  readonly principal: Cents
  readonly interest: Cents
  readonly penalty: Cents
  readonly administrative: Cents
  /** Discharged by a bankruptcy court that had the debtor under its jurisdiction, or under a plan it approved. */
  readonly dischargedInBankruptcy: boolean
  readonly debtClass: 'salary' | 'administrative'
  readonly chiefCounselEmployee: boolean
}

/** The form to issue, or why there is none. `ask` where the manual names no issuer. */
export type Form1099c =
  | { readonly report: true; readonly amount: Cents; readonly issuer: 'finance-center' | 'payroll-office' | 'ask' }
  | { readonly report: false }

/** Reports the whole amount from the floor up, whatever it is made of. */
export function form1099c(debt: WrittenOff, writtenOffOn: IsoDate): Outcome<Form1099c> {
  if (debt.dischargedInBankruptcy) {
    return answer({ report: false }, [{ label: 'Discharged in bankruptcy: no form', cite: 'IRM 1.35.7.22(3)' }])
  }
  const amount = add(debt.principal, debt.interest, debt.penalty, debt.administrative)
  const floor = governing(CANCELED_DEBT_FLOOR, writtenOffOn)
  const steps = [
    { label: 'Principal, interest, penalties and charges', amount: formatMoney(amount) },
    { label: 'Reported from', amount: formatMoney(floor.value), cite: floor.source },
  ]
  return answer(amount < floor.value ? { report: false } : { report: true, amount, issuer: issuerOf(debt) }, steps)
}

/** Unsettled: for salary debts of Chief Counsel employees the manual names nobody, so the clerk is asked. */
function issuerOf(debt: WrittenOff): 'finance-center' | 'payroll-office' | 'ask' {
  if (debt.debtClass === 'administrative') return 'finance-center'
  return debt.chiefCounselEmployee ? 'ask' : 'payroll-office'
}
