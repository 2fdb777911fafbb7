/** Writes people and debts by prepared statements, keeping the tallies itself: its triggers are away meanwhile. */
import type Database from 'better-sqlite3'
import type { AccountEvent } from '../../shared/domain/account-facts.ts'
import { ledgerAccount } from '../../shared/domain/standing/ledger-account.ts'
import { CLOCKS, clocksOn } from '../../shared/domain/standing/clocks.ts'
import { project, type Projection } from '../../shared/domain/standing/projection.ts'
import { debtTypes, type DebtTypeSlug } from '../../shared/debt-types/index.ts'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { cents, ZERO, type Cents } from '../../shared/values/money.ts'
import type { Office } from '../../shared/debt-types/debt-type.ts'
import type { State } from '../../shared/domain/standing/state.ts'
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

/** A tally while it is added up. */
interface Tally {
  readonly id: number
  readonly state: State
  readonly debtType: string
  readonly office: Office
  debts: number
  total: number
}

const CLERK = 'clerk1'
const SENT_DAYS_AGO = 30

/** The open books of a center that is being made. */
export class Books {
  readonly #sqlite: Database.Database
  readonly #rows: Rows
  readonly #today: IsoDate
  /** The day of the one batch that every debt at Treasury went with. */
  readonly #sentOn: IsoDate
  readonly #tallies = new Map<string, Tally>()
  #agreements = 0

  constructor(sqlite: Database.Database, today: IsoDate) {
    this.#sqlite = sqlite
    this.#rows = new Rows(sqlite)
    this.#today = today
    this.#sentOn = addDays(today, -SENT_DAYS_AGO)
    sqlite.exec("insert into document values (1, 'letter.pdf', 'application/pdf', '', x'', '2020-01-01')")
    sqlite.exec(`insert into referral_batch (id, state, prepared_on, prepared_by, exported_on)
      values (1, 'exported', '${this.#sentOn}', 'clerk1', '${this.#sentOn}')`)
  }

  addPerson({ ssn, ...person }: Person): void {
    this.#rows.add('debtor', person)
    this.#rows.add('taxpayer', { debtorId: person.id, ssn })
  }

