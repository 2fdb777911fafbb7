import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PRACTICE_PASSPHRASE } from '../../electron/unlock.ts'
import { aDebt } from '../electron/practice.ts'
import { expect, test } from './harness.ts'

test('a backup is made, looked into and restored, and what came after it is gone', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('supervisor1')
  await center.arrange('debt.register', aDebt())
  await center.goTo('Backups')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('The backup is made and was read through.')).toBeVisible()
  await center.arrange('debt.register', aDebt({ billNumber: 'B26-000002' }))
  await page.getByRole('button', { name: 'Restore a backup' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PRACTICE_PASSPHRASE)
  await page.getByRole('button', { name: 'Look', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What it holds' })).toBeVisible()
  await expect(page.getByText('supervisor1: backup.make backup')).toBeVisible()
  await center.look('backup-looked-into')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Restore this backup' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible()
  expect((await center.arrange('debt.list', {})).count).toBe(1)
})

test('a damaged center is recognised at sign-in, and its latest backup restored from there', async ({ center }) => {
  const { page, folder } = center
  // The damage is written to the log, as it should be.
  center.expectFaults()
  await center.practice()
  await center.open()
  await center.signIn('supervisor1')
  await center.arrange('backup.make', {}, 'supervisor1')
  await center.signOut()
  const file = join(folder, 'center.db')
  const bytes = readFileSync(file)
  const middle = Math.floor(statSync(file).size / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  writeFileSync(file, bytes)
  await page.getByRole('textbox', { name: 'Account' }).fill('supervisor1')
  await page.getByLabel('Passphrase', { exact: true }).fill(PRACTICE_PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('holds 0 debts')
  await page.getByRole('button', { name: 'Restore a backup' }).click()
  await page.getByRole('textbox', { name: 'Account' }).fill('supervisor1')
  await page.getByLabel('Passphrase', { exact: true }).fill(PRACTICE_PASSPHRASE)
  await page.getByRole('button', { name: 'Look', exact: true }).click()
  await center.expectAccessible()
  await center.look('restore-before-sign-in')
  await page.getByRole('button', { name: 'Restore this backup' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible()
})

test('after 15 minutes without a touch the screen is hidden, and the work is there again after', async ({ center }) => {
  const { page } = center
  await page.clock.install()
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await center.show('debts/new')
  await page.getByRole('textbox', { name: /Bill number/ }).fill('B26-777')
  await page.clock.fastForward('16:00')
  await expect(page.getByRole('heading', { level: 1, name: 'Locked' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: /Bill number/ })).toBeHidden()
  await center.expectAccessible()
  await center.look('locked')
  await page.getByLabel('Passphrase', { exact: true }).fill(PRACTICE_PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /Bill number/ })).toHaveValue('B26-777')
})

test('an auditor verifies the trail, narrows it and takes it along', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('auditor1')
  await center.arrange('debt.register', aDebt())
  await center.goTo('Audit')
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(page.getByText('Every table comes to what was sealed.')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Deed' }).fill('debt.register')
  await expect(page.getByRole('row')).toHaveCount(2)
  await center.expectAccessible()
  await center.look('audit-verified')
  const button = page.getByRole('button', { name: 'Export these lines' })
  const { name, bytes } = await center.save(async () => await button.click())
  expect(name).toBe('audit-trail-2026-03-02.csv')
  expect(bytes.toString()).toContain('debt.register')
})

test('a role is changed by one supervisor and approved by another person', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('supervisor1')
  await center.show('settings/accounts')
  await page.getByRole('combobox', { name: 'Account' }).selectOption('clerk2')
  await page.getByRole('combobox', { name: 'Change' }).selectOption('hearing-coordinator')
  await page.getByRole('textbox', { name: 'Reason' }).fill('Takes over the hearings')
  await page.getByRole('button', { name: 'Propose' }).click()
  await expect(page.getByText('It waits in Approvals')).toBeVisible()
  await center.expectAccessible()
  await center.look('accounts')
  const { rows } = await center.arrange('approval.list', { show: 'open' }, 'admin1')
  await center.arrange('approval.approve', { approvalId: rows[0]?.approvalId ?? 0 }, 'admin1')
  await page.reload()
  await expect(page.getByRole('row', { name: /Sam Whitfield/ })).toContainText('Hearing coordinator')
})
