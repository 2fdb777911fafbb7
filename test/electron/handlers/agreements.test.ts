import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer, Input } from '../../../shared/api.ts'
import { aDebt, aDebtor, neededDetails, openPractice, type Practice } from '../practice.ts'

type DebtView = Answer<'debt.view'>

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})

afterEach(async () => {
  await practice.close()
})

const papers = {
  inabilityToPay: 'Rent takes half of the pay.',
  abilityToPay: '250.00',
  noLumpSum: 'The savings are spent.',
}

const terms = {
  signedOn: '2026-01-20',
  firstPaymentOn: '2026-02-20',
  frequency: 'monthly',
  payment: '200.00',
} as const

/** A debt whose letter was mailed on January 6, 2026. */
async function sent(more: Partial<Input<'debt.register'>> = {}): Promise<DebtView> {
  const given = aDebt({ debtType: 'travel-advance', ...more })
  const { debtId, version } = await practice.call('debt.register', given, 'clerk1', '2026-01-06')
  const issued = await practice.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', '2026-01-06')
  const letterIds = issued.letters.map((letter) => letter.letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: '2026-01-06' }, 'clerk1', '2026-01-06')
  return await view(debtId, '2026-01-06')
}

async function view(debtId: number, today: string): Promise<DebtView> {
  return await practice.call('debt.view', { debtId }, 'clerk1', today)
}

async function make(debt: DebtView, more: Partial<Input<'agreement.make'>> = {}): Promise<DebtView> {
  const { debtId, version } = debt
  const made = { ...terms, ...papers, ...more, debtId, version }
  return await practice.call('agreement.make', made, 'clerk1', made.signedOn)
}

async function pay(debtId: number, amount: string, receivedOn: string): Promise<DebtView> {
  const { version } = await view(debtId, receivedOn)
  const payment = { debtId, version, amount, receivedOn, method: 'check' as const }
  return await practice.call('payment.post', payment, 'clerk1', receivedOn)
}

test('an agreement is in writing: proposed and signed, its schedule lies in a paper of its own', async () => {
  const debt = await sent()
  const proposal = { ...terms, debtId: debt.debtId, version: debt.version }
  const proposed = await practice.call('agreement.propose', proposal, 'clerk1', '2026-01-20')
  expect(proposed.agreement).toBeUndefined()
  expect(proposed.timeline[0]).toMatchObject({ kind: 'agreement', title: 'Repayment terms printed for signature' })
  const made = await make(proposed)
  const documentId = made.agreement?.documentId ?? 0
  const paper = await practice.call('document.open', { documentId })
  expect(paper).toMatchObject({ fileName: `agreement-${debt.billNumber}-2026-01-20.pdf`, mediaType: 'application/pdf' })
})

test('a part of an installment leaves the rest behind, and nothing is missed within the days of grace', async () => {
  const { debtId } = await make(await sent())
  await pay(debtId, '150.00', '2026-02-20')
  const before = await view(debtId, '2026-02-20')
  expect(before.agreement).toMatchObject({ standing: 'kept', behind: '0.00', nextDueOn: '2026-02-20' })
  const grace = await view(debtId, '2026-03-02')
  expect(grace.agreement).toMatchObject({ standing: 'grace', behind: '50.00' })
  const missed = await view(debtId, '2026-03-03')
  expect(missed.agreement).toMatchObject({
    standing: 'missed',
    behind: '50.00',
    missed: { dueOn: '2026-02-20', amount: '200.00', paid: '150.00' },
  })
})

test('a default names the missed obligation; while nothing is missed there is none [IRM-5-default]', async () => {
  const { debtId } = await make(await sent())
  const kept = await view(debtId, '2026-02-25')
  const declared = { debtId, version: kept.version, on: '2026-02-25', reason: 'No payment came' }
  const refused = await practice.try('agreement.default', declared, 'clerk1', '2026-02-25')
  expect(refused).toMatchObject({ error: { reasons: [{ rule: 'IRM-5-default', opens: '2026-03-03' }] } })
})

test('on default the whole debt is due, with the penalties held back [IRM-12-default-due]', async () => {
  const debt = await sent()
  await practice.call('center.rollForward', {}, 'clerk1', '2026-06-20')
  const late = await view(debt.debtId, '2026-06-20')
  const made = await make(late, { signedOn: '2026-06-20', firstPaymentOn: '2026-07-20' })
  await practice.call('center.rollForward', {}, 'clerk1', '2026-10-20')
  const missed = await view(made.debtId, '2026-10-20')
  const { due = '', penaltyAdded = '' } = missed.agreement?.onDefault ?? {}
  expect(Number(penaltyAdded)).toBeGreaterThan(0)
  const declared = { debtId: made.debtId, version: missed.version, on: '2026-10-20', reason: 'Three were missed' }
  const broken = await practice.call('agreement.default', declared, 'clerk1', '2026-10-20')
  expect(broken.balance.total).toBe(due)
})

test('new terms end the old ones on the same day, and both are kept with the reason [IRM-5-reschedule]', async () => {
  const made = await make(await sent())
  await pay(made.debtId, '200.00', '2026-02-20')
  const then = await view(made.debtId, '2026-03-10')
  const fresh = { ...terms, ...papers, signedOn: '2026-03-10', firstPaymentOn: '2026-04-10', payment: '100.00' }
  const asked = { ...fresh, debtId: then.debtId, version: then.version, reason: 'Hours were cut to 30 a week.' }
  const changed = await practice.call('agreement.reschedule', asked, 'clerk1', '2026-03-10')
  expect(changed.agreement).toMatchObject({ payment: '100.00', signedOn: '2026-03-10', behind: '0.00' })
  const { agreementId = 0 } = changed.agreement ?? {}
  const whole = await practice.call('agreement.view', { agreementId }, 'clerk1', '2026-03-10')
  expect(whole.versions.map(({ signedOn, payment }) => [signedOn, payment])).toEqual([
    ['2026-01-20', '200.00'],
    ['2026-03-10', '100.00'],
  ])
  expect(whole.why).toBe('Hours were cut to 30 a week.')
})

