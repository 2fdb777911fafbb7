import { expect, test } from './harness.ts'

/** Every screen of the menu, and a few one level down. */
const SCREENS = [
  'worklist',
  'debtors',
  'debtors/1',
  'debts',
  'debts/1',
  'debts/120',
  'debts/new',
  'cases',
  'cases/1',
  'letters',
  'letters/issue',
  'payments',
  'payments/file',
  'payments/suspense',
  'payments/received',
  'payments/cash',
  'payments/books',
  'debts/120/statement',
  'approvals',
  'referrals',
  'tax-forms',
  'imports',
  'imports/1',
  'imports/new',
  'calculators',
  'calculators/balance',
  'calculators/state-refund',
  'figures',
  'rules',
  'rules/sources',
  'settings',
  'settings/security',
  'audit',
  'backups',
  'help',
]

test('every screen of a full center stands up to axe, in light, dark and high contrast', async ({ center }) => {
  test.setTimeout(600_000)
  const { page } = center
  await center.demonstration()
  await center.open()
  await center.signIn('supervisor1')
  for (const screen of SCREENS) {
    await center.show(screen)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Nothing is here')
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await center.look(screen.replaceAll('/', '-'))
    await center.expectAccessible()
  }
  for (const theme of ['Dark', 'High contrast']) {
    await page.getByRole('button', { name: /account and display/ }).click()
    await page.getByRole('radio', { name: theme }).check()
    await page.keyboard.press('Escape')
    for (const screen of ['worklist', 'debts/120', 'referrals', 'settings']) {
      await center.show(screen)
      await center.look(`${theme} ${screen.replaceAll('/', '-')}`)
      await center.expectAccessible()
    }
  }
})
