import { expect, test } from 'vitest'
import { proposeAgreement, singlePayment, type ProposedAgreement } from '../../../../shared/domain/agreement/gate.ts'
import { debtTypes } from '../../../../shared/debt-types/index.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const proposed: ProposedAgreement = {
  agreement: debtTypes['travel-overpayment'].agreement,
  hardshipAccepted: false,
  requestedByDebtor: true,
  inabilityToPay: 'Rent and child care leave 180.00 a month.',
  abilityToPay: dollars('180.00'),
  lumpSum: dollars('200.00'),
  lumpSumExplained: false,
  installments: 12,
  signed: true,
  approved: true,
}

test('an agreement is proposed until the agency accepts it [IRM-12-installment-gate]', () => {
  expect(valueOf(proposeAgreement(proposed))).toBe('in-force')
  expect(valueOf(proposeAgreement({ ...proposed, approved: false }))).toBe('proposed')
  expect(refusedBy(proposeAgreement({ ...proposed, requestedByDebtor: false }))).toEqual(['IRM-12-installment-gate'])
})

test('emergency pay takes no agreement, even on hardship [IRM-12-no-agreement-esp]', () => {
  const { agreement } = debtTypes['emergency-salary-payment']
  expect(refusedBy(proposeAgreement({ ...proposed, agreement, hardshipAccepted: true }))).toEqual([
    'IRM-12-no-agreement-esp',
  ])
})

test('health premiums take an agreement only once hardship was accepted [IRM-12-no-agreement-hir]', () => {
  const { agreement } = debtTypes['health-insurance-premium']
  expect(refusedBy(proposeAgreement({ ...proposed, agreement }))).toEqual(['IRM-12-no-agreement-hir'])
  expect(valueOf(proposeAgreement({ ...proposed, agreement, hardshipAccepted: true }))).toBe('in-force')
})

test('why the debtor cannot pay at once is recorded [CFR5-5.6-installments]', () => {
  expect(refusedBy(proposeAgreement({ ...proposed, inabilityToPay: '' }))).toEqual(['CFR5-5.6-installments'])
})

test('what the debtor can pay is recorded [IRM-12-term-basis]', () => {
  expect(refusedBy(proposeAgreement({ ...proposed, abilityToPay: undefined }))).toEqual(['IRM-12-term-basis'])
})

test('an agreement is signed and has at least two installments [IRM-5-repayment-agreement]', () => {
  expect(refusedBy(proposeAgreement({ ...proposed, signed: false }))).toEqual(['IRM-5-repayment-agreement'])
  expect(refusedBy(proposeAgreement({ ...proposed, installments: 1 }))).toEqual(['IRM-5-repayment-agreement'])
  expect(refusedBy(proposeAgreement({ ...proposed, installments: 2 }))).toEqual([])
})

test('a first payment comes with it, or the reason why there is none [IRM-12-initial-lump]', () => {
  const without = { ...proposed, lumpSum: dollars('0.00') }
  expect(refusedBy(proposeAgreement(without))).toEqual(['IRM-12-initial-lump'])
  expect(refusedBy(proposeAgreement({ ...without, lumpSumExplained: true }))).toEqual([])
})

test('a single payment ends the debt only when it covers it [IRM-5-lump-sum]', () => {
  expect(singlePayment(dollars('300.00'), dollars('400.00'))).toBe('partial-payment')
  expect(singlePayment(dollars('400.00'), dollars('400.00'))).toBe('lump-sum')
})