test('a schedule that was changed and then kept ends at zero on the ledger', async () => {
  const made = await make(await sent())
  await pay(made.debtId, '200.00', '2026-02-20')
  const then = await view(made.debtId, '2026-03-10')
  const fresh = { ...terms, ...papers, signedOn: '2026-03-10', firstPaymentOn: '2026-04-10', payment: '400.00' }
  const asked = { ...fresh, debtId: then.debtId, version: then.version, reason: 'More hours.' }
  const changed = await practice.call('agreement.reschedule', asked, 'clerk1', '2026-03-10')
  const { agreementId = 0 } = changed.agreement ?? {}
  const { rows } = await practice.call('agreement.view', { agreementId }, 'clerk1', '2026-03-10')
  let now = changed
  for (const { amount, dueOn } of rows) now = await pay(made.debtId, amount, dueOn)
  expect(now).toMatchObject({ state: 'paid', balance: { total: '0.00' } })
})

test('terms below the norm need a hardship that was granted [IRM-12.5-decision]', async () => {
  const debt = await sent({ principal: '9000.00' })
  const low = { ...terms, ...papers, payment: '90.00', debtId: debt.debtId, version: debt.version }
  const norm = await practice.try('agreement.make', low, 'clerk1', '2026-01-20')
  expect(norm).toMatchObject({ ok: false, error: { minimumPayment: '265.71' } })
  const early = await practice.try('agreement.make', { ...low, hardship: true }, 'clerk1', '2026-01-20')
  expect(early).toMatchObject({ error: { reasons: [{ rule: 'IRM-12.5-decision' }] } })
})

test('no agreement is made for an emergency salary payment [IRM-12-no-agreement-esp]', async () => {
  const debt = await sent({ debtType: 'emergency-salary-payment' })
  const asked = { ...terms, ...papers, debtId: debt.debtId, version: debt.version }
  const refused = await practice.try('agreement.make', asked, 'clerk1', '2026-01-20')
  expect(refused).toMatchObject({ error: { reasons: [{ rule: 'IRM-12-no-agreement-esp' }] } })
})

test('the list has those behind first; what is paid to its end stands among the ended', async () => {
  const kept = await make(await sent())
  const other = { billNumber: 'B2', debtor: aDebtor({ employeeId: 'E2', ssn: '900-12-3457', lastName: 'Davis' }) }
  const behind = await make(await sent(other))
  await pay(kept.debtId, '200.00', '2026-02-20')
  const list = await practice.call('agreement.list', {}, 'clerk1', '2026-03-10')
  expect(list).toMatchObject({ count: 2, running: 2, behind: 1, ended: 0 })
  expect(list.rows.map((row) => [row.debtId, row.state, row.behind])).toEqual([
    [behind.debtId, 'missed', '200.00'],
    [kept.debtId, 'kept', '0.00'],
  ])
  const { balance } = await view(kept.debtId, '2026-03-10')
  await pay(kept.debtId, balance.total, '2026-03-10')
  const ended = await practice.call('agreement.list', { show: 'ended' }, 'clerk1', '2026-03-10')
  expect(ended.rows.map((row) => [row.debtId, row.state])).toEqual([[kept.debtId, 'paid']])
})

test('an agreement with the center costs its charge; one with payroll and its agent costs nothing', async () => {
  const charges = { onDelinquency: '0.00', onAgreement: '50.00', onReferral: '0.00' }
  await practice.call('settings.saveCharges', { charges, reason: 'Costs of the year' }, 'supervisor1', '2026-01-05')
  const travel = await make(await sent({ billNumber: 'B26-000002' }))
  expect(travel.balance.administrative).toBe('50.00')
  const debtor = aDebtor({ employeeId: 'E900002', ssn: '900-12-3457' })
  const salary = await make(
    await sent({ debtType: 'salary-overpayment', debtor, details: neededDetails('salary-overpayment') }),
  )
  expect(salary.balance.administrative).toBe('0.00')
  const { debtId, version } = salary
  const charge = { amount: '50.00', on: '2026-01-20', reason: 'Agreement', occasion: 'agreement' } as const
  const posted = { debtId, version, ...charge }
  expect(await practice.try('charge.post', posted, 'clerk1', '2026-01-20')).toMatchObject({
    error: { reasons: [{ rule: 'IRM-late-admin-triggers' }] },
  })
})

test('a salary debt is shown as not verified until the reference of the payroll agent is recorded', async () => {
  const debt = await sent({ debtType: 'salary-overpayment' })
  const shown = (seen: DebtView) => seen.terms.find(({ label }) => label === 'Payroll agent')?.value
  expect(shown(debt)).toContain('not verified')
  const { debtId, version } = debt
  const details = { ...neededDetails('salary-overpayment'), payrollReference: 'ABCO 1104' }
  const recorded = { debtId, version, details, reason: 'Seen in the system of the agent' }
  expect(shown(await practice.call('debt.correctDetails', recorded, 'clerk1', '2026-01-06'))).toBe('ABCO 1104')
})
