/** From which refunds the two programs of refund offset apply. */
import { date, type IsoDate } from '../../values/dates.ts'

export const citation = '31 CFR 285.2(k), 285.3(l)'

export const rules = ['CFR285-2-effective', 'CFR285-3-effective']

const AFTER = { 'federal-debt': date('1998-01-01'), support: date('1999-01-01') } as const

/** Whether a refund payable on the day is covered: only later ones than the program's own day. */
export function refundCovered(program: keyof typeof AFTER, payableOn: IsoDate): boolean {
  return payableOn > AFTER[program]
}
