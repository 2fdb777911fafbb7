import { expect, test } from 'vitest'
import { form1099c, type WrittenOff } from '../../../../shared/domain/closing/form-1099c.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const on = date('2026-08-03')
const debt: WrittenOff = {
  principal: dollars('550.00'),
  interest: dollars('20.00'),
  penalty: dollars('14.99'),
  administrative: dollars('15.00'),
  dischargedInBankruptcy: false,
  debtClass: 'administrative',
  chiefCounselEmployee: false,
}
const enough = { ...debt, penalty: dollars('15.00') }

test('from 600.00 up, with all charges, the debt is reported [IRM-22-1099c]', () => {
  expect(valueOf(form1099c(debt, on))).toEqual({ report: false })
  expect(valueOf(form1099c(enough, on))).toMatchObject({ report: true, amount: dollars('600.00') })
})

test('a discharge in bankruptcy is not reported [IRM-22-1099c-bankruptcy]', () => {
  expect(valueOf(form1099c({ ...enough, dischargedInBankruptcy: true }, on))).toEqual({ report: false })
})

test('each office issues it for its own class of debt [IRM-7-1099c-issuer] [IRM-7.6-dir-bfc]', () => {
  expect(valueOf(form1099c(enough, on))).toMatchObject({ issuer: 'finance-center' })
  expect(valueOf(form1099c({ ...enough, debtClass: 'salary' }, on))).toMatchObject({ issuer: 'payroll-office' })
  expect(valueOf(form1099c({ ...enough, debtClass: 'salary', chiefCounselEmployee: true }, on))).toMatchObject({
    issuer: 'ask',
  })
})
