/** Offset of Federal tax refunds for debts of a state: which debts, which taxpayers, which notice. */
import { addDays, addMonths, type IsoDate } from '../../values/dates.ts'
import { ZERO, formatMoney, least, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome, type Reason, type Step } from '../../values/outcome.ts'
import { amountOn, countOn } from '../../law/gate-figures.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 285.8'

export const rules = [
  'CFR285-8-debts', 'CFR285-8-address', 'CFR285-8-25', 'CFR285-8-certify', 'CFR285-8-notice-60', 'CFR285-8-efforts',
  'CFR285-8-notice', 'CFR285-8-fees', 'CFR285-8-order', 'CFR285-8-accrual-order',
]

/** A state's debt to be collected from a refund. */
export interface StateRefundDebt {
  readonly kind: 'income-tax' | 'unemployment-fraud' | 'unemployment-contributions' | 'other'
  readonly amount: Cents
  readonly delinquentSince: IsoDate
  readonly finalAssessment: boolean
  /** The return shows an address in the state. */
  readonly addressInState: boolean
  readonly noticeOn: IsoDate
  readonly certifiedMail: boolean
  readonly writtenDemand: boolean
  readonly certified: readonly string[]
  readonly today: IsoDate
}

/** What the state certifies; the last only for income tax. */
const STATE_CERTIFICATION: readonly ChecklistItem[] = [
  { id: 'past-due', label: 'that the debt is past due and enforceable', cite: '31 CFR 285.8(c)(1)' },
  { id: 'notice', label: 'that notice and other requirements were met', cite: '31 CFR 285.8(c)(1)' },
]

const TRIBAL: ChecklistItem = {
  id: 'tribal-immunity',
  label: 'that no claim of tribal immunity is open',
  cite: '31 CFR 285.8(c)(1)',
}

/** What the notice after an offset must say. */
export const STATE_OFFSET_NOTICE: readonly ChecklistItem[] = [
  { id: 'amount', label: 'the amount', cite: '31 CFR 285.8(e)' },
  { id: 'date', label: 'the date', cite: '31 CFR 285.8(e)' },
  { id: 'purpose', label: 'the purpose', cite: '31 CFR 285.8(e)' },
  { id: 'state', label: 'the state', cite: '31 CFR 285.8(e)' },
  { id: 'contact', label: 'a contact', cite: '31 CFR 285.8(e)' },
  { id: 'spouse', label: 'what a spouse may do', cite: '31 CFR 285.8(e)' },
]

/** Accepts the debt for refund offset, or gives every reason against it. */
export function submitStateDebt(debt: StateRefundDebt): Outcome<Cents> {
  return unlessForbidden([...wrongDebt(debt), ...wrongWay(debt)], debt.amount, [
    { label: 'Accepted for refund offset', amount: formatMoney(debt.amount), cite: citation },
  ])
}

/** Shares a refund over the states' debts in the order in which they accrued; support and Federal debts come before. */
export function shareRefund(
  refund: Cents,
  takenBefore: Cents,
  debts: readonly { readonly id: string; readonly accrued: IsoDate; readonly amount: Cents }[],
): Outcome<readonly { readonly id: string; readonly amount: Cents }[]> {
  let left = refund > takenBefore ? subtract(refund, takenBefore) : ZERO
  const steps: Step[] = [
    { label: 'Left by support and Federal debts', amount: formatMoney(left), cite: '31 CFR 285.8(d)' },
  ]
  const shares = debts
    .toSorted((one, other) => one.accrued.localeCompare(other.accrued) || one.id.localeCompare(other.id))
    .map((debt) => {
      const amount = least(left, debt.amount)
      left = subtract(left, amount)
      return { id: debt.id, amount }
    })
  return answer(shares, steps)
}

/** The yearly fee, for an offset that was completed. */
export function stateRefundFee(fee: Cents, completed: boolean): Cents {
  return completed ? fee : ZERO
}

/** The last day on which the taxpayer may send evidence. */
export function evidenceUntil(noticeOn: IsoDate): IsoDate {
  return addDays(noticeOn, countOn('state-notice-days', noticeOn).value)
}

function wrongDebt(debt: StateRefundDebt): readonly Reason[] {
  const floor = amountOn('state-debt-floor', debt.today)
  const years = countOn('state-tax-years', debt.today)
  const tax = debt.kind === 'income-tax'
  const old = tax && debt.today > addMonths(debt.delinquentSince, 12 * years.value)
  return [
    ...forbidWhen(debt.kind === 'other' || !debt.finalAssessment || old, {
      rule: 'CFR285-8-debts',
      cite: '31 CFR 285.8(a)',
      message: 'Only final income tax of the last ten years and certain unemployment debts are covered.',
    }),
    ...forbidWhen(tax && !debt.addressInState, {
      rule: 'CFR285-8-address',
      cite: '31 CFR 285.8(b)(3)',
      message: 'The return shows no address in the state.',
    }),
    ...forbidWhen(tax && debt.amount < floor.value, {
      rule: 'CFR285-8-25',
      cite: floor.source,
      message: `At least ${formatMoney(floor.value)} must be owed.`,
    }),
  ]
}

function wrongWay(debt: StateRefundDebt): readonly Reason[] {
  const tax = debt.kind === 'income-tax'
  return [
    ...missingItems('CFR285-8-certify', tax ? [...STATE_CERTIFICATION, TRIBAL] : STATE_CERTIFICATION, debt.certified),
    ...forbidWhen((tax && !debt.certifiedMail) || debt.today < evidenceUntil(debt.noticeOn), {
      rule: 'CFR285-8-notice-60',
      cite: '31 CFR 285.8(c)(3)(i)-(ii)',
      message: 'Sixty days after a notice, by certified mail for income tax, must have passed.',
    }),
    ...forbidWhen(!debt.writtenDemand, {
      rule: 'CFR285-8-efforts',
      cite: '31 CFR 285.8(c)(3)(iii)',
      message: 'No written demand was made before submission.',
    }),
  ]
}
