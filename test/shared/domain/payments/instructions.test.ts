import { expect, test } from 'vitest'
import { paymentInstructions } from '../../../../shared/domain/payments/instructions.ts'

test('a travel debt is paid to Beckley, payable to the Internal Revenue Service [IRM-9.1-payment-methods]', () => {
  const travel = paymentInstructions('administrative')
  expect(travel.payee).toBe('Internal Revenue Service')
  expect(travel.office.mail).toContain('P.O. Box 9002')
  expect(travel.methods).toEqual(['Pay.gov', 'check', 'money order'])
})

test('a relocation debt is paid in the same way [IRM-9.2-payment-methods]', () => {
  expect(paymentInstructions('administrative').office.fax).toBe('(304) 254-5976')
})

test('salary debts go to Austin [IRM-exh-addresses]', () => {
  expect(paymentInstructions('salary').office.mail).toContain('Austin, TX 78767')
  expect(paymentInstructions('administrative').office.mail).toContain('Beckley, WV 25802-9002')
})

test('on Pay.gov each class has its own form [IRM-12.4-paygov]', () => {
  expect(paymentInstructions('administrative').payGov.search).toBe('IRSPMT')
  expect(paymentInstructions('salary').payGov).toEqual({
    search: 'NFC',
    form: 'USDA National Finance Center, Debt Collection Form',
  })
})
