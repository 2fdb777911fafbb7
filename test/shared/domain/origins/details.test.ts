import { expect, test } from 'vitest'
import { missingDetails, readDetails } from '../../../../shared/domain/origins/details.ts'
import { debtTypes } from '../../../../shared/debt-types/index.ts'
import { neededDetails } from '../../../electron/practice.ts'

test('emergency pay names the pay period it replaced and why [IRM-8.1-esp-purpose]', () => {
  const details = debtTypes['emergency-salary-payment'].details
  expect(missingDetails(details, { reason: 'Not processed', paidOn: '2026-03-02' }).map((one) => one.rule)).toEqual([
    'detail-payPeriodReplaced',
  ])
})

test('advanced leave names its hours and the hourly rate [IRM-8.2-leave-debt]', () => {
  const missing = missingDetails(debtTypes['advanced-sick-leave'].details, { hours: '40' })
  expect(missing.map((one) => one.rule)).toEqual(['detail-hourlyRate'])
})

test('a salary overpayment names a cause from the list [IRM-8.3-cause]', () => {
  const details = debtTypes['salary-overpayment'].details
  expect(missingDetails(details, { cause: 'time-and-attendance' })).toEqual([])
  expect(missingDetails(details, { cause: 'bad luck' }).map((one) => one.message)).toEqual([
    'Choose from the list: Cause.',
  ])
})

test('a travel overpayment keeps voucher, finder and quarter of the audit [IRM-9.1-quarterly-audit]', () => {
  const details = debtTypes['travel-overpayment'].details
  expect(details.map((detail) => detail.id)).toContain('auditQuarter')
  expect(missingDetails(details, { foundBy: 'audit', auditQuarter: '2026 Q2' }).map((one) => one.rule)).toEqual([
    'detail-voucherNumber',
  ])
})

test('training costs are recorded part by part [IRM-9.3-tap-covers]', () => {
  const given = { trigger: 'withdrew', courseEnded: '2026-05-10', tuition: '900.00', fees: '50.00' }
  expect(missingDetails(debtTypes['tuition-assistance'].details, given).map((one) => one.rule)).toEqual([
    'detail-books',
  ])
})

test('a restitution names the kind of loss [IRM-9.5-restitution]', () => {
  const missing = missingDetails(debtTypes.restitution.details, { lossValue: '640.00' })
  expect(missing.map((one) => one.rule)).toEqual(['detail-category'])
})

test('a detail is kept in one way, however it was written', () => {
  const given = { hours: ' 40.5 ', hourlyRate: '31', separationDate: '' }
  const read = readDetails(debtTypes['advanced-sick-leave'].details, given)
  expect(read).toMatchObject({ ok: true, value: { hours: '40.5', hourlyRate: '31.00' } })
})

test('a detail of another form, and one the kind does not have, are named each by its field', () => {
  const read = readDetails(debtTypes['advanced-sick-leave'].details, {
    hours: 'forty',
    separationDate: '2026-02-30',
    colour: 'red',
  })
  const paths = read.ok || read.error.kind !== 'invalid' ? [] : read.error.issues.map(({ path }) => path)
  expect(paths.toSorted()).toEqual(['details.colour', 'details.hours', 'details.separationDate'])
})

test('every kind of debt can be recorded with what it must have', () => {
  for (const type of Object.values(debtTypes)) {
    const given = neededDetails(type.slug) ?? {}
    const read = readDetails(type.details, given)
    expect(read.ok && missingDetails(type.details, read.value), type.slug).toEqual([])
  }
})
