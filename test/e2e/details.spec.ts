import { expect, test } from './harness.ts'

test('a debt is entered with the details of its kind, and a separation recorded later makes it late', async ({
  center,
}) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await center.show('debts/new')
  await page.getByLabel('Kind of debt').selectOption('Advanced annual leave')
  await page.getByLabel('Bill number').fill('B26-000007')
  await page.getByLabel('Hours of negative balance').fill('40')
  await page.getByLabel('Principal').fill('1240')
  await page.getByLabel('Cause', { exact: true }).fill('Leave used before it was earned.')
  for (const [label, value] of PERSON) await page.getByLabel(label, { exact: true }).fill(value)
  await page.getByRole('button', { name: 'Register debt' }).click()
  await expect(page.getByRole('alert')).toContainText('Hourly rate of pay')
  await page.getByLabel('Hourly rate of pay').fill('31')
  await center.look('new-debt')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Register debt' }).click()
  await expect(page.getByText('B26-000007 is registered.')).toBeVisible()
  await page.getByRole('link', { name: 'Correct details' }).click()
  await page.getByLabel('Separation date').fill('2/27/2026')
  await page.getByLabel('Why it is recorded or corrected').fill('SF-50 of February 27')
  await center.look('details')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Record details' }).click()
  await expect(page.getByText('Delinquent 3 days')).toBeVisible()
  await center.look('late')
})

const PERSON = [
  ['Social Security number', '900-12-3456'],
  ['Employee number', 'E900001'],
  ['Last name', 'Davis'],
  ['First name', 'Robert'],
  ['Street', '1 Main St'],
  ['City', 'Beckley'],
  ['State', 'WV'],
  ['ZIP', '25801'],
] as const
