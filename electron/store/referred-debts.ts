/**
 * What a Cross-Servicing file says of the debts of a batch. The one place that reads whole taxpayer numbers in bulk; it
 * goes straight to the engine, a page at a time, so that a batch of any size is written without standing in memory.
 */
import type { ReferredDebt, ReferredParts } from '../../shared/exports/iai-facts.ts'
import { parseDate, type IsoDate } from '../../shared/values/dates.ts'
import { cents } from '../../shared/values/money.ts'
import { typeOf } from './facts.ts'
import type { Engine } from './insert-many.ts'
import type { UpdateEvent } from './treasury-tables.ts'

/** A debt of a batch: its own number beside what the file says of it. */
export interface BatchDebt {
  readonly id: number
  readonly debtorKnown: boolean
  readonly debt: ReferredDebt
}

const PAGE = 1000

const COLUMNS = `
  select debt.id, bill_number, debt_type, debt.principal as original, discovered_on,
    -- Late for Treasury from the letter on, whatever made the debt late for its charges.
    max(delinquent_on, coalesce(due_on, '')) as delinquent_on,
    item.principal, item.interest, item.administrative, item.penalty, item.debtor_known,
    employee_id, ssn, last_name, first_name, middle_name, birth_date,
    street1, street2, city, debtor.state as postal_state, zip, phone,
    exists (select 1 from case_file where case_file.debt_id = debt.id and kind = 'death'
      and coalesce(outcome, '') <> 'withdrawn') as deceased,
    exists (select 1 from joint_debtor where joint_debtor.debt_id = debt.id) as joint
  from referral_item as item
    join debt on debt.id = item.debt_id
    join debtor on debtor.id = debt.debtor_id
    left join taxpayer on taxpayer.debtor_id = debtor.id`

const SQL = `${COLUMNS} where item.batch_id = ? and item.debt_id > ? order by item.debt_id limit ${PAGE}`

/** The debts of which a batch of updates tells, as the batch that referred them has them. */
const SQL_OF_UPDATES = `${COLUMNS} where item.recalled_on is null
  and item.batch_id in (select id from referral_batch where state = 'exported' and kind = 'referral')
  and item.debt_id in (select debt_id from treasury_update where batch_id = ?)
  order by item.debt_id`

/** The debts of a batch, in the order of their numbers. May be asked for again, and gives the same. */
export function* referredDebts(engine: Engine, batchId: number): Generator<BatchDebt> {
  const statement = engine.prepare<[number, number], Columns>(SQL)
  let last = 0
  for (;;) {
    const rows = statement.all(batchId, last)
    for (const row of rows) yield batchDebt(row)
    if (rows.length < PAGE) return
    last = number(rows.at(-1) ?? {}, 'id')
  }
}

/** The debts that a batch of updates is about, by number: who owes them today, and what was sent of them. */
export function debtsOfUpdates(engine: Engine, batchId: number): ReadonlyMap<number, ReferredDebt> {
  const rows = engine.prepare<[number], Columns>(SQL_OF_UPDATES).all(batchId)
  return new Map(rows.map(batchDebt).map(({ id, debt }) => [id, debt]))
}

/** One row of a batch of updates. */
export interface UpdateRow extends ReferredParts {
  readonly id: number
  readonly debtId: number
  readonly event: UpdateEvent
  readonly reason: string
  readonly identifiedOn: IsoDate
}

/** The updates of a batch, in the order in which they are sent. */
export function updateRows(engine: Engine, batchId: number): readonly UpdateRow[] {
  return engine
    .prepare<[number], UpdateRow>(
      `select id, debt_id as debtId, event, reason, identified_on as identifiedOn, principal, interest, administrative,
        penalty from treasury_update where batch_id = ? order by id`,
    )
    .all(batchId)
}

type Columns = Readonly<Record<string, string | number | null>>

function number(row: Columns, name: string): number {
  const value = row[name]
  if (typeof value !== 'number') throw new Error(`The column ${name} holds no number.`)
  return value
}

function text(row: Columns, name: string): string {
  const value = row[name] ?? ''
  if (typeof value !== 'string') throw new Error(`The column ${name} holds no text.`)
  return value
}

function batchDebt(row: Columns): BatchDebt {
  const delinquencyDate = parseDate(text(row, 'delinquent_on'))
  const originationDate = parseDate(text(row, 'discovered_on'))
  if (delinquencyDate === undefined || originationDate === undefined) throw new Error('A referred debt has no dates.')
  const parts = {
    principal: cents(number(row, 'principal')),
    interest: cents(number(row, 'interest')),
    administrative: cents(number(row, 'administrative')),
    penalty: cents(number(row, 'penalty')),
  }
  const debt: ReferredDebt = {
    debtId: text(row, 'bill_number'),
    liability: number(row, 'joint') === 1 ? 'joint' : 'individual',
    debtType: 'administrative',
    administrativeClass: typeOf(text(row, 'debt_type')).treasuryClass,
    consumerOrCommercial: 'consumer',
    // Unsettled: the day on which a debt of an employee began. Read as the day on which it was found.
    originationDate,
    delinquencyDate,
    // Unsettled: the published implementation repeats the referred balance here. Read as the principal at first.
    originalAmount: cents(number(row, 'original')),
    balance: cents(parts.principal + parts.interest + parts.administrative + parts.penalty),
    parts,
    debtor: debtorOf(row),
    pending: [],
  }
  return { id: number(row, 'id'), debtorKnown: number(row, 'debtor_known') === 1, debt }
}

function debtorOf(row: Columns): ReferredDebt['debtor'] {
  return {
    debtorId: text(row, 'employee_id'),
    kind: 'individual',
    taxpayerId: text(row, 'ssn'),
    taxpayerIdType: 'SSN',
    lastName: text(row, 'last_name'),
    firstName: text(row, 'first_name'),
    middleName: text(row, 'middle_name'),
    // The center does not keep the gender of employees; U stands for unknown.
    gender: 'U',
    birthDate: parseDate(text(row, 'birth_date')),
    deceased: number(row, 'deceased') === 1,
    address: {
      line1: text(row, 'street1'),
      line2: text(row, 'street2'),
      city: text(row, 'city'),
      state: text(row, 'postal_state'),
      postalCode: text(row, 'zip'),
      country: 'US',
    },
    phone: text(row, 'phone'),
  }
}
