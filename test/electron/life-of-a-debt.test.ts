import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer } from '../../shared/api.ts'
import { aDebt, aDebtor, openPractice, type Practice } from './practice.ts'

type DebtView = Answer<'debt.view'>

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})

afterEach(async () => {
  await practice.close()
})

/** Registers a debt and sends its letter, all on January 6, 2026; payment is due on February 5. */
async function sent(more: Parameters<typeof aDebt>[0] = {}): Promise<DebtView> {
  const debt = await practice.call('debt.register', aDebt(more), 'clerk1', '2026-01-06')
  const { debtId, version } = debt
  const issued = await practice.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', '2026-01-06')
  const letterIds = issued.letters.map((letter) => letter.letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: '2026-01-06' }, 'clerk1', '2026-01-06')
  return await view(debtId, '2026-01-06')
}

async function view(debtId: number, today: string): Promise<DebtView> {
  return await practice.call('debt.view', { debtId }, 'clerk1', today)
}

/** Rolls the center forward to a day and shows the debt as it then stands. */
async function onDay(debtId: number, today: string): Promise<DebtView> {
  await practice.call('center.rollForward', {}, 'clerk1', today)
  return await view(debtId, today)
}

async function pay(debt: DebtView, amount: string, receivedOn: string, today = receivedOn): Promise<DebtView> {
  const { debtId, version } = debt
  return await practice.call('payment.post', { debtId, version, amount, receivedOn, method: 'check' }, 'clerk1', today)
}

test('a debt paid by the due date bears no charges and is closed as paid', async () => {
  const debt = await sent()
  const paid = await pay(debt, '2120.00', '2026-02-05')
  expect(paid).toMatchObject({ state: 'paid', balance: { total: '0.00' }, clocks: [] })
  expect((await onDay(debt.debtId, '2026-06-01')).balance.total).toBe('0.00')
})

test('a debt not paid in time turns delinquent the day after, and interest counts from the due date', async () => {
  const debt = await sent()
  expect((await onDay(debt.debtId, '2026-02-05')).state).toBe('notified')
  const late = await onDay(debt.debtId, '2026-03-10')
  expect(late).toMatchObject({
    state: 'delinquent',
    delinquencyDate: '2026-02-05',
    ratePercent: '4',
    daysDelinquent: 33,
  })
  // 2,120.00 x 4% x 33 days / 365 = 7.6668
  expect(late.balance).toMatchObject({ interest: '7.67', penalty: '0.00', total: '2127.67' })
})

test('what the list says of a balance is what the engine says, whatever happened to the debt', async () => {
  const debt = await sent()
  await onDay(debt.debtId, '2026-04-01')
  await pay(await view(debt.debtId, '2026-04-01'), '500.00', '2026-04-01')
  const other = await sent({
    billNumber: 'B2',
    debtor: aDebtor({ employeeId: 'E2', ssn: '900-12-3457', lastName: 'Davis' }),
  })
  for (const day of ['2026-06-30', '2026-07-01', '2026-12-31']) {
    await practice.call('center.rollForward', {}, 'clerk1', day)
    const { rows } = await practice.call('debt.list', { text: '' }, 'clerk1', day)
    for (const { debtId } of [debt, other]) {
      const shown = await view(debtId, day)
      expect(rows.find((row) => row.debtId === debtId)?.total, `${debtId} on ${day}`).toBe(shown.balance.total)
    }
  }
})

test('rolling forward twice changes nothing, and after a month offline it is as if done each day', async () => {
  const debt = await sent()
  await practice.call('center.rollForward', {}, 'clerk1', '2026-03-05')
  const once = await view(debt.debtId, '2026-03-05')
  await practice.call('center.rollForward', {}, 'clerk1', '2026-03-05')
  expect(await view(debt.debtId, '2026-03-05')).toEqual(once)
})

test('a payment received before it is posted is applied on its day; the preview says what it changes', async () => {
  const debt = await sent()
  await onDay(debt.debtId, '2026-06-15')
  const late = await pay(await view(debt.debtId, '2026-06-15'), '300.00', '2026-06-15')
  const preview = await practice.call(
    'payment.preview',
    { debtId: debt.debtId, amount: '1000.00', receivedOn: '2026-02-20', method: 'check' },
    'clerk1',
    '2026-06-20',
  )
  expect(preview.applied).toMatchObject({ interest: '0.00', principal: '1000.00' })
  expect(preview.changes.map((change) => change.label)).toContain('Interest assessed since then')
  const after = await pay(late, '1000.00', '2026-02-20', '2026-06-20')
  expect(after.balance).toEqual(preview.after)
})

test('a returned check is reversed: the debt stands as if it had never come, and both entries stay', async () => {
  const debt = await sent()
  const before = await onDay(debt.debtId, '2026-06-15')
  const paid = await pay(before, '300.00', '2026-05-01', '2026-06-15')
  const entryId = paid.timeline.find((entry) => entry.reversibleEntryId !== undefined)?.reversibleEntryId ?? 0
  const reversal = {
    debtId: debt.debtId,
    version: paid.version,
    entryId,
    reason: 'returned-check' as const,
    note: 'NSF',
  }
  const after = await practice.call('payment.reverse', reversal, 'clerk1', '2026-06-15')
  expect(after.balance).toEqual(before.balance)
  expect(after.timeline.filter((entry) => entry.kind === 'money')).toHaveLength(2)
  const again = await practice.try('payment.reverse', { ...reversal, version: after.version }, 'clerk1', '2026-06-15')
  expect(again).toMatchObject({ ok: false, error: { kind: 'refused' } })
})

