import { Buffer } from 'node:buffer'
import { expect, test } from './harness.ts'

const HEADER =
  'BillNumber,EmployeeID,SSN,LastName,FirstName,MiddleInitial,Street1,Street2,City,State,ZIP,Email,Phone,' +
  'EmploymentStatus,PayFrequency,DebtType,Principal,DiscoveryDate,CauseStart,CauseEnd,Description'

/** As a payroll system writes it: a byte order mark, CRLF, separators in amounts, two styles of dates. */
const EXTRACT = [
  HEADER,
  'B26-100001,E900001,900-12-3456,Núñez,Ana,M,3112 Oak Ave,,Beckley,WV,25801,,,active,biweekly,' +
    'salary-overpayment,"2,120.00",2026-02-02,,,Overtime paid twice',
  'B26-100002,E900002,900-12-3457,Okoro,Ike,,976 Main St,Unit 7,Austin,TX,78701,,,separated,biweekly,' +
    'advanced-annual-leave,860.40,02/14/2026,,,Leave not earned back',
  'B26-100003,E900003,900-12-3458,Vance,Lee,,1 Elm St,,Austin,TX,78701,,,active,biweekly,' +
    'lost-badge,40.00,2026-02-14,,,No such kind',
]

const BYTES = Buffer.from(`\uFEFF${EXTRACT.join('\r\n')}\r\n`)
const FILE = { name: 'extract.csv', mimeType: 'text/csv', buffer: BYTES }

test('an extract is looked at, imported, and taken only once', async ({ center }) => {
  const { page } = center
  await center.practice()
  await center.open()
  await center.signIn('clerk1')
  await center.goTo('Imports')
  await page.getByRole('link', { name: 'Import a file' }).click()
  await page.getByLabel('Extract file').setInputFiles(FILE)

  const counts = page.getByRole('list', { name: 'Counts' })
  await expect(counts).toContainText('3rows in the file')
  await expect(counts).toContainText('1rejected')
  const rejects = page.getByRole('table', { name: 'Rejected rows' })
  await expect(rejects.getByRole('row').nth(1)).toContainText('4DebtType')
  await center.look('preview')
  await center.expectAccessible()
  const saved = await center.save(async () => await page.getByRole('button', { name: 'Save as CSV' }).click())
  expect(saved.name).toBe('extract-rejects.csv')
  expect(saved.bytes.toString('utf8')).toMatch(/Line,Field,Reason\r\n4,DebtType,/)

  await page.getByRole('button', { name: 'Import 2 debts' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'extract.csv' })).toBeVisible()
  await expect(counts).toContainText('2,980.40principal accepted')

  await center.goTo('Imports')
  await page.getByRole('link', { name: 'Import a file' }).click()
  await page.getByLabel('Extract file').setInputFiles(FILE)
  await expect(page.getByText('No row of this file can be imported')).toBeVisible()
  await center.goTo('Debts')
  await expect(page.getByRole('link', { name: 'B26-100001' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'B26-100002' })).toBeVisible()
  await expect(page.getByText('900-12-3456')).toHaveCount(0)
})
