import { expect, test } from 'vitest'
import {
  orderStanding, resumeReasons, type OrderFacts,
} from '../../../../shared/domain/wage-garnishment/order-standing.ts'
import { date } from '../../../../shared/values/dates.ts'
import { cents, ZERO } from '../../../../shared/values/money.ts'

const running: OrderFacts = {
  today: date('2026-06-01'),
  mailedOn: date('2026-04-01'),
  answeredOn: date('2026-04-15'),
  owed: cents(50_000),
}

const hearing = {
  decisionDue: date('2026-06-01'),
  suspendFrom: date('2026-06-02'),
  inFavorOfAgency: true,
}

test('an employer that has not certified in time is reminded', () => {
  const { answeredOn: _none, ...silent } = running
  expect(orderStanding({ ...silent, today: date('2026-04-21') })).toBe('waiting')
  expect(orderStanding({ ...silent, today: date('2026-04-22') })).toBe('remind')
})

test('without a decision an order is suspended from the 61st day until it is decided [CFR285-11-60]', () => {
  expect(orderStanding({ ...running, hearing })).toBe('running')
  const late = { ...running, today: date('2026-06-02'), hearing }
  expect(orderStanding(late)).toBe('suspend')
  const suspended = { ...late, suspendedOn: date('2026-06-02') }
  expect(orderStanding(suspended)).toBe('suspended')
  expect(resumeReasons(suspended)).toMatchObject([{ rule: 'CFR285-11-60' }])
  const decided = { ...hearing, decidedOn: date('2026-06-09'), decisionMailedOn: date('2026-06-09') }
  expect(resumeReasons({ ...suspended, today: date('2026-06-10'), hearing: decided })).toEqual([])
})

test('an order may not go on after a decision for the employee [IRM-18.3.1-after]', () => {
  const lost = { ...hearing, decidedOn: date('2026-05-20'), inFavorOfAgency: false }
  expect(orderStanding({ ...running, hearing: lost })).toBe('suspend')
  expect(resumeReasons({ ...running, hearing: lost })).toMatchObject([{ rule: 'IRM-18.3.1-after' }])
})

test('the employer is told to stop once all is paid; else the account is looked at once a year [CFR285-11-end]', () => {
  expect(orderStanding({ ...running, owed: ZERO })).toBe('stop')
  expect(orderStanding({ ...running, today: date('2027-04-01') })).toBe('running')
  expect(orderStanding({ ...running, today: date('2027-04-02') })).toBe('review')
  const looked = { ...running, today: date('2027-04-02'), reviewedOn: date('2027-03-30') }
  expect(orderStanding(looked)).toBe('running')
})
