/** The people who owe. */
import { z } from 'zod'
import { EMPLOYMENT_STATUSES } from '../values/employment.ts'
import { declare, ROLES, WORKERS } from './call.ts'
import { day, idField, money, optionalText, textField, versionField } from './fields.ts'

export const stateField = z.string().regex(/^[A-Z]{2}$/, { error: 'Give the two letters of the state.' })

export const zipField = z.string().regex(/^\d{5}(?:-\d{4})?$/, { error: 'Write the ZIP as 12345 or 12345-6789.' })

const address = {
  street1: textField(60),
  street2: optionalText(60),
  city: textField(40),
  state: stateField,
  zip: zipField,
}

export const debtorCard = z.strictObject({
  debtorId: z.int(),
  employeeId: z.string(),
  name: z.string(),
  lastFour: z.string(),
  employmentStatus: z.enum(EMPLOYMENT_STATUSES),
  payFrequency: z.string(),
  debts: z.int(),
  total: money,
})

export const debtorView = z.strictObject({
  ...debtorCard.shape,
  version: z.int(),
  addressLines: z.array(z.string()),
  address: z.strictObject({
    street1: z.string(),
    street2: z.string(),
    city: z.string(),
    state: z.string(),
    zip: z.string(),
  }),
  addressGood: z.boolean(),
  email: z.string(),
  phone: z.string(),
  owed: z.array(
    z.strictObject({
      debtId: z.int(),
      billNumber: z.string(),
      debtType: z.string(),
      state: z.string(),
      stateLabel: z.string(),
      discoveredOn: day,
      principal: money,
      total: money,
    }),
  ),
})

export type DebtorView = z.output<typeof debtorView>

export const debtors = {
  'debtor.view': declare({
    does: 'Shows one person with every debt.',
    input: z.strictObject({ debtorId: idField }),
    answer: debtorView,
    roles: ROLES,
    kind: 'view',
  }),
  'debtor.list': declare({
    does: 'Lists people in the order of their names, a page at a time.',
    input: z.strictObject({
      text: optionalText(60),
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(500).default(50),
    }),
    answer: z.strictObject({
      rows: z.array(debtorCard),
      total: z.int(),
      /** A text that may mean thousands of people is not followed to its end: then there are more than `total`. */
      more: z.boolean(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'debtor.correct': declare({
    does: 'Corrects the address, contact or employment status of a person.',
    input: z.strictObject({
      debtorId: idField,
      version: versionField,
      ...address,
      email: optionalText(80),
      phone: optionalText(30),
      employmentStatus: z.enum(EMPLOYMENT_STATUSES),
      addressGood: z.boolean(),
      reason: textField(200),
    }),
    answer: debtorView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'debtor.reveal': declare({
    does: 'Shows the full Social Security number once, and records who looked and why.',
    input: z.strictObject({ debtorId: idField, why: textField(200) }),
    answer: z.strictObject({ ssn: z.string() }),
    roles: WORKERS,
    kind: 'deed',
  }),
  'find.anything': declare({
    does: 'Finds people, bills, rules and screens by name, bill number, employee number or last four digits.',
    input: z.strictObject({ text: textField(80), limit: z.int().min(1).max(50).default(12) }),
    answer: z.strictObject({
      hits: z.array(
        z.strictObject({
          kind: z.enum(['debtor', 'debt', 'rule']),
          id: z.string(),
          label: z.string(),
          detail: z.string(),
        }),
      ),
    }),
    roles: ROLES,
    kind: 'view',
  }),
}
