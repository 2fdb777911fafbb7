import { expect, test } from './harness.ts'

test('the manual opens on the screen one is at, is searched, and leads back to the screens', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await center.show('payments/suspense')
  await page.keyboard.press('F1')
  await expect(page.getByRole('heading', { level: 1, name: 'Money in suspense' })).toBeVisible()
  await center.look('chapter')
  await center.expectAccessible()
  await page.getByRole('searchbox', { name: 'Search the manual' }).fill('forgot passphrase')
  await expect(page.getByText('1 chapter found')).toBeVisible()
  await center.look('found')
  await center.expectAccessible()
  await page.getByRole('link', { name: 'Passphrases and the recovery key' }).click()
  await page.getByRole('article').getByRole('link', { name: 'Security' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('help refunds')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Refunds' })).toBeVisible()
})
