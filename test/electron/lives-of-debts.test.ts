/**
 * Random lives of debts, lived through the program: receipts over several debts, backdated payments, charges, voided
 * receipts. What the program says is owed is compared, to the cent, with the plain day-by-day computation.
 */
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../shared/api.ts'
import { DEFAULT_POLICY } from '../../shared/law/policy.ts'
import { addDays, date, type IsoDate } from '../../shared/values/dates.ts'
import { cents, formatMoney, parseMoney } from '../../shared/values/money.ts'
import { accountByDays, type DailyEvent } from '../shared/domain/account-by-days.ts'
import { aDebt, aDebtor, openPractice, type Practice } from './practice.ts'

const BEGUN = date('2026-01-05')
/** The day on which the letters say that payment is due. */
const DUE = date('2026-02-04')
const DEBTS = 3

let practice: Practice
let lives = 0

beforeAll(async () => {
  practice = await openPractice(BEGUN)
})

afterAll(async () => {
  await practice.close()
})

interface Posting {
  readonly does: 'receipt' | 'payment' | 'charge'
  readonly debt: number
  readonly late: number
  readonly sum: number
}

type Act = Posting | { readonly does: 'void'; readonly which: number }

const acts: fc.Arbitrary<readonly { readonly act: Act; readonly after: number }[]> = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 70 }),
    act: fc.oneof(
      fc.record({
        does: fc.constantFrom('receipt', 'payment', 'payment', 'charge'),
        debt: fc.nat({ max: DEBTS - 1 }),
        late: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 120 })),
        sum: fc.integer({ min: 1, max: 90_000 }),
      }),
      fc.record({ does: fc.constant('void' as const), which: fc.nat() }),
    ),
  }),
  { minLength: 2, maxLength: 8 },
)

/** What the test itself remembers of a debt. */
interface Remembered {
  readonly debtId: number
  readonly principal: number
  /** What still counts, by the act that posted it. */
  readonly events: (DailyEvent & { readonly act: number })[]
}

async function begin(principals: readonly number[]): Promise<readonly Remembered[]> {
  lives += 1
  const debtor = aDebtor({ employeeId: `E${lives}`, ssn: `900-${String(10 + (lives % 80))}-${String(1000 + lives)}` })
  const debts: Remembered[] = []
  for (const [index, principal] of principals.entries()) {
    const billNumber = `L${lives}-${index}`
    const registered = aDebt({ billNumber, principal: formatMoney(cents(principal)), debtor })
    const { debtId, version } = await practice.call('debt.register', registered, 'clerk1', BEGUN)
    await practice.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', BEGUN)
    debts.push({ debtId, principal, events: [] })
  }
  const letterIds: number[] = []
  for (const { debtId } of debts) {
    const { letters } = await view(debtId, BEGUN)
    letterIds.push(...letters.map(({ letterId }) => letterId))
  }
  await practice.call('letter.markMailed', { letterIds, mailedOn: BEGUN }, 'clerk1', BEGUN)
  return debts
}

async function view(debtId: number, today: IsoDate): Promise<Answer<'debt.view'>> {
  return await practice.call('debt.view', { debtId }, 'clerk1', today)
}

async function live(debts: readonly Remembered[], act: Act, number: number, today: IsoDate): Promise<void> {
  if (act.does === 'void') return await voidOne(debts, act.which, today)
  const debt = debts[act.debt]
  if (debt === undefined) return
  const { debtId, events } = debt
  const { version, debtor } = await view(debtId, today)
  const on = addDays(today, -act.late) < BEGUN ? BEGUN : addDays(today, -act.late)
  const amount = formatMoney(cents(act.sum))
  if (act.does === 'charge') {
    await practice.call('charge.post', { debtId, version, amount, on, reason: 'Mail' }, 'clerk1', today)
    events.push({ act: number, kind: 'administrative-charge', date: on, amount: act.sum })
  } else if (act.does === 'payment') {
    const payment = { debtId, version, amount, receivedOn: on, method: 'check' as const }
    await practice.call('payment.post', payment, 'clerk1', today)
    events.push({ act: number, kind: 'payment', date: on, amount: act.sum })
  } else {
    const receipt = { debtorId: debtor.debtorId, amount, receivedOn: on, method: 'check' as const }
    const { parts } = await practice.call('receipt.post', receipt, 'clerk1', today)
    expect(parts.reduce((sum, part) => sum + (parseMoney(part.amount) ?? 0), 0)).toBe(act.sum)
    for (const part of parts) {
      const paid = debts.find((other) => other.debtId === part.debtId)
      paid?.events.push({ act: number, kind: 'payment', date: on, amount: parseMoney(part.amount) ?? 0 })
    }
  }
}

/** Voids one receipt of the life by one of its parts; all of its parts then count for nothing. */
async function voidOne(debts: readonly Remembered[], which: number, today: IsoDate): Promise<void> {
  const posted = [...new Set(debts.flatMap(({ events }) => events.filter(({ kind }) => kind === 'payment')))]
  const chosen = posted[which % Math.max(1, posted.length)]
  const debt = debts.find(({ events }) => chosen !== undefined && events.includes(chosen))
  if (chosen === undefined || debt === undefined) return
  const { debtId } = debt
  const { version, timeline } = await view(debtId, today)
  const entryId = timeline.find(
    ({ title, on, amount }) =>
      title === 'Payment received' && on === chosen.date && parseMoney(amount ?? '') === chosen.amount,
  )?.reversibleEntryId
  if (entryId === undefined) throw new Error('A payment that was posted is not on the timeline.')
  const reversal = { debtId, version, entryId, reason: 'returned-check' as const, note: 'No funds' }
  await practice.call('payment.reverse', reversal, 'clerk1', today)
  // Payments that look alike stand for one another: which of them was voided makes no difference to what is owed.
  for (const { events } of debts) {
    const left = events.filter(({ act }) => act !== chosen.act)
    events.splice(0, events.length, ...left)
  }
}

async function compare({ debtId, principal, events }: Remembered, today: IsoDate): Promise<void> {
  const { balance } = await view(debtId, today)
  const { contingencyFee, penalty, administrative, interest } = balance
  const facts = { principal, delinquencyDate: DUE, rate: 4000, policy: DEFAULT_POLICY, events }
  const { owed } = accountByDays(facts, today)
  const shown = [contingencyFee, penalty, administrative, interest, balance.principal].map((text) => parseMoney(text))
  expect(shown, JSON.stringify({ principal, events, today })).toEqual(owed)
}

test('whatever happens to debts, what is owed is what a plain day-by-day computation says', async () => {
  const principals = fc.array(fc.integer({ min: 5000, max: 300_000 }), { minLength: DEBTS, maxLength: DEBTS })
  await fc.assert(
    fc.asyncProperty(principals, acts, async (sums, life) => {
      const debts = await begin(sums)
      let today = BEGUN
      for (const [number, { act, after }] of life.entries()) {
        today = addDays(today, after)
        await live(debts, act, number, today)
        for (const debt of debts) await compare(debt, today)
      }
      for (const debt of debts) await compare(debt, addDays(today, 200))
    }),
    { numRuns: 12, endOnFailure: true },
  )
  const { differences } = await practice.call('ledger.check', { limit: 2000 }, 'auditor1', date('2028-01-01'))
  expect(differences).toEqual([])
})
