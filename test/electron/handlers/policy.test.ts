import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '../../../shared/api.ts'
import { addDays, date } from '../../../shared/values/dates.ts'
import { add, formatMoney, parseMoney, subtract, ZERO, type Cents } from '../../../shared/values/money.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

const TODAY = '2026-11-22'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice(TODAY)
})

afterEach(async () => await practice.close())

/** A debt whose letter was mailed on a day and never answered: delinquent 30 days later. */
async function lateDebt(number: number, letterDay: string, person = number): Promise<number> {
  const debtor = aDebtor({ employeeId: `E90000${person}`, ssn: `900-12-345${person}` })
  const debt = aDebt({ billNumber: `B26-00000${number}`, principal: `${number}500.00`, debtor })
  const { debtId, version } = await practice.call('debt.register', debt, 'clerk1', letterDay)
  const { letters } = await practice.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', letterDay)
  const letterIds = letters.map(({ letterId }) => letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: letterDay }, 'clerk1', letterDay)
  return debtId
}

async function propose(asked: Omit<Input<'policy.propose'>, 'reason'>, as = 'supervisor1'): Promise<number> {
  const { pending } = await practice.call('policy.propose', { ...asked, reason: 'By direction' }, as)
  return pending[0]?.changeId ?? 0
}

async function change(asked: Omit<Input<'policy.propose'>, 'reason'>): Promise<void> {
  const changeId = await propose(asked)
  await practice.call('policy.approve', { changeId, previewSeen: true }, 'supervisor2')
}

async function owedBy(debtIds: readonly number[]): Promise<readonly Cents[]> {
  const owed: Cents[] = []
  for (const debtId of debtIds) {
    const { balance } = await practice.call('debt.view', { debtId })
    owed.push(parseMoney(balance.total) ?? ZERO)
  }
  return owed
}

async function partsOf(debtIds: readonly number[]): Promise<readonly string[]> {
  const parts: string[] = []
  for (const debtId of debtIds) parts.push(JSON.stringify((await practice.call('debt.view', { debtId })).balance))
  return parts
}

async function lastAudit(): Promise<{ readonly call: string; readonly detail: string; readonly about: string }> {
  const [line] = (await practice.call('audit.list', { limit: 1 }, 'auditor1')).rows
  if (line === undefined) throw new Error('Nothing was written down.')
  return line
}

describe('a change of policy', () => {
  test('takes two people: whoever proposes it cannot approve or reject it', async () => {
    const changeId = await propose({ set: 'current', effective: '2026-12-01' })
    for (const call of ['policy.approve', 'policy.reject'] as const) {
      const own = await practice.try(call, { changeId, note: 'Mine' }, 'supervisor1')
      expect(own).toMatchObject({ ok: false, error: { reasons: [{ rule: 'maker-checker' }] } })
    }
    const byClerk = await practice.try('policy.approve', { changeId }, 'clerk1')
    expect(byClerk).toMatchObject({ ok: false, error: { reasons: [{ rule: 'roles' }] } })
    const { pending, history } = await practice.call('policy.approve', { changeId }, 'official1')
    expect(pending).toEqual([])
    expect(history).toMatchObject([{ state: 'approved', proposedBy: 'supervisor1', decidedBy: 'official1' }])
    expect(await lastAudit()).toMatchObject({ call: 'policy.approve', about: expect.stringContaining('current') })
  })

  test('is rejected by another and withdrawn by its maker, and then changes nothing', async () => {
    const first = await propose({ set: 'current', effective: '2026-01-01' })
    await practice.call('policy.reject', { changeId: first, note: 'Not yet' }, 'supervisor2')
    const second = await propose({ set: 'current', effective: '2026-01-01' })
    const byAnother = await practice.try('policy.withdraw', { changeId: second }, 'supervisor2')
    expect(byAnother).toMatchObject({ ok: false, error: { reasons: [{ rule: 'policy-own-proposal' }] } })
    const view = await practice.call('policy.withdraw', { changeId: second }, 'supervisor1')
    expect(view.set).toBe('irm-1.35.7')
    expect(view.history.map(({ state }) => state)).toEqual(['withdrawn', 'rejected'])
  })

  test('from a day before today is approved only by somebody who has seen what it would change', async () => {
    const changeId = await propose({ setting: 'graceDays', value: '0', effective: '2026-11-21' })
    const unseen = await practice.try('policy.approve', { changeId }, 'supervisor2')
    expect(unseen).toMatchObject({ ok: false, error: { reasons: [{ rule: 'policy-preview-first' }] } })
    await practice.call('policy.approve', { changeId, previewSeen: true }, 'supervisor2')
    expect((await practice.call('policy.view', {})).stamp).toBe('irm-1.35.7; graceDays 0')
  })

  test('from a later day touches no debt on the book, only those that become delinquent from then on', async () => {
    const early = await lateDebt(1, '2026-06-01')
    const before = await owedBy([early])
    await change({ setting: 'penaltyStart', value: 'day-91', effective: '2026-12-01' })
    expect(await owedBy([early])).toEqual(before)
    const late = await lateDebt(2, '2026-11-10')
    const policyOf = async (debtId: number) => {
      const { terms } = await practice.call('debt.view', { debtId }, 'clerk1', '2027-03-01')
      return terms.find(({ label }) => label === 'Policy')?.value
    }
    expect(await policyOf(early)).toBe('Set irm-1.35.7, as of the date of delinquency, 2026-07-01')
    expect(await policyOf(late)).toBe(
      'Set irm-1.35.7; day from which the penalty counts: the 91st day, as of the date of delinquency, 2026-12-10',
    )
  })
})

