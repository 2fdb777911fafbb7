/**
 * Writes the Integrated Agency Interface (IAI) file by which debts go to Treasury's Cross-Servicing program, and every
 * later change to them: facts in, 450-byte records out. The same facts always give the same bytes.
 */
import { daysBetween, compose, type IsoDate } from '../values/dates.ts'
import { add, cents, ZERO, type Cents } from '../values/money.ts'
import type { Citation } from '../values/outcome.ts'
import { writeInto, writeRecord, type Layout } from './fixed-width.ts'
import {
  CASE_RECALL_CODE, DEBTOR_RECALLS, DEBT_RECALLS, sumOfParts, type Adjustment, type AgencyCodes, type IaiBatch,
  type ReferredDebt, type Submission,
} from './iai-facts.ts'
import { IAI_RECORD_LENGTH, iaiLayouts, type IaiRecord, type IaiRecordOf } from './iai-records.ts'
import { asSent, contactName } from './iai-sent.ts'

export const citation: Citation = '31 CFR 285.12(b)-(c), (i)'

/**
 * Unsettled: whether Treasury wants a terminator after each record, and which. Read as one line feed; whoever sends the
 * file may ask for another, or for none.
 */
export const LINE_TERMINATOR = '\n'

/** What a record does: add, update, recall, add to a debtor Treasury has, add a joint debtor. */
export const ACTIONS = {
  A: 'Adds a record.',
  U: 'Updates a record.',
  L: 'Recalls a debt, a debtor or a case.',
  B: 'Adds a debt to a debtor who is already at Treasury.',
  V: 'Adds a joint debtor; this program refers debts of one person only and never sends it.',
} as const

export type Action = keyof typeof ACTIONS

/**
 * The number of a batch: last digit of the year, day of the year, sequence of the day: `40450001` is the first batch of
 * February 14, 2024. Throws outside 1-9999, since a day has no more numbers.
 */
export function batchControlId(on: IsoDate, sequence: number): string {
  const real = Number.isInteger(sequence) && sequence >= 1 && sequence <= 9999
  if (!real) throw new RangeError(`No batch has the number ${sequence}.`)
  const dayOfYear = daysBetween(compose(Number(on.slice(0, 4)), 1, 1), on) + 1
  return `${on.slice(3, 4)}${String(dayOfYear).padStart(3, '0')}${String(sequence).padStart(4, '0')}`
}

/** The records of a whole batch, header to trailer, one after the other. */
export function* iaiRecords(batch: IaiBatch, submissions: Iterable<Submission>): Generator<IaiRecord> {
  const { fastCode, agencyLocationCode } = batch.codes
  const ends = { batchControlId: batch.controlId, fastCode, agencyLocationCode }
  yield { type: 'H', values: ends }
  let detailRecords = 0
  let total = ZERO
  for (const submission of submissions) {
    for (const record of submissionRecords(batch.codes, submission)) {
      detailRecords += 1
      total = add(total, controlAmount(record))
      yield record
    }
  }
  yield { type: 'Z', values: { ...ends, detailRecords, total } }
}

/** What a record adds to the trailer's total: a referred balance, or an adjustment without its sign. */
export function controlAmount(record: IaiRecord): Cents {
  if (record.type === '1') return record.values.referredBalance ?? ZERO
  return record.type === '5B' ? cents(Math.abs(record.values.amount)) : ZERO
}

/** One record as its 450 characters. */
export function iaiLine(record: IaiRecord): string {
  const layout: Layout = iaiLayouts[record.type]
  return writeRecord<Layout>(layout, record.values)
}

/** How many records are handed on at a time. */
const RECORDS_AT_ONCE = 500

/**
 * The bytes of the file, a few hundred records at a time, so that a large batch never stands in memory whole.
 *
 * @param terminator what follows each record
 */
