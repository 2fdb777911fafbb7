import { expect, test } from 'vitest'
import { debtTypes } from '../../../../shared/debt-types/index.ts'
import { agreementOf, agreementReasons } from '../../../../shared/domain/standing/agreement-gate.ts'
import { cents, ZERO } from '../../../../shared/values/money.ts'
import { refusedBy, valueOf } from '../../answers.ts'
import { aCase, demand, on, someFacts } from './some-facts.ts'

const today = on('2026-01-20')
const papers = {
  requestedByDebtor: true,
  signed: true,
  approved: true,
  inabilityToPay: 'The rent takes half of the pay',
  abilityToPay: cents(10_000),
  lumpSum: cents(20_000),
  lumpSumExplained: false,
  installments: 12,
}

test('an agreement with its papers is in force', () => {
  expect(valueOf(agreementOf(someFacts({ letters: [demand()] }), papers, today))).toBe('in-force')
})

test('what the papers lack and what the debt forbids is said at once [IRM-12-term-basis, IRM-12-initial-lump]', () => {
  const bare = { ...papers, abilityToPay: undefined, lumpSum: ZERO }
  expect(refusedBy(agreementOf(someFacts(), bare, today))).toEqual([
    'IRM-12-term-basis',
    'IRM-12-initial-lump',
    'letter-first',
  ])
})

test('health premiums have an agreement only once hardship was accepted [IRM-12-no-agreement-hir]', () => {
  const kind = debtTypes['health-insurance-premium']
  const granted = aCase({ kind: 'hardship', decidedOn: on('2026-01-18'), outcome: 'granted' })
  const rules = (cases: readonly ReturnType<typeof aCase>[]) =>
    agreementReasons(someFacts({ kind, letters: [demand()], cases }), today).map((reason) => reason.rule)
  expect(rules([])).toEqual(['IRM-12-no-agreement-hir'])
  expect(rules([granted])).toEqual([])
})
