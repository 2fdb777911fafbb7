/**
 * Reads an IAI file back: every line by its layout, every batch against its own header and trailer, and, for a file
 * this program wrote, every record against the facts it was made from.
 *
 * Messages name records and fields, never what a field holds: a field may hold a taxpayer identification number.
 */
import { add, ZERO, type Cents } from '../values/money.ts'
import type { Citation } from '../values/outcome.ts'
import { readRecord, type AnyValues, type Layout } from './fixed-width.ts'
import { controlAmount, iaiRecords } from './iai.ts'
import type { IaiBatch, Submission } from './iai-facts.ts'
import { iaiLayouts, iaiRecordType, type IaiRecord, type IaiRecordOf } from './iai-records.ts'

export const citation: Citation = '31 CFR 285.12(i)'

/** One thing wrong with a file, by its line, counted from 1. */
export interface LineProblem {
  readonly line: number
  readonly message: string
}

/** What a file holds, once it has been read to its end. */
export interface IaiReport {
  readonly lines: number
  readonly batches: number
  /** New debts, that is debt records with the action A. */
  readonly debts: number
  /** The control amounts of every batch together. */
  readonly total: Cents
  /** Empty when the file is sound. At most `MOST_PROBLEMS`; `problemCount` counts on. */
  readonly problems: readonly LineProblem[]
  readonly problemCount: number
}

/** A file being read, line by line. */
export interface IaiReading {
  /** Takes the next line and gives its record, if it is one. */
  readonly take: (line: string) => IaiRecord | undefined
  /** Says that there are no more lines. */
  readonly finish: () => IaiReport
}

/** A report lists no more than this: a file with more wrong than that is wrong as a whole. */
export const MOST_PROBLEMS = 100

/** Reads one line as the record it says it is. */
export function readIaiLine(line: string): IaiRecord | readonly string[] {
  const type = iaiRecordType(line)
  if (type === undefined) return ['The line is of no known record type.']
  const layout: Layout = iaiLayouts[type]
  const read = readRecord(layout, line)
  // Read by the layout of its own type, the values are those of that type.
  return read.ok ? ({ type, values: read.values } as IaiRecord) : read.problems.map((problem) => problem.message)
}

/** Whether a line was read as a record. */
export function isIaiRecord(read: IaiRecord | readonly string[]): read is IaiRecord {
  return 'type' in read
}

/** The sums of the batch that is open. */
interface OpenBatch {
  readonly header: IaiRecordOf<'H'>['values']
  readonly details: number
  readonly total: Cents
}

/** Begins to read a file of one or several batches. */
export function startReading(): IaiReading {
  const found = problemList()
  let open: OpenBatch | undefined
  let lines = 0
  let batches = 0
  let debts = 0
  let total = ZERO

  function take(line: string): IaiRecord | undefined {
    lines += 1
    const read = readIaiLine(line)
    if (!isIaiRecord(read)) {
      for (const message of read) found.note(lines, message)
      open = open === undefined ? open : { ...open, details: open.details + 1 }
      return undefined
    }
    for (const message of misplaced(open, read)) found.note(lines, message)
    if (read.type === 'H') batches += 1
    if (read.type === '1' && read.values.action === 'A') debts += 1
    total = add(total, controlAmount(read))
    open = after(open, read)
    return read
  }

  function finish(): IaiReport {
    if (batches === 0) found.note(lines, 'The file has no header.')
    if (open !== undefined) found.note(lines, 'The last batch has no trailer.')
    return { lines, batches, debts, total, problems: found.list, problemCount: found.count() }
  }

  return { take, finish }
}

function after(open: OpenBatch | undefined, record: IaiRecord): OpenBatch | undefined {
  if (record.type === 'H') return { header: record.values, details: 0, total: ZERO }
  if (record.type === 'Z' || open === undefined) return undefined
  return { ...open, details: open.details + 1, total: add(open.total, controlAmount(record)) }
}

/** What is wrong with a record where it stands in its batch. */
function misplaced(open: OpenBatch | undefined, record: IaiRecord): readonly string[] {
  if (record.type === 'H') return open === undefined ? [] : ['A header stands inside a batch that has no trailer yet.']
  if (open === undefined) return ['The record stands outside a batch.']
  const { fastCode, agencyLocationCode, batchControlId } = open.header
  const wrong: string[] = []
  if (record.values.fastCode !== fastCode) wrong.push('The FAST code is not the one of the header.')
  if (record.values.agencyLocationCode !== agencyLocationCode) {
    wrong.push('The agency location code is not the one of the header.')
  }
  if (record.type !== 'Z') return wrong
  if (record.values.batchControlId !== batchControlId) wrong.push('Trailer and header have different batch ids.')
  if (record.values.detailRecords !== open.details) wrong.push("The trailer's count is not the number of records.")
  if (record.values.total !== open.total) wrong.push("The trailer's total is not the sum of the records.")
  return wrong
}

/**
 * Begins to compare a file with the facts it was made from. Give it every line, then finish: the report then also has
 * every record that is missing, in excess, or different in a field.
 */
export function startComparison(batch: IaiBatch, submissions: Iterable<Submission>): IaiReading {
  const reading = startReading()
  const found = problemList()
  const expected = iaiRecords(batch, submissions)
  let lines = 0

  function take(line: string): IaiRecord | undefined {
    lines += 1
    const record = reading.take(line)
    const next = expected.next()
    if (next.done === true) found.note(lines, 'The file has a record that the facts do not give.')
    else if (record !== undefined) for (const message of differences(next.value, record)) found.note(lines, message)
    return record
  }

  function finish(): IaiReport {
    const report = reading.finish()
    if (expected.next().done !== true) found.note(lines, 'The file ends before every record the facts give.')
    const problems = [...report.problems, ...found.list].slice(0, MOST_PROBLEMS)
    return { ...report, problems, problemCount: report.problemCount + found.count() }
  }

  return { take, finish }
}

function differences(expected: IaiRecord, found: IaiRecord): readonly string[] {
  if (expected.type !== found.type) return [`The record is of type ${found.type}, not ${expected.type}.`]
  const wanted: AnyValues = expected.values
  const held: AnyValues = found.values
  const names: string[] = []
  for (const name in wanted) if (wanted[name] !== held[name]) names.push(name)
  return names.map((name) => `The field ${name} of record ${found.type} is not what the books say.`)
}

function problemList() {
  const list: LineProblem[] = []
  let counted = 0
  return {
    list,
    count: () => counted,
    note: (line: number, message: string) => {
      counted += 1
      if (list.length < MOST_PROBLEMS) list.push({ line, message })
    },
  }
}