export function* iaiBytes(
  batch: IaiBatch, submissions: Iterable<Submission>, terminator: string = LINE_TERMINATOR,
): Generator<Uint8Array> {
  const end = new TextEncoder().encode(terminator)
  const step = IAI_RECORD_LENGTH + end.length
  let bytes = new Uint8Array(step * RECORDS_AT_ONCE)
  let at = 0
  for (const record of iaiRecords(batch, submissions)) {
    const layout: Layout = iaiLayouts[record.type]
    writeInto<Layout>(layout, record.values, bytes, at)
    bytes.set(end, at + IAI_RECORD_LENGTH)
    at += step
    if (at < bytes.length) continue
    yield bytes
    // A fresh piece: the one handed on may still be on its way to the disk.
    bytes = new Uint8Array(step * RECORDS_AT_ONCE)
    at = 0
  }
  if (at > 0) yield bytes.subarray(0, at)
}

/** A debt to be referred, and whether Treasury has its debtor from an earlier file. */
export interface NewDebt {
  readonly debt: ReferredDebt
  readonly debtorKnown: boolean
}

/** Makes new debts into submissions; a debtor's second debt in a batch finds the debtor already known. */
export function* debtsAdded(debts: Iterable<NewDebt>): Generator<Submission> {
  const inThisFile = new Set<string>()
  for (const { debt, debtorKnown } of debts) {
    const { debtorId } = debt.debtor
    yield { event: 'debt-added', debt, debtorKnown: debtorKnown || inThisFile.has(debtorId) }
    inThisFile.add(debtorId)
  }
}

/** The records that tell Treasury of one event, in the order in which it reads them. */
export function submissionRecords(codes: AgencyCodes, submission: Submission): readonly IaiRecord[] {
  const debt = asSent(submission.debt)
  switch (submission.event) {
    case 'debt-added':
      return submission.debtorKnown ? knownDebtor(codes, debt) : newDebtor(codes, debt)
    case 'debt-changed':
      return [debtOf(codes, 'U', debt)]
    case 'name-changed':
      return [debtorOf(codes, 'U', debt)]
    case 'address-changed':
      // A contact is always added, even to change one.
      return [contactOf(codes, 'A', debt)]
    case 'birth-date-changed':
      return [individualOf(codes, 'U', debt)]
    case 'balance-adjusted':
      return [adjustmentOf(codes, debt, submission.adjustment)]
    case 'debt-recalled':
      return [debtOf(codes, 'L', debt, DEBT_RECALLS[submission.reason].code)]
    case 'debtor-recalled':
      return [debtorOf(codes, 'L', debt, DEBTOR_RECALLS[submission.reason].code)]
    case 'case-recalled':
      return [caseOf(codes, 'L', debt, CASE_RECALL_CODE)]
  }
}

function newDebtor(codes: AgencyCodes, debt: ReferredDebt): readonly IaiRecord[] {
  return [
    debtOf(codes, 'A', debt),
    debtorOf(codes, 'A', debt),
    individualOf(codes, 'A', debt),
    contactOf(codes, 'A', debt),
    caseOf(codes, 'A', debt),
  ]
}

/** Unsettled: the order for a known debtor. By record type, as in every other set; the implementation sends 1, 3, 2. */
function knownDebtor(codes: AgencyCodes, debt: ReferredDebt): readonly IaiRecord[] {
  return [debtOf(codes, 'A', debt), debtorOf(codes, 'B', debt), caseOf(codes, 'A', debt)]
}

function common(codes: AgencyCodes, action: Action, debt: ReferredDebt) {
  const { fastCode, agencyLocationCode, station } = codes
  return { action, fastCode, agencyLocationCode, station, debtId: debt.debtId }
}

function everyAmount<T>(amount: T) {
  return {
    originalAmount: amount,
    referredBalance: amount,
    principal: amount,
    interest: amount,
    administrative: amount,
    penalty: amount,
  }
}

