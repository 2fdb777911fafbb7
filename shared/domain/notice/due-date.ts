/** The due date of a demand letter: 30 days after its date unless another is given with a reason. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import type { Outcome } from '../../values/outcome.ts'
import { period } from '../../law/periods.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.10(2)(3)'

export const rules = ['IRM-10-due-date']

/** The payment due date the letter prints. A letter may set another day, after its own date, with the reason. */
export function paymentDueDate(
  letterDate: IsoDate,
  other?: { readonly dueOn: IsoDate; readonly reason: string },
): Outcome<IsoDate> {
  const usual = period('paymentDue', letterDate)
  const dueOn = other?.dueOn ?? addDays(letterDate, usual.value.days)
  return unlessForbidden(
    forbidWhen(other !== undefined && (other.reason.trim() === '' || other.dueOn <= letterDate), {
      rule: 'IRM-10-due-date',
      cite: citation,
      message: 'Another due date lies after the letter’s date and needs a reason.',
    }),
    dueOn,
    [{ label: `Due ${dueOn}`, cite: usual.source }],
  )
}
