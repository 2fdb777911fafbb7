/**
 * What each field of an extract must look like. A rule answers the text as it is kept, or why it does not fit.
 *
 * Reasons never repeat what the field holds: a mapping gone wrong may have put an SSN into any of them.
 */
import { debtTypeSlugs, isDebtType } from '../debt-types/index.ts'
import { readDate, type IsoDate } from '../values/dates.ts'
import { EMPLOYMENT_STATUSES, isEmploymentStatus, isPayFrequency, PAY_FREQUENCIES } from '../values/employment.ts'
import { formatMoney, readMoney } from '../values/money.ts'
import { isPostalState } from '../values/postal-states.ts'
import type { ImportField } from './import-fields.ts'

/** Why a field does not fit, in a sentence for the clerk who mends the extract. */
export interface Unfit {
  readonly reason: string
}

export interface FieldRule {
  /** What a clerk calls it. */
  readonly label: string
  /** The most characters it may have. */
  readonly longest: number
  /** Whether it may be left empty; its column may then be missing too. */
  readonly optional?: true
  /** Reads text that is not empty, is printable and not too long. */
  readonly read: (text: string, today: IsoDate) => string | Unfit
}

/** The rules in the order of the columns: the first that does not fit is the one a row is rejected for. */
export const FIELD_RULES: Readonly<Record<ImportField, FieldRule>> = {
  BillNumber: { label: 'bill number', longest: 30, read: readCode('bill number') },
  EmployeeID: { label: 'employee number', longest: 20, read: readCode('employee number') },
  SSN: { label: 'SSN', longest: 11, read: readSsn },
  LastName: { label: 'last name', longest: 35, read: readName('last name') },
  FirstName: { label: 'first name', longest: 35, read: readName('first name') },
  MiddleInitial: { label: 'middle initial', longest: 35, optional: true, read: readName('middle initial') },
  Street1: { label: 'street', longest: 60, read: readPlain('street') },
  Street2: { label: 'second street line', longest: 60, optional: true, read: readPlain('second street line') },
  City: { label: 'city', longest: 40, read: readName('city') },
  State: { label: 'state', longest: 2, read: readState },
  ZIP: { label: 'ZIP', longest: 10, read: readZip },
  Email: { label: 'e-mail address', longest: 80, optional: true, read: readEmail },
  Phone: { label: 'telephone number', longest: 30, optional: true, read: readPhone },
  EmploymentStatus: { label: 'employment status', longest: 20, read: readEmploymentStatus },
  PayFrequency: { label: 'pay frequency', longest: 20, read: readPayFrequency },
  DebtType: { label: 'kind of debt', longest: 40, read: readDebtType },
  Principal: { label: 'principal', longest: 20, read: readPrincipal },
  DiscoveryDate: { label: 'discovery date', longest: 10, read: readPastDay('discovery date') },
  CauseStart: { label: 'start of the cause', longest: 10, optional: true, read: readPastDay('start of the cause') },
  CauseEnd: { label: 'end of the cause', longest: 10, optional: true, read: readPastDay('end of the cause') },
  Description: { label: 'description', longest: 300, read: readPlain('description') },
}

/** Characters that cannot be seen or that turn the writing around, but for the two joiners some scripts need. */
const UNPRINTABLE = /[[\p{C}\p{Zl}\p{Zp}]--[\u200C\u200D]]/v

/** What a decoder puts in the place of bytes it cannot read. */
const LOST_LETTER = '\uFFFD'

const PRINTABLE_ASCII = /^[ -~]*$/

/** What else is printed on letters and screens must not carry an SSN there. */
const LIKE_AN_SSN = /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/

/** Reads one field by its rule: trimmed, with letters and their accents composed (NFC), otherwise as it was written. */
export function readField(rule: FieldRule, cell: string, today: IsoDate): string | Unfit {
  const bare = cell.trim()
  if (bare === '') return rule.optional === true ? '' : unfit(`The ${rule.label} is missing.`)
  const text = PRINTABLE_ASCII.test(bare) ? bare : bare.normalize('NFC')
  if (text !== bare || !PRINTABLE_ASCII.test(text)) {
    if (text.includes(LOST_LETTER)) return unfit(`The ${rule.label} holds a letter that was lost; save as UTF-8.`)
    if (UNPRINTABLE.test(text)) return unfit(`The ${rule.label} holds a character that cannot be printed.`)
  }
  if (rule.label !== 'SSN' && LIKE_AN_SSN.test(text)) return unfit(`The ${rule.label} holds what looks like an SSN.`)
  if (text.length > rule.longest) return unfit(`The ${rule.label} has more than ${rule.longest} characters.`)
  return rule.read(text, today)
}

