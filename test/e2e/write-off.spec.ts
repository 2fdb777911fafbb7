import { date } from '../../shared/values/dates.ts'
import { A_PDF } from '../electron/late-debt.ts'
import { debtWithLetter } from './arrange.ts'
import { expect, test, type Center } from './harness.ts'

const PAPER = { name: 'record.pdf', mimeType: 'application/pdf', buffer: Buffer.from(A_PDF, 'base64') }

const LATER = ['supervisor2', 'hearing1', 'official1'] as const

test('a write-off goes through five people, and its form and its loan bar are told', async ({ center }) => {
  const { page } = center
  center.today = date('2025-03-03')
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  const { debtId } = await debtWithLetter(center, '2025-08-20', { discoveredOn: '2025-03-02' })
  await center.show(`debts/${debtId}`)
  await page.getByRole('link', { name: 'Write off' }).click()
  await center.look('propose')
  await center.expectAccessible()
  await page.getByLabel('Criterion').selectOption('cannot-collect')
  await page.getByLabel('What shows it').fill('Offset and garnishment brought nothing.')
  await page.getByLabel('Evidence on paper').setInputFiles(PAPER)
  await page.getByLabel('Every fitting means of collection was tried').check()
  await page.getByLabel('Why now').fill('Nothing is to be expected.')
  await page.getByRole('button', { name: 'Propose the write-off' }).click()
  await expect(page.getByText('Waits for approval')).toBeVisible()
  await center.look('proposed')
  await center.signOut()

  await center.signIn('supervisor1')
  await center.goTo('Approvals')
  await center.look('waiting')
  await center.expectAccessible()
  await page.getByRole('link', { name: 'Write off' }).click()
  await center.look('proposal')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByText('Another account decides this step')).toBeVisible()
  await center.signOut()

  for (const account of LATER) await record(center, account)
  await expect(page.getByText('Approved', { exact: true }).first()).toBeVisible()
  await center.show(`debts/${debtId}`)
  await expect(page.getByText('Written off and closed out')).toBeVisible()
  await expect(page.getByText(/^Bars Federal loans/)).toBeVisible()
  await center.look('closed')
  await center.expectAccessible()
  await center.moveTo('2026-01-20')
  await center.signOut()
  await center.signIn('supervisor1')
  await center.goTo('Tax forms')
  await center.look('tax forms')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Make the forms' }).click()
  await expect(page.getByText('Forms made')).toBeVisible()
  await page.getByLabel('Taxpayer number of the agency').fill('123456789')
  await page.getByLabel('Transmitter control code').fill('12A34')
  const file = await center.save(async () => await page.getByRole('button', { name: 'Write the file' }).click())
  expect(file.name).toBe('1099-c-2025-run-1.txt')
  await center.look('forms made')
  await center.expectAccessible()
})

/** Records what an office outside has signed, as the account that may. */
async function record(center: Center, account: string): Promise<void> {
  const { page } = center
  await center.signIn(account)
  await center.goTo('Approvals')
  await page.getByRole('link', { name: 'Write off' }).click()
  await page.getByLabel('Who signed').fill('R. Director')
  await page.getByLabel('Signed paper').setInputFiles(PAPER)
  await page.getByRole('button', { name: 'Record the approval' }).click()
  await expect(page.getByText('The decision is recorded.')).toBeVisible()
  if (account !== LATER.at(-1)) await center.signOut()
}
