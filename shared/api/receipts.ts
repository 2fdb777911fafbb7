/** Receipts: money that comes in at once and may pay several debts; deposits of many; and what nobody is matched to. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { dateField, day, idField, money, moneyField, optionalText, paidField, step, textField } from './fields.ts'
import { FORBIDDEN_METHOD, PAYMENT_METHODS } from './payments.ts'

const methodField = z.enum([...PAYMENT_METHODS, FORBIDDEN_METHOD])

const receipt = {
  amount: paidField,
  receivedOn: dateField,
  method: methodField,
  /** The debts the debtor named, in order; the rest goes to the person's other debts, the oldest first. */
  designated: z
    .array(z.strictObject({ debtId: idField, amount: paidField.optional() }))
    .max(50)
    .default([]),
}

const part = z.strictObject({
  debtId: z.int(),
  billNumber: z.string(),
  debtTypeLabel: z.string(),
  owed: money,
  amount: money,
})

/** Each way in which a deposit comes. */
export const DEPOSIT_SOURCES = ['keyed', 'lockbox', 'pay-gov'] as const

const itemField = z.strictObject({
  billNumber: optionalText(40),
  amount: paidField,
  reference: optionalText(60),
  /** When it came on another day than the deposit. */
  receivedOn: dateField.optional(),
})

const deposit = {
  source: z.enum(DEPOSIT_SOURCES).default('keyed'),
  receivedOn: dateField,
  method: methodField,
  items: z.array(itemField).min(1).max(5000),
}

const checkedItem = z.strictObject({
  /** `posted`: goes to the debt; `suspense`: no debt fits; `refused`: a rule forbids it and it must be taken out. */
  standing: z.enum(['debt', 'suspense', 'refused']),
  billNumber: z.string(),
  amount: money,
  debtId: z.int().optional(),
  name: z.string(),
  owed: money,
  /** What is unusual, or why it is refused or held. */
  says: z.string(),
})

const suspenseRow = z.strictObject({
  suspenseId: z.int(),
  receivedOn: day,
  postedOn: day,
  postedBy: z.string(),
  method: z.string(),
  methodLabel: z.string(),
  reference: z.string(),
  amount: money,
  given: z.string(),
  why: z.string(),
  clearedOn: day.optional(),
  clearedBy: z.string().optional(),
  clearedAs: z.enum(['applied', 'returned']).optional(),
  note: z.string(),
})

const depositView = z.strictObject({
  depositId: z.int(),
  source: z.enum(DEPOSIT_SOURCES),
  fileName: z.string(),
  receivedOn: day,
  postedOn: day,
  postedBy: z.string(),
  items: z.int(),
  controlTotal: money,
  posted: money,
  suspense: money,
})

/** What a proposal to send back money in suspense keeps. */
export const suspenseReturned = z.strictObject({ suspenseId: idField, payee: textField(120) })

/** What stands in a file of payments; each is found by the name of its column or by a mapping. */
export const PAYMENT_FILE_FIELDS = ['BillNumber', 'Amount', 'Reference', 'ReceivedOn'] as const

const mappingField = z.partialRecord(z.enum(PAYMENT_FILE_FIELDS), z.string())

export const receipts = {
  'receipt.preview': declare({
    does: 'Shows to which debts of a person a receipt would go, before it is posted.',
    input: z.strictObject({ debtorId: idField, ...receipt }),
    answer: z.strictObject({ parts: z.array(part), above: money, refundable: z.boolean(), steps: z.array(step) }),
    roles: ROLES,
    kind: 'view',
  }),
  'receipt.post': declare({
    does: 'Posts one receipt over the debts of a person: those named first, then the oldest, until nothing is left.',
    input: z.strictObject({ debtorId: idField, ...receipt, reference: optionalText(60) }),
    answer: z.strictObject({ receiptId: z.int(), parts: z.array(part), above: money }),
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'receipt.list': declare({
    does: 'Lists receipts, newest first, with the debts they pay and whether they were voided.',
    input: z.strictObject({ offset: z.int().nonnegative().default(0), limit: z.int().min(1).max(500).default(50) }),
    answer: z.strictObject({
      rows: z.array(
        z.strictObject({
          receiptId: z.int(),
          depositId: z.int().optional(),
          receivedOn: day,
          postedOn: day,
          postedBy: z.string(),
          methodLabel: z.string(),
          reference: z.string(),
          amount: money,
          fee: money,
          voided: z.boolean(),
          parts: z.array(
            z.strictObject({ entryId: z.int(), debtId: z.int(), billNumber: z.string(), amount: money }),
          ),
        }),
      ),
      count: z.int(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'deposit.check': declare({
    does: 'Says of each line of a deposit where it would go, before it is posted.',
    input: z.strictObject(deposit),
    answer: z.strictObject({ items: z.array(checkedItem), total: money, suspense: money, refused: z.int() }),
    roles: ROLES,
    kind: 'view',
  }),
  'deposit.readFile': declare({
    does: 'Reads a lockbox or Pay.gov file of payments into the lines of a deposit; nothing is saved.',
    input: z.strictObject({
      source: z.enum(['lockbox', 'pay-gov']),
      fileName: textField(200),
      content: z.string().max(20_000_000),
      mapping: mappingField.optional(),
    }),
    answer: z.strictObject({
      columns: z.array(z.string()),
      mapping: mappingField,
      missing: z.array(z.enum(PAYMENT_FILE_FIELDS)),
      savedMapping: z.boolean(),
      items: z.array(
        z.strictObject({ billNumber: z.string(), amount: money, reference: z.string(), receivedOn: day.optional() }),
      ),
      problems: z.array(z.strictObject({ line: z.int(), message: z.string() })),
      total: money,
      digest: z.string(),
      /** When this very file was posted before. */
      postedOn: day.optional(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'deposit.post': declare({
    does: 'Posts a deposit as one deed under its control total; what fits no debt is held in suspense.',
    input: z.strictObject({
      ...deposit,
      controlTotal: moneyField,
      fileName: optionalText(200),
      digest: optionalText(64),
      /** Kept for the next file of this source. */
      mapping: mappingField.optional(),
    }),
    answer: depositView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'deposit.list': declare({
    does: 'Lists the deposits posted, newest first.',
    input: z.strictObject({ limit: z.int().min(1).max(500).default(100) }),
    answer: z.strictObject({ rows: z.array(depositView) }),
    roles: ROLES,
    kind: 'view',
  }),
  'suspense.list': declare({
    does: 'Lists the money that no debt is known for, with what became of it.',
    input: z.strictObject({ show: z.enum(['open', 'all']).default('open') }),
    answer: z.strictObject({ rows: z.array(suspenseRow), total: money }),
    roles: ROLES,
    kind: 'view',
  }),
  'suspense.apply': declare({
    does: 'Puts money held in suspense on a debt, as received on the day it came.',
    input: z.strictObject({ suspenseId: idField, billNumber: textField(40), note: textField(300) }),
    answer: z.strictObject({ receiptId: z.int(), parts: z.array(part), above: money }),
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'suspense.return': declare({
    does: 'Proposes to send back money held in suspense; a second person approves it.',
    input: z.strictObject({ ...suspenseReturned.shape, reason: textField(300) }),
    answer: z.strictObject({ approvalId: z.int() }),
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
}
