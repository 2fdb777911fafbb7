/**
 * Makes a plausible center of any number of debts, the same on every machine, straight into an encrypted store. What
 * each debt has come to is worked out by the program's own rules, so lists and balances are those of a real center.
 */
import type Database from 'better-sqlite3'
import { createPracticeCenter } from '../../electron/center.ts'
import { readKeyring } from '../../electron/keyring.ts'
import { openStore } from '../../electron/store/open.ts'
import { suggestedProfile } from '../../electron/suggested-profile.ts'
import { debtTypes, debtTypeSlugs, type DebtTypeSlug } from '../../shared/debt-types/index.ts'
import { addDays, daysBetween, type IsoDate } from '../../shared/values/dates.ts'
import { cents } from '../../shared/values/money.ts'
import { join } from 'node:path'
import { live, type Mix } from './lives.ts'
import { makePerson, type Person } from '../../electron/demonstration/people.ts'
import { randomFrom, type Random } from '../../electron/demonstration/random.ts'
import { Books } from './write.ts'

/** What to make, and where. */
export interface Wanted {
  readonly folder: string
  readonly debts: number
  readonly today: IsoDate
  readonly mix?: Mix
  readonly seed?: number
}

/** How long the oldest debt has been on the book. */
const DAYS_OF_HISTORY = 1400

/** Makes the practice center in an empty folder. */
export async function generateCenter({ folder, debts, today, mix = 'plausible', seed = 1 }: Wanted): Promise<void> {
  await createPracticeCenter({ folder, profile: suggestedProfile, today, at: `${today}T12:00:00.000Z` })
  const key = Buffer.from(readKeyring(folder).practiceKey ?? '', 'hex')
  const store = await openStore(join(folder, 'center.db'), key)
  fill(store.sqlite, { debts, today, mix }, randomFrom(seed))
  await store.close()
}

/** Fills an open, empty store. */
export function fill(
  sqlite: Database.Database,
  wanted: Required<Pick<Wanted, 'debts' | 'today' | 'mix'>>,
  random: Random,
): void {
  withoutIndexes(sqlite, () => {
    const books = new Books(sqlite, wanted.today)
    const people: Person[] = []
    for (let number = 1; number <= wanted.debts; number += 1) {
      // Four debts of ten are a further debt of somebody known.
      const known = people.length > 0 && random.chance(0.55)
      const person = known ? random.pick(people) : makePerson(random, people.length + 1)
      if (!known) {
        people.push(person)
        books.addPerson(person)
      }
      addDebt(books, random, person, number, wanted)
    }
    books.close()
  })
}

function addDebt(
  books: Books,
  random: Random,
  person: Person,
  number: number,
  { debts, today, mix }: Required<Pick<Wanted, 'debts' | 'today' | 'mix'>>,
): void {
  const slug = chooseType(random)
  const age = Math.floor((1 - number / debts) * DAYS_OF_HISTORY) + (mix === 'open' ? 60 : 0)
  const registeredOn = addDays(today, -age)
  const discoveredOn = addDays(registeredOn, -random.between(0, 25))
  const causeEnd = addDays(discoveredOn, -random.between(5, 200))
  const principal = cents(Math.floor(2500 * Math.exp(random.next() * 6.5)))
  const debtor = { employmentStatus: person.employmentStatus, addressGood: person.addressGood === 1, taxpayerId: true }
  const life = live(random, mix, { type: debtTypes[slug], principal, registeredOn, causeEnd, debtor }, today)
  books.addDebt(
    {
      number,
      person,
      slug,
      principal,
      registeredOn,
      discoveredOn,
      causeEnd,
      causeStart: addDays(causeEnd, -daysBetween(discoveredOn, registeredOn) - 14),
    },
    life,
  )
}

/** Overpayments and travel are most of the work; some kinds are rare. */
function chooseType(random: Random): DebtTypeSlug {
  return random.chance(0.45)
    ? random.pick(['salary-overpayment', 'travel-advance', 'health-insurance-premium'])
    : random.pick(debtTypeSlugs)
}

/** Writes faster without indexes and triggers, and makes them again at the end. */
function withoutIndexes(sqlite: Database.Database, work: () => void): void {
  const found = sqlite.prepare<[], { name: string; type: string; sql: string }>(
    "select name, type, sql from sqlite_master where type in ('index', 'trigger') and sql is not null",
  )
  const parts = found.all()
  sqlite.pragma('journal_mode = memory')
  sqlite.pragma('synchronous = off')
  sqlite.pragma('foreign_keys = off')
  sqlite.transaction(() => {
    for (const { name, type } of parts) sqlite.exec(`drop ${type} ${name}`)
    work()
    for (const { sql } of parts) sqlite.exec(sql)
  })()
  sqlite.pragma('foreign_keys = on')
  sqlite.pragma('synchronous = full')
  sqlite.pragma('journal_mode = wal')
}
