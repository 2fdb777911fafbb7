/** The withholding order to the employer: when it should go, what it holds, and nothing more than that. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 285.11(g), (i)(5)-(8), (m); IRM 1.35.7.18.3(3)'

export const rules = [
  'IRM-18.3-order', 'CFR285-11-order-timing', 'CFR285-11-order-content', 'CFR285-11-employer-duties',
  'CFR285-11-employer-ban',
]

/** What the order and its packet hold. */
export const ORDER_CONTENT: readonly ChecklistItem[] = [
  { id: 'signature', label: 'the signature of the head of the agency or a delegate', cite: '31 CFR 285.11(g)(2)' },
  { id: 'name', label: 'the debtor’s name', cite: '31 CFR 285.11(g)(2)' },
  { id: 'address', label: 'the debtor’s address', cite: '31 CFR 285.11(g)(2)' },
  { id: 'social-security-number', label: 'the Social Security number', cite: '31 CFR 285.11(g)(2)' },
  { id: 'instructions', label: 'how to withhold, and from when', cite: '31 CFR 285.11(g)(2), (i)(5)' },
  { id: 'remittance', label: 'where to send the money', cite: '31 CFR 285.11(g)(2)' },
  { id: 'no-discharge', label: 'that nobody may be dismissed because of it', cite: '31 CFR 285.11(m)' },
]

/** Accepts an order that has all of this and nothing the employer does not need. */
export function withholdingOrder(contents: readonly string[]): Outcome<'complete'> {
  const known = new Set(ORDER_CONTENT.map((item) => item.id))
  return unlessForbidden(
    [
      ...missingItems('CFR285-11-order-content', ORDER_CONTENT, contents),
      ...forbidWhen(contents.some((id) => !known.has(id)), {
        rule: 'CFR285-11-order-content',
        cite: '31 CFR 285.11(g)(2)',
        message: 'The order may hold only what the employer needs to withhold.',
      }),
    ],
    'complete',
  )
}

/** The day by which the order should be mailed: 30 days after the last day to ask, or after the final decision. */
export function orderBy(lastDayToAsk: IsoDate, decidedOn: IsoDate | undefined): Outcome<IsoDate> {
  const days = countOn('garnishment-order-days', lastDayToAsk)
  const by = addDays(decidedOn ?? lastDayToAsk, days.value)
  return answer(by, [{ label: `${days.value} days after ${decidedOn ?? lastDayToAsk}`, cite: days.source }])
}
