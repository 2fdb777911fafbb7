import { debtWithLetter } from './arrange.ts'
import { expect, test } from './harness.ts'

test('a waiver of a part of a charge is proposed, with its finding', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('supervisor1')
  const { debtId, version } = await debtWithLetter(center, '2026-04-20')
  const charge = { amount: '30.00', on: '2026-04-20', reason: 'Cost of processing a late debt' }
  await center.arrange('charge.post', { debtId, version, ...charge })
  await center.show(`debts/${debtId}`)
  await page.getByRole('link', { name: 'Waive charges' }).click()
  await page.getByLabel('What is waived').selectOption('Administrative charges')
  await page.getByLabel('Amount').fill('20')
  await page.getByLabel('Ground').selectOption('Against equity and good conscience')
  await page.getByLabel('Finding').fill('The letter went to an old address by our mistake.')
  await center.look('waive')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Propose the waiver' }).click()
  await expect(page.getByText('A waiver of 20.00 waits for a second person.')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Administrative charges/ })).toContainText('30.00')
})
