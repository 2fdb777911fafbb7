/**
 * Checks a whole batch before it is sent: each submission by the rules of `iai-checks.ts`, and what only shows when
 * they stand side by side. Findings carry the codes under which Treasury would return the records.
 */
import type { IsoDate } from '../values/dates.ts'
import { add, cents, LARGEST_AMOUNT, ZERO, type Cents } from '../values/money.ts'
import type { Citation } from '../values/outcome.ts'
import { checkSubmission, NO_CODE, type Finding } from './iai-checks.ts'
import { iaiErrorCodes, type IaiCode } from './iai-error-codes.ts'
import { sumOfParts, type AgencyCodes, type Submission } from './iai-facts.ts'
import type { IaiRecordType } from './iai-records.ts'

export const citation: Citation = '31 CFR 285.5(d), 285.12(i)'

/** What is known of the agency and of the day. */
export interface PreflightContext {
  readonly today: IsoDate
  readonly codes: AgencyCodes
  /** Whether the agency's program is active at Treasury. */
  readonly programActive: boolean
  /** The last day of the agency's yearly certification; undefined when it is not kept here. */
  readonly certifiedThrough: IsoDate | undefined
  /** A practice center, whose people are made up. */
  readonly practice: boolean
}

/** Everything found in a batch, submission by submission, and last what concerns it as a whole. */
export function* preflight(context: PreflightContext, submissions: Iterable<Submission>): Generator<Finding> {
  const seen = newSeen()
  let total = ZERO
  for (const submission of submissions) {
    yield* checkSubmission(submission, context.today, context.practice)
    yield* besideOthers(submission, seen)
    total = add(total, amountOf(submission))
  }
  yield* agencyFindings(context)
  if (total > LARGEST_AMOUNT) {
    const message = 'The batch is too large for the total in its trailer. Send it in parts.'
    yield { code: NO_CODE, record: 'Z', debtId: '', message, stops: true }
  }
}

/** Whether a batch has anything that Treasury would return. */
export function hasStops(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.stops)
}

/** How often each finding occurs, the stopping ones first, for a table that stays short however long the batch. */
export function countFindings(findings: readonly Finding[]): readonly (Finding & { readonly count: number })[] {
  const counts = new Map<string, { readonly finding: Finding; readonly count: number }>()
  for (const finding of findings) {
    const key = `${finding.code} ${finding.record} ${finding.message}`
    counts.set(key, { finding: counts.get(key)?.finding ?? finding, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const rows = [...counts.values()].map(({ finding, count }) => ({ ...finding, count }))
  const stopsFirst = (first: Finding, second: Finding) => Number(second.stops) - Number(first.stops)
  return rows.toSorted((first, second) => stopsFirst(first, second) || second.count - first.count)
}

function wholeBatch(code: IaiCode, record: IaiRecordType): Finding {
  return { code, record, debtId: '', message: iaiErrorCodes[code].says, stops: true }
}

function* agencyFindings(context: PreflightContext): Generator<Finding> {
  const { today, codes, programActive, certifiedThrough, practice } = context
  const { fastCode, agencyLocationCode, station } = codes
  const known = /^[0-9A-Z]{2}$/.test(fastCode) && /^\d{8}$/.test(agencyLocationCode)
  if (!known || !/^[0-9A-Z]{1,5}$/.test(station)) yield wholeBatch('01', 'H')
  // A center begins with zeros for the codes that only the agency's liaison can tell.
  if (!practice && /^0+$/.test(agencyLocationCode + station)) {
    yield { ...wholeBatch('01', 'H'), message: 'The location code and station are not set. Ask the liaison for them.' }
  }
  if (!programActive) yield wholeBatch('6S', 'H')
  if (certifiedThrough !== undefined && certifiedThrough < today) yield wholeBatch('6T', 'H')
}

/** What the batch has brought so far: who is known by which number, and what was used once. */
interface Seen {
  readonly debts: Set<string>
  readonly newDebtors: Set<string>
  readonly taxpayerOf: Map<string, string>
  readonly debtorOf: Map<string, string>
  readonly sequences: Set<number>
  readonly transactions: Set<string>
}

function newSeen(): Seen {
  return {
    debts: new Set(),
    newDebtors: new Set(),
    taxpayerOf: new Map(),
    debtorOf: new Map(),
    sequences: new Set(),
    transactions: new Set(),
  }
}

function* besideOthers(submission: Submission, seen: Seen): Generator<Finding> {
  const { debtId, debtor } = submission.debt
  const { debtorId, taxpayerId } = debtor
  if (submission.event === 'debt-added') {
    if (usedBefore(seen.debts, debtId)) yield of(debtId, '6W', '1', 'The debt is in this batch twice.')
    if (!submission.debtorKnown && usedBefore(seen.newDebtors, debtorId)) yield of(debtId, '6Z', '2')
    if (differs(seen.taxpayerOf, debtorId, taxpayerId)) {
      yield of(debtId, '08', '2', 'The debtor stands in this batch with two taxpayer identification numbers.')
    }
    if (differs(seen.debtorOf, taxpayerId, debtorId)) {
      yield of(debtId, '10', '2', 'The taxpayer identification number stands in this batch under two employee ids.')
    }
  }
  if (submission.event !== 'balance-adjusted') return
  const { sequence, transactionId } = submission.adjustment
  if (usedBefore(seen.sequences, sequence)) yield of(debtId, '5W', '5B')
  if (usedBefore(seen.transactions, transactionId)) yield of(debtId, '5A', '5B')
}

function of(debtId: string, code: IaiCode, record: IaiRecordType, message: string = iaiErrorCodes[code].says): Finding {
  return { code, record, debtId, message, stops: true }
}

function usedBefore<T>(used: Set<T>, value: T): boolean {
  if (used.has(value)) return true
  used.add(value)
  return false
}

/** Whether a key was seen with another value; the first value stays. */
function differs(values: Map<string, string>, key: string, value: string): boolean {
  const first = values.get(key)
  if (first === undefined) values.set(key, value)
  return first !== undefined && first !== value
}

function amountOf(submission: Submission): Cents {
  if (submission.event === 'debt-added') return submission.debt.balance
  return submission.event === 'balance-adjusted' ? cents(Math.abs(sumOfParts(submission.adjustment.parts))) : ZERO
}