  /** Writes a debt with all that happened to it, and what it has come to today. */
  addDebt(debt: Extracted, lived: Life): void {
    const sent = lived.facts.referredOn === undefined ? {} : { referredOn: this.#sentOn }
    const life: Life = { ...lived, facts: { ...lived.facts, ...sent } }
    const account = ledgerAccount(life.facts, { principal: debt.principal, events: life.events }, this.#today)
    const projection = project(life.facts, account, life.events.length + 1, this.#today)
    this.#debt(debt, projection)
    this.#entries(debt, life)
    this.#letters(debt.number, life)
    this.#caseFiles(debt.number, life)
    this.#agreementsOf(debt.number, life)
    if (life.facts.referredOn !== undefined) this.#referral(debt)
    for (const { kind, anchorOn, lastDay } of clocksOn(life.facts, account.balance.total, this.#today)) {
      const { office } = debtTypes[debt.slug]
      const lapses = CLOCKS[kind].lapses ? 1 : 0
      this.#rows.add('clock', { debtId: debt.number, kind, anchorOn, lastDay, office, lapses, metOn: null })
    }
  }

  /** Counts everything once. */
  close(): void {
    for (const tally of this.#tallies.values()) this.#rows.add('tally', { ...tally, total: cents(tally.total) })
    this.#rows.flush()
    this.#sqlite.exec(`
      update counting set people = (select count(*) from debtor);
      insert into clock_tally (last_day, kind, office, lapses, clocks)
        select last_day, kind, office, max(lapses), count(*) from clock where met_on is null
        group by last_day, kind, office;
    `)
  }

  #debt(debt: Extracted, { balance, collectionHeld, eventful, ...projection }: Projection): void {
    const { office } = debtTypes[debt.slug]
    const { principal, ...parts } = balance
    this.#rows.add('debt', {
      id: debt.number,
      debtorId: debt.person.id,
      billNumber: `B26-${1_000_000 + debt.number}`,
      debtType: debt.slug,
      office,
      principal: debt.principal,
      discoveredOn: debt.discoveredOn,
      causeStart: debt.causeStart,
      causeEnd: debt.causeEnd,
      cause: 'Voucher 88231 audit, lodging disallowed',
      registeredOn: debt.registeredOn,
      registeredBy: CLERK,
      importId: null,
      importLine: null,
      ...projection,
      ...parts,
      principalLeft: principal,
      accruedTo: this.#today,
      collectionHeld: collectionHeld ? 1 : 0,
      accrualHeld: 0,
      eventful: eventful ? 1 : 0,
      version: 1,
      nameKey: debt.person.nameKey,
      tallyId: this.#count(projection.state, debt.slug, office, balance.total),
    })
  }

  #entries({ number, principal, discoveredOn, registeredOn }: Extracted, life: Life): void {
    const common = { debtId: number, postedBy: CLERK, reference: '', reason: '', reversesId: null }
    this.#rows.add('entry', {
      ...common, kind: 'principal', effectiveOn: discoveredOn, postedOn: registeredOn, amount: principal, part: null,
      method: '',
    })
    for (const event of life.events) this.#rows.add('entry', { ...common, ...moneyOf(event) })
  }

  #letters(debtId: number, { facts }: Life): void {
    for (const { kind, datedOn, dueOn = null, mailedOn = null, receivedOn = null } of facts.letters) {
      const mailed = mailedOn === null ? null : CLERK
      this.#rows.add('letter', {
        debtId, kind, datedOn, dueOn, mailedOn, receivedOn, issuedBy: CLERK, documentId: 1,
        mailClass: mailed === null ? null : 'first-class', mailedBy: mailed, evidence: null,
      })
    }
  }

  #caseFiles(debtId: number, { facts }: Life): void {
    for (const { kind, receivedOn, decisionDue = null, decidedOn = null, outcome = null } of facts.cases) {
      this.#rows.add('caseFile', {
        debtId, kind, receivedOn, decisionDue, decidedOn, outcome, channel: 'mail', timely: 1, timeliness: 'In time.',
        goodCause: null, note: '', openedBy: CLERK, reducedTo: null, decidedBy: null, facts: null, findings: null,
      })
    }
  }

  #agreementsOf(debtId: number, { facts }: Life): void {
    for (const { signedOn, installments, endedOn = null, ended = null } of facts.agreements) {
      this.#agreements += 1
      const id = this.#agreements
      const [first] = installments
      const last = installments.at(-1)
      if (first === undefined || last === undefined) throw new Error('An agreement has installments.')
      this.#rows.add('agreement', {
        id, debtId, signedOn, endedOn, ended, firstPaymentOn: first.dueOn, lastDate: last.dueOn, payment: first.amount,
        frequency: 'monthly', lumpSum: ZERO, inabilityToPay: 'Cannot pay in one sum.', madeBy: CLERK, documentId: null,
      })
      installments.forEach(({ dueOn, amount }, index) => {
        this.#rows.add('installment', { agreementId: id, number: index + 1, dueOn, amount })
      })
    }
  }

  #referral({ number, principal }: Extracted): void {
    this.#rows.add('referralItem', {
      batchId: 1, debtId: number, principal, interest: ZERO, administrative: ZERO, penalty: ZERO, debtorKnown: 0,
      recalledOn: null,
    })
  }

  /** Counts the debt where it belongs. */
  #count(state: State, debtType: string, office: Office, total: number): number {
    const name = `${state} ${debtType}`
    const tally = this.#tallies.get(name) ?? { id: this.#tallies.size + 1, state, debtType, office, debts: 0, total: 0 }
    this.#tallies.set(name, tally)
    tally.debts += 1
    tally.total += total
    return tally.id
  }
}

/** What an event leaves in the ledger. */
function moneyOf(event: AccountEvent) {
  const { date: day } = event
  const on = { effectiveOn: day, postedOn: day }
  switch (event.kind) {
    case 'payment':
      return { kind: 'payment', ...on, amount: event.amount, part: null, method: 'check' } as const
    case 'waive':
      return { kind: 'waiver', ...on, amount: event.amount, part: event.part, method: '' } as const
    case 'principal-adjustment':
      return { kind: 'principal-adjustment', ...on, amount: event.amount, part: null, method: '' } as const
    default:
      throw new Error(`Nothing of the kind is made up: ${event.kind}`)
  }
}
