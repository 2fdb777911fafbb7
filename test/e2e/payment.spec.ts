import { aDebt } from '../electron/practice.ts'
import { expect, test } from './harness.ts'

test('a payment is split before it is posted, with the reasons, and the new balance is shown', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  const { debtId } = await center.arrange('debt.register', aDebt())
  await center.show(`debts/${debtId}`)
  await center.look('debt')
  await center.expectAccessible()
  await page.getByRole('link', { name: 'Post a payment' }).click()
  await page.getByLabel('Amount').fill('250')
  const split = page.getByRole('table', { name: /^How the payment is split/ })
  await expect(split).toContainText('1,870.00')
  await center.look('payment')
  await center.expectAccessible()
  await page.getByLabel('Amount').press('Enter')
  await expect(page.getByText('Payment of 250.00 posted. 1,870.00 is still owed.')).toBeVisible()
  await page.getByRole('button', { name: 'Why? Principal' }).click()
  await center.look('why')
  await center.expectAccessible()
})
