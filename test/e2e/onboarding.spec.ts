import type { Locator } from '@playwright/test'
import { expect, test, type Center } from './harness.ts'

const PASSPHRASE = 'four plain words do well'

/** Each field that is filled and each button that is pressed is one; two minutes are enough for so many. */
const MOST_ACTS = 28

/** Does what a person does, and counts it. */
class Acts {
  count = 0

  async fill(field: Locator, text: string): Promise<void> {
    this.count += 1
    await field.fill(text)
  }

  async choose(field: Locator, choice: string): Promise<void> {
    this.count += 1
    await field.selectOption(choice)
  }

  async press(thing: Locator): Promise<void> {
    this.count += 1
    await thing.click()
  }
}

test('from the first start to the first letter it is a few acts', async ({ center }) => {
  const { page } = center
  const acts = new Acts()
  await center.open()
  await setUp(center, acts)
  await acts.press(page.getByRole('link', { name: 'Register one by hand' }))
  await acts.choose(page.getByLabel('Kind of debt'), 'Administrative overpayment')
  for (const [label, value] of DEBT) await acts.fill(page.getByLabel(label, { exact: true }), value)
  await acts.press(page.getByRole('button', { name: 'Register debt' }))
  await acts.press(page.getByRole('link', { name: 'Issue the demand letter' }))
  await acts.press(page.getByRole('button', { name: 'Issue letter' }))
  await expect(page.getByText('Print it, mail it, then mark it as mailed.')).toBeVisible()
  await center.look('first-letter')
  expect(acts.count).toBeLessThanOrEqual(MOST_ACTS)
})

async function setUp({ page }: Center, acts: Acts): Promise<void> {
  await acts.press(page.getByRole('button', { name: 'Continue' }))
  await acts.fill(page.getByLabel('Your name'), 'Ruth Okafor')
  await acts.fill(page.getByLabel('Account', { exact: true }), 'r.okafor')
  await acts.fill(page.getByLabel('Passphrase', { exact: true }), PASSPHRASE)
  await acts.fill(page.getByLabel('Passphrase again', { exact: true }), PASSPHRASE)
  await acts.press(page.getByRole('button', { name: 'Set up the center' }))
  await acts.press(page.getByRole('checkbox'))
  await acts.press(page.getByRole('button', { name: 'Open the desk' }))
}

const DEBT = [
  ['Bill number', 'B26-000007'],
  ['Amount paid', '2480'],
  ['Amount the employee was entitled to', '1240'],
  ['Principal', '1240'],
  ['Cause', 'Overtime was paid twice.'],
  ['Social Security number', '900-93-4567'],
  ['Employee number', 'E990001'],
  ['Last name', 'Davis'],
  ['First name', 'Robert'],
  ['Street', '1 Main St'],
  ['City', 'Beckley'],
  ['State', 'WV'],
  ['ZIP', '25801'],
] as const

test('the practice center is entered from the first screen, guides a first debt, and is left again', async ({
  center,
}) => {
  const { page } = center
  await center.open()
  await page.getByRole('button', { name: 'Try the practice center' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('Practice center: made-up people.')).toBeVisible()
  const guide = page.getByRole('region', { name: 'Your first debt' })
  await center.look('guide')
  await center.expectAccessible()
  await guide.getByRole('link', { name: 'New debt' }).click()
  await page.getByLabel('Kind of debt').selectOption('Administrative overpayment')
  for (const [label, value] of DEBT) await page.getByLabel(label, { exact: true }).fill(value)
  await page.getByRole('button', { name: 'Register debt' }).click()
  await guide.getByRole('link', { name: 'Issue the letter on B26-000007' }).click()
  await page.getByRole('button', { name: 'Issue letter' }).click()
  await expect(guide.getByRole('listitem').filter({ hasText: 'Issue its demand letter' })).toContainText('(done)')
  await guide.getByRole('link', { name: 'Mark as mailed on B26-000007' }).click()
  await center.look('guide-letter-done')
  await center.expectAccessible()
  await guide.getByRole('button', { name: 'Put the guide away' }).click()
  await expect(guide).toBeHidden()
  await center.signOut()
  await expect(page.getByText('practice makes perfect')).toBeVisible()
  await center.look('practice-door')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Leave the practice center' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Set up a center' })).toBeVisible()
})
