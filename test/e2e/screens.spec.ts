import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './harness.ts'

// One worker does them all, so that the demonstration center is made once.
test.describe.configure({ mode: 'default', timeout: 600_000 })

/** Every screen of the menu, and a few one level down. */
const SCREENS = [
  'worklist',
  'worklist/calendar',
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
  'letters/templates',
  'payments',
  'payments/file',
  'payments/suspense',
  'payments/received',
  'payments/cash',
  'payments/books',
  'debts/120/statement',
  'approvals',
  'agreements',
  'offsets',
  'offsets/payroll',
  'approvals/1',
  'referrals',
  'referrals/offsets',
  'reports',
  'reports/aging',
  'tax-forms',
  'imports',
  'imports/1',
  'imports/new',
  'calculators',
  'calculators/balance',
  'calculators/schedule',
  'calculators/state-refund',
  'figures',
  'rules',
  'rules/sources',
  'settings',
  'contacts',
  'settings/security',
  'audit',
  'backups',
  'help',
  'help/payments',
]

/** The pictures of the manual, by name. */
const PICTURES = {
  worklist: 'worklist',
  calendar: 'worklist/calendar',
  debt: 'debts/120',
  letters: 'letters',
  case: 'cases/1',
  payments: 'payments/received',
  agreement: 'agreements/1',
  approval: 'approvals/1',
  referrals: 'referrals',
  report: 'reports/aging',
  backups: 'backups',
} as const

const HEADER =
  'BillNumber,EmployeeID,SSN,LastName,FirstName,MiddleInitial,Street1,Street2,City,State,ZIP,Email,Phone,' +
  'EmploymentStatus,PayFrequency,DebtType,Principal,DiscoveryDate,CauseStart,CauseEnd,Description'

/** An extract of which two rows are rejected: a kind that is none, and a letter in an amount. */
const EXTRACT = [
  HEADER,
  'B26-200001,E930001,900-93-3456,Reed,Ana,,3112 Oak Ave,,Beckley,WV,25801,,,active,biweekly,' +
    'salary-overpayment,2120.00,2026-02-02,,,Overtime paid twice',
  'B26-200002,E930002,900-93-3457,Okoro,Ike,,976 Main St,,Austin,TX,78701,,,active,biweekly,' +
    'lost-badge,40.00,2026-02-14,,,A badge',
  'B26-200003,E930003,900-93-3458,Vance,Lee,,1 Elm St,,Austin,TX,78701,,,active,biweekly,' +
    'travel-advance,4O.00,2026-02-14,,,An advance',
].join('\r\n')

/** What a picture may weigh, for the window carries them all. */
const LARGEST_PICTURE_BYTES = 150_000

test('every screen of a full center stands up to axe', async ({ center }) => {
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
})

test('the main screens stand up to axe in dark and in high contrast', async ({ center }) => {
  const { page } = center
  await center.demonstration()
  await center.open()
  await center.signIn('supervisor1')
  for (const theme of ['Dark', 'High contrast']) {
    await page.getByRole('button', { name: /account and display/ }).click()
    await page.getByRole('radio', { name: theme }).check()
    await page.keyboard.press('Escape')
    for (const screen of ['worklist', 'debts/120', 'referrals', 'settings', 'help/payments']) {
      await center.show(screen)
      await center.look(`${theme} ${screen.replaceAll('/', '-')}`)
      await center.expectAccessible()
    }
  }
})

test('the pictures of the manual can be taken, and are small', async ({ center }, info) => {
  const { page } = center
  // `npm run pictures` names the folder that they are kept in.
  const folder = process.env['RECOUP_PICTURES'] ?? info.outputPath('pictures')
  mkdirSync(folder, { recursive: true })
  await page.setViewportSize({ width: 1104, height: 560 })
  await center.demonstration()
  await center.open()
  await center.signIn('supervisor1')
  for (const [name, screen] of Object.entries(PICTURES)) {
    await center.show(screen)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Nothing is here')
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path })
    expect(statSync(path).size, name).toBeLessThan(LARGEST_PICTURE_BYTES)
  }
  await center.show('imports/new')
  const file = { name: 'payroll.csv', mimeType: 'text/csv', buffer: Buffer.from(EXTRACT) }
  await page.getByLabel('Extract file').setInputFiles(file)
  await expect(page.getByRole('table', { name: 'Rejected rows' })).toBeVisible()
  await page.screenshot({ path: join(folder, 'import.png') })
})
