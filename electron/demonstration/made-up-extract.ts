/** Made-up debts, and the extract in which a payroll or travel system would send them. */
import { debtTypes, type DebtTypeSlug } from '../../shared/debt-types/index.ts'
import type { DebtFamily } from '../../shared/debt-types/debt-type.ts'
import { IMPORT_FIELDS, type ImportField } from '../../shared/imports/import-fields.ts'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { cents, formatMoney, groupThousands, type Cents } from '../../shared/values/money.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'

/** A debt before it is imported. */
export interface MadeUpDebt {
  readonly billNumber: string
  readonly person: Person
  readonly debtType: DebtTypeSlug
  readonly principal: Cents
  readonly discoveredOn: IsoDate
  readonly causeStart: IsoDate
  readonly causeEnd: IsoDate
  readonly description: string
}

const CAUSES: Readonly<Record<DebtFamily, readonly string[]>> = {
  pay: [
    'Overtime of pay period 14 was paid twice',
    'Step increase processed two pay periods early, corrected',
    'Paid in full while in a non-pay status, time card amended',
    'Locality pay of the former duty station continued after the move',
  ],
  leave: ['Leave advanced for the year, not earned before separation', 'Advanced sick leave not earned back'],
  health: ['Premiums advanced during leave without pay', 'Enrollment changed late; employee share not withheld'],
  travel: ['Cancelled trip, advance not returned', 'Voucher audit: lodging above the rate, disallowed'],
  relocation: [
    'Relocation advance above the vouchers',
    'Household goods above the weight allowed',
    'Left before the agreed service',
  ],
  training: ['Course not completed', 'Left before the agreed service after training'],
  overpayment: ['Reimbursed twice for the same claim', 'Award paid to the wrong employee'],
  restitution: ['Government property lost, value assessed', 'Purchase card used for a personal item'],
}

/** A debt of a person, discovered some days before a day. */
export function makeDebt(
  random: Random,
  number: number,
  person: Person,
  debtType: DebtTypeSlug,
  importedOn: IsoDate,
): MadeUpDebt {
  const discoveredOn = addDays(importedOn, -random.between(1, 12))
  const causeEnd = addDays(discoveredOn, -random.between(10, 60))
  return {
    billNumber: `B${importedOn.slice(2, 4)}-${100_000 + number}`,
    person,
    debtType,
    principal: cents(Math.floor(9000 * Math.exp(random.next() * 5))),
    discoveredOn,
    causeStart: addDays(causeEnd, -random.between(0, 40)),
    causeEnd,
    description: random.pick(CAUSES[debtTypes[debtType].family]),
  }
}

/** The extract: UTF-8 with a byte order mark, CR LF, dates and amounts in both styles that such systems write. */
export function extractText(debts: readonly MadeUpDebt[]): string {
  const rows = debts.map((debt, place) => IMPORT_FIELDS.map((field) => quoted(cellsOf(debt, place)[field])))
  return `\uFEFF${[IMPORT_FIELDS, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`
}

function cellsOf(debt: MadeUpDebt, place: number): Readonly<Record<ImportField, string>> {
  const { person, principal, discoveredOn } = debt
  const american = `${discoveredOn.slice(5, 7)}/${discoveredOn.slice(8)}/${discoveredOn.slice(0, 4)}`
  return {
    BillNumber: debt.billNumber,
    EmployeeID: person.employeeId,
    SSN: `${person.ssn.slice(0, 3)}-${person.ssn.slice(3, 5)}-${person.ssn.slice(5)}`,
    LastName: person.lastName,
    FirstName: person.firstName,
    MiddleInitial: person.middleName === '' ? ' ' : person.middleName,
    Street1: person.street1,
    Street2: person.street2,
    City: person.city,
    State: person.state,
    ZIP: person.zip,
    Email: person.email,
    Phone: person.phone,
    EmploymentStatus: person.employmentStatus,
    PayFrequency: person.payFrequency,
    DebtType: debt.debtType,
    Principal: place % 3 === 0 ? groupThousands(formatMoney(principal)) : formatMoney(principal),
    DiscoveryDate: place % 2 === 0 ? discoveredOn : american,
    CauseStart: debt.causeStart,
    CauseEnd: debt.causeEnd,
    Description: debt.description,
  }
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
