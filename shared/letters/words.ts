/** How letters write dates, amounts and lists, and what they never write. */
import type { IsoDate } from '../values/dates.ts'
import { showMoney, type Cents } from '../values/money.ts'

export const citation = 'GPO Style Manual, chapters 8 and 12; Pub. L. 115-59; 31 CFR 285.12(k)'

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]

/** `November 22, 2026`. */
export function longDate(day: IsoDate): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8, 10))}, ${day.slice(0, 4)}`
}

/** `$1,234.56`. */
export function dollars(amount: Cents): string {
  return amount < 0 ? `-$${showMoney(amount).slice(1)}` : `$${showMoney(amount)}`
}

/** `15th`, `21st`. */
export function ordinal(count: number): string {
  const teens = count % 100 >= 11 && count % 100 <= 13
  return `${count}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`
}

/** `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** Takes out whatever could be a Social Security number: nothing mailed to a debtor may show one. */
export function withoutTaxpayerNumbers(text: string): string {
  return text.replace(/(?<!\d)(?:\d{9}|\d{3}([-. ])\d{2}\1\d{4})(?!\d)/g, '(number left out)')
}
