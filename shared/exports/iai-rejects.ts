/**
 * Reads the file of unprocessable records that comes back from Treasury: each record as it was sent, 450 bytes, then up
 * to nine error codes. The file is believed as a whole or not at all: its trailers must count and sum what it holds.
 *
 * Unsettled: bytes 451 to 471 are known only from the file that reached the Department of Veterans Affairs, which may
 * have added to them. Read as that department reads them; byte 470, who rejected the record, may be blank.
 */
import { add, cents, ZERO, type Cents } from '../values/money.ts'
import { answer, type Citation, type Denied, type Issue, type Outcome } from '../values/outcome.ts'
import { defineLayout, readRecord, type Values } from './fixed-width.ts'
import { isIaiCode, type IaiCode } from './iai-error-codes.ts'

export const citation: Citation = '31 CFR 285.12(i); VistA Accounts Receivable 4.5, patch PRCA*4.5*301'

const VISTA: Citation = 'VistA AR 4.5'

const REJECT_LENGTH = 471

const TAIL = [
  { from: 452, length: 18, name: 'codes', kind: 'text', source: VISTA },
  { from: 470, length: 1, name: 'rejectedBy', kind: 'text', source: VISTA },
] as const

const AGENCY = [
  { from: 4, length: 1, name: 'action', kind: 'text', source: VISTA },
  { from: 5, length: 2, name: 'fastCode', kind: 'text', source: VISTA },
  { from: 7, length: 8, name: 'agencyLocationCode', kind: 'text', source: VISTA },
] as const

/** What can be told of a record whatever is wrong with it. */
const rejectedRecord = defineLayout(
  'rejected',
  REJECT_LENGTH,
  [
    { from: 1, length: 1, name: 'mark', kind: 'constant', value: 'C', source: VISTA },
    { from: 2, length: 2, name: 'type', kind: 'text', source: VISTA },
    ...AGENCY,
    { from: 20, length: 30, name: 'debtId', kind: 'text', source: VISTA },
    { from: 50, length: 15, name: 'debtorId', kind: 'text', source: VISTA },
    { from: 91, length: 14, name: 'balance', kind: 'text', source: VISTA },
    ...TAIL,
  ],
  'ignored',
)

/** Collections and adjustments have their ids one byte later. */
const rejectedTransaction = defineLayout(
  'rejected transaction',
  REJECT_LENGTH,
  [
    { from: 1, length: 1, name: 'mark', kind: 'constant', value: 'C', source: VISTA },
    { from: 2, length: 2, name: 'type', kind: 'text', source: VISTA },
    ...AGENCY,
    { from: 21, length: 30, name: 'debtId', kind: 'text', source: VISTA },
    { from: 51, length: 15, name: 'debtorId', kind: 'text', source: VISTA },
    { from: 93, length: 15, name: 'transactionId', kind: 'text', source: VISTA },
    { from: 117, length: 14, name: 'collection', kind: 'text', source: VISTA },
    { from: 173, length: 14, name: 'adjustment', kind: 'text', source: VISTA },
    ...TAIL,
  ],
  'ignored',
)

const rejectHeader = defineLayout(
  'reject header',
  REJECT_LENGTH,
  [
    { from: 1, length: 1, name: 'mark', kind: 'constant', value: 'H', source: VISTA },
    { from: 2, length: 8, name: 'controlId', kind: 'digits', source: VISTA },
    ...TAIL,
  ],
  'ignored',
)

const rejectTrailer = defineLayout(
  'reject trailer',
  REJECT_LENGTH,
  [
    { from: 1, length: 1, name: 'mark', kind: 'constant', value: 'Z', source: VISTA },
    { from: 2, length: 8, name: 'detailRecords', kind: 'count', source: VISTA },
    { from: 10, length: 14, name: 'total', kind: 'money', source: VISTA },
    { from: 24, length: 8, name: 'controlId', kind: 'digits', source: VISTA },
    ...TAIL,
  ],
  'ignored',
)

/** Who sent a record back, as byte 470 says; blank is Treasury. */
export type RejectedBy = 'treasury' | 'data-center' | 'debt-center' | 'unknown'

/** One record that came back. Match it by debt, type and action. */
export interface Rejection {
  readonly line: number
  readonly controlId: string
  /** `1`, `2`, `2A` … `6`. */
  readonly type: string
  readonly action: string
  readonly debtId: string
  readonly debtorId: string
  /** The agency's number of a collection or adjustment; empty on other records. */
  readonly transactionId: string
  readonly codes: readonly IaiCode[]
  /** Codes this program does not know; the liaison does. */
  readonly unknownCodes: readonly string[]
  readonly rejectedBy: RejectedBy
}

/** A code on a header or trailer: it concerns the batch. */
export interface BatchRejection {
  readonly line: number
  readonly controlId: string
  readonly codes: readonly IaiCode[]
  readonly unknownCodes: readonly string[]
  /** The batch id Treasury could not accept; empty unless that is what was wrong. */
  readonly wrongControlId: string
}

export interface RejectFile {
  readonly batches: number
  readonly records: number
  readonly rejections: readonly Rejection[]
  readonly batchRejections: readonly BatchRejection[]
}

interface OpenBatch {
  readonly controlId: string
  readonly records: number
  readonly total: Cents
}