const papers = {
  inabilityToPay: 'Cannot pay in one sum',
  abilityToPay: '800.00',
  noLumpSum: 'Nothing is left of this month',
}

test('an agreement kept to its end leaves nothing owed and becomes paid', async () => {
  const debt = await sent()
  const terms = {
    debtId: debt.debtId,
    signedOn: '2026-01-20',
    firstPaymentOn: '2026-02-20',
    frequency: 'monthly' as const,
  }
  const made = { ...terms, payment: '800.00', version: debt.version, ...papers }
  const schedule = await practice.call('agreement.preview', { ...terms, payment: '800.00' }, 'clerk1', '2026-01-20')
  let now = await practice.call('agreement.make', made, 'clerk1', '2026-01-20')
  expect(now).toMatchObject({ state: 'agreement', agreement: { count: schedule.count } })
  for (const row of schedule.rows) now = await pay(now, row.payment, row.date)
  expect(now).toMatchObject({ state: 'paid', balance: { total: '0.00' } })
})

test('an agreement below the least payment is refused with the figure that would do', async () => {
  const debt = await sent()
  const made = {
    debtId: debt.debtId,
    version: debt.version,
    signedOn: '2026-01-20',
    firstPaymentOn: '2026-02-20',
    frequency: 'monthly' as const,
    payment: '50.00',
    ...papers,
  }
  const refused = await practice.try('agreement.make', made, 'clerk1', '2026-01-20')
  expect(refused).toMatchObject({ ok: false, error: { kind: 'refused' } })
  const least = JSON.stringify(refused).match(/"minimumPayment":"([\d.]+)"/)?.[1] ?? ''
  const accepted = await practice.try('agreement.make', { ...made, payment: least }, 'clerk1', '2026-01-20')
  expect(accepted.ok).toBe(true)
})

test('a broken agreement makes the whole debt delinquent on the day of default', async () => {
  const debt = await sent()
  const made = await practice.call(
    'agreement.make',
    {
      debtId: debt.debtId,
      version: debt.version,
      signedOn: '2026-01-20',
      firstPaymentOn: '2026-02-20',
      frequency: 'monthly',
      ...papers,
    },
    'clerk1',
    '2026-01-20',
  )
  const broken = await practice.call(
    'agreement.default',
    { debtId: debt.debtId, version: made.version, on: '2026-03-25', reason: 'Two installments missed' },
    'clerk1',
    '2026-03-25',
  )
  expect(broken.agreement).toBeUndefined()
  expect(await onDay(debt.debtId, '2026-04-01')).toMatchObject({ state: 'delinquent', delinquencyDate: '2026-03-25' })
})

test('salary offset takes at most fifteen percent of disposable pay, and several debts share a quarter', async () => {
  const first = await sent()
  const second = await sent({ billNumber: 'B2', principal: '900.00' })
  await onDay(first.debtId, '2026-03-10')
  const slip = {
    gross: '3000.00',
    deductions: [{ kind: 'federal-income-tax' as const, amount: '1000.00' }],
    firstPayOn: '2026-03-20',
  }
  const one = await view(first.debtId, '2026-03-10')
  const requested = await practice.call(
    'offset.request',
    { ...slip, debtId: one.debtId, version: one.version },
    'clerk1',
    '2026-03-10',
  )
  expect(requested.offset).toMatchObject({ disposablePay: '2000.00', amount: '300.00' })
  const preview = await practice.call('offset.preview', { ...slip, debtId: second.debtId }, 'clerk1', '2026-03-10')
  expect(preview.deductions.map((deduction) => deduction.amount).toSorted()).toEqual(['200.00', '300.00'])
  expect(preview.total).toBe('500.00')
})

test('a review that came in time holds collection, and charges go on', async () => {
  const debt = await sent()
  const [letter] = debt.letters
  const received = await practice.call(
    'letter.recordReceipt',
    { letterId: letter?.letterId ?? 0, version: debt.version, receivedOn: '2026-01-09', evidence: 'Said so by phone' },
    'clerk1',
    '2026-01-12',
  )
  expect(received.clocks.map((clock) => clock.kind)).toContain('review-request')
  const opened = await practice.call(
    'case.open',
    {
      debtId: debt.debtId,
      version: received.version,
      kind: 'review',
      receivedOn: '2026-01-24',
      channel: 'fax',
      ground: 'existence',
      note: 'Says the overtime was worked.',
    },
    'clerk1',
    '2026-01-26',
  )
  expect(opened.cases[0]).toMatchObject({ timely: true, decisionDue: '2026-03-25' })
  expect(opened.holds.map((hold) => hold.what)).toEqual(['collection'])
  expect((await onDay(debt.debtId, '2026-06-01')).balance.interest).not.toBe('0.00')
})

test('an account at rest is the same however it is asked for', async () => {
  const debt = await sent()
  const shown = await practice.call('debt.view', { debtId: debt.debtId, asOf: '2026-09-30' }, 'clerk1', '2026-09-30')
  const why = await practice.call(
    'debt.why',
    { debtId: debt.debtId, part: 'total', asOf: '2026-09-30' },
    'clerk1',
    '2026-09-30',
  )
  expect(why.title).toContain(shown.balance.total.replace(/\B(?=(\d{3})+\.)/g, ','))
  expect(why.steps.every((step) => step.label !== '')).toBe(true)
})
