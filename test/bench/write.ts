/** Writes people and debts by prepared statements, keeping the tallies itself: its triggers are away meanwhile. */
import type Database from 'better-sqlite3'
import { ledgerAccount } from '../../shared/domain/standing/ledger-account.ts'
import { CLOCKS, clocksOn } from '../../shared/domain/standing/clocks.ts'
import { project, type Projection } from '../../shared/domain/standing/projection.ts'
import { debtTypes, type DebtTypeSlug } from '../../shared/debt-types/index.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Life } from './lives.ts'
import type { Person } from '../../electron/demonstration/people.ts'
import { Rows } from './rows.ts'

/** A debt as an extract tells it. */
export interface Extracted {
  readonly number: number
  readonly person: Person
  readonly slug: DebtTypeSlug
  readonly principal: Cents
  readonly registeredOn: IsoDate
  readonly discoveredOn: IsoDate
  readonly causeStart: IsoDate
  readonly causeEnd: IsoDate
}

/** A row of the table of tallies, in the order of its columns. */
interface Tally {
  readonly id: number
  readonly state: string
  readonly debtType: string
  readonly office: string
  debts: number
  total: number
}

const CLERK = 'clerk1'

/** The open books of a center that is being made. */
export class Books {
  readonly #sqlite: Database.Database
  readonly #rows: Rows
  readonly #today: IsoDate
  readonly #tallies = new Map<string, Tally>()
  #agreements = 0

  constructor(sqlite: Database.Database, today: IsoDate) {
    this.#sqlite = sqlite
    this.#rows = new Rows(sqlite)
    this.#today = today
    sqlite.exec("insert into document values (1, 'letter.pdf', 'application/pdf', '', x'', '2020-01-01')")
    sqlite.exec(`insert into referral_batch (id, state, prepared_on, prepared_by, exported_on)
      values (1, 'exported', '2020-01-01', 'clerk1', '2020-01-01')`)
  }

  addPerson(person: Person): void {
    this.#rows.add('debtor', [
      person.id, person.employeeId, person.lastName, person.firstName, person.middleName, person.nameKey,
      person.givenNameKey, person.lastFour, person.street1, person.street2, person.city, person.state, person.zip,
      person.addressGood, person.email, person.phone, person.employmentStatus, person.payFrequency, person.birthDate,
      person.version,
    ])
    this.#rows.add('taxpayer', [person.id, person.ssn])
  }

  /** Writes a debt with all that happened to it, and what it has come to today. */
  addDebt(debt: Extracted, life: Life): void {
    const account = ledgerAccount(life.facts, { principal: debt.principal, events: life.events }, this.#today)
    const projection = project(life.facts, account, life.events.length + 1, this.#today)
    this.#debt(debt, projection)
    this.#entries(debt, life)
    for (const letter of life.facts.letters) {
      const mailed = letter.mailedOn === undefined ? [null, null, null] : [letter.mailedOn, 'first-class', CLERK]
      this.#rows.add('letter', [
        null, debt.number, letter.kind, letter.datedOn, letter.dueOn ?? null, CLERK, 1, ...mailed,
        letter.receivedOn ?? null, null,
      ])
    }
    this.#caseFiles(debt.number, life)
    this.#agreementsOf(debt.number, life)
    if (life.facts.referredOn !== undefined) {
      this.#rows.add('referral_item', [1, debt.number, debt.principal, 0, 0, 0, 0, null])
    }
    const { office } = debtTypes[debt.slug]
    for (const clock of clocksOn(life.facts, account.balance.total, this.#today)) {
      const lapses = CLOCKS[clock.kind].lapses ? 1 : 0
      this.#rows.add('clock', [null, debt.number, clock.kind, clock.anchorOn, clock.lastDay, office, lapses, null])
    }
  }

  /** Counts everything once. */
  close(): void {
    for (const tally of this.#tallies.values()) this.#rows.add('tally', Object.values(tally))
    this.#rows.flush()
    this.#sqlite.exec(`
      update counting set people = (select count(*) from debtor);
      insert into clock_tally (last_day, kind, office, lapses, clocks)
        select last_day, kind, office, max(lapses), count(*) from clock where met_on is null
        group by last_day, kind, office;
    `)
  }

  #debt(debt: Extracted, { balance, ...projection }: Projection): void {
    const { office } = debtTypes[debt.slug]
    this.#rows.add('debt', [
      debt.number, debt.person.id, `B26-${200_000 + debt.number}`, debt.slug, office, debt.principal, debt.discoveredOn,
      debt.causeStart, debt.causeEnd, 'Voucher 88231 audit, lodging disallowed', debt.registeredOn, CLERK, null, null,
      projection.state, projection.letterOn, projection.dueOn, projection.delinquentOn, projection.rate,
      balance.contingencyFee, balance.penalty, balance.administrative, balance.interest, balance.principal,
      balance.total, this.#today, projection.collectionHeld ? 1 : 0, 0, projection.eventful ? 1 : 0, 1, debt.person.nameKey,
      this.#count(projection.state, debt.slug, office, balance.total),
    ])
  }

  #entries({ number, principal, discoveredOn, registeredOn }: Extracted, life: Life): void {
    this.#rows.add('entry', [
      null, number, 'principal', discoveredOn, registeredOn, CLERK, principal, null, '', '', '', null,
    ])
    for (const event of life.events) {
      if (event.kind !== 'payment') throw new Error('Only payments are made up.')
      this.#rows.add('entry', [
        null, number, 'payment', event.date, event.date, CLERK, event.amount, null, 'check', '', '', null,
      ])
    }
  }

  #caseFiles(number: number, { facts }: Life): void {
    for (const file of facts.cases) {
      this.#rows.add('case_file', [
        null, number, file.kind, file.receivedOn, 'mail', 1, 'In time.', null, '', file.decisionDue ?? null, CLERK,
        file.decidedOn ?? null, file.outcome ?? null, null, null, null, null,
      ])
    }
  }

  #agreementsOf(number: number, { facts }: Life): void {
    for (const agreement of facts.agreements) {
      this.#agreements += 1
      const [first] = agreement.installments
      const last = agreement.installments.at(-1)
      if (first === undefined || last === undefined) throw new Error('An agreement has installments.')
      this.#rows.add('agreement', [
        this.#agreements, number, agreement.signedOn, first.dueOn, 'monthly', first.amount, 0, last.dueOn,
        'Cannot pay in one sum.',
        CLERK, agreement.endedOn ?? null, agreement.ended ?? null, null,
      ])
      agreement.installments.forEach(({ dueOn, amount }, index) => {
        this.#rows.add('installment', [this.#agreements, index + 1, dueOn, amount])
      })
    }
  }

  /** Counts the debt where it belongs. */
  #count(state: string, debtType: string, office: string, total: number): number {
    const name = `${state} ${debtType}`
    const tally = this.#tallies.get(name) ?? { id: this.#tallies.size + 1, state, debtType, office, debts: 0, total: 0 }
    this.#tallies.set(name, tally)
    tally.debts += 1
    tally.total += total
    return tally.id
  }
}