/** Amounts go with a new debt only: an update leaves them blank, a recall sends zeros. */
function amountsOf(action: Action, debt: ReferredDebt) {
  if (action === 'U') return everyAmount(undefined)
  if (action === 'L') return everyAmount(ZERO)
  return { originalAmount: debt.originalAmount, referredBalance: debt.balance, ...debt.parts }
}

function debtOf(codes: AgencyCodes, action: Action, debt: ReferredDebt, recallReason?: string): IaiRecordOf<'1'> {
  return {
    type: '1',
    values: {
      ...common(codes, action, debt),
      liability: debt.liability === 'individual' ? 'I' : 'J',
      debtType: debt.debtType === 'administrative' ? 'A' : 'L',
      administrativeClass: debt.administrativeClass ?? '',
      consumerOrCommercial: debt.consumerOrCommercial === 'consumer' ? 'C' : 'M',
      originationDate: debt.originationDate,
      delinquencyDate: debt.delinquencyDate,
      ...amountsOf(action, debt),
      recallReason,
    },
  }
}

function debtorOf(codes: AgencyCodes, action: Action, debt: ReferredDebt, recallReason?: string): IaiRecordOf<'2'> {
  const { debtorId, taxpayerId, taxpayerIdType, lastName, firstName, middleName, kind } = debt.debtor
  return {
    type: '2',
    values: {
      ...common(codes, action, debt),
      debtorId,
      taxpayerId,
      taxpayerIdType,
      lastName,
      firstName,
      middleName,
      // Unsettled: the letter for a business. B, by analogy; such debts are refused before they come here.
      individualOrBusiness: kind === 'individual' ? 'I' : 'B',
      recallReason,
    },
  }
}

function individualOf(codes: AgencyCodes, action: Action, debt: ReferredDebt): IaiRecordOf<'2A'> {
  const { debtorId, gender, birthDate } = debt.debtor
  return { type: '2A', values: { ...common(codes, action, debt), debtorId, gender, birthDate } }
}

function contactOf(codes: AgencyCodes, action: Action, debt: ReferredDebt): IaiRecordOf<'2C'> {
  const { debtor } = debt
  const { address, phone } = debtor
  return {
    type: '2C',
    values: {
      ...common(codes, action, debt),
      debtorId: debtor.debtorId,
      taxpayerId: debtor.taxpayerId,
      contactType: contactTypeOf(debt),
      contactName: contactName(debtor),
      addressLine1: address.line1,
      addressLine2: address.line2,
      city: address.city,
      state: address.state,
      postalCode: address.postalCode,
      country: address.country,
      phoneType: phone === '' ? '' : 'P',
      phone: phone === '' ? undefined : phone,
      phoneExtension: undefined,
      primaryPhone: phone === '' ? '' : 'Y',
    },
  }
}

function caseOf(codes: AgencyCodes, action: Action, debt: ReferredDebt, recallReason?: string): IaiRecordOf<'3'> {
  return {
    type: '3',
    values: {
      ...common(codes, action, debt),
      debtorId: debt.debtor.debtorId,
      recallReason,
      relationshipToPrimary: 'SLF',
      individualLiability: ZERO,
      letterContactType: contactTypeOf(debt),
    },
  }
}

function contactTypeOf(debt: ReferredDebt): string {
  return debt.debtor.kind === 'individual' ? 'SLFIND' : 'SLFBUS'
}

function adjustmentOf(codes: AgencyCodes, debt: ReferredDebt, adjustment: Adjustment): IaiRecordOf<'5B'> {
  return {
    type: '5B',
    values: {
      ...common(codes, 'U', debt),
      debtorId: debt.debtor.debtorId,
      transactionType: adjustment.kind,
      sequenceNumber: adjustment.sequence,
      identifiedOn: adjustment.identifiedOn,
      transactionId: adjustment.transactionId,
      ...adjustment.parts,
      amount: sumOfParts(adjustment.parts),
    },
  }
}
