import { expect, test } from 'vitest'
import { suspendOrTerminate, type Uncollectible } from '../../../../shared/domain/closing/suspend-or-terminate.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const terminate: Uncollectible = {
  step: 'terminate',
  ground: 'cannot-locate',
  principal: dollars('900.00'),
  on: date('2026-08-03'),
  allMeansPursued: true,
  withoutMerit: false,
  counselApprovedOn: date('2026-07-20'),
}

test('counsel approves a termination, a suspension needs no counsel [CFR5-5.8-suspend-terminate]', () => {
  const unasked = { ...terminate, counselApprovedOn: undefined }
  expect(refusedBy(suspendOrTerminate(unasked))).toEqual(['CFR5-5.8-suspend-terminate'])
  expect(valueOf(suspendOrTerminate({ ...unasked, step: 'suspend', allMeansPursued: false }))).toBe('suspended')
})

test('every means is tried before termination [CFR5-5.8-suspend-terminate]', () => {
  expect(refusedBy(suspendOrTerminate({ ...terminate, allMeansPursued: false }))).toEqual([
    'CFR5-5.8-suspend-terminate',
  ])
})

test('a debt plainly without merit is terminated without Justice, whatever its size [CFR5-5.16-100k]', () => {
  const large = { ...terminate, principal: dollars('250000.00') }
  expect(refusedBy(suspendOrTerminate(large))).toEqual(['CFR5-5.16-100k'])
  expect(refusedBy(suspendOrTerminate({ ...large, withoutMerit: true }))).toEqual([])
})
