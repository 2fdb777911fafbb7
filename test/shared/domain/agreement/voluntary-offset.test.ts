import { expect, test } from 'vitest'
import { voluntaryOffset, type VoluntaryOffset } from '../../../../shared/domain/agreement/voluntary-offset.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const offset: VoluntaryOffset = {
  filing: { signed: true, channel: 'fax' },
  inPayStatus: true,
  balance: dollars('1800.00'),
  signedOn: date('2026-04-03'),
}
const partly = (amount: string): VoluntaryOffset => ({
  ...offset,
  eachPayPeriod: { amount: dollars(amount), disposablePay: dollars('2000.00') },
})

test('the whole debt comes from the next pay in one deduction [IRM-12.2-vso-full]', () => {
  expect(valueOf(voluntaryOffset(offset))).toEqual({ amount: dollars('1800.00'), deductions: 'one' })
})

test('one in non-pay status cannot choose salary offset [IRM-12-vso-pay-status]', () => {
  expect(refusedBy(voluntaryOffset({ ...offset, inPayStatus: false }))).toEqual(['IRM-12-vso-pay-status'])
})

test('a part must be more than 15 percent of disposable pay [IRM-12.3-vso-over-15]', () => {
  expect(refusedBy(voluntaryOffset(partly('300.00')))).toEqual(['IRM-12.3-vso-over-15'])
  expect(refusedBy(voluntaryOffset(partly('300.01')))).toEqual([])
})

test('an amount that is too small leads to the hardship request [IRM-12.3-review]', () => {
  const outcome = voluntaryOffset(partly('20.00'))
  if (outcome.ok || outcome.error.kind !== 'refused') throw new Error('It should have been refused.')
  expect(outcome.error.reasons[0]?.message).toContain('hardship')
})

test('what the employee chose is a fixed sum, never more than the debt [IRM-5-salary-offset-forms]', () => {
  expect(valueOf(voluntaryOffset(partly('500.00')))).toEqual({ amount: dollars('500.00'), deductions: 'until-paid' })
  expect(valueOf(voluntaryOffset(partly('1900.00'))).amount).toBe(dollars('1800.00'))
})

test('an unsigned form is incomplete [IRM-12.3-form]', () => {
  const unsigned = { ...partly('400.00'), filing: { signed: false, channel: 'mail' } } as const
  expect(refusedBy(voluntaryOffset(unsigned))).toEqual(['IRM-12.3-form'])
})
