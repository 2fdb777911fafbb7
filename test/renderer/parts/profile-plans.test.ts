import { expect, test } from 'vitest'
import { suggestedProfile } from '../../../electron/suggested-profile.ts'
import { readPlans } from '../../../renderer/components/use-form.ts'
import { composeProfile, profileIssues, profilePlans } from '../../../renderer/parts/profile-plans.ts'

test('the suggested profile comes back from its fields as it was', () => {
  const { value, errors } = readPlans(profilePlans(suggestedProfile), {})
  expect(errors).toEqual({})
  expect(value === undefined ? undefined : composeProfile(value)).toEqual(suggestedProfile)
})

test('an address has two to six lines', () => {
  const { errors } = readPlans(profilePlans(suggestedProfile), { 'offices.cfo.addressLines': 'One line only' })
  expect(errors).toEqual({ 'offices.cfo.addressLines': 'Write two to six lines.' })
})

test('what the program finds wrong stands under its field, a line of an address under the address', () => {
  expect(profileIssues({ 'profile.offices.cfo.addressLines.2': 'Too long.', 'profile.center': 'Empty.' })).toEqual({
    'offices.cfo.addressLines': 'Too long.',
    center: 'Empty.',
  })
})
