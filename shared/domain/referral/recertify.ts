/** Once a year it is certified again that referred debts are still good and money received was credited. */
import { addMonths, type IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'

export const citation = '31 CFR 285.5(d)(7)-(9)'

export const rules = ['CFR285-5-annual', 'CFR285-5-own-disbursing']

/** The day by which the next certification is due. */
export function recertificationDue(lastCertified: IsoDate): Outcome<IsoDate> {
  const months = countOn('recertification-months', lastCertified)
  const due = addMonths(lastCertified, months.value)
  return answer(due, [{ label: `${months.value} months after ${lastCertified}`, cite: months.source }])
}

/** Whether a certification is needed before an offset: always, except by an agency that disburses its own payments. */
export function certificationNeeded(ownDisbursingOfficial: boolean, ownPayment: boolean): boolean {
  return !(ownDisbursingOfficial && ownPayment)
}
