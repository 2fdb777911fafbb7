/**
 * Random books in which debts are paid, overpaid, refunded, waived, compromised, written off and put back: whatever
 * happened, the worksheet for Treasury adds up on every day, and tells as written off what the closings gave up.
 */
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, date, type IsoDate } from '../../shared/values/dates.ts'
import { parseMoney } from '../../shared/values/money.ts'
import { A_PDF, lateDebt, writeOffOf } from './late-debt.ts'
import { openPractice, type Practice } from './practice.ts'

const LETTER = date('2026-01-05')
const BEGUN = date('2026-07-01')
const DEBTS = 3

let practice: Practice

beforeAll(async () => {
  practice = await openPractice(LETTER)
})

afterAll(async () => await practice.close())

const deeds = [
  'pay', 'overpay', 'refund', 'reverse', 'charge', 'waive', 'write-off', 'not-collectible', 'compromise', 'reinstate',
] as const

type Deed = (typeof deeds)[number]

const anyDebt = fc.nat({ max: DEBTS - 1 })

const life = fc.array(
  fc.record({ deed: fc.constantFrom(...deeds), debt: anyDebt, after: fc.integer({ min: 0, max: 60 }) }),
  { minLength: 6, maxLength: 14 },
)

/** Does a deed where the rules allow it; a refusal leaves the books as they were. */
async function does(deed: Deed, debtId: number, today: IsoDate): Promise<void> {
  const debt = await practice.call('debt.view', { debtId }, 'clerk1', today)
  const { version, balance, overpaid, timeline } = debt
  const onDebt = { debtId, version, reason: 'As decided' }
  const paid = { debtId, version, receivedOn: addDays(today, -20), method: 'check' as const }
  const closing = await practice.call('closing.view', { debtId }, 'clerk1', today)
  switch (deed) {
    case 'pay':
      return void (await practice.try('payment.post', { ...paid, amount: '150.00' }, 'clerk1', today))
    case 'overpay':
      return void (await practice.try('payment.post', { ...paid, amount: `1${balance.total}` }, 'clerk1', today))
    case 'refund': {
      const back = { ...onDebt, amount: overpaid?.amount ?? '1.00', payee: 'The debtor' }
      await practice.try('refund.propose', back, 'clerk1', today)
      return await approveLast(debtId, ['supervisor1'], today)
    }
    case 'reverse': {
      const entryId = timeline.findLast(({ reversibleEntryId }) => reversibleEntryId !== undefined)?.reversibleEntryId
      if (entryId === undefined) return
      const wrong = { debtId, version, entryId, reason: 'entered-in-error' as const, note: 'Twice' }
      return void (await practice.try('payment.reverse', wrong, 'clerk1', today))
    }
    case 'charge':
      return void (await practice.try('charge.post', { ...onDebt, amount: '35.00', on: today }, 'clerk1', today))
    case 'waive': {
      const waiver = { part: 'interest' as const, ground: 'equity' as const, finding: 'Illness', on: today }
      await practice.try('charge.waive', { debtId, version, amount: '1.00', ...waiver }, 'clerk1', today)
      return await approveLast(debtId, ['supervisor1'], today)
    }
    case 'write-off':
    case 'not-collectible': {
      const asked = { ...writeOffOf(debtId, version), class: deed === 'write-off' ? 'close-out' : deed } as const
      await practice.try('closing.writeOff', asked, 'clerk1', today)
      return await approveLast(debtId, ['supervisor1', 'supervisor2', 'hearing1', 'official1'], today)
    }
    case 'compromise': {
      const offer = { basis: 'doubt' as const, evidence: 'Counsel', offered: '100.00' }
      await practice.try('closing.compromise', { ...onDebt, ...offer }, 'clerk1', today)
      return await approveLast(debtId, ['supervisor1', 'official1'], today)
    }
    case 'reinstate': {
      const closingId = closing.closings.findLast(({ endedOn }) => endedOn === undefined)?.closingId ?? 0
      await practice.try('closing.reinstate', { ...onDebt, closingId }, 'clerk1', today)
      return await approveLast(debtId, ['supervisor1'], today)
    }
  }
}

/** Takes the steps of what waits on a debt; what the debt no longer allows is rejected. */
async function approveLast(debtId: number, accounts: readonly string[], today: IsoDate): Promise<void> {
  const { rows } = await practice.call('approval.list', { show: 'open', debtId }, 'clerk1', today)
  const [last] = rows
  if (last === undefined) return
  const { approvalId } = last
  const signed = { signedBy: 'A. Official', signedOn: today, paper: { fileName: 'signed.pdf', base64: A_PDF } }
  for (const account of accounts) {
    const taken = await practice.try('approval.approve', { approvalId, ...signed }, account, today)
    if (taken.ok) continue
    await practice.call('approval.reject', { approvalId, note: 'Not allowed any more' }, account, today)
    return
  }
}

/** Every line of a report by its key. */
async function linesOf(name: 'receivables' | 'write-offs', asOf: IsoDate, today: IsoDate) {
  const report = await practice.call('report.show', { name, asOf }, 'auditor1', today)
  expect(report.identities.filter(({ holds }) => !holds), `${name} as of ${asOf}`).toEqual([])
  const rows = report.sections.flatMap(({ rows: lines }) => lines)
  return (key: string): number => parseMoney(rows.find((row) => row.key === key)?.values[1] ?? '') ?? 0
}

async function adds(debts: readonly number[], today: IsoDate): Promise<void> {
  for (const asOf of [today, addDays(today, -45)]) {
    const line = await linesOf('receivables', asOf, today)
    const given = await linesOf('write-offs', asOf, today)
    // What was put back within the year is written off and raised again; only the closings in force are told as such.
    expect(line('written-off')).toBeGreaterThanOrEqual(given('close-out') + given('compromise'))
  }
  const line = await linesOf('receivables', today, today)
  let owed = 0
  for (const debtId of debts) {
    const { balance } = await practice.call('debt.view', { debtId }, 'auditor1', today)
    owed += parseMoney(balance.total) ?? 0
  }
  expect(line('ending')).toBe(owed)
}

test('whatever is given up, refunded and put back, the worksheet for Treasury adds up', async () => {
  const debts: number[] = []
  for (let number = 1; number <= DEBTS; number += 1) debts.push(await lateDebt(practice, LETTER, {}, number))
  let today = BEGUN
  const done = new Set<Deed>()
  await fc.assert(
    fc.asyncProperty(life, async (acts) => {
      for (const { deed, debt, after } of acts) {
        today = addDays(today, after)
        await does(deed, debts[debt] ?? 0, today)
        done.add(deed)
      }
      await adds(debts, today)
    }),
    { numRuns: 6, endOnFailure: true, seed: 6 },
  )
  expect([...done].toSorted()).toEqual(deeds.toSorted())
}, 120_000)
