import { expect, test } from 'vitest'
import { debtTypes } from '../../../../shared/debt-types/index.ts'
import { nextActs, opensOn } from '../../../../shared/domain/standing/acts.ts'
import { lateWithoutLetter } from '../../../../shared/domain/delinquency/start.ts'
import { clocksOn } from '../../../../shared/domain/standing/clocks.ts'
import { delinquencyDate } from '../../../../shared/domain/standing/delinquency-date.ts'
import { holdsOn } from '../../../../shared/domain/standing/holds.ts'
import { ledgerAccount } from '../../../../shared/domain/standing/ledger-account.ts'
import { stateLabel, stateOn } from '../../../../shared/domain/standing/state.ts'
import { cents, formatMoney } from '../../../../shared/values/money.ts'
import { aCase, anAgreement, demand, on, someFacts } from './some-facts.ts'

const OWED = cents(212_000)
const ledger = { principal: OWED, events: [] }

test('a debt is not delinquent on the due date itself, and is on the day after', () => {
  const facts = someFacts({ letters: [demand()] })
  expect(delinquencyDate(facts, on('2026-02-05'))).toBeUndefined()
  expect(delinquencyDate(facts, on('2026-02-06'))).toBe('2026-02-05')
  expect(stateOn(facts, OWED, on('2026-02-05'))).toBe('notified')
  expect(stateOn(facts, OWED, on('2026-02-06'))).toBe('delinquent')
})

test('a letter that was printed and never mailed makes nothing delinquent', () => {
  const { mailedOn: _never, ...printed } = demand()
  const facts = someFacts({ letters: [printed] })
  expect(delinquencyDate(facts, on('2026-06-01'))).toBeUndefined()
  expect(clocksOn(facts, OWED, on('2026-06-01')).map((clock) => clock.kind)).toEqual(['mail-letter'])
})

test('advanced leave is delinquent from the separation, before any letter [IRM-8.2-leave-delinquent]', () => {
  const kind = debtTypes['advanced-annual-leave']
  const details = { hours: '40', hourlyRate: '31.00', separationDate: '2026-01-09' }
  const lateAfter = lateWithoutLetter(kind.delinquency, details)
  const facts = someFacts({ kind, details, ...(lateAfter === undefined ? {} : { lateAfter }) })
  expect(delinquencyDate(facts, on('2026-01-09'))).toBeUndefined()
  expect(delinquencyDate(facts, on('2026-01-10'))).toBe('2026-01-09')
  expect(stateOn(facts, OWED, on('2026-01-10'))).toBe('delinquent')
})

test('a health premium is delinquent thirty days after the missed premium was due [IRM-8.4-30-day]', () => {
  const start = debtTypes['health-insurance-premium'].delinquency
  expect(lateWithoutLetter(start, { premiumDue: '2026-04-01' })).toBe('2026-05-01')
})

test('a kind that waits for the letter, and one whose day is not recorded, are never late without one', () => {
  const separated = { separationDate: '2026-01-09' }
  expect(lateWithoutLetter(debtTypes['salary-overpayment'].delinquency, separated)).toBeUndefined()
  expect(lateWithoutLetter(debtTypes['advanced-sick-leave'].delinquency, {})).toBeUndefined()
})

test('a debt that is late before its letter is enforced by its notice alone', () => {
  const facts = someFacts({ lateAfter: on('2026-01-01'), letters: [demand()] })
  const reasons = (deed: string) =>
    nextActs(facts, OWED, on('2026-01-20'))
      .find((act) => act.deed === deed)
      ?.reasons.map((reason) => reason.opens)
  expect(reasons('offset.request')).toEqual(['2026-02-05'])
  expect(reasons('referral.prepare')).toEqual(['2026-02-06', '2026-03-07'])
})

test('no day for Treasury is counted while a review is pending [CFR285-12-delinquent]', () => {
  const kinds = (facts: Parameters<typeof clocksOn>[0]) =>
    clocksOn(facts, OWED, on('2026-03-01')).map((clock) => clock.kind)
  expect(kinds(someFacts({ letters: [demand()] }))).toContain('offset-referral')
  expect(kinds(someFacts({ letters: [demand()], cases: [aCase()] }))).not.toContain('offset-referral')
})