/** Reads the whole file; refuses it, with every line that is wrong, when it does not hold together. */
export function readRejects(lines: Iterable<string>): Outcome<RejectFile> {
  const issues: Issue[] = []
  const rejections: Rejection[] = []
  const batchRejections: BatchRejection[] = []
  let open: OpenBatch | undefined
  let number = 0
  let batches = 0
  let records = 0
  for (const line of lines) {
    number += 1
    if (line.startsWith('C')) {
      const detail = readDetail(line, number, open, issues)
      if (detail === undefined) continue
      records += 1
      open = open === undefined ? open : { ...open, records: open.records + 1, total: add(open.total, detail.amount) }
      const { rejection } = detail
      if (rejection.codes.length + rejection.unknownCodes.length > 0) rejections.push(rejection)
    } else {
      const readEnd = line.startsWith('H') ? readHeader : readTrailer
      const end = readEnd(line, number, open, issues)
      open = end.open
      batches += end.open === undefined ? 0 : 1
      if (end.rejection !== undefined) batchRejections.push(end.rejection)
    }
  }
  if (batches === 0) issues.push({ path: `line ${number}`, message: 'The file has no header.' })
  if (open !== undefined) issues.push({ path: `line ${number}`, message: 'The last batch has no trailer.' })
  return issues.length > 0 ? refuseFile(issues) : answer({ batches, records, rejections, batchRejections })
}

function refuseFile(issues: readonly Issue[]): Denied {
  return { ok: false, error: { kind: 'invalid', issues } }
}

interface BatchEnd {
  readonly open: OpenBatch | undefined
  readonly rejection: BatchRejection | undefined
}

function readHeader(line: string, number: number, open: OpenBatch | undefined, issues: Issue[]): BatchEnd {
  const read = readRecord(rejectHeader, line)
  if (open !== undefined) note(issues, number, 'A header stands inside a batch that has no trailer yet.')
  if (!read.ok) {
    for (const problem of read.problems) note(issues, number, problem.message)
    return { open: undefined, rejection: undefined }
  }
  const { controlId, codes } = read.values
  return { open: { controlId, records: 0, total: ZERO }, rejection: batchRejection(number, controlId, codes) }
}

function readTrailer(line: string, number: number, open: OpenBatch | undefined, issues: Issue[]): BatchEnd {
  const read = readRecord(rejectTrailer, line)
  if (!read.ok) {
    for (const problem of read.problems) note(issues, number, problem.message)
    return { open: undefined, rejection: undefined }
  }
  const { controlId, detailRecords, total, codes } = read.values
  if (open === undefined) note(issues, number, 'The trailer stands outside a batch.')
  else {
    if (detailRecords !== open.records) note(issues, number, "The trailer's count is not the number of records.")
    if (total !== open.total) note(issues, number, "The trailer's total is not the sum of the records.")
    if (controlId !== open.controlId) note(issues, number, 'Trailer and header have different batch ids.')
  }
  return { open: undefined, rejection: batchRejection(number, controlId, codes) }
}

/** With the code 9A, the batch id that was wrong follows ten characters in, where further codes would stand. */
function batchRejection(line: number, controlId: string, text: string): BatchRejection | undefined {
  const wrongId = text.startsWith('9A')
  const { codes, unknownCodes } = splitCodes(wrongId ? '9A' : text)
  if (codes.length + unknownCodes.length === 0) return undefined
  return { line, controlId, codes, unknownCodes, wrongControlId: wrongId ? text.slice(10).trim() : '' }
}

interface Detail {
  readonly rejection: Rejection
  readonly amount: Cents
}

function readDetail(line: string, number: number, open: OpenBatch | undefined, issues: Issue[]): Detail | undefined {
  const type = line.slice(1, 3).trimEnd()
  const transaction = type === '5A' || type === '5B'
  const read = transaction ? readRecord(rejectedTransaction, line) : readRecord(rejectedRecord, line)
  if (open === undefined) note(issues, number, 'The record stands outside a batch.')
  if (!read.ok) {
    for (const problem of read.problems) note(issues, number, problem.message)
    return undefined
  }
  const { values } = read
  const { action, debtId, debtorId, rejectedBy } = values
  const known = {
    line: number,
    controlId: open?.controlId ?? '',
    type,
    action,
    debtId,
    debtorId: type === '1' ? '' : debtorId,
    transactionId: 'transactionId' in values ? values.transactionId : '',
    ...splitCodes(values.codes),
    rejectedBy: rejecter(rejectedBy),
  }
  return { rejection: known, amount: amountOf(type, values) }
}

type DetailValues = Values<typeof rejectedRecord> | Values<typeof rejectedTransaction>

/** What the record adds to the trailer's total, without its sign; the echo may be spoilt, then it adds nothing. */
function amountOf(type: string, values: DetailValues): Cents {
  if ('balance' in values) return type === '1' ? unsigned(values.balance) : ZERO
  return unsigned(type === '5A' ? values.collection : values.adjustment)
}

function unsigned(text: string): Cents {
  const digits = text.replace('-', '0')
  return /^\d{14}$/.test(digits) ? cents(Number(digits)) : ZERO
}

function splitCodes(text: string): { readonly codes: readonly IaiCode[]; readonly unknownCodes: readonly string[] } {
  const pairs = (text.match(/.{1,2}/g) ?? []).map((pair) => pair.trim()).filter((pair) => pair !== '')
  return { codes: pairs.filter(isIaiCode), unknownCodes: pairs.filter((pair) => !isIaiCode(pair)) }
}

function rejecter(text: string): RejectedBy {
  if (text === '' || text === 'T') return 'treasury'
  if (text === 'A') return 'data-center'
  return text === 'D' ? 'debt-center' : 'unknown'
}

function note(issues: Issue[], line: number, message: string): void {
  issues.push({ path: `line ${line}`, message })
}
