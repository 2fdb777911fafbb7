/**
 * Reads the reconciliation file that Treasury sends: which debts it still has, which it returns, and why. Its records
 * begin differently from those of a referral file.
 */
import { parseDate, type IsoDate } from '../values/dates.ts'
import type { Cents } from '../values/money.ts'
import { answer, type Citation, type Issue, type Outcome } from '../values/outcome.ts'
import { defineLayout, readRecord, type RecordRead } from './fixed-width.ts'

export const citation: Citation = 'IRM 1.35.7.18.1(2); VistA Accounts Receivable 4.5, patch PRCA*4.5*301'

const VISTA: Citation = 'VistA AR 4.5'

const RECORD_LENGTH = 450

/** Why Treasury gives a debtor back, in our words. */
export const RETURN_REASONS = {
  A: 'Returned by hand.',
  B: 'Resolved: bankruptcy.',
  C: "A member of Congress's objection was agreed with.",
  D: 'Resolved: the debtor has died.',
  E: 'The debtor, a business, has ended.',
  F: 'Paid in full, outside an agreement.',
  G: 'The wrong person was billed.',
  H: 'It had been resolved before.',
  M: 'Some other objection was agreed with.',
  N: 'Proof of the debt was not given.',
  P: 'An agreement was fulfilled, by payment or by compromise.',
  Q: 'Proof of the debt was not given in time.',
  R: 'Recalled by the agency.',
  S: 'Treasury compromised it: less than 25.00 was left.',
  T: 'A complaint was agreed with.',
  V: 'It had been paid before.',
  W: 'The debtor cannot pay.',
  X: 'An objection was not answered in time.',
  Y: 'The amount was wrong.',
  Z: 'It cannot be collected.',
} as const

export type ReturnReason = keyof typeof RETURN_REASONS

function isReturnReason(text: string): text is ReturnReason {
  return Object.hasOwn(RETURN_REASONS, text)
}

const header = defineLayout(
  'reconciliation header',
  RECORD_LENGTH,
  [
    { from: 1, length: 1, name: 'mark', kind: 'constant', value: 'H', source: VISTA },
    { from: 2, length: 8, name: 'writtenOn', kind: 'date', source: VISTA },
    { from: 10, length: 2, name: 'fastCode', kind: 'text', source: VISTA },
    { from: 12, length: 8, name: 'agencyLocationCode', kind: 'text', source: VISTA },
  ],
  'ignored',
)

const PREFIX = [
  { from: 1, length: 2, name: 'type', kind: 'text', source: VISTA },
  { from: 3, length: 2, name: 'fastCode', kind: 'text', source: VISTA },
  { from: 5, length: 8, name: 'agencyLocationCode', kind: 'text', source: VISTA },
  { from: 13, length: 5, name: 'station', kind: 'text', source: VISTA },
  { from: 18, length: 30, name: 'debtId', kind: 'text', source: VISTA },
] as const

const activeDebt = defineLayout('active debt', RECORD_LENGTH, PREFIX, 'ignored')

const returnedDebt = defineLayout(
  'returned debt',
  RECORD_LENGTH,
  [...PREFIX, { from: 58, length: 8, name: 'returnedOn', kind: 'text', source: VISTA }],
  'ignored',
)

const returnedDebtor = defineLayout(
  'returned debtor',
  RECORD_LENGTH,
  [
    ...PREFIX,
    { from: 48, length: 15, name: 'debtorId', kind: 'text', source: VISTA },
    { from: 261, length: 2, name: 'reason', kind: 'text', source: VISTA },
    { from: 263, length: 1, name: 'compromised', kind: 'text', source: VISTA },
    { from: 264, length: 14, name: 'notCollected', kind: 'money', optional: true, source: VISTA },
    { from: 278, length: 8, name: 'closedOn', kind: 'text', source: VISTA },
    { from: 286, length: 8, name: 'bankruptOn', kind: 'text', source: VISTA },
    { from: 294, length: 8, name: 'diedOn', kind: 'text', source: VISTA },
    { from: 302, length: 8, name: 'dissolvedOn', kind: 'text', source: VISTA },
  ],
  'ignored',
)

export interface ReturnedDebt {
  readonly line: number
  readonly debtId: string
  readonly returnedOn: IsoDate | undefined
}

export interface ReturnedDebtor {
  readonly line: number
  readonly debtId: string
  readonly debtorId: string
  readonly reason: ReturnReason | undefined
  /** Treasury took less than the whole; the rest is to be written off here. */
  readonly compromised: boolean
  readonly notCollected: Cents | undefined
  readonly closedOn: IsoDate | undefined
  readonly bankruptOn: IsoDate | undefined
  readonly diedOn: IsoDate | undefined
  readonly dissolvedOn: IsoDate | undefined
}