test('an agreement signed by the due date keeps the debt from becoming delinquent until it is broken', () => {
  const kept = someFacts({ letters: [demand()], agreements: [anAgreement()] })
  expect(delinquencyDate(kept, on('2026-04-01'))).toBeUndefined()
  expect(stateOn(kept, OWED, on('2026-04-01'))).toBe('agreement')
  const broken = anAgreement({ endedOn: on('2026-03-25'), ended: 'default' })
  const facts = someFacts({ letters: [demand()], agreements: [broken] })
  expect(delinquencyDate(facts, on('2026-04-01'))).toBe('2026-03-25')
})

test('an agreement on a debt that is delinquent already leaves its delinquency date and rate as they are', () => {
  const late = anAgreement({ signedOn: on('2026-03-01') })
  const facts = someFacts({ letters: [demand()], agreements: [late] })
  expect(delinquencyDate(facts, on('2026-04-01'))).toBe('2026-02-05')
})

test('collection is held while a review is open and goes on when it is decided', () => {
  const facts = someFacts({ letters: [demand()], cases: [aCase()] })
  expect(holdsOn(facts, on('2026-02-10')).map((hold) => hold.cite)).toEqual(['IRM 1.35.7.11(5)'])
  const decided = someFacts({ letters: [demand()], cases: [aCase({ decidedOn: on('2026-02-09'), outcome: 'upheld' })] })
  expect(holdsOn(decided, on('2026-02-10'))).toEqual([])
})

test('charges go on accruing while collection is held [IRM-11-accrual, IRM-18.1-accrual]', () => {
  const held = someFacts({ letters: [demand()], cases: [aCase()] })
  const free = someFacts({ letters: [demand()] })
  const day = on('2026-06-30')
  expect(ledgerAccount(held, ledger, day).balance).toEqual(ledgerAccount(free, ledger, day).balance)
})

test('a late request without a cause that excuses it holds nothing', () => {
  const facts = someFacts({ letters: [demand()], cases: [aCase({ accepted: false })] })
  expect(holdsOn(facts, on('2026-02-10'))).toEqual([])
})

test('the penalty is not charged from the 61st day of a hearing that is decided late', () => {
  const hearing = aCase({ kind: 'hearing', receivedOn: on('2026-01-20'), decisionDue: on('2026-03-21') })
  const open = someFacts({ letters: [demand()], cases: [hearing] })
  const never = someFacts({ letters: [demand()] })
  const day = on('2026-07-31')
  const waived = ledgerAccount(open, ledger, day).balance.penalty
  expect(waived).toBeLessThan(ledgerAccount(never, ledger, day).balance.penalty)
  const interest = (facts: typeof open) => formatMoney(ledgerAccount(facts, ledger, day).balance.interest)
  expect(interest(open)).toBe(interest(never))
})

test('the worklist asks for the letter first, then counts the days of the rights it opens [IRM-10-trigger]', () => {
  const kinds = (facts: Parameters<typeof clocksOn>[0], day: string) =>
    clocksOn(facts, OWED, on(day)).map(({ kind, lastDay }) => `${kind} ${lastDay}`)
  expect(kinds(someFacts(), '2026-01-05')).toEqual(['demand-letter 2026-01-05'])
  expect(kinds(someFacts({ letters: [demand({ receivedOn: on('2026-01-09') })] }), '2026-01-10')).toEqual([
    'waiver-request 2026-01-21',
    'review-request 2026-01-24',
    'hearing-petition 2026-01-24',
    'payment-due 2026-02-05',
  ])
})

test('a kind of debt that cannot be waived has no clock for a waiver request', () => {
  const facts = someFacts({ kind: debtTypes['emergency-salary-payment'], letters: [demand()] })
  expect(clocksOn(facts, OWED, on('2026-01-10')).map((clock) => clock.kind)).not.toContain('waiver-request')
})

test('a delinquent debt must be at Treasury by day 120 for offset and by day 180 for Cross-Servicing', () => {
  const facts = someFacts({ letters: [demand()] })
  const clocks = clocksOn(facts, OWED, on('2026-02-06'))
  expect(clocks.find((clock) => clock.kind === 'offset-referral')?.lastDay).toBe('2026-06-05')
  expect(clocks.find((clock) => clock.kind === 'cross-servicing-referral')?.lastDay).toBe('2026-08-04')
})

