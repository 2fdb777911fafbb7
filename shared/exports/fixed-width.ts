/**
 * Fixed-width records. A layout is a table of fields; this file writes and reads any of them by the same rows.
 *
 * Positions count from 1, as record layouts are published. Bytes that no row names are blank when written; when read
 * they must be blank too, unless the layout says that what stands there is of no interest.
 */
import { parseDate, type IsoDate } from '../values/dates.ts'
import { cents, type Cents } from '../values/money.ts'
import type { Citation } from '../values/outcome.ts'

/**
 * How a field is written:
 * `text` left justified, blank filled; `digits` exactly as many digits as the field is long; `count` and `money` right
 * justified, zero filled, money in cents; `signed-money` the same with `-` in the first byte below zero;
 * `date` YYYYMMDD; `constant` always the same bytes.
 */
export type FieldKind = 'text' | 'digits' | 'count' | 'money' | 'signed-money' | 'date' | 'constant'

/** One row of a layout. */
export interface Field {
  readonly from: number
  readonly length: number
  readonly name: string
  readonly kind: FieldKind
  /** May be blank; its value is then undefined. Text is never undefined: blank text is the empty text. */
  readonly optional?: true
  /** The bytes of a constant. */
  readonly value?: string
  readonly source: Citation
}

/** Whether bytes that no row names must be blank, or may hold anything. */
export type UnnamedBytes = 'must-be-blank' | 'ignored'

/** The fields in order with the blank stretches between them, ready to be written or cut. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly blank: string
  readonly field: Field | undefined
}

/** A record layout: its table and what follows from it. */
export interface Layout<F extends readonly Field[] = readonly Field[]> {
  readonly name: string
  readonly length: number
  readonly fields: F
  readonly unnamed: UnnamedBytes
  readonly pieces: readonly Piece[]
}

type KindValue<K extends FieldKind> =
  K extends 'money' | 'signed-money' ? Cents : K extends 'date' ? IsoDate : K extends 'count' ? number : string

type FieldValue<F extends Field> =
  F['kind'] extends 'text'
    ? string
    : F extends { readonly optional: true }
      ? KindValue<F['kind']> | undefined
      : // A row known only as some row may be optional.
        Field extends F
        ? KindValue<F['kind']> | undefined
        : KindValue<F['kind']>

/** The values of a record: one for each row that is not a constant. */
export type Values<L extends Layout> = {
  readonly [F in Exclude<L['fields'][number], { readonly kind: 'constant' }> as F['name']]: FieldValue<F>
}

/** Any record's values, where its layout is not known to the compiler. */
export type AnyValues = Readonly<Record<string, string | number | undefined>>

/** One field that is not of its form. */
export interface FieldProblem {
  readonly field: string
  readonly message: string
}

/** What a line held, or what is wrong with it. */
export type RecordRead<T> =
  { readonly ok: true; readonly values: T } | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/** The values of a record while they are being read. */
type Draft = Record<string, string | number | undefined>

const PRINTABLE = /^[\x20-\x7e]*$/
const DIGITS = /^\d+$/

/** Checks a table (no overlap, no field past the end, constants of their length) and makes a layout of it. */
export function defineLayout<const F extends readonly Field[]>(
  name: string, length: number, fields: F, unnamed: UnnamedBytes = 'must-be-blank',
): Layout<F> {
  const pieces: Piece[] = []
  let next = 1
  for (const field of [...fields].sort((first, second) => first.from - second.from)) {
    assertField(name, field, next)
    if (field.from > next) pieces.push(blankPiece(next, field.from))
    next = field.from + field.length
    pieces.push({ start: field.from - 1, end: next - 1, blank: ' '.repeat(field.length), field })
  }
  if (next > length + 1) throw new Error(`Layout ${name} is longer than ${length}.`)
  if (next <= length) pieces.push(blankPiece(next, length + 1))
  return { name, length, fields, unnamed, pieces }
}

function assertField(layout: string, field: Field, next: number): void {
  if (field.from < next) throw new Error(`Layout ${layout}: ${field.name} begins inside another field.`)
  if (field.kind === 'constant' && field.value?.length !== field.length) {
    throw new Error(`Layout ${layout}: ${field.name} must be ${field.length} bytes.`)
  }
}

function blankPiece(from: number, before: number): Piece {
  return { start: from - 1, end: before - 1, blank: ' '.repeat(before - from), field: undefined }
}

const BLANK = 0x20
const LAST_PRINTABLE = 0x7e
const ZERO_DIGIT = 0x30
const NINE_DIGIT = 0x39
const MINUS = 0x2d

/**
 * Writes one record, exactly as long as its layout and in printable ASCII. A value that does not fit is a defect of
 * whoever composed it and is thrown: nothing is ever cut off here.
 */
export function writeRecord<L extends Layout>(layout: L, values: Values<L> & AnyValues): string {
  const bytes = new Uint8Array(layout.length)
  writeInto(layout, values, bytes, 0)
  return String.fromCharCode(...bytes)
}

/**
 * Writes one record into bytes from a place on, which must have room for it. Large files are made this way: it costs a
 * quarter of putting text together.
 */
