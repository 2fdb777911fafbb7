import { expect, test } from 'vitest'
import { LOAN_BAR_FACTORS, loanBarWaiver } from '../../../../shared/domain/loan-bar/waiver.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const weighed = LOAN_BAR_FACTORS.map((factor) => factor.id)

test('the head of the agency, the CFO or the Deputy CFO lift the bar after weighing [CFR285-13-waiver]', () => {
  expect(valueOf(loanBarWaiver('cfo', weighed))).toBe('waived')
  expect(refusedBy(loanBarWaiver('other', weighed))).toEqual(['CFR285-13-waiver'])
  expect(refusedBy(loanBarWaiver('deputy-cfo', weighed.slice(1)))).toEqual(['CFR285-13-waiver'])
})