test('the clock of an agreement stands on the first installment that payments do not cover', () => {
  const clock = (paid: number) =>
    clocksOn(
      someFacts({
        letters: [demand()],
        agreements: [anAgreement()],
        payments: [{ on: on('2026-02-19'), amount: cents(paid) }],
      }),
      OWED,
      on('2026-02-25'),
    ).find(({ kind }) => kind === 'installment')?.lastDay
  expect(clock(9_999)).toBe('2026-02-20')
  expect(clock(10_000)).toBe('2026-03-20')
})

test('travel debt unpaid 150 days after the travel ended is reported as wages', () => {
  const facts = someFacts({ kind: debtTypes['travel-advance'], causeEnd: on('2026-01-01') })
  expect(clocksOn(facts, OWED, on('2026-01-05')).map(({ kind, lastDay }) => `${kind} ${lastDay}`)).toContain(
    'report-as-wages 2026-05-31',
  )
})

test('a paid debt has no clocks, and its label says so', () => {
  const facts = someFacts({ letters: [demand()] })
  expect(clocksOn(facts, 0, on('2026-08-01'))).toEqual([])
  expect(stateLabel(stateOn(facts, 0, on('2026-08-01')), on('2026-02-05'), on('2026-08-01'))).toBe('Paid')
})

test('salary offset opens thirty days after the notice, and says so before', () => {
  const facts = someFacts({ letters: [demand()] })
  const before = nextActs(facts, OWED, on('2026-01-20')).find((act) => act.deed === 'offset.request')
  expect(opensOn(before?.reasons ?? [])).toBe('2026-02-06')
  const after = nextActs(facts, OWED, on('2026-02-06')).find((act) => act.deed === 'offset.request')
  expect(after?.reasons).toEqual([])
})

test('nothing is referred before the notice is sixty days old, nor while a request is pending', () => {
  const pending = someFacts({ letters: [demand()], cases: [aCase()] })
  const rules = (facts: typeof pending, day: string) =>
    nextActs(facts, OWED, on(day))
      .find((act) => act.deed === 'referral.prepare')
      ?.reasons.map((reason) => reason.rule)
  expect(rules(someFacts({ letters: [demand()] }), '2026-02-20')).toEqual(['notice-under-60-days'])
  expect(rules(pending, '2026-04-01')).toEqual(['review-pending'])
  expect(rules(someFacts({ letters: [demand()] }), '2026-03-07')).toEqual([])
})

test('a debt of twenty-five dollars is not referred, and one cent more is', () => {
  const facts = someFacts({ letters: [demand()] })
  const rules = (owed: number) =>
    nextActs(facts, cents(owed), on('2026-04-01'))
      .find((act) => act.deed === 'referral.prepare')
      ?.reasons.map((reason) => reason.rule)
  expect(rules(2500)).toEqual(['balance-not-over-25'])
  expect(rules(2501)).toEqual([])
})

test('a decision that cancels the debt closes it', () => {
  const cancelled = aCase({ decidedOn: on('2026-02-01'), outcome: 'cancelled' })
  expect(stateOn(someFacts({ letters: [demand()], cases: [cancelled] }), 0, on('2026-02-02'))).toBe('closed')
})

test('the clock to report wages counts from the recorded end of the travel and ends with the recorded report', () => {
  const travel = { kind: debtTypes['travel-advance'], causeEnd: on('2026-01-01') }
  const lastDays = (details: Readonly<Record<string, string>>) =>
    clocksOn(someFacts({ ...travel, details }), OWED, on('2026-01-05'))
      .filter((clock) => clock.kind === 'report-as-wages')
      .map((clock) => clock.lastDay)
  expect(lastDays({})).toEqual(['2026-05-31'])
  expect(lastDays({ travelEnded: '2026-01-02' })).toEqual(['2026-06-01'])
  expect(lastDays({ travelEnded: '2026-01-02', wagesReported: '2026-06-03' })).toEqual([])
})
