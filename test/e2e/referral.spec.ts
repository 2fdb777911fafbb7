import { debtWithLetter } from './arrange.ts'
import { expect, test } from './harness.ts'

test('a batch for Treasury takes two people: one prepares it, another certifies it', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await debtWithLetter(center, '2026-08-20')
  await center.goTo('Referrals')
  await center.look('desk')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Prepare all 1 that may go' }).click()
  await expect(page.getByText('Somebody else certifies it.')).toBeVisible()
  await expect(page.getByText('You prepared this batch; somebody else certifies it')).toBeVisible()
  await center.look('prepared')
  await center.signOut()
  await center.signIn('supervisor1')
  await center.goTo('Referrals')
  await page.getByRole('link', { name: 'Batch 1' }).click()
  await page.getByLabel('Delegated authority').fill('Delegation Order 1-23')
  await page.getByRole('checkbox', { name: /^I certify/ }).check()
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Certify the batch' }).click()
  await page.getByRole('button', { name: 'Export the file' }).click()
  await expect(page.getByText(/is written, read back and compared\./)).toBeVisible()
  await center.look('exported')
  await center.expectAccessible()
})
