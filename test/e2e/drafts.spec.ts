import { aDebt } from '../electron/practice.ts'
import { expect, test } from './harness.ts'

test('what was typed and not done is there again after a crash, and gone once it is done', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  const { debtId } = await center.arrange('debt.register', aDebt({ billNumber: 'B26-7', principal: '300.00' }))
  const kept = async (): Promise<unknown> => (await center.arrange('draft.list', {})).drafts
  await center.show(`debts/${debtId}/note`)
  await page.getByRole('textbox', { name: 'Note' }).fill('Called; sends the form')
  await expect.poll(kept).toEqual({ [`debts/${debtId}/note/`]: { text: 'Called; sends the form' } })
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Called; sends the form')
  await expect(page.getByText('What you typed here before is back.')).toBeVisible()
  await center.look('draft')
  await center.expectAccessible()
  await page.getByRole('textbox', { name: 'Note' }).press('Control+Enter')
  await expect(page.getByText('The note is on the timeline.')).toBeVisible()
  await expect.poll(kept).toEqual({})
})

test('a draft can be given up, and Esc gives it up as well', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await center.show('debts/new')
  await page.getByLabel('Bill number').fill('B26-9')
  await page.getByLabel('Social Security number').fill('123-45-6789')
  await center.show('debts')
  await center.show('debts/new')
  await expect(page.getByLabel('Bill number')).toHaveValue('B26-9')
  await expect(page.getByLabel('Social Security number')).toHaveValue('')
  await page.getByRole('button', { name: 'Start anew' }).click()
  await expect(page.getByLabel('Bill number')).toHaveValue('')
  await page.getByLabel('Bill number').fill('B26-10')
  await page.getByLabel('Bill number').press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Debts')
  await expect.poll(async () => (await center.arrange('draft.list', {})).drafts).toEqual({})
})

test('the lines of a batch survive a crash, and one that was taken out is put back', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await center.show('payments')
  await page.getByLabel('Control total').fill('170')
  for (const [bill, amount] of [['B26-7', '120'], ['B26-8', '50']] as const) {
    await page.getByLabel('Bill number').fill(bill)
    await page.getByLabel('Amount', { exact: true }).fill(amount)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: 'Take out line 1' }).click()
  await expect(page.getByRole('button', { name: 'Take out line 2' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Put the line taken out back' }).click()
  await expect(page.getByRole('button', { name: 'Take out line 2' })).toBeVisible()
  const kept = async () => (await center.arrange('draft.list', {})).drafts['payments/batch']?.['lines']
  await expect.poll(kept).toContain('B26-7')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Take out line 2' })).toBeVisible()
  await expect(page.getByLabel('Control total')).toHaveValue('170.00')
})
