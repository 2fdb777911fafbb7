import { expect, test } from 'vitest'
import { RESOLUTIONS, closeDebt } from '../../../../shared/domain/closing/resolution.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const closing = { debtClass: 'salary', byPayrollOfficial: false } as const

test('a debt is closed under one of its resolutions [IRM-5-closure-kinds]', () => {
  expect(refusedBy(closeDebt(closing))).toEqual(['IRM-5-closure-kinds'])
  for (const { id } of RESOLUTIONS.filter((one) => one.id !== 'cancelled-deceased')) {
    expect(valueOf(closeDebt({ ...closing, resolution: id }))).toBe(id)
  }
})

test('payroll cancels a salary debt of the dead, with the date of death [IRM-7.9-deceased-cancel]', () => {
  const cancelled = { ...closing, resolution: 'cancelled-deceased', byPayrollOfficial: true } as const
  expect(valueOf(closeDebt({ ...cancelled, diedOn: date('2026-06-01') }))).toBe('cancelled-deceased')
  expect(refusedBy(closeDebt(cancelled))).toEqual(['IRM-7.9-deceased-cancel'])
  const elsewhere = { ...cancelled, diedOn: date('2026-06-01') }
  expect(refusedBy(closeDebt({ ...elsewhere, byPayrollOfficial: false }))).toEqual(['IRM-7.9-deceased-cancel'])
  expect(refusedBy(closeDebt({ ...elsewhere, debtClass: 'administrative' }))).toEqual(['IRM-7.9-deceased-cancel'])
})
