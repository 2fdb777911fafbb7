/** Loads everything that is known of one debt: its rows, and the facts that the rules read. */
import { debtTypes, isDebtType } from '../../shared/debt-types/index.ts'
import type { DebtType } from '../../shared/debt-types/debt-type.ts'
import { lateWithoutLetter } from '../../shared/domain/delinquency/start.ts'
import type { PolicyChange } from '../../shared/domain/policy/in-effect.ts'
import type { StandingFacts } from '../../shared/domain/standing/facts.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { loadArrangements, type Arrangements } from './arrangements.ts'
import { agreementFact, caseFact, given, holdFact, letterFact } from './fact-rows.ts'
import { detailsFrom } from './details.ts'
import { particularsOfDebt, type Particulars } from './cases.ts'
import { closedOut, closingsOf } from './closings.ts'
import { jointDebts } from './joint-debtors.ts'
import { liveEntries } from './ledger.ts'
import { loadPolicies } from './policies.ts'
import { openFindings } from './treasury-findings.ts'
import type { Reader, Row } from './tables.ts'

/** The rows behind one debt. */
export interface Dossier {
  readonly debt: Row<'debt'>
  readonly debtor: Row<'debtor'>
  readonly type: DebtType
  readonly entries: readonly Row<'entry'>[]
  readonly details: readonly Row<'detail'>[]
  readonly letters: readonly Row<'letter'>[]
  readonly cases: readonly Row<'caseFile'>[]
  /** What its cases have beside their requests, by the number of the case. */
  readonly particulars: ReadonlyMap<number, Particulars>
  readonly holds: readonly Row<'hold'>[]
  readonly agreements: readonly (Row<'agreement'> & { readonly installments: readonly Row<'installment'>[] })[]
  readonly offset: Row<'salaryOffset'> | undefined
  readonly referredOn: IsoDate | undefined
  /** Other people owe it too, each for the whole. */
  readonly jointly: boolean
  readonly treasuryFindingOn: IsoDate | undefined
  readonly closedOutOn: IsoDate | undefined
  readonly notes: readonly Row<'note'>[]
  readonly closings: readonly Row<'closing'>[]
  readonly arrangements: Arrangements
  readonly clockAnswers: readonly Row<'clockAnswer'>[]
  readonly debtsOfDebtor: number
  readonly facts: StandingFacts
}

/** The whole debt; undefined when there is none of that number. */
export async function loadDossier(db: Reader, debtId: number): Promise<Dossier | undefined> {
  const debt = await db.selectFrom('debt').selectAll().where('id', '=', debtId).executeTakeFirst()
  if (debt === undefined) return undefined
  const rows = {
    debt,
    debtor: await db.selectFrom('debtor').selectAll().where('id', '=', debt.debtorId).executeTakeFirstOrThrow(),
    type: typeOf(debt.debtType),
    entries: await db.selectFrom('entry').selectAll().where('debtId', '=', debtId).orderBy('id').execute(),
    details: await db.selectFrom('detail').selectAll().where('debtId', '=', debtId).execute(),
    letters: await db.selectFrom('letter').selectAll().where('debtId', '=', debtId).orderBy('id').execute(),
    cases: await db.selectFrom('caseFile').selectAll().where('debtId', '=', debtId).orderBy('id').execute(),
    particulars: await particularsOfDebt(db, debtId),
    holds: await db.selectFrom('hold').selectAll().where('debtId', '=', debtId).orderBy('id').execute(),
    agreements: await loadAgreements(db, debtId),
    offset: await runningOffset(db, debtId),
    referredOn: await referralDate(db, debtId),
    jointly: (await jointDebts(db, [debtId])).has(debtId),
    treasuryFindingOn: (await openFindings(db, [debtId])).get(debtId),
    closedOutOn: (await closedOut(db, [debtId])).get(debtId),
    clockAnswers: await db.selectFrom('clockAnswer').selectAll().where('debtId', '=', debtId).orderBy('id').execute(),
    notes: await db.selectFrom('note').selectAll().where('debtId', '=', debtId).orderBy('id').execute(),
    closings: await closingsOf(db, debtId),
    arrangements: await loadArrangements(db, debtId),
    debtsOfDebtor: await countDebtsOf(db, debt.debtorId),
  }
  const taxpayerId = await hasTaxpayerId(db, debt.debtorId)
  const barred = given('offsetBarredOn', rows.arrangements.offsetBarredOn)
  return { ...rows, facts: { ...factsOf(rows, taxpayerId, await loadPolicies(db)), ...barred } }
}

