import { aDebt } from '../electron/practice.ts'
import { expect, test } from './harness.ts'

test('at 200 percent the head of a table stands over its rows, and nothing is cut off at the side', async ({
  center,
}) => {
  const { page } = center
  await page.setViewportSize({ width: 640, height: 360 })
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await center.arrange('debt.register', aDebt())
  await center.show('debts')
  const table = page.getByRole('table', { name: 'Debts' })
  const head = await table.getByRole('columnheader').first().boundingBox()
  const row = await table.getByRole('row').nth(1).boundingBox()
  expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThanOrEqual((row?.y ?? 0) + 1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
})

test('on a display 720 pixels high every screen of the menu is in sight', async ({ center }) => {
  const { page } = center
  await page.setViewportSize({ width: 1280, height: 720 })
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  const last = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').last().boundingBox()
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(720)
})
