/**
 * The record layouts of the Integrated Agency Interface (IAI) file for Cross-Servicing: 450 bytes a record.
 *
 * Treasury's own layout guide is not public. The rows follow a published implementation, the Department of Veterans
 * Affairs' Accounts Receivable package, whose writers and readers agree on them; each row names its source.
 *
 * Unsettled: bytes that no row names are not known. Read as blank, which is what the implementation sends.
 */
import type { Citation } from '../values/outcome.ts'
import { defineLayout, type Values } from './fixed-width.ts'

export const citation: Citation = '31 CFR 285.12(b)-(c); VistA Accounts Receivable 4.5, patch PRCA*4.5*301'

/** What the agency must know before it sends a file; shown by the window, the script door and the manual. */
export const IAI_CAVEAT =
  'The layout of this file follows a published implementation (that of the Department of Veterans Affairs), because ' +
  "Treasury's own guide is not public. Confirm the layout and the agency's codes with the Fiscal Service liaison " +
  'before the first transmission.'

/** Every record is this long. */
export const IAI_RECORD_LENGTH = 450

const VISTA: Citation = 'VistA AR 4.5'
const DATA_ARCHITECTURE: Citation = 'VistA AR 4.5; Fiscal Service Enterprise Data Architecture, IAI v10'
const INFERRED: Citation = 'VistA AR 4.5; meaning inferred from the IAI error codes'

/** What every detail record begins with. `debtIdFrom` is 20, but 21 on transactions, whose type stands at 20. */
function prefix<const T extends string, const P extends number>(type: T, debtIdFrom: P) {
  return [
    { from: 1, length: 1, name: 'processingCode', kind: 'constant', value: 'C', source: DATA_ARCHITECTURE },
    { from: 2, length: 2, name: 'recordType', kind: 'constant', value: type, source: VISTA },
    { from: 4, length: 1, name: 'action', kind: 'text', source: VISTA },
    { from: 5, length: 2, name: 'fastCode', kind: 'text', source: VISTA },
    { from: 7, length: 8, name: 'agencyLocationCode', kind: 'digits', source: VISTA },
    { from: 15, length: 5, name: 'station', kind: 'text', source: VISTA },
    { from: debtIdFrom, length: 30, name: 'debtId', kind: 'text', source: DATA_ARCHITECTURE },
  ] as const
}

/** The debtor's id follows the debt's on every detail record but the debt's own. */
function debtorPrefix<const T extends string>(type: T) {
  return [...prefix(type, 20), { from: 50, length: 15, name: 'debtorId', kind: 'text', source: VISTA }] as const
}

export const headerRecord = defineLayout('H', IAI_RECORD_LENGTH, [
  { from: 1, length: 1, name: 'recordType', kind: 'constant', value: 'H', source: VISTA },
  { from: 2, length: 8, name: 'batchControlId', kind: 'digits', source: VISTA },
  { from: 24, length: 2, name: 'fastCode', kind: 'text', source: VISTA },
  { from: 26, length: 8, name: 'agencyLocationCode', kind: 'digits', source: VISTA },
])

/** Amounts are blank on an update and zero on a recall. */
export const debtRecord = defineLayout('1', IAI_RECORD_LENGTH, [
  ...prefix('1 ', 20),
  { from: 51, length: 1, name: 'liability', kind: 'text', source: DATA_ARCHITECTURE },
  { from: 55, length: 1, name: 'debtType', kind: 'text', source: DATA_ARCHITECTURE },
  { from: 57, length: 3, name: 'administrativeClass', kind: 'text', source: DATA_ARCHITECTURE },
  { from: 60, length: 1, name: 'consumerOrCommercial', kind: 'text', source: DATA_ARCHITECTURE },
  { from: 61, length: 8, name: 'originationDate', kind: 'date', source: VISTA },
  { from: 69, length: 8, name: 'delinquencyDate', kind: 'date', source: VISTA },
  { from: 77, length: 14, name: 'originalAmount', kind: 'money', optional: true, source: VISTA },
  { from: 91, length: 14, name: 'referredBalance', kind: 'money', optional: true, source: VISTA },
  { from: 150, length: 1, name: 'judgment', kind: 'constant', value: 'N', source: INFERRED },
  { from: 159, length: 14, name: 'principal', kind: 'money', optional: true, source: VISTA },
  { from: 173, length: 14, name: 'interest', kind: 'money', optional: true, source: VISTA },
  { from: 187, length: 14, name: 'administrative', kind: 'money', optional: true, source: VISTA },
  { from: 201, length: 14, name: 'penalty', kind: 'money', optional: true, source: VISTA },
  { from: 253, length: 2, name: 'recallReason', kind: 'digits', optional: true, source: VISTA },
])

export const debtorRecord = defineLayout('2', IAI_RECORD_LENGTH, [
  ...debtorPrefix('2 '),
  { from: 65, length: 9, name: 'taxpayerId', kind: 'digits', source: VISTA },
  { from: 74, length: 3, name: 'taxpayerIdType', kind: 'text', source: VISTA },
  { from: 77, length: 35, name: 'lastName', kind: 'text', source: VISTA },
  { from: 112, length: 35, name: 'firstName', kind: 'text', source: VISTA },
  { from: 147, length: 35, name: 'middleName', kind: 'text', source: VISTA },
  { from: 187, length: 1, name: 'individualOrBusiness', kind: 'text', source: VISTA },
  { from: 233, length: 2, name: 'recallReason', kind: 'digits', optional: true, source: VISTA },
])