/** The kind of debt of that slug; the store only ever holds known ones. */
export function typeOf(slug: string): DebtType {
  if (!isDebtType(slug)) throw new Error('The store holds a kind of debt that this program does not know.')
  return debtTypes[slug]
}

/** The rows that the facts are made of. */
export type FactRows = Omit<Dossier, 'facts' | 'particulars' | 'notes' | 'closings' | 'arrangements' | 'debtsOfDebtor'>

/** The facts that the rules read, from the rows of one debt and the center's changes of policy. */
export function factsOf(rows: FactRows, taxpayerId: boolean, policies: readonly PolicyChange[]): StandingFacts {
  const details = detailsFrom(rows.details)
  const { debt, debtor, type, letters, cases, holds, agreements, offset, referredOn, entries } = rows
  const payments = liveEntries(entries).filter((entry) => entry.kind === 'payment')
  return {
    kind: type,
    registeredOn: debt.registeredOn,
    ...given('causeEnd', debt.causeEnd),
    details,
    ...given('lateAfter', lateWithoutLetter(type.delinquency, details)),
    letters: letters.map(letterFact),
    cases: cases.map(caseFact),
    agreements: agreements.map(agreementFact),
    ...(holds.length === 0 ? {} : { placedHolds: holds.map(holdFact) }),
    ...given('offsetRequestedOn', offset?.requestedOn),
    ...given('referredOn', referredOn),
    jointly: rows.jointly,
    ...given('treasuryFindingOn', rows.treasuryFindingOn),
    ...given('closedOutOn', rows.closedOutOn),
    debtor: { employmentStatus: debtor.employmentStatus, addressGood: debtor.addressGood === 1, taxpayerId },
    policies,
    ...answeredClocks(rows.clockAnswers),
    payments: payments.map((entry) => ({ on: entry.effectiveOn, amount: entry.amount })),
  }
}

function answeredClocks(answers: FactRows['clockAnswers']): Pick<StandingFacts, 'answered'> {
  if (answers.length === 0) return {}
  return { answered: answers.map(({ kind, lastDay, answeredOn }) => ({ kind, lastDay, answeredOn })) }
}

async function loadAgreements(db: Reader, debtId: number): Promise<Dossier['agreements']> {
  const agreements = await db.selectFrom('agreement').selectAll().where('debtId', '=', debtId).orderBy('id').execute()
  if (agreements.length === 0) return []
  const installments = await db
    .selectFrom('installment')
    .selectAll()
    .where('agreementId', 'in', agreements.map((agreement) => agreement.id))
    .orderBy('number')
    .execute()
  return agreements.map((agreement) => ({
    ...agreement,
    installments: installments.filter((installment) => installment.agreementId === agreement.id),
  }))
}

async function runningOffset(db: Reader, debtId: number): Promise<Row<'salaryOffset'> | undefined> {
  return await db
    .selectFrom('salaryOffset')
    .selectAll()
    .where('debtId', '=', debtId)
    .where('endedOn', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

async function referralDate(db: Reader, debtId: number): Promise<IsoDate | undefined> {
  const row = await db
    .selectFrom('referralItem')
    .innerJoin('referralBatch', 'referralBatch.id', 'referralItem.batchId')
    .select('referralBatch.exportedOn')
    .where('referralItem.debtId', '=', debtId)
    .where('referralItem.recalledOn', 'is', null)
    .where('referralBatch.state', '=', 'exported')
    .executeTakeFirst()
  return row?.exportedOn ?? undefined
}

async function countDebtsOf(db: Reader, debtorId: number): Promise<number> {
  const { count } = await db
    .selectFrom('debt')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('debtorId', '=', debtorId)
    .executeTakeFirstOrThrow()
  return count
}

async function hasTaxpayerId(db: Reader, debtorId: number): Promise<boolean> {
  const row = await db.selectFrom('taxpayer').select('debtorId').where('debtorId', '=', debtorId).executeTakeFirst()
  return row !== undefined
}
