/** What Treasury reports of its collections: per debtor the sum and the fees, never which payment was taken. */
import { formatMoney, subtract, type Cents } from '../../values/money.ts'
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 285.5(h), 285.2(e)(2)'

export const rules = ['CFR285-5-report-back', 'CFR285-2-agency-info']

/** One line of such a report. The form has no column for the source. */
export interface ReportedCollection {
  readonly name: string
  readonly taxpayerId: string
  readonly collected: Cents
  readonly fees: Cents
}

/** What is credited to the debtor and what reaches the center. */
export interface Received {
  readonly credited: Cents
  readonly fees: Cents
  readonly received: Cents
}

/** Credits the debtor with the whole collection; the center receives it less the fees. */
export function receiveCollection(line: ReportedCollection): Outcome<Received> {
  const reasons = [
    ...forbidWhen(line.name.trim() === '' || line.taxpayerId.trim() === '', {
      rule: 'CFR285-5-report-back',
      cite: citation,
      message: 'The line names no debtor: name and taxpayer number are needed to post it.',
    }),
    ...forbidWhen(line.fees > line.collected, {
      rule: 'CFR285-5-report-back',
      cite: citation,
      message: 'The fees are more than was collected.',
    }),
  ]
  const received = subtract(line.collected, line.fees)
  return unlessForbidden(reasons, { credited: line.collected, fees: line.fees, received }, [
    { label: 'Collected less fees', amount: formatMoney(received), cite: citation },
  ])
}
