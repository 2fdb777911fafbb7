/** Money that comes in, and charges. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { debtView } from './debts.ts'
import {
  balance,
  dateField,
  day,
  idField,
  money,
  moneyField,
  optionalText,
  paidField,
  parts,
  step,
  textField,
  versionField,
} from './fields.ts'

export const PAYMENT_METHODS = [
  'check',
  'money-order',
  'pay-gov',
  'voluntary-salary-offset',
  'enforced-salary-offset',
  'internal-offset',
  'treasury-offset',
  'cross-servicing',
  'wage-garnishment',
] as const

/** Refused by its rule when it is tried: no debt is paid with it. */
export const FORBIDDEN_METHOD = 'government-travel-card'

const payment = {
  debtId: idField,
  amount: paidField,
  receivedOn: dateField,
  method: z.enum([...PAYMENT_METHODS, FORBIDDEN_METHOD]),
}

const split = z.strictObject({ ...parts, unapplied: money })

/** What a proposal to waive charges keeps. */
export const waivedCharges = z.strictObject({
  part: z.enum(['interest', 'penalty', 'administrative']),
  on: dateField,
  ground: z.enum(['paid-within-30-days', 'compromise-or-settlement', 'equity', 'government-interest']),
  /** Why collecting the charges would be wrong or not worth while. */
  finding: optionalText(500),
})

export const payments = {
  'payment.preview': declare({
    does: 'Shows how a payment would be split, and what a backdated one would change, before it is posted.',
    input: z.strictObject(payment),
    answer: z.strictObject({
      before: balance,
      applied: split,
      after: balance,
      refundable: z.boolean(),
      /** What a backdated payment would change in later assessments and payments. */
      changes: z.array(z.strictObject({ on: day, label: z.string(), was: money, becomes: money })),
      steps: z.array(step),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'payment.post': declare({
    does: 'Posts a payment on a debt, applied in the statutory order.',
    input: z.strictObject({
      ...payment,
      version: versionField,
      reference: optionalText(60),
      /** What Treasury kept of a collection: charged first and paid first, so that the debtor is credited with all. */
      fee: moneyField.optional(),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'payment.reverse': declare({
    does: 'Reverses a payment, charge or refund with its reason; every other part of the same receipt goes with it.',
    input: z.strictObject({
      debtId: idField,
      version: versionField,
      entryId: idField,
      reason: z.enum(['entered-in-error', 'returned-check']),
      note: textField(200),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'charge.post': declare({
    does: 'Posts an administrative charge on a debt.',
    input: z.strictObject({
      debtId: idField,
      version: versionField,
      amount: paidField,
      on: dateField,
      reason: textField(200),
      occasion: z.enum(['delinquency', 'agreement', 'referral']).default('delinquency'),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'charge.waive': declare({
    does: 'Proposes to waive interest, penalty or administrative charges, on a ground of the law; another approves it.',
    input: z.strictObject({ debtId: idField, version: versionField, amount: paidField, ...waivedCharges.shape }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
}
