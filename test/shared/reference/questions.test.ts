import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculate } from '../../../shared/calculate.ts'
import { questionOfRule, questions } from '../../../shared/reference/index.ts'
import type { Asked, RawValue, Shown } from '../../../shared/reference/question.ts'
import { register } from '../../../shared/rules/register.ts'
import type { Outcome } from '../../../shared/values/outcome.ts'

type Given = Readonly<Record<string, RawValue>>

function ask(name: string, given: Given): Outcome<readonly Shown[]> {
  const question = questions.get(name)
  if (question === undefined) throw new Error(`No question ${name}`)
  return question.answer(given)
}

/** The lines of the answer by their labels. */
function linesOf(name: string, given: Given): unknown {
  const outcome = ask(name, given)
  return outcome.ok ? Object.fromEntries(outcome.value.map(({ label, value }) => [label, value])) : outcome.error
}

describe('the calculators of the kinds', () => {
  test('household goods over 20,000 pounds cost the share that the excess is of the load', () => {
    const given = { weight: 22_000, charges: '11000.00', shippedOn: '2026-05-01' }
    expect(linesOf('household-goods', given)).toEqual({ Owed: '1000.00' })
    expect(linesOf('household-goods', { ...given, weight: 20_000 })).toEqual({ Owed: '0.00' })
    expect(linesOf('household-goods', { ...given, itemized: '750.10' })).toEqual({ Owed: '750.10' })
  })

  test('eighty hours of training are paid for with three times as many of service', () => {
    expect(linesOf('training-service', { hours: 80, begins: '2026-01-05' })).toEqual({
      'An agreement is needed': 'Yes',
      'Hours of service owed': '240',
    })
    expect(linesOf('training-service', { hours: 79, begins: '2026-01-05' })).toMatchObject({
      'An agreement is needed': 'No',
    })
  })

  test('advanced leave is earned back in whole pay periods', () => {
    expect(linesOf('leave-earned-back', { minutes: 2400, earned: 240 })).toEqual({ 'Pay periods': '10' })
    expect(linesOf('leave-earned-back', { minutes: 2401, earned: 240 })).toEqual({ 'Pay periods': '11' })
    expect(linesOf('leave-earned-back', { minutes: 2400, earned: 0 })).toEqual({
      'Pay periods': 'Never: nothing is earned',
    })
  })

  test('a negative leave balance is owed in cash at separation, but not after a death', () => {
    const given = { minutes: 2400, hourlyRate: '31.25', separation: 'resignation' }
    expect(linesOf('leave-at-separation', given)).toEqual({ Owed: '1250.00' })
    expect(linesOf('leave-at-separation', { ...given, separation: 'death' })).toEqual({ Owed: '0.00' })
  })

  test('a withholding tax allowance comes back when the bracket found is below 25%', () => {
    const given = { bracket: '15', paid: '4000.00', due: '2400.00', paidOn: '2026-03-01' }
    expect(linesOf('withholding-allowance', given)).toEqual({ 'To be repaid': '1600.00' })
    expect(linesOf('withholding-allowance', { ...given, bracket: '25' })).toEqual({ 'To be repaid': '0.00' })
  })

  test('advanced premiums come back one extra premium at a time, within a year', () => {
    const given = {
      situation: 'non-pay',
      election: 'continue',
      leaveBegan: '2026-01-04',
      firstPayPeriodEnds: '2026-01-17',
      payPeriods: 4,
      premium: '120.00',
      payCanBearIt: true,
    }
    expect(linesOf('health-premiums', given)).toMatchObject({
      Advanced: '480.00',
      'Extra premiums that recover it': '4',
      'Next recovery, withheld': '120.00',
    })
    expect(ask('health-premiums', { ...given, payPeriods: 30 })).toMatchObject({
      ok: false,
      error: { kind: 'refused', reasons: [{ rule: 'IRM-8.4-one-year' }] },
    })
  })
})

