import { debtWithLetter } from './arrange.ts'
import { expect, test } from './harness.ts'

test('a payment that comes late pays penalty, charges and interest before principal', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  const { debtId, balance } = await debtWithLetter(center, '2026-09-01')
  expect(Number(balance.interest)).toBeGreaterThan(0)
  expect(Number(balance.penalty)).toBeGreaterThan(0)
  await center.show(`debts/${debtId}`)
  await center.look('late')
  await center.expectAccessible()
  await page.getByRole('link', { name: 'Post a payment' }).click()
  await page.getByLabel('Amount').fill('300')
  const split = page.getByRole('table', { name: /^How the payment is split/ })
  await expect(split.getByRole('row', { name: /^Penalty/ })).toContainText(balance.penalty)
  await expect(split.getByRole('row', { name: /^Interest/ })).toContainText(balance.interest)
  await center.look('split')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Post payment' }).click()
  await expect(page.getByText('Payment of 300.00 posted.')).toBeVisible()
  await page.getByRole('button', { name: 'Why? Interest' }).click()
  await expect(page.getByText(/31 CFR|31 U\.S\.C\. 3717/).first()).toBeVisible()
  await center.look('why')
})
