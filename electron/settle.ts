/**
 * After a deed: works out afresh where a debt stands and writes down the projection that lists and the worklist read.
 * The projection can be remade from the facts at any time; nothing else is ever derived from it.
 */
import type { Account } from '../shared/domain/account-facts.ts'
import { CLOCKS, clocksOn, type Clock } from '../shared/domain/standing/clocks.ts'
import { delinquencyDate } from '../shared/domain/standing/delinquency-date.ts'
import { ledgerAccount } from '../shared/domain/standing/ledger-account.ts'
import { project } from '../shared/domain/standing/projection.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { loadCharges } from './store/charges.ts'
import { syncClocks } from './store/clocks.ts'
import { loadDossier, type Dossier } from './store/facts.ts'
import { appendEntry, liveEntries } from './store/ledger.ts'
import { ledgerFacts } from './store/ledger-facts.ts'
import { loadManyFacts, type DebtFacts } from './store/many-facts.ts'
import type { Writer } from './store/tables.ts'

/** A debt as it stands, with its account on a day. */
export interface Standing {
  readonly dossier: Dossier
  readonly account: Account
}

/** Works out the account of a loaded debt on a day. */
export function accountOf({ facts, debt, entries }: DebtFacts, on: IsoDate): Account {
  return ledgerAccount(facts, ledgerFacts(debt.principal, entries), on)
}

/** Remakes the projection of one debt; posts what falls due of itself; raises its version. */
export async function settle(db: Writer, debtId: number, today: IsoDate): Promise<Standing> {
  let dossier = await reload(db, debtId)
  if (await postDueCharge(db, dossier, today)) dossier = await reload(db, debtId)
  if (await endWhatIsPaid(db, dossier, today)) dossier = await reload(db, debtId)
  const account = accountOf(dossier, today)
  const debt = await writeStanding(db, dossier, account, today)
  return { dossier: { ...dossier, debt }, account }
}

/** Settles many debts, loading them together; gives their accounts. */
export async function settleMany(db: Writer, debtIds: readonly number[], today: IsoDate): Promise<readonly Account[]> {
  const accounts: Account[] = []
  for (const debt of await loadManyFacts(db, debtIds)) {
    if ((await postDueCharge(db, debt, today)) || (await endWhatIsPaid(db, debt, today))) {
      accounts.push((await settle(db, debt.debt.id, today)).account)
      continue
    }
    const account = accountOf(debt, today)
    await writeStanding(db, debt, account, today)
    accounts.push(account)
  }
  return accounts
}

async function writeStanding(db: Writer, debt: DebtFacts, account: Account, today: IsoDate): Promise<Dossier['debt']> {
  const written = await writeProjection(db, debt, account, today)
  await syncClocks(db, written, clocksOn(debt.facts, account.balance.total, today).map(withLapses), today)
  return written
}

/** A delinquent debt is charged once for being processed late, when the center has set such a charge. */
async function postDueCharge(db: Writer, dossier: DebtFacts, today: IsoDate): Promise<boolean> {
  const since = delinquencyDate(dossier.facts, today)
  const charged = dossier.entries.some((entry) => entry.reference === DELINQUENCY_CHARGE)
  if (since === undefined || charged) return false
  const { onDelinquency } = await loadCharges(db, since)
  if (onDelinquency === 0) return false
  if (accountOf(dossier, since).balance.total === 0) return false
  await appendEntry(db, {
    debtId: dossier.debt.id,
    kind: 'administrative-charge',
    effectiveOn: since,
    postedOn: today,
    postedBy: 'Recoup',
    amount: onDelinquency,
    part: null,
    method: '',
    reference: DELINQUENCY_CHARGE,
    reversesId: null,
    reason: 'Charged when the debt became delinquent (IRM 1.35.7.16.2(2)(1))',
  })
  return true
}

const DELINQUENCY_CHARGE = 'on-delinquency'

/** A paid debt ends its agreement and its salary offset on the day of the payment that cleared it. */
async function endWhatIsPaid(db: Writer, dossier: DebtFacts, today: IsoDate): Promise<boolean> {
  const running = dossier.offset !== undefined || dossier.agreements.some((agreement) => agreement.endedOn === null)
  if (!running || accountOf(dossier, today).balance.total > 0) return false
  const last = liveEntries(dossier.entries).findLast((entry) => entry.kind === 'payment')
  const endedOn = last?.effectiveOn ?? today
  const { id } = dossier.debt
  await db
    .updateTable('agreement')
    .set({ endedOn, ended: 'paid' })
    .where('debtId', '=', id)
    .where('endedOn', 'is', null)
    .execute()
  const collected = { endedOn, ended: 'collected' as const }
  await db.updateTable('salaryOffset').set(collected).where('debtId', '=', id).where('endedOn', 'is', null).execute()
  return true
}

async function writeProjection(
  db: Writer,
  { debt, facts, entries }: DebtFacts,
  account: Account,
  today: IsoDate,
): Promise<Dossier['debt']> {
  const { balance, collectionHeld, accrualHeld, eventful, ...standing } = project(facts, account, entries.length, today)
  const { principal, ...parts } = balance
  return await db
    .updateTable('debt')
    .set({
      ...standing,
      ...parts,
      principalLeft: principal,
      accruedTo: today,
      collectionHeld: collectionHeld ? 1 : 0,
      accrualHeld: accrualHeld ? 1 : 0,
      eventful: eventful ? 1 : 0,
      version: debt.version + 1,
    })
    .where('id', '=', debt.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

function withLapses(clock: Clock): Clock & { readonly lapses: boolean } {
  return { ...clock, lapses: CLOCKS[clock.kind].lapses }
}

async function reload(db: Writer, debtId: number): Promise<Dossier> {
  const dossier = await loadDossier(db, debtId)
  if (dossier === undefined) throw new Error('A debt vanished inside its own transaction.')
  return dossier
}