describe('the reference calculators of other programs', () => {
  test('a passport is denied above 2,500.00 of past-due support', () => {
    const given = {
      state: 'WV',
      amount: '2500.00',
      pastDueSince: '2026-01-01',
      enforcedBy: 'services-to-family',
      certified: true,
      route: 'hhs',
      today: '2026-06-01',
    }
    expect(linesOf('support-submission', given)).toMatchObject({ 'A passport is denied': 'No' })
    expect(linesOf('support-submission', { ...given, amount: '2500.01' })).toMatchObject({
      'A passport is denied': 'Yes',
      'May be taken from a tax refund': 'Yes',
    })
  })

  test('a state gets what all other offsets left, for a debt of more than 25.00', () => {
    const given = {
      agreementSigned: true,
      kind: 'nontax',
      debt: '500.00',
      certified: true,
      paymentType: 'vendor',
      payment: '1000.00',
      takenBefore: '700.00',
      fee: '20.00',
      on: '2026-06-01',
    }
    expect(linesOf('state-payment', given)).toEqual({ 'May be taken': '300.00', 'To the state': '280.00' })
    expect(ask('state-payment', { ...given, debt: '25.00' })).toMatchObject({ ok: false })
  })

  test('loans are closed from the 91st day, and a write-off opens none', () => {
    const given = {
      paymentDueDate: '2026-01-01',
      resolution: 'written-off',
      today: '2026-04-02',
      loan: 'ordinary',
      relation: 'debtor',
    }
    expect(linesOf('loan-bar', given)).toEqual({ Standing: 'barred', 'The loan': 'closed' })
    expect(linesOf('loan-bar', { ...given, today: '2026-04-01' })).toMatchObject({ Standing: 'clear' })
    expect(linesOf('loan-bar', { ...given, loan: 'disaster' })).toMatchObject({ 'The loan': 'open' })
  })
})

describe('every question', () => {
  test('names rules of the register, and a rule leads to its question', () => {
    const known = new Set(register.map(({ id }) => id))
    const unknown = [...questions].flatMap(([name, { rules }]) =>
      rules.filter((id) => !known.has(id)).map((id) => [name, id]),
    )
    expect(unknown).toEqual([])
    expect(questionOfRule('IRM-9.2-hhg-weight')).toBe('household-goods')
    expect(questionOfRule('IRM-17-order')).toBeUndefined()
  })

  test('says which field is missing, unreadable or not asked for', () => {
    const outcome = calculate('calc.reference', {
      question: 'restitution',
      given: { loss: '12', colour: 'red' },
    })
    expect(outcome).toMatchObject({
      ok: false,
      error: { kind: 'invalid', issues: [{ path: 'given.loss' }, { path: 'given.colour' }] },
    })
    expect(calculate('calc.reference', { question: 'restitution', given: {} })).toMatchObject({
      error: { issues: [{ path: 'given.loss', message: 'This field is required.' }] },
    })
  })

  test.each([...questions.keys()])(
    '%s answers or refuses whatever is given, and takes no less than nothing',
    (name) => {
      const asks = questions.get(name)?.asks ?? {}
      fc.assert(
        fc.property(
          fc.record(Object.fromEntries(Object.entries(asks).map(([key, asked]) => [key, rawOf(asked)]))),
          (given) => {
            const outcome = ask(name, given)
            if (!outcome.ok) {
              expect(outcome.error.kind).toBe('refused')
              return
            }
            expect(outcome.value.length).toBeGreaterThan(0)
            expect(outcome.value.filter(({ kind, value }) => kind === 'money' && value.startsWith('-'))).toEqual([])
          },
        ),
        { numRuns: 60 },
      )
    },
  )
})

/** Any value a field may be given. */
function rawOf(asked: Asked): fc.Arbitrary<RawValue> {
  const sum = fc
    .integer({ min: 0, max: 5_000_000 })
    .map((whole) => `${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`)
  switch (asked.kind) {
    case 'amount':
      return sum
    case 'amounts':
      return fc.array(sum, { maxLength: 4 })
    case 'day':
      return fc
        .integer({ min: 0, max: 12_000 })
        .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10))
    case 'percent':
      return fc.integer({ min: 0, max: 100 }).map(String)
    case 'count':
      return fc.integer({ min: 0, max: 5000 })
    case 'yes':
      return fc.boolean()
    case 'words':
      return fc.constantFrom('WV', 'vendor', 'B+', 'D', 'somebody')
    case 'one':
      return fc.constantFrom(...Object.keys(asked.choices))
    case 'several':
      return fc.subarray(Object.keys(asked.choices))
  }
}

