/** The facts of many debts at once: ten queries for a page of them, where one by one would take ten each. */
import type { StandingFacts } from '../../shared/domain/standing/facts.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { closedOut } from './closings.ts'
import { factsOf, typeOf, type FactRows } from './facts.ts'
import { jointDebts } from './joint-debtors.ts'
import { listed } from './planner.ts'
import { loadPolicies } from './policies.ts'
import { openFindings } from './treasury-findings.ts'
import type { Reader, Row } from './tables.ts'

/** A debt's rows with the facts that the rules read. */
export type DebtFacts = FactRows & { readonly facts: StandingFacts }

/** The debts of these numbers, in their order; a number that has no debt is passed over. */
export async function loadManyFacts(db: Reader, ids: readonly number[]): Promise<readonly DebtFacts[]> {
  const some = listed(ids)
  const debts = byId(await db.selectFrom('debt').selectAll().where('id', 'in', some).execute())
  const owners = listed([...debts.values()].map((debt) => debt.debtorId))
  const debtors = byId(await db.selectFrom('debtor').selectAll().where('id', 'in', owners).execute())
  const known = await db.selectFrom('taxpayer').select('debtorId').where('debtorId', 'in', owners).execute()
  const taxpayers = new Set(known.map((row) => row.debtorId))
  const entries = byDebt(await db.selectFrom('entry').selectAll().where('debtId', 'in', some).orderBy('id').execute())
  const letters = byDebt(await db.selectFrom('letter').selectAll().where('debtId', 'in', some).orderBy('id').execute())
  const cases = byDebt(await db.selectFrom('caseFile').selectAll().where('debtId', 'in', some).orderBy('id').execute())
  const holds = byDebt(await db.selectFrom('hold').selectAll().where('debtId', 'in', some).orderBy('id').execute())
  const details = byDebt(await db.selectFrom('detail').selectAll().where('debtId', 'in', some).execute())
  const agreements = byDebt(await loadAgreements(db, ids))
  const offsets = byDebt(await loadOffsets(db, ids))
  const referrals = await loadReferralDates(db, ids)
  const findings = await openFindings(db, ids)
  const closed = await closedOut(db, ids)
  const answers = byDebt(
    await db.selectFrom('clockAnswer').selectAll().where('debtId', 'in', some).orderBy('id').execute(),
  )
  const joint = await jointDebts(db, ids)
  const policies = await loadPolicies(db)
  return ids.flatMap((id) => {
    const debt = debts.get(id)
    const debtor = debt === undefined ? undefined : debtors.get(debt.debtorId)
    if (debt === undefined || debtor === undefined) return []
    const rows: FactRows = {
      debt,
      debtor,
      type: typeOf(debt.debtType),
      entries: entries.get(id) ?? [],
      details: details.get(id) ?? [],
      letters: letters.get(id) ?? [],
      cases: cases.get(id) ?? [],
      holds: holds.get(id) ?? [],
      agreements: agreements.get(id) ?? [],
      offset: offsets.get(id)?.at(-1),
      referredOn: referrals.get(id),
      jointly: joint.has(id),
      treasuryFindingOn: findings.get(id),
      closedOutOn: closed.get(id),
      clockAnswers: answers.get(id) ?? [],
    }
    return [{ ...rows, facts: factsOf(rows, taxpayers.has(debtor.id), policies) }]
  })
}

type Agreement = FactRows['agreements'][number]

async function loadAgreements(db: Reader, ids: readonly number[]): Promise<readonly Agreement[]> {
  const rows = await db.selectFrom('agreement').selectAll().where('debtId', 'in', listed(ids)).orderBy('id').execute()
  if (rows.length === 0) return []
  const numbers = listed(rows.map((row) => row.id))
  const installments = Map.groupBy(
    await db.selectFrom('installment').selectAll().where('agreementId', 'in', numbers).orderBy('number').execute(),
    (installment) => installment.agreementId,
  )
  return rows.map((row) => ({ ...row, installments: installments.get(row.id) ?? [] }))
}

async function loadOffsets(db: Reader, ids: readonly number[]): Promise<readonly Row<'salaryOffset'>[]> {
  return await db
    .selectFrom('salaryOffset')
    .selectAll()
    .where('debtId', 'in', listed(ids))
    .where('endedOn', 'is', null)
    .orderBy('id')
    .execute()
}

async function loadReferralDates(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, IsoDate>> {
  const rows = await db
    .selectFrom('referralItem')
    .innerJoin('referralBatch', 'referralBatch.id', 'referralItem.batchId')
    .select(['referralItem.debtId', 'referralBatch.exportedOn'])
    .where('referralItem.debtId', 'in', listed(ids))
    .where('referralItem.recalledOn', 'is', null)
    .where('referralBatch.state', '=', 'exported')
    .execute()
  return new Map(rows.flatMap(({ debtId, exportedOn }) => (exportedOn === null ? [] : [[debtId, exportedOn] as const])))
}

function byId<T extends { readonly id: number }>(rows: readonly T[]): ReadonlyMap<number, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

function byDebt<T extends { readonly debtId: number }>(rows: readonly T[]): ReadonlyMap<number, readonly T[]> {
  return Map.groupBy(rows, (row) => row.debtId)
}