describe('a change that reaches back', () => {
  test('does what its preview said, debt by debt', async () => {
    const debtIds = [await lateDebt(1, '2026-03-01'), await lateDebt(2, '2026-05-01'), await lateDebt(3, '2026-07-01')]
    await practice.call('center.rollForward', {})
    const before = await owedBy(debtIds)
    const changeId = await propose({ setting: 'penaltyStart', value: 'day-91', effective: '2026-04-15' })
    const preview = await practice.call('policy.preview', { changeId }, 'supervisor2')
    expect(preview).toMatchObject({ debts: 2, changed: 2, reachesBack: true, reopened: 0 })
    expect(preview.examples.map(({ debtId }) => debtId)).toEqual(debtIds.slice(1))
    expect(await owedBy(debtIds)).toEqual(before)

    await practice.call('policy.approve', { changeId, previewSeen: true }, 'supervisor2')
    const after = await owedBy(debtIds)
    expect(after[0]).toBe(before[0])
    expect(after.slice(1)).toEqual(preview.examples.map(({ becomes }) => parseMoney(becomes)))
    const difference = subtract(add(...after), add(...before))
    expect(formatMoney(difference)).toBe(preview.difference)
    expect((await practice.call('debt.list', {})).total).toBe(formatMoney(add(...after)))
    expect(JSON.parse((await lastAudit()).detail)).toMatchObject({ debts: 2, difference: preview.difference })
  })

  test('does what its preview said, whatever is changed and from whatever day', async () => {
    const debtIds = [await lateDebt(1, '2026-03-01'), await lateDebt(2, '2026-07-01')]
    const [paidInGrace = 0] = debtIds
    const { version } = await practice.call('debt.view', { debtId: paidInGrace })
    const payment = { debtId: paidInGrace, version, amount: '900.00', method: 'check' } as const
    await practice.call('payment.post', { ...payment, receivedOn: '2026-04-10' })
    const settings = (await practice.call('policy.view', {})).settings.filter(({ choices }) => choices.length > 1)
    const asked = fc.tuple(
      fc.constantFrom(...settings).chain(({ setting, choices }) =>
        fc.constantFrom(...choices).map(({ value }) => ({ setting, value })),
      ),
      fc.integer({ min: 1, max: 250 }).map((days) => addDays(date(TODAY), -days)),
    )
    await fc.assert(
      fc.asyncProperty(asked, async ([what, effective]) => {
        const before = await owedBy(debtIds)
        const partsBefore = await partsOf(debtIds)
        const preview = await practice.try('policy.preview', { ...what, effective })
        // What would change nothing cannot be proposed.
        if (!preview.ok) return
        await change({ ...what, effective })
        const after = await owedBy(debtIds)
        expect(formatMoney(subtract(add(...after), add(...before)))).toBe(preview.value.difference)
        const partsAfter = await partsOf(debtIds)
        expect(partsAfter.filter((parts, place) => parts !== partsBefore[place])).toHaveLength(preview.value.changed)
      }),
      { numRuns: 12 },
    )
  })

  test('says how many paid debts would owe again', async () => {
    const debtId = await lateDebt(1, '2026-03-01')
    const { version } = await practice.call('debt.view', { debtId })
    const payment = { debtId, version, amount: '1500.00', receivedOn: '2026-04-20', method: 'check' } as const
    expect((await practice.call('payment.post', payment)).state).toBe('paid')
    await practice.call('center.rollForward', {})
    const preview = await practice.call('policy.preview', {
      setting: 'graceDays', value: '0', effective: '2026-03-31',
    })
    expect(preview).toMatchObject({ debts: 1, changed: 1, reopened: 1 })
  })
})

