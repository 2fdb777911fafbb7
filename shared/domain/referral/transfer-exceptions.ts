/** Debts that need not be transferred, however old: what each exception asks. */
import { addMonths, type IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'

export const citation = '31 CFR 285.12(d), 285.5(d)(3)(iii)'

export const rules = [
  'CFR285-12-exceptions', 'CFR285-12-litigation', 'CFR285-12-sale', 'CFR285-12-internal-3y', 'CFR285-12-exempt-class',
  'CFR285-5-foreign',
]

/** What may keep a debt from transfer. */
export type TransferSituation =
  | { readonly kind: 'none' }
  | { readonly kind: 'litigation'; readonly how: 'attorney-general' | 'in-court' | 'bankruptcy' | 'foreclosure' }
  | {
      readonly kind: 'sale'
      readonly eligibleOn: IsoDate
      readonly saleOn: IsoDate
      readonly approvedSchedule: boolean
    }
  | { readonly kind: 'private-contractor' | 'debt-center' | 'exempt-class' | 'third-party-serviced' }
  | { readonly kind: 'internal-offset'; readonly delinquencyDate: IsoDate; readonly fullyCollectedOn: IsoDate }
  | { readonly kind: 'foreign-sovereign' }

/** Whether the debt is excepted from transfer. It may still have to be reported for offset. */
export function transferExcepted(situation: TransferSituation): Outcome<boolean> {
  switch (situation.kind) {
    case 'none':
      return answer(false)
    case 'litigation':
      return answer(true, [{ label: `In litigation: ${situation.how}`, cite: '31 CFR 285.12(d)(1)-(2)' }])
    case 'sale':
      return saleException(situation.eligibleOn, situation.saleOn, situation.approvedSchedule)
    case 'internal-offset':
      return internalOffsetException(situation.delinquencyDate, situation.fullyCollectedOn)
    case 'foreign-sovereign':
      return answer(true, [{ label: 'May be referred, need not be', cite: '31 CFR 285.5(d)(3)(iii)' }])
    default:
      return answer(true, [{ label: situation.kind, cite: '31 CFR 285.12(d)(1), (5)-(6)' }])
  }
}

function saleException(eligibleOn: IsoDate, saleOn: IsoDate, approvedSchedule: boolean): Outcome<boolean> {
  const years = countOn('sale-years', eligibleOn)
  const last = addMonths(eligibleOn, 12 * years.value)
  return answer(approvedSchedule || saleOn <= last, [{ label: `Sale by ${last}`, cite: years.source }])
}

function internalOffsetException(delinquencyDate: IsoDate, fullyCollectedOn: IsoDate): Outcome<boolean> {
  const years = countOn('internal-offset-years', delinquencyDate)
  const last = addMonths(delinquencyDate, 12 * years.value)
  return answer(fullyCollectedOn <= last, [{ label: `Collected whole by ${last}`, cite: years.source }])
}
