import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesIn, WRITTEN, type CasePractice } from '../case-practice.ts'
import { aDebtor, openPractice, type Practice } from '../practice.ts'

let center: Practice
let debtWithLetter: CasePractice['debtWithLetter']
let openCase: CasePractice['openCase']
let versionOf: CasePractice['versionOf']

beforeAll(async () => {
  center = await openPractice('2026-01-05')
  ;({ debtWithLetter, openCase, versionOf } = casesIn(center))
})

afterAll(async () => await center.close())

test('the financial statement shows what the household can pay [CFR5-5.18-subsistence]', async () => {
  const debtId = await debtWithLetter()
  const household = {
    income: '2000.00', assets: '500.00', liabilities: '9000.00', dependents: 2, food: '600.00', housing: '900.00',
    clothing: '100.00', transportation: '200.00', medical: '150.00', exceptional: '0.00',
  }
  const hardship = { kind: 'hardship', ground: 'cannot-repay-in-full', household } as const
  const low = { ...hardship, proposedPayment: '49.99' }
  const base = { debtId, receivedOn: '2026-01-20', channel: 'mail', note: 'Rent' } as const
  const tried = await center.call('case.check', { ...base, ...low }, 'clerk1', '2026-01-20')
  expect(tried).toMatchObject({ allowed: false, reasons: [{ rule: 'IRM-12.5-alt-50' }] })
  const caseId = await openCase(debtId, { ...hardship, proposedPayment: '60.00' })
  const view = await center.call('case.view', { caseId }, 'clerk1', '2026-01-20')
  expect(view.household.map(({ amount }) => amount)).toEqual(['2000.00', '1950.00', '50.00', '60.00', undefined])
  expect(view.household.at(-1)?.label).toContain('hardship')
  expect(view.checklist.every(({ present }) => present)).toBe(true)
  const version = await versionOf(debtId)
  const granted = { debtId, version, caseId, decidedOn: '2026-02-01', outcome: 'granted', ...WRITTEN } as const
  expect(await center.try('case.decide', granted, 'supervisor1', '2026-02-01')).toMatchObject({
    error: { reasons: [{ rule: 'IRM-12.5-decision' }] },
  })
  const newSchedule = { firstPaymentOn: '2026-02-20', frequency: 'biweekly' } as const
  const lower = { ...granted, newPayment: '60.00', newSchedule }
  const { cases, agreement, state } = await center.call('case.decide', lower, 'supervisor1', '2026-02-01')
  expect(cases[0]?.outcome).toBe('granted')
  expect({ payment: agreement?.payment, signedOn: agreement?.signedOn, state }).toEqual({
    payment: '60.00',
    signedOn: '2026-02-01',
    state: 'agreement',
  })
})

test('a special review may be asked for at any time, on a change of circumstances [CFR5-5.18-review]', async () => {
  const debtId = await debtWithLetter()
  const special = { kind: 'special-review', ground: 'divorce', reviewed: 'offset', proposedPayment: '75.00' } as const
  const caseId = await openCase(debtId, special, '2026-09-01')
  const view = await center.call('case.view', { caseId }, 'clerk1', '2026-09-01')
  expect(view).toMatchObject({ standing: 'Open', timeliness: 'In time: there is no last day for it.' })
  const base = { debtId, receivedOn: '2026-09-01', channel: 'mail', note: 'x' } as const
  const other = await center.call('case.check', { ...base, ...special, ground: 'amount' }, 'clerk1', '2026-09-01')
  expect(other.reasons).toMatchObject([{ rule: 'CFR5-5.18-review' }])
})

test('a bankruptcy stays every debt of the person that arose by the filing [IRM-19-stay]', async () => {
  const person = aDebtor({ employeeId: 'E910001', ssn: '900-45-0001' })
  const first = await debtWithLetter({ debtor: person })
  const second = await debtWithLetter({ debtor: person })
  const later = await debtWithLetter({ debtor: person, causeStart: '2026-01-02', causeEnd: '2026-01-04' })
  const bankruptcy = { chapter: 13, court: 'S.D. W. Va.', caseNumber: '26-104', filedOn: '2026-01-03' }
  const caseId = await openCase(first, { kind: 'bankruptcy', channel: 'court', bankruptcy }, '2026-01-20')
  const on = async (debtId: number) => await center.call('debt.view', { debtId }, 'clerk1', '2026-01-20')
  const stayed = await on(second)
  expect(stayed.holds).toMatchObject([{ why: 'The automatic stay of a bankruptcy is in effect', since: '2026-01-03' }])
  expect((await on(later)).holds).toEqual([])
  const agreement = {
    debtId: first, version: (await on(first)).version, signedOn: '2026-01-20', firstPaymentOn: '2026-02-01',
    frequency: 'monthly', inabilityToPay: 'x', abilityToPay: '100.00', noLumpSum: 'x',
  } as const
  expect(await center.try('agreement.make', agreement, 'clerk1', '2026-01-20')).toMatchObject({
    error: { reasons: expect.arrayContaining([expect.objectContaining({ rule: 'IRM-19-stay' })]) },
  })
  const version = await versionOf(first)
  const words = { decidedBy: 'Court', facts: 'The order', findings: 'As ordered' }
  const ruled = { debtId: first, version, caseId, decidedOn: '2026-03-01', ...words }
  const free = await center.call('case.decide', { ...ruled, outcome: 'dismissed' }, 'supervisor1', '2026-03-01')
  expect(free.holds).toEqual([])
  const other = stayed.cases[0]?.caseId ?? 0
  const order = { ...ruled, debtId: second, version: await versionOf(second), caseId: other }
  const ended = await center.call('case.decide', { ...order, outcome: 'discharged' }, 'supervisor1', '2026-03-01')
  expect(ended).toMatchObject({ state: 'closed', balance: { total: '0.00' } })
})

