import { expect, test } from 'vitest'
import { leaverPlan, officeForLeaver, toolsFor, type Leaver } from '../../../../shared/domain/debtor/separation.ts'
import { dollars, valueOf } from '../../answers.ts'

const leaver: Leaver = {
  debtClass: 'salary',
  separation: 'resignation',
  balance: dollars('2500.00'),
  finalPayments: dollars('1800.00'),
  retirementFundDue: false,
}
const plan = (changes: Partial<Leaver> = {}) => valueOf(leaverPlan({ ...leaver, ...changes }))

test('final pay is taken first and the rest goes to Treasury [IRM-12-separation]', () => {
  expect(plan()).toMatchObject({ fromFinalPay: dollars('1800.00'), remaining: dollars('700.00') })
  expect(plan().tasks).toContain('refer-rest-to-treasury')
})

test('the limit of 15 percent does not hold for final pay [IRM-20-final-pay] [CFR5-5.12-final-pay]', () => {
  const enough = { balance: dollars('900.00'), finalPayments: dollars('1000.00') }
  expect(plan(enough)).toMatchObject({ fromFinalPay: dollars('900.00'), remaining: 0 })
})

test('final pay is no current salary [CFR285-7-scope]', () => {
  expect(plan({ finalPayments: dollars('2500.00') }).remaining).toBe(0)
})

test('for a retiree’s salary debt the payroll agent tells the pension office [IRM-20-opm]', () => {
  expect(plan({ separation: 'retirement' }).tasks).toContain('payroll-agent-tells-opm')
  expect(plan({ separation: 'retirement', debtClass: 'administrative' }).tasks).not.toContain('payroll-agent-tells-opm')
})

test('the paying agency certifies what it collected and tells the pension [CFR5-5.12-separate-certify]', () => {
  expect(plan({ retirementFundDue: true }).tasks.slice(0, 2)).toEqual([
    'certify-total-collected', 'notify-retirement-payer',
  ])
})

test('what remains is sought from the retirement fund through Treasury [CFR5-5.12-retirement-fund]', () => {
  const gone = { finalPayments: dollars('0.00'), retirementFundDue: true }
  expect(plan(gone).tasks).toContain('offset-retirement-fund-through-treasury')
})

test('after a transfer collection goes on with the new payer [CFR5-5.12-transfer]', () => {
  expect(plan({ separation: 'transfer' }).tasks).toEqual([
    'certify-total-collected', 'certified-claim-to-new-agency',
  ])
})

test('a leaver settles salary debts with payroll, others with the finance center [IRM-20-contact]', () => {
  expect(officeForLeaver('salary')).toBe('payroll-center')
  expect(officeForLeaver('administrative')).toBe('finance-center')
})

test('against a former employee every tool is open but salary offset [IRM-20-former]', () => {
  expect(toolsFor(false)).not.toContain('salary-offset')
  expect(toolsFor(false)).toContain('wage-garnishment')
  expect(toolsFor(true)).toHaveLength(toolsFor(false).length + 1)
})
