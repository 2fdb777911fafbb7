/** Reads one row of an extract: into a debt and its debtor, or into the first field that does not fit. */
import { isDebtType, type DebtTypeSlug } from '../debt-types/index.ts'
import { date, type IsoDate } from '../values/dates.ts'
import { isEmploymentStatus, isPayFrequency, type EmploymentStatus, type PayFrequency } from '../values/employment.ts'
import { parseMoney, type Cents } from '../values/money.ts'
import { FIELD_RULES, readField } from './field-rules.ts'
import { IMPORT_FIELDS, type ImportField } from './import-fields.ts'

/** The person of a row, as the extract gives them. */
export interface ExtractPerson {
  readonly employeeId: string
  /** Nine digits. */
  readonly ssn: string
  readonly lastName: string
  readonly firstName: string
  readonly middleName: string
  readonly street1: string
  readonly street2: string
  readonly city: string
  readonly state: string
  readonly zip: string
  readonly email: string
  readonly phone: string
  readonly employmentStatus: EmploymentStatus
  readonly payFrequency: PayFrequency
}

/** The debt of a row. */
export interface ExtractDebt {
  readonly billNumber: string
  readonly debtType: DebtTypeSlug
  readonly principal: Cents
  readonly discoveredOn: IsoDate
  readonly causeStart?: IsoDate
  readonly causeEnd?: IsoDate
  readonly cause: string
}

/** Why a row is rejected: the first field, in the order of the columns, that does not fit. */
export interface RowFault {
  readonly field: ImportField | 'row'
  readonly reason: string
}

/** What one row was read into. The three numbers are empty when reading did not get as far. */
export interface RowReading {
  readonly line: number
  readonly billNumber: string
  readonly employeeId: string
  readonly ssn: string
  readonly found: RowFault | { readonly person: ExtractPerson; readonly debt: ExtractDebt }
}

type Texts = Record<ImportField, string>

/**
 * Reads one row.
 *
 * @param line the number of the row in its file
 * @param cell gives the text of a field; empty when the file has no column for it
 * @param today the last day that a past day may be
 */
export function readRow(line: number, cell: (field: ImportField) => string, today: IsoDate): RowReading {
  const texts: Texts = { ...NOTHING }
  for (const field of IMPORT_FIELDS) {
    const text = readField(FIELD_RULES[field], cell(field), today)
    if (typeof text !== 'string') return faultyRow(line, texts, field, text.reason)
    texts[field] = text
    const reason = misplaced(field, texts)
    if (reason !== undefined) return faultyRow(line, texts, field, reason)
  }
  return { ...numbersOf(line, texts), found: { person: personOf(texts), debt: debtOf(texts) } }
}

/** A row whose fields cannot be told apart. */
export function unreadableRow(line: number, reason: string): RowReading {
  return { ...numbersOf(line, NOTHING), found: { field: 'row', reason } }
}

const NOTHING: Readonly<Texts> = {
  BillNumber: '', EmployeeID: '', SSN: '', LastName: '', FirstName: '', MiddleInitial: '', Street1: '', Street2: '',
  City: '', State: '', ZIP: '', Email: '', Phone: '', EmploymentStatus: '', PayFrequency: '', DebtType: '',
  Principal: '', DiscoveryDate: '', CauseStart: '', CauseEnd: '', Description: '',
}

/** Free text that a letter, an envelope or a note may repeat. */
const SHOWN: ReadonlySet<ImportField> = new Set(['Street1', 'Street2', 'Email', 'Phone', 'Description'])

function faultyRow(line: number, texts: Texts, field: ImportField, reason: string): RowReading {
  return { ...numbersOf(line, texts), found: { field, reason } }
}

function numbersOf(line: number, texts: Readonly<Texts>): Omit<RowReading, 'found'> {
  return { line, billNumber: texts.BillNumber, employeeId: texts.EmployeeID, ssn: texts.SSN }
}

/** Why a field that fits by itself does not fit beside the fields before it. */
function misplaced(field: ImportField, texts: Texts): string | undefined {
  if (field === 'SSN' && (texts.BillNumber.includes(texts.SSN) || texts.EmployeeID.includes(texts.SSN))) {
    return 'The SSN is also part of the bill number or the employee number, which letters show.'
  }
  if (SHOWN.has(field) && texts[field].includes(texts.SSN)) return 'This field holds the SSN, and letters may show it.'
  if (field === 'CauseStart' && texts.CauseStart > texts.DiscoveryDate) {
    return 'The start of the cause lies after the discovery date.'
  }
  if (field === 'CauseEnd' && texts.CauseEnd !== '' && texts.CauseEnd < texts.CauseStart) {
    return 'The end of the cause lies before its start.'
  }
  return undefined
}

function personOf(texts: Texts): ExtractPerson {
  const { EmploymentStatus: employmentStatus, PayFrequency: payFrequency } = texts
  if (!isEmploymentStatus(employmentStatus) || !isPayFrequency(payFrequency)) {
    throw new Error('The field was read by its rule.')
  }
  return {
    employeeId: texts.EmployeeID,
    ssn: texts.SSN,
    lastName: texts.LastName,
    firstName: texts.FirstName,
    middleName: texts.MiddleInitial,
    street1: texts.Street1,
    street2: texts.Street2,
    city: texts.City,
    state: texts.State,
    zip: texts.ZIP,
    email: texts.Email,
    phone: texts.Phone,
    employmentStatus,
    payFrequency,
  }
}

function debtOf(texts: Texts): ExtractDebt {
  const { DebtType: debtType, CauseStart: causeStart, CauseEnd: causeEnd } = texts
  const principal = parseMoney(texts.Principal)
  if (!isDebtType(debtType) || principal === undefined) throw new Error('The field was read by its rule.')
  return {
    billNumber: texts.BillNumber,
    debtType,
    principal,
    discoveredOn: date(texts.DiscoveryDate),
    ...(causeStart === '' ? {} : { causeStart: date(causeStart) }),
    ...(causeEnd === '' ? {} : { causeEnd: date(causeEnd) }),
    cause: texts.Description,
  }
}