export function writeInto<L extends Layout>(
  layout: L, values: Values<L> & AnyValues, bytes: Uint8Array, at: number,
): void {
  if (at + layout.length > bytes.length) throw new RangeError(`No room for a record ${layout.name}.`)
  bytes.fill(BLANK, at, at + layout.length)
  for (const field of layout.fields) writeField(layout, field, values[field.name], bytes, at)
}

function writeField(
  layout: Layout, field: Field, given: string | number | undefined, bytes: Uint8Array, record: number,
): void {
  const value = field.kind === 'constant' ? field.value : given
  if (value === undefined || value === '') {
    if (field.optional === true || field.kind === 'text') return
    throw new Error(`Record ${layout.name}: ${field.name} is missing.`)
  }
  if (fits(field, value) && put(field, value, bytes, record + field.from - 1)) return
  throw new Error(`Record ${layout.name}: ${field.name} does not fit ${field.length} bytes of ${field.kind}.`)
}

/** Whether a value has the type and length of its field; `put` sees to the rest. */
function fits(field: Field, value: string | number): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && (value >= 0 || field.kind === 'signed-money')
  if (field.kind === 'date') return value.length === 10
  if (field.kind === 'digits' || field.kind === 'constant') return value.length === field.length
  return field.kind === 'text' && value.length <= field.length
}

/** Puts a value in its place; false when it has a byte too many or a character that may not be there. */
function put(field: Field, value: string | number, bytes: Uint8Array, at: number): boolean {
  if (typeof value === 'number') {
    if (field.kind !== 'signed-money') return putNumber(value, bytes, at, field.length)
    bytes[at] = value < 0 ? MINUS : ZERO_DIGIT
    return putNumber(Math.abs(value), bytes, at + 1, field.length - 1)
  }
  if (field.kind === 'date') return putText(value.replaceAll('-', ''), bytes, at, ZERO_DIGIT, NINE_DIGIT)
  if (field.kind === 'digits') return putText(value, bytes, at, ZERO_DIGIT, NINE_DIGIT)
  return putText(value, bytes, at, BLANK, LAST_PRINTABLE)
}

function putText(text: string, bytes: Uint8Array, at: number, lowest: number, highest: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < lowest || code > highest) return false
    bytes[at + index] = code
  }
  return true
}

/** Right justified, zero filled; false when the number has more digits than there are bytes. */
function putNumber(value: number, bytes: Uint8Array, at: number, length: number): boolean {
  let rest = value
  for (let index = at + length - 1; index >= at; index -= 1) {
    const digit = rest % 10
    bytes[index] = ZERO_DIGIT + digit
    rest = (rest - digit) / 10
  }
  return rest === 0
}

/** Reads one record by its layout, or lists every field that is not of its form. */
export function readRecord<L extends Layout>(layout: L, line: string): RecordRead<Values<L>> {
  if (line.length !== layout.length) {
    const message = `The record is ${line.length} bytes long, not ${layout.length}.`
    return { ok: false, problems: [{ field: 'record', message }] }
  }
  const problems: FieldProblem[] = []
  const values: Draft = {}
  for (const piece of layout.pieces) {
    if (piece.field === undefined) checkUnnamed(layout, piece, line, problems)
    else readField(piece, piece.field, line, values, problems)
  }
  // The loop has set every name of the table to a value of its kind, which the compiler cannot follow.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, values: values as Values<L> }
}

function checkUnnamed(layout: Layout, piece: Piece, line: string, problems: FieldProblem[]): void {
  if (layout.unnamed === 'ignored' || line.slice(piece.start, piece.end) === piece.blank) return
  problems.push({ field: 'unnamed', message: `Bytes ${piece.start + 1}-${piece.end} should be blank.` })
}

function readField(piece: Piece, field: Field, line: string, values: Draft, problems: FieldProblem[]): void {
  const { name, kind } = field
  const text = line.slice(piece.start, piece.end)
  if (kind === 'constant') {
    if (text !== field.value) problems.push({ field: name, message: `${name} should be "${field.value ?? ''}".` })
    return
  }
  if (text === piece.blank) {
    values[name] = kind === 'text' ? '' : undefined
    if (kind !== 'text' && field.optional !== true) problems.push({ field: name, message: `${name} is blank.` })
    return
  }
  const value = kind === 'text' ? readText(text) : fieldValue(field, text)
  values[name] = value
  if (value === undefined) problems.push({ field: name, message: `${name} is not of the form ${kind}.` })
}

/** The text without the blanks that fill its field; undefined when a character is not printable ASCII. */
function readText(filled: string): string | undefined {
  let last = filled.length
  while (filled.charCodeAt(last - 1) === BLANK) last -= 1
  const text = filled.slice(0, last)
  return PRINTABLE.test(text) ? text : undefined
}

function fieldValue(field: Field, text: string): string | number | undefined {
  if (field.kind === 'signed-money') return signedMoney(text)
  if (!DIGITS.test(text)) return undefined
  if (field.kind === 'digits') return text
  if (field.kind === 'date') return parseDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`)
  return field.kind === 'money' ? cents(Number(text)) : Number(text)
}

function signedMoney(text: string): Cents | undefined {
  const negative = text.startsWith('-')
  const digits = negative ? text.slice(1) : text
  if (!DIGITS.test(digits)) return undefined
  // Zero with a minus sign is read as plain zero: -0 would not equal 0 everywhere.
  return cents(negative && Number(digits) !== 0 ? -Number(digits) : Number(digits))
}