export const individualRecord = defineLayout('2A', IAI_RECORD_LENGTH, [
  ...debtorPrefix('2A'),
  { from: 68, length: 1, name: 'gender', kind: 'text', source: VISTA },
  { from: 69, length: 8, name: 'birthDate', kind: 'date', optional: true, source: VISTA },
])

export const contactRecord = defineLayout('2C', IAI_RECORD_LENGTH, [
  ...debtorPrefix('2C'),
  { from: 65, length: 9, name: 'taxpayerId', kind: 'digits', source: VISTA },
  { from: 74, length: 6, name: 'contactType', kind: 'text', source: VISTA },
  { from: 100, length: 60, name: 'contactName', kind: 'text', source: VISTA },
  { from: 160, length: 1, name: 'primaryName', kind: 'constant', value: 'Y', source: VISTA },
  { from: 161, length: 35, name: 'addressLine1', kind: 'text', source: VISTA },
  { from: 196, length: 35, name: 'addressLine2', kind: 'text', source: VISTA },
  { from: 231, length: 15, name: 'city', kind: 'text', source: VISTA },
  { from: 246, length: 2, name: 'state', kind: 'text', source: VISTA },
  { from: 248, length: 9, name: 'postalCode', kind: 'text', source: VISTA },
  { from: 257, length: 2, name: 'country', kind: 'text', source: VISTA },
  { from: 259, length: 1, name: 'primaryAddress', kind: 'constant', value: 'Y', source: VISTA },
  { from: 260, length: 1, name: 'phoneType', kind: 'text', source: VISTA },
  { from: 261, length: 10, name: 'phone', kind: 'digits', optional: true, source: VISTA },
  { from: 271, length: 4, name: 'phoneExtension', kind: 'digits', optional: true, source: VISTA },
  { from: 275, length: 1, name: 'primaryPhone', kind: 'text', source: VISTA },
])

export const caseRecord = defineLayout('3', IAI_RECORD_LENGTH, [
  ...debtorPrefix('3 '),
  { from: 65, length: 2, name: 'recallReason', kind: 'digits', optional: true, source: VISTA },
  { from: 67, length: 3, name: 'relationshipToPrimary', kind: 'text', source: VISTA },
  { from: 78, length: 14, name: 'individualLiability', kind: 'money', source: INFERRED },
  { from: 108, length: 6, name: 'letterContactType', kind: 'text', source: VISTA },
])

export const adjustmentRecord = defineLayout('5B', IAI_RECORD_LENGTH, [
  ...prefix('5B', 21),
  { from: 20, length: 1, name: 'financialTransactionType', kind: 'constant', value: 'L', source: VISTA },
  { from: 51, length: 15, name: 'debtorId', kind: 'text', source: VISTA },
  { from: 66, length: 9, name: 'transactionType', kind: 'text', source: VISTA },
  { from: 75, length: 10, name: 'sequenceNumber', kind: 'count', source: VISTA },
  { from: 85, length: 8, name: 'identifiedOn', kind: 'date', source: VISTA },
  { from: 93, length: 15, name: 'transactionId', kind: 'text', source: VISTA },
  { from: 117, length: 14, name: 'principal', kind: 'signed-money', source: VISTA },
  { from: 131, length: 14, name: 'interest', kind: 'signed-money', source: VISTA },
  { from: 145, length: 14, name: 'administrative', kind: 'signed-money', source: VISTA },
  { from: 159, length: 14, name: 'penalty', kind: 'signed-money', source: VISTA },
  { from: 173, length: 14, name: 'amount', kind: 'signed-money', source: VISTA },
])

export const trailerRecord = defineLayout('Z', IAI_RECORD_LENGTH, [
  { from: 1, length: 1, name: 'recordType', kind: 'constant', value: 'Z', source: VISTA },
  { from: 2, length: 8, name: 'detailRecords', kind: 'count', source: VISTA },
  { from: 10, length: 14, name: 'total', kind: 'money', source: VISTA },
  { from: 24, length: 8, name: 'batchControlId', kind: 'digits', source: VISTA },
  { from: 46, length: 2, name: 'fastCode', kind: 'text', source: VISTA },
  { from: 48, length: 8, name: 'agencyLocationCode', kind: 'digits', source: VISTA },
])

/** The records this program writes and reads, by type. */
export const iaiLayouts = {
  'H': headerRecord,
  '1': debtRecord,
  '2': debtorRecord,
  '2A': individualRecord,
  '2C': contactRecord,
  '3': caseRecord,
  '5B': adjustmentRecord,
  'Z': trailerRecord,
} as const

export type IaiRecordType = keyof typeof iaiLayouts

/** One record by its type, with the values its layout names. */
export type IaiRecord = {
  readonly [K in IaiRecordType]: { readonly type: K; readonly values: Values<(typeof iaiLayouts)[K]> }
}[IaiRecordType]

/** A record of one known type. */
export type IaiRecordOf<K extends IaiRecordType> = Extract<IaiRecord, { readonly type: K }>

/** The type a line says it is; undefined when it is none that this program knows. */
export function iaiRecordType(line: string): IaiRecordType | undefined {
  const type = line.startsWith('C') ? line.slice(1, 3).trimEnd() : line.slice(0, 1)
  return isIaiRecordType(type) ? type : undefined
}

function isIaiRecordType(type: string): type is IaiRecordType {
  return Object.hasOwn(iaiLayouts, type)
}
