import { debtWithLetter } from './arrange.ts'
import { expect, test } from './harness.ts'

test('a figure is found with the row that decides on a day, its source and its other rows', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await center.goTo('Figures')
  await page.getByLabel('Search').fill('current value of funds')
  const row = page.getByRole('row', { name: /Current Value of Funds Rate/ })
  await expect(row).toContainText('4%')
  await expect(row).toContainText('Verified')
  await page.getByLabel('On', { exact: true }).fill('01/15/2008')
  await expect(row).toContainText('5%')
  await expect(row).toContainText('Inferred')
  await row.getByText('34 rows').click()
  await center.look('figures')
  await center.expectAccessible()
})

test('policy is changed by two people, and what reaches back is seen before it is approved', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('supervisor1')
  const { debtId } = await debtWithLetter(center, '2026-09-20')
  await center.show('settings/policy')
  await page.getByLabel('What changes').selectOption({ label: 'Day from which the penalty counts' })
  await page.getByLabel('To', { exact: true }).selectOption({ label: 'the 91st day' })
  await page.getByLabel('From', { exact: true }).fill('03/01/2026')
  await page.getByLabel('Reason').fill('The practice of the other finance centers')
  await expect(page.getByText(/^Worked out afresh, .*: 1 debt\. 1 debt owing .* less in all\./)).toBeVisible()
  await center.look('proposing')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Propose' }).click()
  await expect(page.getByText('You proposed this; somebody else decides')).toBeVisible()
  const before = await center.arrange('debt.view', { debtId })

  await center.signOut()
  await center.signIn('official1')
  await center.show('settings/policy')
  await page.getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByText(/look at what it would change, and tick this/).first()).toBeVisible()
  await page.getByRole('checkbox', { name: /I have seen what it would change/ }).check()
  await center.look('deciding')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByText('The change is approved.')).toBeVisible()
  await center.look('approved')

  const after = await center.arrange('debt.view', { debtId })
  expect(Number(after.balance.penalty)).toBeLessThan(Number(before.balance.penalty))
  await center.show(`debts/${debtId}`)
  const governing = /day from which the penalty counts: the 91st day, as of the date of delinquency/
  await expect(page.getByText(governing)).toBeVisible()
  await center.look('debt')
})