function unfit(reason: string): Unfit {
  return { reason }
}

function readCode(label: string): FieldRule['read'] {
  return (text) =>
    /^[A-Za-z0-9](?:[A-Za-z0-9 ./_-]*[A-Za-z0-9])?$/.test(text)
      ? text
      : unfit(`The ${label} may hold letters, digits, spaces and . / _ - and begins and ends with a letter or digit.`)
}

/** Nine digits that the Social Security Administration may have given out or that are set apart for made-up people. */
function readSsn(text: string): string | Unfit {
  const match = /^(\d{3})-?(\d{2})-?(\d{4})$/.exec(text)
  if (match === null || text.length === 10) {
    return unfit('The SSN must have nine digits, written 999-99-9999 or without hyphens.')
  }
  const [, area = '', group = '', serial = ''] = match
  if (area === '000' || area === '666') return unfit(`No SSN begins with ${area}.`)
  if (group === '00') return unfit('No SSN has 00 in its middle.')
  if (serial === '0000') return unfit('No SSN ends in 0000.')
  return area + group + serial
}

function readName(label: string): FieldRule['read'] {
  return (text) =>
    /^[\p{L}'’‘ʻʼ`´][\p{L}\p{M}'’‘ʻʼ`´ .,\u200C-\u200D-]*$/u.test(text) && /\p{L}/u.test(text)
      ? text
      : unfit(`The ${label} begins with a letter and may hold letters, spaces and the signs - ' , and .`)
}

/** Free text; what a spreadsheet would run as a formula is not text. */
function readPlain(label: string): FieldRule['read'] {
  return (text) =>
    /^[=+@-]/.test(text) ? unfit(`The ${label} begins like a formula of a spreadsheet, with = + - or @.`) : text
}

function readState(text: string): string | Unfit {
  return isPostalState(text) ? text : unfit('The state is none of the two-letter codes of the Postal Service.')
}

function readZip(text: string): string | Unfit {
  return /^\d{5}(?:-\d{4})?$/.test(text) && !text.startsWith('00000')
    ? text
    : unfit('The ZIP must be written 12345 or 12345-6789.')
}

function readEmail(text: string): string | Unfit {
  return /^[^\s@=+-][^\s@]*@[^\s@]+\.[^\s@.]+$/.test(text)
    ? text
    : unfit('The e-mail address must be written name@place.gov.')
}

function readPhone(text: string): string | Unfit {
  const digits = text.replace(/\D/g, '').length
  return /^[+(]?\d[\d ().\-/]*(?:(?:x|ext\.?) ?\d+)?$/i.test(text) && digits >= 7 && digits <= 18
    ? text
    : unfit('The telephone number must have 7 to 18 digits, such as 304-555-0100.')
}

function readEmploymentStatus(text: string): string | Unfit {
  return isEmploymentStatus(text)
    ? text
    : unfit(`The employment status must be one of: ${EMPLOYMENT_STATUSES.join(', ')}.`)
}

function readPayFrequency(text: string): string | Unfit {
  return isPayFrequency(text) ? text : unfit(`The pay frequency must be one of: ${PAY_FREQUENCIES.join(', ')}.`)
}

function readDebtType(text: string): string | Unfit {
  return isDebtType(text) ? text : unfit(`The kind of debt must be one of: ${debtTypeSlugs.join(', ')}.`)
}

/** Dollars and cents with two places and, where it has thousands, their commas or none; kept as `1234.56`. */
function readPrincipal(text: string): string | Unfit {
  const amount = /^-?[\d,]+\.\d\d$/.test(text) ? readMoney(text.replace('-', '')) : undefined
  if (amount === undefined) {
    return unfit('The principal must be dollars and cents with two places, such as 1234.56 or 1,234.56.')
  }
  return amount === 0 || text.startsWith('-') ? unfit('The principal must be more than 0.00.') : formatMoney(amount)
}

function readPastDay(label: string): FieldRule['read'] {
  return (text, today) => {
    const day = readDate(text)
    if (day === undefined) return unfit(`The ${label} must be a real day, written 2026-07-29 or 07/29/2026.`)
    return day > today ? unfit(`The ${label} lies in the future.`) : day
  }
}
