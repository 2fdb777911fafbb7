/** Orders to garnish wages: the employer's papers and answer, suspension, the yearly look, the end. */
import { z } from 'zod'
import { ORDER_ENDS } from '../domain/wage-garnishment/order-standing.ts'
import { PAY_FREQUENCIES } from '../values/employment.ts'
import { declare, ROLES } from './call.ts'
import { debtView } from './debts.ts'
import {
  dateField, day, idField, money, moneyField, paidField, reason, step, textField, versionField,
} from './fields.ts'

const order = { debtId: idField, version: versionField, letterId: idField }

const wages = {
  payFrequency: z.enum(PAY_FREQUENCIES),
  /** With bonus, commission, sick and vacation pay. */
  compensation: paidField,
  taxes: moneyField,
  socialSecurity: moneyField,
  healthInsurance: moneyField,
  /** Stays in disposable pay. */
  courtOrdered: moneyField,
  /** Withheld under orders served before this one. */
  priorOrders: moneyField,
  familySupport: moneyField,
}

export const ORDER_STANDINGS = [
  'not-sent', 'waiting', 'remind', 'running', 'suspend', 'suspended', 'stop', 'review', 'ended',
] as const

const row = z.strictObject({
  letterId: z.int(),
  debtId: z.int(),
  version: z.int(),
  billNumber: z.string(),
  name: z.string(),
  employer: z.string(),
  standing: z.enum(ORDER_STANDINGS),
  datedOn: day,
  mailedOn: day.optional(),
  answerBy: day.optional(),
  answeredOn: day.optional(),
  disposablePay: money.optional(),
  amount: money.optional(),
  suspendedOn: day.optional(),
  reviewedOn: day.optional(),
  endedOn: day.optional(),
  ended: z.enum(ORDER_ENDS).optional(),
  why: z.string(),
  taken: money,
  owed: money,
  worksheetDocumentId: z.int().optional(),
  stopDocumentId: z.int().optional(),
  /** Why a suspended order may not go on. */
  resumeReasons: z.array(reason),
})

const deed = { answer: debtView, roles: ['clerk', 'supervisor'], kind: 'deed' } as const

export const garnishments = {
  'garnishment.list': declare({
    does: 'Lists the orders to garnish wages and what each asks for next.',
    input: z.strictObject({ debtId: idField.optional() }),
    answer: z.strictObject({ rows: z.array(row) }),
    roles: ROLES,
    kind: 'view',
  }),
  'garnishment.worksheet': declare({
    does: 'Works out what an employer withholds from one pay, line by line.',
    input: z.strictObject({ letterId: idField, ...wages }),
    answer: z.strictObject({ disposablePay: money, amount: money, steps: z.array(step) }),
    roles: ROLES,
    kind: 'view',
  }),
  'garnishment.papers': declare({
    does: 'Prints what goes to the employer with the order: what it must know, the worksheet, the certification form.',
    input: z.strictObject(order),
    ...deed,
  }),
  'garnishment.answer': declare({
    does: "Records the employer's certification and works out what is withheld; the worksheet is kept.",
    input: z.strictObject({ ...order, answeredOn: dateField, ...wages }),
    ...deed,
  }),
  'garnishment.suspend': declare({
    does: 'Tells the employer to suspend an order, as when a hearing is not decided by day 61.',
    input: z.strictObject({ ...order, on: dateField, reason: textField(300) }),
    ...deed,
  }),
  'garnishment.resume': declare({
    does: 'Lets a suspended order go on once nothing stands in the way.',
    input: z.strictObject({ ...order, reason: textField(300) }),
    ...deed,
  }),
  'garnishment.review': declare({
    does: 'Records the yearly look at an account that is garnished.',
    input: z.strictObject({ ...order, finding: textField(300) }),
    ...deed,
  }),
  'garnishment.end': declare({
    does: 'Ends an order; the notice to the employer to stop is printed.',
    input: z.strictObject({ ...order, on: dateField, ended: z.enum(ORDER_ENDS), reason: textField(300) }),
    ...deed,
  }),
}