describe('questions on letters, pay and the records of Treasury', () => {
  test('a voluntary offset takes more than 15% of disposable pay, or the whole debt at once', () => {
    const form = { signed: true, channel: 'mail', inPayStatus: true, balance: '900.00', signedOn: '2026-04-03' }
    expect(linesOf('voluntary-offset', form)).toEqual({ 'From each pay': '900.00', Taken: 'once, from the next pay' })
    const part = { ...form, each: '300.01', disposablePay: '2000.00' }
    expect(linesOf('voluntary-offset', part)).toEqual({ 'From each pay': '300.01', Taken: 'until the debt is paid' })
    expect(linesOf('voluntary-offset', { ...part, each: '300.00' })).toMatchObject({
      reasons: [{ rule: 'IRM-12.3-vso-over-15' }],
    })
  })

  test('a travel advance may be set off against accrued pay, a salary overpayment only by salary offset', () => {
    const line = 'Besides salary offset'
    expect(linesOf('other-recovery', { kind: 'travel-advance' })).toMatchObject({
      [line]: expect.stringContaining('5 U.S.C. 5705'),
    })
    expect(linesOf('other-recovery', { kind: 'salary-overpayment' })).toEqual({ [line]: 'no other way' })
  })

  test('several orders of one creditor share one limit', () => {
    expect(linesOf('several-orders', { limit: '300.00', orders: ['200.00', '150.00'] })).toEqual({
      'Order 1': '200.00',
      'Order 2': '100.00',
    })
  })

  test('a balance of Treasury that differs from ours is shown with who has more', () => {
    expect(linesOf('treasury-balance', { ours: '640.00', theirs: '620.00' })).toEqual({
      'They agree': 'No',
      'We have more by': '20.00',
    })
    expect(linesOf('treasury-balance', { ours: '620.00', theirs: '640.00' })).toMatchObject({
      'Treasury has more by': '20.00',
    })
  })

  test('a notice that only went by e-mail is not served', () => {
    const given = { mailedOn: '2026-03-02', by: 'email', address: '12 Oak Street', addressIsCurrent: true }
    expect(linesOf('notice-served', { ...given, earlierNotices: 0 })).toMatchObject({
      reasons: [{ rule: 'IRM-10-first-class' }],
    })
  })
})

describe('questions on hearings and garnishment', () => {
  const wages = { employer: 'private', debtKind: 'nontax', delinquent: true, agreementCurrent: false }
  const warned = { ...wages, noticeMailedOn: '2026-03-02', today: '2026-04-01' }

  test('Federal pay is never garnished, private wages are thirty days after the notice', () => {
    expect(linesOf('may-garnish', warned)).toMatchObject({ 'The wages': 'may be garnished' })
    expect(ask('may-garnish', { ...warned, today: '2026-03-31' })).toMatchObject({ ok: false })
    expect(ask('may-garnish', { ...warned, employer: 'federal' })).toMatchObject({
      error: { reasons: [{ rule: 'CFR5-5.13-not-federal' }] },
    })
  })

  test('who does not appear counts as late; who files no papers admits the debt', () => {
    expect(linesOf('garnishment-hearing-missed', { event: 'debtor-absent', how: 'telephone' })).toEqual({
      'The debt is taken as admitted': 'No',
      'Treated as one who asked too late': 'Yes',
      'Costs are borne by': 'the agency',
    })
    expect(linesOf('garnishment-hearing-missed', { event: 'debtor-filed-no-papers', how: 'in-person' })).toMatchObject({
      'The debt is taken as admitted': 'Yes',
    })
  })

  test('a notice on paper must give the day by which papers are due', () => {
    const says = ['form', 'travel-costs', 'burden']
    expect(ask('hearing-notice', { kind: 'salary-offset', form: 'paper', says })).toMatchObject({ ok: false })
    expect(linesOf('hearing-notice', { kind: 'salary-offset', form: 'paper', says: [...says, 'papers-due'] })).toEqual({
      'The notice': 'is complete',
    })
  })

  test('Justice approves above a principal of 100,000.00', () => {
    const given = { principal: '100000.00', on: '2026-06-01' }
    expect(linesOf('justice-approves', given)).toEqual({ 'It must approve': 'No' })
    expect(linesOf('justice-approves', { ...given, principal: '100000.01' })).toEqual({ 'It must approve': 'Yes' })
  })
})
