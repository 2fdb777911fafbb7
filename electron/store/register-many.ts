/**
 * Puts the debts of an extract on the book: persons not yet known, debts, their principal in the ledger, their first
 * clocks, and a note where the extract says something else of a known person than the center does.
 *
 * Numbers are given out here, and names and tallies written outright, so that the triggers which would find them row by
 * row have nothing left to do.
 */
import { debtTypes } from '../../shared/debt-types/index.ts'
import type { PolicyChange } from '../../shared/domain/policy/in-effect.ts'
import { CLOCKS, clocksOn } from '../../shared/domain/standing/clocks.ts'
import type { AcceptedRow } from '../../shared/imports/match-rows.ts'
import type { ExtractPerson } from '../../shared/imports/read-row.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { givenNameKey, nameKey } from '../../shared/values/names.ts'
import { insertMany, type Engine, type SqlValue } from './insert-many.ts'

/** What is registered together. */
export interface Registrations {
  readonly newPersons: readonly ExtractPerson[]
  readonly rows: readonly AcceptedRow[]
  /** Known persons without a good address: their first clock is another. */
  readonly badAddresses: ReadonlySet<number>
}

export interface RegisteredBy {
  readonly importId: number
  readonly today: IsoDate
  readonly clerk: string
  /** The center's changes of policy, which the first clocks follow. */
  readonly policies: readonly PolicyChange[]
}

/** A row with the numbers it is kept under. */
interface PlacedRow {
  readonly row: AcceptedRow
  readonly debtId: number
  readonly debtorId: number
  readonly nameKey: string
}

/** Registers everything; the caller's transaction decides whether it stays. */
export function registerMany(engine: Engine, given: Registrations, by: RegisteredBy): void {
  const persons = placePersons(engine, given.newPersons)
  insertPersons(engine, persons)
  const first = nextNumber(engine, 'debt')
  const rows = placeRows(engine, given.rows, persons, first)
  insertDebts(engine, rows, by)
  insertPrincipals(engine, first)
  insertMany(engine, 'clock', {
    columns: ['debtId', 'kind', 'anchorOn', 'lastDay', 'office', 'lapses'],
    rows: clockValues(rows, given.badAddresses, by),
  })
  insertMany(engine, 'note', {
    columns: ['debtId', 'text'],
    same: { writtenOn: by.today, writtenBy: by.clerk },
    rows: noteValues(rows),
  })
}

/** A new person with the number they are kept under. */
interface PlacedPerson {
  readonly person: ExtractPerson
  readonly debtorId: number
  readonly nameKey: string
}

function placePersons(engine: Engine, persons: readonly ExtractPerson[]): readonly PlacedPerson[] {
  const first = nextNumber(engine, 'debtor')
  return persons.map((person, place) => ({ person, debtorId: first + place, nameKey: nameKey(person) }))
}

function placeRows(
  engine: Engine,
  rows: readonly AcceptedRow[],
  persons: readonly PlacedPerson[],
  first: number,
): readonly PlacedRow[] {
  const nameOf = engine.prepare('select name_key from debtor where id = ?').pluck()
  return rows.map((row, place) => {
    const person = 'newPerson' in row.owner ? persons[row.owner.newPerson] : undefined
    const debtorId = 'debtorId' in row.owner ? row.owner.debtorId : (person?.debtorId ?? 0)
    return { row, debtId: first + place, debtorId, nameKey: person?.nameKey ?? String(nameOf.get(debtorId)) }
  })
}

function nextNumber(engine: Engine, table: 'debtor' | 'debt'): number {
  return Number(engine.prepare(`select coalesce(max(id), 0) + 1 from ${table}`).pluck().get())
}

