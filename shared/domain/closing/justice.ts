/** When the Department of Justice must approve, and when a debt may be referred to it for litigation. */
import type { IsoDate } from '../../values/dates.ts'
import { formatMoney, type Cents } from '../../values/money.ts'
import { answer, type Outcome, type Reason } from '../../values/outcome.ts'
import { amountOn } from '../../law/gate-figures.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.16, 902.1(b), 903.1(b), 904.1'

export const rules = ['CFR5-5.16-100k', 'CFR5-5.16-litigation', 'IRM-18.1-doj']

/** Whether Justice must approve a compromise, suspension or termination: by principal alone, without charges. */
export function justiceMustApprove(principal: Cents, on: IsoDate): Outcome<boolean> {
  const limit = amountOn('justice-principal-over', on)
  return answer(principal > limit.value, [
    { label: 'Needed when the principal is over', amount: formatMoney(limit.value), cite: limit.source },
  ])
}

/** Why a small claim may be referred all the same. */
export const SMALL_CLAIM_REASONS = [
  { id: 'compliance', label: 'The suit matters for compliance with the agency’s programs' },
  { id: 'lien', label: 'Only a judgment lien is sought' },
  { id: 'able-to-pay', label: 'The debtor is able to pay and it can be enforced' },
] as const

/** Why a claim is too small to be referred; exclusive of interest, penalties and charges. */
export function smallClaimReasons(principal: Cents, exception: string | undefined, on: IsoDate): readonly Reason[] {
  const minimum = amountOn('litigation-minimum', on)
  return forbidWhen(principal < minimum.value && exception === undefined, {
    rule: 'CFR5-5.16-litigation',
    cite: '31 CFR 904.4',
    message: `The principal is under ${formatMoney(minimum.value)}. Say which exception applies.`,
  })
}

/** Where a claim is sent: to the division in Washington when its principal is high, else to the central intake. */
export function litigationOffice(
  principal: Cents,
  on: IsoDate,
): 'Civil Division' | 'Nationwide Central Intake Facility' {
  return principal > amountOn('civil-division-over', on).value ? 'Civil Division' : 'Nationwide Central Intake Facility'
}

/** What must be said of a debt before it goes to Justice. */
export const LITIGATION_STATEMENTS: readonly ChecklistItem[] = [
  { id: 'aggressive-collection', label: 'that aggressive collection was done', cite: '31 CFR 5.16(b), 904.1(a)' },
  { id: 'no-compromise', label: 'that it should not be compromised', cite: '31 CFR 5.16(b), 904.1(a)' },
  { id: 'no-termination', label: 'that collection should go on', cite: '31 CFR 5.16(b), 904.1(a)' },
]

/** Refers a debt for litigation once all three statements are made. */
export function referForLitigation(statements: readonly string[]): Outcome<'referred'> {
  return unlessForbidden(missingItems('CFR5-5.16-litigation', LITIGATION_STATEMENTS, statements), 'referred')
}

/** What to ask when Treasury reports that it sent a debt to Justice without those reasons. */
export function justiceStatusWarnings(statements: readonly string[]): readonly Reason[] {
  return missingItems('IRM-18.1-doj', LITIGATION_STATEMENTS, statements)
}
