/**
 * Puts the debts of an extract on the book: persons not yet known, debts, their principal in the ledger, their first
 * clocks, and a note where the extract says something else of a known person than the center does.
 *
 * Numbers are given out here, and names and tallies written outright, so that the triggers which would find them row by
 * row have nothing left to do.
 */
import { debtTypes } from '../../shared/debt-types/index.ts'
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
}

/** A row with the numbers it is kept under. */
interface PlacedRow extends AcceptedRow {
  readonly debtId: number
  readonly debtorId: number
  readonly nameKey: string
}

/** Registers everything; the caller's transaction decides whether it stays. */
export function registerMany(engine: Engine, given: Registrations, by: RegisteredBy): void {
  const persons = placePersons(engine, given.newPersons)
  insertPersons(engine, persons)
  const rows = placeRows(engine, given.rows, persons)
  insertDebts(engine, rows, by)
  insertMany(
    engine,
    'entry',
    ['debtId', 'kind', 'effectiveOn', 'postedOn', 'postedBy', 'amount'],
    eachAs(rows, ({ debtId, debt }) => [debtId, 'principal', debt.discoveredOn, by.today, by.clerk, debt.principal]),
  )
  insertMany(
    engine,
    'clock',
    ['debtId', 'kind', 'anchorOn', 'lastDay', 'office', 'lapses'],
    clockValues(rows, given.badAddresses, by.today),
  )
  insertMany(engine, 'note', ['debtId', 'writtenOn', 'writtenBy', 'text'], noteValues(rows, by))
}

/** A new person with the number they are kept under. */
interface PlacedPerson extends ExtractPerson {
  readonly debtorId: number
  readonly nameKey: string
}

function placePersons(engine: Engine, persons: readonly ExtractPerson[]): readonly PlacedPerson[] {
  const first = nextNumber(engine, 'debtor')
  return persons.map((person, place) => ({ ...person, debtorId: first + place, nameKey: nameKey(person) }))
}

function placeRows(
  engine: Engine,
  rows: readonly AcceptedRow[],
  persons: readonly PlacedPerson[],
): readonly PlacedRow[] {
  const first = nextNumber(engine, 'debt')
  const nameOf = engine.prepare('select name_key from debtor where id = ?').pluck()
  return rows.map((row, place) => {
    const person = 'newPerson' in row.owner ? persons[row.owner.newPerson] : undefined
    const debtorId = 'debtorId' in row.owner ? row.owner.debtorId : (person?.debtorId ?? 0)
    return { ...row, debtId: first + place, debtorId, nameKey: person?.nameKey ?? String(nameOf.get(debtorId)) }
  })
}

function nextNumber(engine: Engine, table: 'debtor' | 'debt'): number {
  return Number(engine.prepare(`select coalesce(max(id), 0) + 1 from ${table}`).pluck().get())
}

function insertPersons(engine: Engine, persons: readonly PlacedPerson[]): void {
  insertMany(
    engine,
    'debtor',
    [
      'id', 'employeeId', 'lastName', 'firstName', 'middleName', 'nameKey', 'givenNameKey', 'lastFour', 'street1',
      'street2', 'city', 'state', 'zip', 'addressGood', 'email', 'phone', 'employmentStatus', 'payFrequency', 'version',
    ],
    eachAs(persons, (person) => [
      person.debtorId, person.employeeId, person.lastName, person.firstName, person.middleName, person.nameKey,
      givenNameKey(person), person.ssn.slice(-4), person.street1, person.street2, person.city, person.state, person.zip,
      1, person.email, person.phone, person.employmentStatus, person.payFrequency, 1,
    ]),
  )
  insertMany(engine, 'taxpayer', ['debtorId', 'ssn'], eachAs(persons, ({ debtorId, ssn }) => [debtorId, ssn]))
}

function insertDebts(engine: Engine, rows: readonly PlacedRow[], by: RegisteredBy): void {
  const tallies = newTallies(engine, rows)
  insertMany(
    engine,
    'debt',
    [
      'id', 'debtorId', 'billNumber', 'debtType', 'office', 'principal', 'discoveredOn', 'causeStart', 'causeEnd',
      'cause', 'registeredOn', 'registeredBy', 'importId', 'importLine', 'state', 'principalLeft', 'total', 'nameKey',
      'tallyId',
    ],
    eachAs(rows, ({ debtId, debtorId, nameKey: name, debt, line }) => [
      debtId, debtorId, debt.billNumber, debt.debtType, debtTypes[debt.debtType].office, debt.principal,
      debt.discoveredOn, debt.causeStart ?? null, debt.causeEnd ?? null, debt.cause, by.today, by.clerk, by.importId,
      line, 'new', debt.principal, debt.principal, name, tallies.get(debt.debtType) ?? null,
    ]),
  )
}

/** The tally in which the new debts of each kind are counted. */
function newTallies(engine: Engine, rows: readonly PlacedRow[]): ReadonlyMap<string, number> {
  const begin = engine.prepare("insert or ignore into tally (state, debt_type, office) values ('new', ?, ?)")
  const find = engine
    .prepare("select id from tally where state = 'new' and debt_type = ? and office = ?")
    .pluck()
  const kinds = [...new Set(rows.map(({ debt }) => debt.debtType))]
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
  today: IsoDate,
): Generator<readonly SqlValue[]> {
  for (const { debtId, debtorId, debt } of rows) {
    const kind = debtTypes[debt.debtType]
    const facts = {
      kind,
      registeredOn: today,
      ...(debt.causeEnd === undefined ? {} : { causeEnd: debt.causeEnd }),
      letters: [],
      cases: [],
      agreements: [],
      debtor: { employmentStatus: 'active', addressGood: !badAddresses.has(debtorId), taxpayerId: true },
      payments: [],
    } as const
    for (const clock of clocksOn(facts, debt.principal, today)) {
      yield [debtId, clock.kind, clock.anchorOn, clock.lastDay, kind.office, CLOCKS[clock.kind].lapses ? 1 : 0]
    }
  }
}

function* noteValues(rows: readonly PlacedRow[], by: RegisteredBy): Generator<readonly SqlValue[]> {
  for (const { debtId, differs } of rows) {
    if (differs.length === 0) continue
    const text = `The extract of this debt says otherwise than the center; the center's was kept. ${differs.join('; ')}.`
    yield [debtId, by.today, by.clerk, text]
  }
}

function* eachAs<T>(
  items: readonly T[],
  values: (item: T) => readonly SqlValue[],
): Generator<readonly SqlValue[]> {
  for (const item of items) yield values(item)
}
