/** Taking less than the whole: on one of four bases, with counsel's approval, and Justice's for a high principal. */
import type { IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { amountOn } from '../../law/gate-figures.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.7, 902.1-902.2'

export const rules = ['CFR5-5.7-compromise']

/** Why the whole cannot be collected. */
export const COMPROMISE_BASES = [
  { id: 'unable-to-pay', label: 'The debtor cannot pay in a reasonable time, as verified' },
  { id: 'cannot-enforce', label: 'It cannot be enforced in full in a reasonable time' },
  { id: 'cost', label: 'The cost of collecting does not justify enforcing it in full' },
  { id: 'doubt', label: 'It is doubtful that the debt can be proved in court' },
] as const

/** A compromise about to be accepted. */
export interface Compromise {
  readonly basis?: (typeof COMPROMISE_BASES)[number]['id'] | undefined
  readonly principal: Cents
  readonly balance: Cents
  readonly offered: Cents
  readonly on: IsoDate
  readonly inInstallments: boolean
  /** Default brings back the whole principal, less what was paid. */
  readonly reinstatedOnDefault: boolean
  /** A financial statement under penalty of perjury is on file. */
  readonly financialStatement: boolean
  readonly supervisorApproved: boolean
  readonly counselApprovedOn?: IsoDate | undefined
  readonly justiceApprovedOn?: IsoDate | undefined
}

/** The amount that settles the debt, or what still stands in the way. */
export function acceptCompromise(compromise: Compromise): Outcome<Cents> {
  return unlessForbidden([...standards(compromise), ...approvals(compromise)], compromise.offered, [
    { label: 'Accepted in satisfaction of the debt', cite: citation },
  ])
}

function standards(compromise: Compromise): readonly Reason[] {
  const rule = 'CFR5-5.7-compromise'
  return [
    ...forbidWhen(compromise.basis === undefined, {
      rule,
      cite: '31 CFR 902.2(a)',
      message: 'Choose why the whole cannot be collected.',
    }),
    ...forbidWhen(compromise.offered >= compromise.balance, {
      rule,
      cite: '31 CFR 5.7',
      message: 'The whole is offered; that is payment, not compromise.',
    }),
    ...forbidWhen(compromise.basis === 'unable-to-pay' && !compromise.financialStatement, {
      rule,
      cite: '31 CFR 902.2(g)',
      message: 'Inability to pay is shown by a financial statement under penalty of perjury.',
    }),
    ...forbidWhen(compromise.inInstallments && !compromise.reinstatedOnDefault, {
      rule,
      cite: '31 CFR 902.2(f)',
      message: 'A compromise in installments must bring the whole principal back on default.',
    }),
  ]
}

function approvals(compromise: Compromise): readonly Reason[] {
  const rule = 'CFR5-5.7-compromise'
  const limit = amountOn('justice-principal-over', compromise.on)
  return [
    ...forbidWhen(!compromise.supervisorApproved, {
      rule,
      cite: '31 CFR 5.7',
      message: 'A supervisor of the center has not approved it.',
    }),
    ...forbidWhen(compromise.counselApprovedOn === undefined, {
      rule,
      cite: '31 CFR 5.7; Treasury Directive 34-02',
      message: 'Legal counsel must approve: record who and when.',
    }),
    ...forbidWhen(compromise.principal > limit.value && compromise.justiceApprovedOn === undefined, {
      rule: 'CFR5-5.16-100k',
      cite: limit.source,
      message: 'The Department of Justice must approve, because the principal is high.',
    }),
  ]
}
