import { expect, test } from 'vitest'
import { courseDebt, transcriptDue, type CourseResult } from '../../../../shared/domain/origins/tuition-assistance.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const costs = { tuition: dollars('900.00'), fees: dollars('150.00'), books: dollars('100.00') }
const all = dollars('1150.00')
const ended = date('2026-05-10')
const owed = (result: CourseResult, waived = false) => valueOf(courseDebt(costs, result, ended, waived))
const graded = (grade: string): CourseResult => ({ how: 'graded', grade, proofReceivedOn: ended })

test('C or better passes; C minus, D and F make all costs owed [IRM-9.3-tap-grade]', () => {
  for (const grade of ['A', 'A-', 'B+', 'C+', 'C']) expect(owed(graded(grade)), grade).toBe(0)
  for (const grade of ['C-', 'D+', 'D', 'F', 'I']) expect(owed(graded(grade)), grade).toBe(all)
})

test('in a pass or fail course only P passes [IRM-9.3-tap-grade]', () => {
  expect(owed({ how: 'pass-fail', grade: 'P', proofReceivedOn: ended })).toBe(0)
  expect(owed({ how: 'pass-fail', grade: 'F', proofReceivedOn: ended })).toBe(all)
})

test('the transcript is due 30 days after the course ends [IRM-9.3-tap-30-day]', () => {
  expect(transcriptDue(ended)).toBe('2026-06-09')
  expect(owed({ how: 'graded', grade: 'A', proofReceivedOn: date('2026-06-09') })).toBe(0)
  expect(owed({ how: 'graded', grade: 'A', proofReceivedOn: date('2026-06-10') })).toBe(all)
  expect(owed({ how: 'graded', grade: 'A' })).toBe(all)
})

test('withdrawing or not completing makes all costs owed [IRM-9.3-tap-withdraw]', () => {
  expect(owed({ how: 'withdrew' })).toBe(all)
  expect(owed({ how: 'not-completed' })).toBe(all)
})

test('a course switched to audit is not funded [IRM-9.3-tap-audit]', () => {
  expect(owed({ how: 'audited' })).toBe(all)
})

test('a waiver by the CFO leaves nothing owed [IRM-9.3-tap-triggers]', () => {
  expect(owed({ how: 'withdrew' }, true)).toBe(0)
  expect(owed({ how: 'withdrew' }, false)).toBe(all)
})
