/** Whether wages may be garnished: non-Federal wages of one who is late, was warned, and is not protected. */
import { addDays, addMonths, type IsoDate } from '../../values/dates.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'
import { period } from '../../law/periods.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.12(a)(3), 5.13, 285.11(b)-(c), (e)(1), (j); IRM 1.35.7.18.3(1)'

export const rules = [
  'IRM-18.3-who', 'CFR5-5.13-awg', 'CFR5-5.13-30', 'CFR5-5.13-not-federal', 'CFR5-5.12-second-job',
  'CFR285-11-scope', 'CFR285-11-employer', 'CFR285-11-12-months',
]

/** Who pays the wages. State and local governments are employers here; Federal agencies never are. */
export type EmployerKind = 'private' | 'state-or-local' | 'federal'

/** What is known before an order is issued. */
export interface GarnishmentRequest {
  readonly employer: EmployerKind
  readonly debtKind: 'nontax' | 'tax'
  readonly delinquent: boolean
  readonly agreementCurrent: boolean
  readonly noticeMailedOn?: IsoDate | undefined
  readonly today: IsoDate
  /** When the debtor was hired again after losing work against his will; absent when that did not happen. */
  readonly reemployedOn?: IsoDate | undefined
}

/** Allows the garnishment, or gives every reason against it with the day it opens. */
export function wageGarnishment(request: GarnishmentRequest): Outcome<'allowed'> {
  return unlessForbidden([...wrongWages(request), ...protectedDebtor(request), ...notWarned(request)], 'allowed')
}

/** Which employers of one debtor a garnishment can reach, and which salary offset. */
export function reachOf(employers: readonly { readonly name: string; readonly kind: EmployerKind }[]): {
  readonly bySalaryOffset: readonly string[]
  readonly byGarnishment: readonly string[]
} {
  const named = (federal: boolean): readonly string[] =>
    employers.filter((employer) => (employer.kind === 'federal') === federal).map((employer) => employer.name)
  return { bySalaryOffset: named(true), byGarnishment: named(false) }
}

function wrongWages(request: GarnishmentRequest): readonly Reason[] {
  return [
    ...forbidWhen(request.employer === 'federal', {
      rule: 'CFR5-5.13-not-federal',
      cite: '31 CFR 5.13(b), 285.11(c); IRM 1.35.7.18.3(1)',
      message: 'Federal pay is reached by salary offset, not by garnishment.',
    }),
    ...forbidWhen(request.debtKind === 'tax' || !request.delinquent, {
      rule: 'CFR285-11-scope',
      cite: '31 CFR 285.11(b)',
      message: 'Only a delinquent nontax debt is garnished.',
    }),
  ]
}

function protectedDebtor(request: GarnishmentRequest): readonly Reason[] {
  const agreement = forbidWhen(request.agreementCurrent, {
    rule: 'CFR5-5.13-awg',
    cite: '31 CFR 5.13(a)',
    message: 'The debtor pays on time under an agreement.',
  })
  if (request.reemployedOn === undefined) return agreement
  const months = countOn('reemployment-months', request.reemployedOn)
  const opens = addMonths(request.reemployedOn, months.value)
  const rehired = {
    rule: 'CFR285-11-12-months',
    cite: months.source,
    message: `The debtor must have been back at work for ${months.value} months.`,
    opens,
  }
  return [...agreement, ...forbidWhen(request.today < opens, rehired)]
}

function notWarned(request: GarnishmentRequest): readonly Reason[] {
  const rule = 'CFR5-5.13-30'
  if (request.noticeMailedOn === undefined) {
    return [{ rule, cite: '31 CFR 5.13(a)', message: 'No notice of garnishment has been mailed.' }]
  }
  const limit = period('earliestGarnishment', request.noticeMailedOn)
  const opens = addDays(request.noticeMailedOn, limit.value.days)
  const message = `The notice must be ${limit.value.days} days old.`
  return forbidWhen(request.today < opens, { rule, cite: limit.source, message, opens })
}