describe('the later texts, once the center follows them', () => {
  test('count 120 days for Cross-Servicing, from the demand letter', async () => {
    const old = await lateDebt(1, '2026-08-01')
    const preview = await practice.call('policy.preview', { set: 'current', effective: '2026-08-15' })
    expect(preview).toMatchObject({ debts: 0, changed: 0, clocksMoved: 1 })
    await change({ set: 'current', effective: '2026-08-15' })
    const { clocks } = await practice.call('debt.view', { debtId: old })
    expect(clocks.find(({ kind }) => kind === 'cross-servicing-referral')).toMatchObject({
      label: 'Day 120: refer to Cross-Servicing',
      lastDay: '2026-11-29',
      arithmetic: '2026-08-01 + 120 days',
      policySet: 'current',
    })
    const { rows } = await practice.call('worklist.view', { kind: 'cross-servicing-referral', due: 'all' })
    const what = 'Day 120: refer to Cross-Servicing'
    expect(rows).toMatchObject([{ lastDay: '2026-11-29', what, policySet: 'current' }])
  })

  test('let several debts take 15 percent of one pay together; by the manual it is 25, with a warning', async () => {
    const [first, second] = [await lateDebt(1, '2026-06-01', 1), await lateDebt(2, '2026-06-02', 1)]
    const slip = { gross: '1000.00', deductions: [], disposablePaySource: 'payroll-office' as const }
    const pay = { ...slip, firstPayOn: '2026-12-10' }
    const { version } = await practice.call('debt.view', { debtId: first })
    await practice.call('offset.request', { ...pay, debtId: first, version })
    expect(JSON.parse((await lastAudit()).detail)).toMatchObject({ amount: '150.00', policy: 'irm-1.35.7' })
    const byManual = await practice.call('offset.preview', { ...pay, debtId: second })
    expect(byManual).toMatchObject({ total: '250.00', policy: 'irm-1.35.7' })
    expect(byManual.warnings).toMatchObject([{ rule: 'stricter-text', cite: '5 CFR 550.1104(i)' }])
    await change({ set: 'current', effective: TODAY })
    const byLaterText = await practice.call('offset.preview', { ...pay, debtId: second })
    expect(byLaterText).toMatchObject({ total: '150.00', policy: 'current', warnings: [] })
  })
})

test('a deed on a debt is written down with the policy that governed it', async () => {
  const debtId = await lateDebt(1, '2026-06-01')
  await change({ setting: 'dayCountBasis', value: '360', effective: '2026-06-15' })
  const { version } = await practice.call('debt.view', { debtId })
  await practice.call('payment.post', { debtId, version, amount: '10.00', receivedOn: TODAY, method: 'check' })
  const detail = JSON.parse((await lastAudit()).detail)
  expect(detail).toMatchObject({ amount: '10.00', policy: 'irm-1.35.7; dayCountBasis 360' })
})

test('a batch for Treasury is written down with the policy of the day', async () => {
  await lateDebt(1, '2026-06-01')
  await change({ set: 'current', effective: '2026-11-01' })
  await practice.call('center.rollForward', {})
  await practice.call('referral.prepare', {})
  const line = await lastAudit()
  expect(line.call).toBe('referral.prepare')
  expect(JSON.parse(line.detail)).toMatchObject({ debts: 1, policy: 'current' })
})

test('rolling the center forward accrues each debt by the policy that governs it', async () => {
  const debtIds = [await lateDebt(1, '2026-05-01'), await lateDebt(2, '2026-07-01')]
  await change({ setting: 'penaltyStart', value: 'day-91', effective: '2026-07-15' })
  await practice.call('center.rollForward', {}, 'clerk1', '2027-02-01')
  const { total } = await practice.call('debt.list', {}, 'clerk1', '2027-02-01')
  const owed: Cents[] = []
  for (const debtId of debtIds) {
    const { balance } = await practice.call('debt.view', { debtId }, 'clerk1', '2027-02-01')
    owed.push(parseMoney(balance.total) ?? ZERO)
  }
  expect(formatMoney(add(...owed))).toBe(total)
})
