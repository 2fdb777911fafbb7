import { aDebt } from '../electron/practice.ts'
import { expect, test } from './harness.ts'

test('a clerk finds a debt and posts a payment without a mouse', async ({ center }) => {
  const { page } = center
  const { keyboard } = page
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await center.arrange('debt.register', aDebt())
  await keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /^Find/ })).toBeFocused()
  await keyboard.type('B26-000001')
  await expect(page.getByRole('option', { name: /B26-000001/ })).toBeVisible()
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Núñez/ })).toBeVisible()
  await keyboard.press('p')
  await expect(page.getByLabel('Amount')).toBeFocused()
  await keyboard.type('2120')
  await keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Payment of 2,120.00 posted.' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Total/ })).toContainText('0.00')
})

test('single keys can be turned off for those who dictate, and stay off', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await expect(page.getByRole('heading', { level: 1, name: 'Debts' })).toBeVisible()
  await page.getByRole('button', { name: /account and display/ }).click()
  await page.getByRole('checkbox', { name: 'Single keys are shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Debts' })).toBeVisible()
})
