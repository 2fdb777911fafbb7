import { expect, test } from 'vitest'
import { CERTIFICATIONS, certify, type CertifiedFor } from '../../../../shared/domain/referral/certification.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const signer = { name: 'D. Whitlow', title: 'CFO', delegation: 'DO 1-16', signedOn: date('2026-05-04') }
const all = (goesTo: CertifiedFor) => CERTIFICATIONS[goesTo].map((item) => item.id)
const lacking = (goesTo: CertifiedFor, id: string) =>
  refusedBy(certify(goesTo, all(goesTo).filter((other) => other !== id), signer))

test('a transfer certifies validity, delinquency, enforceability, no bar and due process [CFR5-5.9-certify]', () => {
  for (const id of ['valid', 'delinquent', 'enforceable', 'no-bars', 'due-process']) {
    expect(lacking('cross-servicing', id)).toEqual(['CFR5-5.9-certify'])
  }
  expect(refusedBy(certify('cross-servicing', all('cross-servicing'), signer))).toEqual([])
})

test('the head of the agency or a delegate signs the transfer [CFR285-12-certify] [CFR285-5-cert-authority]', () => {
  const stated = all('cross-servicing')
  expect(refusedBy(certify('cross-servicing', stated, { ...signer, delegation: '' }))).toEqual([
    'CFR285-5-cert-authority',
  ])
  expect(refusedBy(certify('cross-servicing', stated, { ...signer, signedOn: undefined }))).toEqual([
    'CFR285-5-cert-authority',
  ])
})

test('payment offset certifies the debt and its charges [CFR5-5.10-60] [CFR285-5-cert-charges]', () => {
  expect(lacking('payment-offset', 'charges')).toEqual(['CFR5-5.10-60'])
})

test('payment offset certifies inspection, review and agreement [CFR285-5-cert-b-e]', () => {
  for (const id of ['inspect', 'review', 'agreement']) expect(lacking('payment-offset', id)).toEqual(['CFR5-5.10-60'])
})

test('refund offset certifies the amount, the crediting and the efforts [CFR5-5.11-tro]', () => {
  expect(lacking('refund-offset', 'efforts')).toEqual(['CFR5-5.11-tro'])
})

test('refund offset needs the statement that collections are credited [CFR285-2-cert-amount]', () => {
  expect(lacking('refund-offset', 'credited')).toEqual(['CFR5-5.11-tro'])
  expect(lacking('refund-offset', 'past-due')).toEqual(['CFR5-5.11-tro'])
})

test('salary offset certifies three things [CFR285-7-certs]', () => {
  expect(lacking('salary-offset', '3716')).toEqual(['CFR285-7-certs'])
  expect(valueOf(certify('salary-offset', all('salary-offset'), signer)).salaryOffsetAllowed).toBe(true)
})

test('the hearing may be certified later, and until then no salary is offset [CFR285-7-deferred-cert]', () => {
  expect(valueOf(certify('salary-offset', ['past-due', '3716'], signer)).salaryOffsetAllowed).toBe(false)
})
