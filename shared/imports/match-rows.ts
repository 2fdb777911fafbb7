/**
 * Compares the rows of an extract with one another and with the center: a bill number stands for one debt, and an
 * employee number and an SSN stand together for one person.
 *
 * A row that does not agree is rejected and never merged, so that no debt can come to the wrong person. A person whom
 * the center knows keeps the name, address and status the center has; what the extract says otherwise is told.
 */
import type { ExtractDebt, ExtractPerson, RowFault, RowReading } from './read-row.ts'

/** What the center already holds of the numbers in an extract. */
export interface KnownToCenter {
  readonly billNumbers: ReadonlySet<string>
  readonly persons: readonly KnownPerson[]
}

/** A person of the center. Their SSN is empty when the center does not have it. */
export interface KnownPerson {
  readonly debtorId: number
  readonly person: ExtractPerson
}

export interface RejectedRow {
  readonly line: number
  readonly field: RowFault['field']
  readonly reason: string
}

/** A row that becomes a debt. */
export interface AcceptedRow {
  readonly line: number
  readonly debt: ExtractDebt
  readonly owner: { readonly debtorId: number } | { readonly newPerson: number }
  /** What the extract says of a known person that differs from what is held; empty when nothing does. */
  readonly differs: readonly string[]
}

export interface MatchedRows {
  readonly accepted: readonly AcceptedRow[]
  readonly rejected: readonly RejectedRow[]
  /** Persons the center does not know yet; accepted rows name them by their place here. */
  readonly newPersons: readonly ExtractPerson[]
}

interface Owner {
  readonly owner: AcceptedRow['owner']
  readonly person: ExtractPerson
}

/** Matches the rows in the order of the file: of two with one bill number, the later is rejected. */
export function matchRows(rows: readonly RowReading[], known: KnownToCenter): MatchedRows {
  const people = new People(known.persons)
  const billsInFile = new Set<string>()
  const accepted: AcceptedRow[] = []
  const rejected: RejectedRow[] = []
  for (const row of rows) {
    const fault = knownBill(row.billNumber, known.billNumbers, billsInFile) ?? people.mismatch(row)
    if (fault !== undefined) rejected.push({ line: row.line, ...fault })
    else if ('field' in row.found) rejected.push({ line: row.line, ...row.found })
    else {
      const { person, debt } = row.found
      const held = people.find(person)
      billsInFile.add(debt.billNumber)
      const differs = held.person === person ? [] : differences(held.person, person)
      accepted.push({ line: row.line, debt, owner: held.owner, differs })
    }
  }
  return { accepted, rejected, newPersons: people.added }
}

function knownBill(
  billNumber: string,
  inCenter: ReadonlySet<string>,
  inFile: ReadonlySet<string>,
): RowFault | undefined {
  const field = 'BillNumber'
  if (inCenter.has(billNumber)) return { field, reason: 'This bill number is already in the center.' }
  return inFile.has(billNumber) ? { field, reason: 'This bill number was already used by a row above.' } : undefined
}

/** Everyone that a row may belong to: those of the center and those that rows above have brought. */
class People {
  readonly added: ExtractPerson[] = []
  private readonly byEmployeeId = new Map<string, Owner>()
  private readonly bySsn = new Map<string, Owner>()

  constructor(known: readonly KnownPerson[]) {
    for (const { debtorId, person } of known) this.enter({ owner: { debtorId }, person })
  }

  /** Whether the two numbers of a row point to two people. A row that was not read as far is left to its own fault. */
  mismatch({ employeeId, ssn }: RowReading): RowFault | undefined {
    if (ssn === '') return undefined
    const byEmployeeId = this.byEmployeeId.get(employeeId)
    if (byEmployeeId !== undefined && byEmployeeId.person.ssn !== ssn) {
      return { field: 'EmployeeID', reason: 'This employee number belongs to a person with another SSN.' }
    }
    if (byEmployeeId === undefined && this.bySsn.has(ssn)) {
      return { field: 'SSN', reason: 'This SSN belongs to a person with another employee number.' }
    }
    return undefined
  }

  /** The person of that employee number, entered as new when nobody has it. */
  find(person: ExtractPerson): Owner {
    const held = this.byEmployeeId.get(person.employeeId)
    if (held !== undefined) return held
    const entered = { owner: { newPerson: this.added.length }, person }
    this.added.push(person)
    this.enter(entered)
    return entered
  }

  private enter(owner: Owner): void {
    this.byEmployeeId.set(owner.person.employeeId, owner)
    if (owner.person.ssn !== '') this.bySsn.set(owner.person.ssn, owner)
  }
}

function differences(held: ExtractPerson, given: ExtractPerson): readonly string[] {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['name', fullName(held), fullName(given)],
    ['address', address(held), address(given)],
    ['employment status', held.employmentStatus, given.employmentStatus],
  ]
  return pairs.filter(([, ours, theirs]) => ours !== theirs).map(([label, , theirs]) => `${label}: ${theirs}`)
}

function fullName({ firstName, middleName, lastName }: ExtractPerson): string {
  return [firstName, middleName, lastName].filter((part) => part !== '').join(' ')
}

function address({ street1, street2, city, state, zip }: ExtractPerson): string {
  return [street1, street2, city, `${state} ${zip}`].filter((part) => part !== '').join(', ')
}