function insertPersons(engine: Engine, persons: readonly PlacedPerson[]): void {
  insertMany(engine, 'debtor', {
    columns: [
      'id', 'employeeId', 'lastName', 'firstName', 'middleName', 'nameKey', 'givenNameKey', 'lastFour', 'street1',
      'street2', 'city', 'state', 'zip', 'email', 'phone', 'employmentStatus', 'payFrequency',
    ],
    same: { addressGood: 1, version: 1 },
    rows: eachAs(persons, ({ debtorId, nameKey: key, person }) => [
      debtorId, person.employeeId, person.lastName, person.firstName, person.middleName, key, givenNameKey(person),
      person.ssn.slice(-4), person.street1, person.street2, person.city, person.state, person.zip, person.email,
      person.phone, person.employmentStatus, person.payFrequency,
    ]),
  })
  insertMany(engine, 'taxpayer', {
    columns: ['debtorId', 'ssn'],
    rows: eachAs(persons, ({ debtorId, person }) => [debtorId, person.ssn]),
  })
}

function insertDebts(engine: Engine, rows: readonly PlacedRow[], by: RegisteredBy): void {
  const tallies = newTallies(engine, rows)
  insertMany(engine, 'debt', {
    columns: [
      'id', 'debtorId', 'billNumber', 'debtType', 'office', 'principal', 'discoveredOn', 'causeStart', 'causeEnd',
      'cause', 'importLine', 'principalLeft', 'total', 'nameKey', 'tallyId',
    ],
    same: { registeredOn: by.today, registeredBy: by.clerk, importId: by.importId, state: 'new' },
    rows: eachAs(rows, ({ debtId, debtorId, nameKey: key, row: { debt, line } }) => [
      debtId, debtorId, debt.billNumber, debt.debtType, debtTypes[debt.debtType].office, debt.principal,
      debt.discoveredOn, debt.causeStart ?? null, debt.causeEnd ?? null, debt.cause, line, debt.principal,
      debt.principal, key, tallies.get(debt.debtType) ?? null,
    ]),
  })
}

/** The ledger of each new debt begins with its principal. New debts have the last numbers. */
function insertPrincipals(engine: Engine, first: number): void {
  engine
    .prepare(
      `insert into entry (debt_id, kind, effective_on, posted_on, posted_by, amount)
        select id, 'principal', discovered_on, registered_on, registered_by, principal from debt where id >= ?`,
    )
    .run(first)
}

/** The tally in which the new debts of each kind are counted. */
function newTallies(engine: Engine, rows: readonly PlacedRow[]): ReadonlyMap<string, number> {
  const begin = engine.prepare("insert or ignore into tally (state, debt_type, office) values ('new', ?, ?)")
  const find = engine
    .prepare("select id from tally where state = 'new' and debt_type = ? and office = ?")
    .pluck()
  const kinds = [...new Set(rows.map(({ row }) => row.debt.debtType))]
  return new Map(
    kinds.map((kind) => {
      const { office } = debtTypes[kind]
      begin.run(kind, office)
      return [kind, Number(find.get(kind, office))]
    }),
  )
}

function* clockValues(
  rows: readonly PlacedRow[],
  badAddresses: ReadonlySet<number>,
  { today, policies }: RegisteredBy,
): Generator<readonly SqlValue[]> {
  for (const { debtId, debtorId, row } of rows) {
    const { debt } = row
    const kind = debtTypes[debt.debtType]
    const facts = {
      kind,
      registeredOn: today,
      ...(debt.causeEnd === undefined ? {} : { causeEnd: debt.causeEnd }),
      details: {},
      letters: [],
      cases: [],
      agreements: [],
      policies,
      debtor: { employmentStatus: 'active', addressGood: !badAddresses.has(debtorId), taxpayerId: true },
      payments: [],
    } as const
    for (const clock of clocksOn(facts, debt.principal, today)) {
      yield [debtId, clock.kind, clock.anchorOn, clock.lastDay, kind.office, CLOCKS[clock.kind].lapses ? 1 : 0]
    }
  }
}

function* noteValues(rows: readonly PlacedRow[]): Generator<readonly SqlValue[]> {
  for (const { debtId, row } of rows) {
    if (row.differs.length === 0) continue
    const otherwise = row.differs.join('; ')
    yield [debtId, `The extract of this debt says otherwise than the center; the center's was kept. ${otherwise}.`]
  }
}

function* eachAs<T>(
  items: readonly T[],
  values: (item: T) => readonly SqlValue[],
): Generator<readonly SqlValue[]> {
  for (const item of items) yield values(item)
}
