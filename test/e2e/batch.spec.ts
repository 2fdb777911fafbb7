import { aDebt, aDebtor } from '../electron/practice.ts'
import { expect, test } from './harness.ts'

test('a batch is typed by keyboard alone, held to its control total and posted as one', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  const { debtId } = await center.arrange('debt.register', aDebt({ billNumber: 'B26-7', principal: '300.00' }))
  await center.show('payments')
  await page.getByLabel('Control total').fill('170')
  await page.getByLabel('Bill number').focus()
  for (const [bill, amount] of [['b26-7', '120'], ['B26-8', '50']] as const) {
    await page.keyboard.type(bill)
    await page.keyboard.press('Enter')
    await page.keyboard.type(amount)
    await page.keyboard.press('Enter')
  }
  const lines = page.getByRole('table', { name: 'Lines, the last one first' })
  await expect(lines.getByRole('row', { name: /B26-8/ })).toContainText('Suspense')
  await expect(lines.getByRole('row', { name: /B26-7/ })).toContainText('To the debt')
  await expect(page.getByRole('list', { name: 'Control' })).toContainText('in balance')
  await center.look('batch')
  await center.expectAccessible()
  await page.getByRole('button', { name: 'Post the batch' }).click()
  await expect(page.getByText(/^Deposit 1 is posted: 2 lines/)).toBeVisible()
  await page.getByRole('link', { name: 'Suspense' }).click()
  await center.look('suspense')
  await center.expectAccessible()
  await page.getByRole('button', { name: /^Put on a debt/ }).click()
  await page.getByLabel('Bill number').fill('B26-7')
  await page.getByLabel('How it was found').fill('The coupon says 7')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing is held in suspense.')).toBeVisible()
  await page.getByRole('link', { name: 'Received' }).click()
  await expect(page.getByRole('table', { name: 'Receipts, newest first' })).toContainText('120.00')
  await center.look('received')
  await center.expectAccessible()
  await center.show(`debts/${debtId}/statement`)
  await expect(page.getByRole('table', { name: /^Lines of the statement/ })).toContainText('130.00')
  await center.look('statement')
  await center.expectAccessible()
  const { bytes } = await center.save(async () => await page.getByRole('button', { name: 'Save as PDF' }).click())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
})

test('one receipt pays several debts of a person', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await center.arrange('debt.register', aDebt({ billNumber: 'B1', principal: '100.00', discoveredOn: '2026-01-02' }))
  const second = aDebt({ billNumber: 'B2', principal: '80.00', discoveredOn: '2026-02-02' })
  const { debtor } = await center.arrange('debt.register', second)
  await center.show(`debtors/${debtor.debtorId}`)
  await page.getByRole('link', { name: 'Post a receipt' }).click()
  await page.getByLabel('Amount').fill('150')
  const spread = page.getByRole('table', { name: 'What the receipt pays, in order' })
  await expect(spread.getByRole('row', { name: /B2/ })).toContainText('50.00')
  await center.look('receipt')
  await center.expectAccessible()
  await page.getByLabel('Amount').press('Enter')
  await expect(page.getByText('150.00 is posted on 2 debts.')).toBeVisible()
})

test('a month of scanned coupons takes a key for each digit of an amount and at most three more a line', async ({
  center,
}) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  const bills = Array.from({ length: 20 }, (_bill, at) => `B26-${at + 1}`)
  for (const [at, billNumber] of bills.entries()) {
    const debtor = aDebtor({ employeeId: `E${at}`, ssn: `900-12-${3000 + at}` })
    await center.arrange('debt.register', aDebt({ billNumber, debtor }))
  }
  const amounts = bills.map((_bill, at) => (at % 3 === 0 ? `${50 + at}.${10 + at}` : String(50 + at)))
  const total = amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0)
  await center.show('payments')
  await page.getByLabel('Control total').fill((total / 100).toFixed(2))
  await page.getByLabel('Bill number').focus()
  for (const [at, amount] of amounts.entries()) {
    // The scanner types the bill number and ends it by Enter itself.
    await page.keyboard.type(bills[at] ?? '')
    await page.keyboard.press('Enter')
    const keys = [...amount, 'Enter']
    for (const key of keys) await page.keyboard.press(key)
    expect(keys.length).toBeLessThanOrEqual(amount.replace('.', '').length + 3)
    await expect(page.getByLabel('Bill number')).toBeFocused()
  }
  await expect(page.getByRole('list', { name: 'Control' })).toContainText('in balance')
  await page.getByRole('button', { name: 'Post the batch' }).click()
  await expect(page.getByText(/^Deposit 1 is posted: 20 lines/)).toBeVisible()
})
