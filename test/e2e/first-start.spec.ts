import { expect, test } from './harness.ts'

const PASSPHRASE = 'four plain words do well'

test('a supervisor sets a center up, keeps the recovery key, and comes back with the passphrase', async ({
  center,
}) => {
  const { page } = center
  await center.open()
  await expect(page.getByLabel('Center', { exact: true })).toHaveValue('Beckley Finance Center')
  await expect(page.getByLabel('Address').first()).toHaveValue(/P\.O\. Box/)
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Continue' }).click()

  await page.getByLabel('Your name').fill('Ruth Okafor')
  await page.getByLabel('Account', { exact: true }).fill('r.okafor')
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('Passphrase again', { exact: true }).fill('four plain words')
  await page.getByRole('button', { name: 'Set up the center' }).click()
  await expect(page.getByRole('alert')).toContainText('The two passphrases differ.')
  await page.getByLabel('Passphrase again', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: /^Recovery key of/ })).toBeVisible()
  await center.look('recovery-key')
  await center.expectAccessible()
  const openDesk = page.getByRole('button', { name: 'Open the desk' })
  await expect(openDesk).toBeDisabled()
  await page.getByRole('checkbox').check()
  await openDesk.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible()

  await center.signOut()
  await page.getByLabel('Account', { exact: true }).fill('r.okafor')
  await page.getByLabel('Passphrase', { exact: true }).fill('four plain words do not')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The account name and passphrase do not belong together.')).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible()
})

test('a clerk signs in to a practice center by the keyboard', async ({ center }) => {
  await center.practice()
  await center.open()
  await center.expectAccessible()
  await center.signIn('clerk1')
  await center.look('worklist')
  await center.expectAccessible()
})

test('a second window cannot be let in with the address of the first', async ({ center, browser }) => {
  await center.open()
  await expect(center.page.getByRole('heading', { level: 1 })).toBeVisible()
  const stranger = await browser.newPage()
  const answer = await stranger.goto(center.page.url())
  expect(answer?.status()).toBe(403)
  await expect(stranger.getByText('This window was not let in.')).toBeVisible()
  await stranger.close()
})
