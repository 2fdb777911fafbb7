/** Whether salary may be offset by force: late, noticed 30 days before, nothing pending, and certified. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { period } from '../../law/periods.ts'
import type { PolicySet } from '../../law/policy.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '5 U.S.C. 5514; 31 CFR 5.12(b)-(c), 285.7(b); IRM 1.35.7.12.6(1)-(5)'

export const rules = [
  'IRM-eso-trigger', 'IRM-eso-route-salary', 'IRM-eso-route-admin', 'IRM-eso-exits', 'CFR5-5.12-30',
  'CFR5-5.12-central-first', 'CFR285-7-employee',
]

/** What the creditor certifies in writing to the paying agency. */
export const OFFSET_CERTIFICATION: readonly ChecklistItem[] = [
  { id: 'valid', label: 'that the debt is valid', cite: '31 CFR 5.12(c)' },
  { id: 'delinquent', label: 'that it is delinquent', cite: '31 CFR 5.12(c)' },
  { id: 'enforceable', label: 'that it is legally enforceable in the amount stated', cite: '31 CFR 5.12(c)' },
  { id: 'no-bars', label: 'that nothing in law bars offset', cite: '31 CFR 5.12(c)' },
  { id: 'due-process', label: 'that due process was given', cite: '31 CFR 5.12(c)' },
]

/** What the debtor has done that keeps the 15 percent away. */
export type OffsetExit =
  'paid-in-full' | 'agreement-kept' | 'hardship-schedule' | 'hearing-pending' | 'review-pending' | 'waiver-pending'

const EXITS: Readonly<Record<OffsetExit, readonly [number, string]>> = {
  'paid-in-full': [1, 'The debt has been paid.'],
  'agreement-kept': [2, 'The employee keeps a written agreement.'],
  'hardship-schedule': [3, 'The employee keeps a schedule set on hardship.'],
  'hearing-pending': [4, 'A hearing is pending.'],
  'review-pending': [5, 'A review of the debt is pending.'],
  'waiver-pending': [6, 'A waiver request that came in time is pending.'],
}

/** What is known before offset is requested. */
export interface OffsetRequest {
  readonly today: IsoDate
  readonly debtClass: 'salary' | 'administrative'
  readonly delinquent: boolean
  /** The first day on which it will be, when nothing is paid and the day is known. */
  readonly delinquentFrom?: IsoDate | undefined
  /** The date of the notice that was mailed. */
  readonly noticeDate?: IsoDate | undefined
  /** The set that the center followed on the day of the notice. */
  readonly policySet?: PolicySet | undefined
  readonly exits: readonly OffsetExit[]
  /** Seasonal, temporary, military and postal employees count. */
  readonly paidByFederalAgency: boolean
  readonly certified: readonly string[]
  /** Why an administrative debt does not go through Treasury, when it is sent straight to the paying agency. */
  readonly outsideTreasury?: { readonly reason: string } | undefined
}

export type OffsetRoute = 'payroll-agent' | 'treasury-offset' | 'paying-agency'

/** The route of the request, or every reason why it may not be made, with the day it opens where time alone bars it. */
export function enforcedOffset(request: OffsetRequest): Outcome<OffsetRoute> {
  const route = routeOf(request)
  return unlessForbidden(
    [...trigger(request), ...notice(request), ...exits(request), ...papers(request, route)],
    route,
    [{ label: `Goes to: ${route}`, cite: route === 'payroll-agent' ? 'IRM 1.35.7.12.6(3)' : 'IRM 1.35.7.12.6(4)' }],
  )
}

function routeOf(request: OffsetRequest): OffsetRoute {
  if (request.debtClass === 'salary') return 'payroll-agent'
  return request.outsideTreasury === undefined ? 'treasury-offset' : 'paying-agency'
}

function trigger(request: OffsetRequest): readonly Reason[] {
  return [
    ...forbidWhen(!request.delinquent, {
      rule: 'IRM-eso-trigger',
      cite: 'IRM 1.35.7.12.6(1)',
      message: 'The debt is not delinquent.',
      ...(request.delinquentFrom === undefined ? {} : { opens: request.delinquentFrom }),
    }),
    ...forbidWhen(!request.paidByFederalAgency, {
      rule: 'CFR285-7-employee',
      cite: '31 CFR 285.7(b); IRM 1.35.7.12.6(7)(2)',
      message: 'The debtor is not paid by a Federal agency; there is no salary to offset.',
    }),
  ]
}

function notice(request: OffsetRequest): readonly Reason[] {
  const rule = 'CFR5-5.12-30'
  if (request.noticeDate === undefined) {
    return [{ rule, cite: '31 CFR 5.12(c)', message: 'No notice of the offset has been mailed.' }]
  }
  const limit = period('earliestSalaryOffset', request.noticeDate, request.policySet)
  const opens = addDays(request.noticeDate, limit.value.days)
  const message = `The notice must be ${limit.value.days} days old; offset may begin on ${opens}.`
  return forbidWhen(request.today < opens, { rule, cite: limit.source, message, opens })
}

function exits(request: OffsetRequest): readonly Reason[] {
  return request.exits.map((exit) => {
    const [paragraph, message] = EXITS[exit]
    return { rule: 'IRM-eso-exits', cite: `IRM 1.35.7.12.6(5)(${paragraph})`, message }
  })
}

function papers(request: OffsetRequest, route: OffsetRoute): readonly Reason[] {
  return [
    ...(route === 'treasury-offset' ? [] : missingItems('CFR5-5.12-30', OFFSET_CERTIFICATION, request.certified)),
    ...forbidWhen(request.outsideTreasury !== undefined && request.outsideTreasury.reason.trim() === '', {
      rule: 'CFR5-5.12-central-first',
      cite: '31 CFR 5.12(b)',
      message: 'Offset through Treasury comes first: record why it is not possible or fitting here.',
    }),
  ]
}
