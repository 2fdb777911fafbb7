import { expect, test } from 'vitest'
import {
  WRITE_OFF_CRITERIA, writeOffStep, writeOffStepsNeeded, type StepTaken, type WriteOff, type WriteOffOffice,
  type WriteOffStep,
} from '../../../../shared/domain/closing/write-off.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy } from '../../answers.ts'

const on = date('2026-08-03')
const step = (what: WriteOffStep, by: string, office: WriteOffOffice): StepTaken => ({ step: what, by, office, on })

const chain: readonly StepTaken[] = [
  step('prepared', 'clerk', 'finance-center'),
  step('supervisor-approved', 'supervisor', 'finance-center'),
  step('recommended', 'policy', 'policy-director'),
  step('submitted', 'associate', 'associate-cfo-financial-management'),
  step('counsel-approved', 'counsel', 'chief-counsel'),
  step('posted', 'clerk', 'finance-center'),
]
const writeOff = (taken: number, changes: Partial<WriteOff> = {}): WriteOff => ({
  criterion: 'cannot-locate',
  principal: dollars('900.00'),
  chiefCounselEmployee: false,
  taken: chain.slice(0, taken),
  ...changes,
})

test('the steps are taken in order, each by its office [IRM-7-writeoff-chain]', () => {
  for (const [index, next] of chain.entries()) expect(refusedBy(writeOffStep(writeOff(index), next))).toEqual([])
  expect(refusedBy(writeOffStep(writeOff(1), step('recommended', 'policy', 'policy-director')))).toEqual([
    'IRM-7-writeoff-chain',
  ])
})

test('nobody approves what he or she prepared [IRM-7-writeoff-chain]', () => {
  expect(refusedBy(writeOffStep(writeOff(1), step('supervisor-approved', 'clerk', 'finance-center')))).toEqual([
    'IRM-7-writeoff-chain',
  ])
})

test('a write-off needs one of six criteria [IRM-22-criteria]', () => {
  expect(WRITE_OFF_CRITERIA).toHaveLength(6)
  const without = writeOff(0, { criterion: undefined })
  expect(refusedBy(writeOffStep(without, step('prepared', 'clerk', 'finance-center')))).toEqual(['IRM-22-criteria'])
})

test('the associate CFO submits it, not a clerk [IRM-7.4-acfo]', () => {
  expect(refusedBy(writeOffStep(writeOff(3), step('submitted', 'clerk2', 'finance-center')))).toEqual(['IRM-7.4-acfo'])
})

test('nothing is posted before counsel approved [IRM-7.10-acc-fm]', () => {
  expect(refusedBy(writeOffStep(writeOff(4), step('posted', 'clerk', 'finance-center')))).toEqual([
    'IRM-7-writeoff-chain',
  ])
  expect(refusedBy(writeOffStep(writeOff(4), step('counsel-approved', 'boss', 'finance-center')))).toEqual([
    'IRM-7.10-acc-fm',
  ])
})

test('Chief Counsel’s payroll branch recommends for its own employees [IRM-7-writeoff-chain]', () => {
  const own = writeOff(2, { chiefCounselEmployee: true })
  expect(refusedBy(writeOffStep(own, step('recommended', 'payroll', 'chief-counsel-payroll')))).toEqual([])
})

test('a principal over 100,000 needs Justice, unless the debt is without merit or discharged [CFR5-5.16-100k]', () => {
  const large = { principal: dollars('100000.01') }
  expect(writeOffStepsNeeded(writeOff(0, large), on)).toContain('justice-approved')
  expect(writeOffStepsNeeded(writeOff(0, { principal: dollars('100000.00') }), on)).not.toContain('justice-approved')
  expect(writeOffStepsNeeded(writeOff(0, { ...large, criterion: 'discharged' }), on)).not.toContain('justice-approved')
})