export interface Reconciliation {
  readonly writtenOn: IsoDate
  /** The debts Treasury still works on. */
  readonly activeDebts: readonly string[]
  readonly returnedDebts: readonly ReturnedDebt[]
  readonly returnedDebtors: readonly ReturnedDebtor[]
  /** Records of kinds that say nothing the program needs. */
  readonly passedOver: number
}

/** The codes by which the center's own records are known from those of others in the same file. */
interface Agency {
  readonly fastCode: string
  readonly agencyLocationCode: string
}

interface Found {
  writtenOn: IsoDate | undefined
  readonly activeDebts: string[]
  readonly returnedDebts: ReturnedDebt[]
  readonly returnedDebtors: ReturnedDebtor[]
  passedOver: number
  readonly issues: Issue[]
}

/** Reads the whole file; refuses it, with every line that is wrong, when it is not one of this agency. */
export function readReconciliation(lines: Iterable<string>, agency: Agency): Outcome<Reconciliation> {
  const found: Found = {
    writtenOn: undefined, activeDebts: [], returnedDebts: [], returnedDebtors: [], passedOver: 0, issues: [],
  }
  let number = 0
  for (const line of lines) {
    number += 1
    readLine(line, number, agency, found)
  }
  const { writtenOn, issues, ...rest } = found
  if (writtenOn === undefined) issues.push({ path: `line ${number}`, message: 'The file has no header.' })
  if (writtenOn === undefined || issues.length > 0) return { ok: false, error: { kind: 'invalid', issues } }
  return answer({ writtenOn, ...rest })
}

function readLine(line: string, number: number, agency: Agency, found: Found): void {
  const where = { path: `line ${number}`, agency, issues: found.issues }
  const type = line.startsWith('H') || line.startsWith('Z') ? line.slice(0, 1) : line.slice(0, 2)
  if (type === 'H') found.writtenOn = ours(readRecord(header, line), where)?.writtenOn
  else if (type === 'A1') found.activeDebts.push(...listed(ours(readRecord(activeDebt, line), where)?.debtId))
  else if (type === 'R1') found.returnedDebts.push(...listed(readReturnedDebt(line, number, where)))
  else if (type === 'R2') found.returnedDebtors.push(...listed(readReturnedDebtor(line, number, where)))
  else if (type === 'C1' || type === 'Z') found.passedOver += 1
  else found.issues.push({ path: where.path, message: 'The line is of no known record type.' })
}

/** Where a line stands and what it must agree with. */
interface Where {
  readonly path: string
  readonly agency: Agency
  readonly issues: Issue[]
}

function listed<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}

/** The values of a record that was read and belongs to the agency; otherwise undefined, with the issues noted. */
function ours<T extends Agency>(read: RecordRead<T>, { path, agency, issues }: Where): T | undefined {
  if (!read.ok) {
    issues.push(...read.problems.map(({ message }) => ({ path, message })))
    return undefined
  }
  const { values } = read
  const same = values.fastCode === agency.fastCode && values.agencyLocationCode === agency.agencyLocationCode
  if (!same) issues.push({ path, message: 'The record belongs to another agency.' })
  return same ? values : undefined
}

function readReturnedDebt(line: string, number: number, where: Where): ReturnedDebt | undefined {
  const values = ours(readRecord(returnedDebt, line), where)
  if (values === undefined) return undefined
  return { line: number, debtId: values.debtId, returnedOn: dayOf(values.returnedOn, where) }
}

function readReturnedDebtor(line: string, number: number, where: Where): ReturnedDebtor | undefined {
  const values = ours(readRecord(returnedDebtor, line), where)
  if (values === undefined) return undefined
  return {
    line: number,
    debtId: values.debtId,
    debtorId: values.debtorId,
    reason: reasonOf(values.reason.trim(), where),
    compromised: values.compromised === 'Y',
    notCollected: values.notCollected,
    closedOn: dayOf(values.closedOn, where),
    bankruptOn: dayOf(values.bankruptOn, where),
    diedOn: dayOf(values.diedOn, where),
    dissolvedOn: dayOf(values.dissolvedOn, where),
  }
}

function reasonOf(code: string, { path, issues }: Where): ReturnReason | undefined {
  if (isReturnReason(code)) return code
  if (code !== '') issues.push({ path, message: 'The reason of the return is not known.' })
  return undefined
}

/** YYYYMMDD; blank or zeros is no day. */
function dayOf(text: string, { path, issues }: Where): IsoDate | undefined {
  if (/^0*$/.test(text.trim())) return undefined
  const day = parseDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
  if (day === undefined) issues.push({ path, message: 'A date is not written as year, month and day.' })
  return day
}
