import { debtWithLetter } from './arrange.ts'
import { expect, test } from './harness.ts'

test('an agreement below the least payment is refused with it; a fitting one is recorded', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  const { debtId } = await debtWithLetter(center, '2026-03-20', { principal: '5000.00' })
  await center.show(`debts/${debtId}`)
  await page.getByRole('link', { name: 'Agree a repayment schedule' }).click()
  await page.getByLabel('Payment (optional)').fill('20')
  await expect(page.getByText('This payment is too small')).toBeVisible()
  await center.look('too-little')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Use it' }).click()
  await expect(page.getByText('This payment is too small')).toBeHidden()
  await page.getByLabel('Payment (optional)').fill('250')
  await page.getByLabel('Can pay each time').fill('260')
  await page.getByLabel('Why nothing is paid with it').fill('The savings are spent.')
  await page.getByLabel('Why it cannot be paid at once').fill('Two children in school; rent takes half of the pay.')
  await center.look('schedule')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Record agreement' }).click()
  await expect(page.getByText(/^Agreement recorded: 2\d payments of 250\.00\./)).toBeVisible()
  await center.look('agreed')
})