test('a debt that arose after the filing is not reached by the discharge [IRM-19-post-filing]', async () => {
  const debtId = await debtWithLetter({ causeStart: '2026-01-02', causeEnd: '2026-01-04' })
  const bankruptcy = { chapter: 7, court: 'S.D. W. Va.', caseNumber: '26-105', filedOn: '2026-01-03' }
  const caseId = await openCase(debtId, { kind: 'bankruptcy', channel: 'court', bankruptcy })
  const version = await versionOf(debtId)
  const order = { debtId, version, caseId, decidedOn: '2026-03-01', decidedBy: 'Court', facts: 'x', findings: 'x' }
  expect(
    await center.try('case.decide', { ...order, outcome: 'discharged' }, 'supervisor1', '2026-03-01'),
  ).toMatchObject({ error: { reasons: [{ rule: 'IRM-19-post-filing' }] } })
})

test('only payroll cancels the debt of the dead, with the day of death [IRM-7.9-deceased-cancel]', async () => {
  const debtId = await debtWithLetter()
  const caseId = await openCase(debtId, { kind: 'death', diedOn: '2026-01-15' })
  const version = await versionOf(debtId)
  const cancel = {
    debtId, version, caseId, decidedOn: '2026-02-01', outcome: 'cancelled', decidedBy: 'x', facts: 'x', findings: 'x',
  } as const
  expect(await center.try('case.decide', cancel, 'supervisor1', '2026-02-01')).toMatchObject({
    error: { reasons: [{ rule: 'IRM-7.9-deceased-cancel' }] },
  })
  const byPayroll = { ...cancel, byPayrollOfficial: true }
  expect(await center.call('case.decide', byPayroll, 'supervisor1', '2026-02-01')).toMatchObject({ state: 'closed' })
})

test('whoever leaves pays from final pay without the limit of 15 percent [IRM-20-final-pay]', async () => {
  const debtId = await debtWithLetter()
  const separation = {
    how: 'retirement', leavesOn: '2026-02-01', finalPayments: '1500.00', retirementFundDue: true,
  } as const
  const caseId = await openCase(debtId, { kind: 'separation', separation })
  const view = await center.call('case.view', { caseId }, 'clerk1', '2026-01-20')
  expect(view.timeliness).toBe('1500.00 is taken from final pay; 620.00 remains.')
  const { timeline, holds } = await center.call('debt.view', { debtId }, 'clerk1', '2026-01-20')
  expect(timeline.find(({ kind }) => kind === 'note')?.detail).toContain('Office of Personnel Management')
  expect(holds).toEqual([])
})

test('whoever leaves is an employee until the day of leaving, and none from then on [IRM-20-former]', async () => {
  const statusOf = async (debtId: number, today: string) =>
    (await center.call('debt.view', { debtId }, 'clerk1', today)).debtor.employmentStatus
  const plan = { finalPayments: '0.00', retirementFundDue: false } as const
  const leaving = async (how: 'resignation' | 'transfer' | 'retirement', leavesOn: string) => {
    const debtId = await debtWithLetter()
    await openCase(debtId, { kind: 'separation', separation: { how, leavesOn, ...plan } })
    return debtId
  }
  await center.call('center.rollForward', {}, 'clerk1', '2026-01-19')
  const gone = await leaving('resignation', '2026-01-17')
  const moved = await leaving('transfer', '2026-01-17')
  const later = await leaving('retirement', '2026-02-01')
  expect(await statusOf(gone, '2026-01-20')).toBe('separated')
  expect(await statusOf(moved, '2026-01-20')).toBe('active')
  await center.call('center.rollForward', {}, 'clerk1', '2026-01-31')
  expect(await statusOf(later, '2026-01-31')).toBe('active')
  await center.call('center.rollForward', {}, 'clerk1', '2026-02-02')
  expect(await statusOf(later, '2026-02-02')).toBe('retired')
  expect(await statusOf(moved, '2026-02-02')).toBe('active')
})

test('fraud is sent on, with the day and where to [IRM-21-tigta]', async () => {
  const debtId = await debtWithLetter()
  const base = { debtId, receivedOn: '2026-01-20', channel: 'other', note: 'Altered vouchers', kind: 'fraud' } as const
  const fraud = { kind: 'false-statement' } as const
  const unsent = await center.call('case.check', { ...base, fraud }, 'clerk1', '2026-01-20')
  expect(unsent.reasons).toMatchObject([{ rule: 'IRM-21-tigta' }])
  const sent = { ...fraud, destination: 'tigta', sentOn: '2026-01-19' } as const
  const caseId = await openCase(debtId, { kind: 'fraud', fraud: sent })
  const view = await center.call('case.view', { caseId }, 'clerk1', '2026-01-20')
  expect(view.particulars).toContainEqual({
    label: 'Sent to',
    value: 'Treasury Inspector General for Tax Administration',
  })
})
