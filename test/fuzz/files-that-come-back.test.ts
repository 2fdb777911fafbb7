/** Damaged files from Treasury, payroll, the lockbox and Pay.gov. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CallName, Input } from '../../shared/api.ts'
import { LATER, openAtTreasury, type AtTreasury } from '../electron/at-treasury.ts'
import { change, changed } from './changed-text.ts'

let at: AtTreasury
let rejects: string

beforeAll(async () => {
  at = await openAtTreasury()
  await at.owed(1)
  await at.owed(2)
  const lines = at.linesOf(await at.refer())
  rejects = lines.map((line, place) => `${line} ${(place === 1 ? '5G' : '').padEnd(18)}T `).join('\n')
})

afterAll(async () => await at.practice.close())

const agency = `${'20'.padEnd(5)}${'1234'.padEnd(8)}DM${' '.repeat(5)}`

const RECONCILIATION = [
  `H20260419${agency}`.padEnd(450),
  `R1${agency}00000${'B26-000001'.padEnd(30)}${' '.repeat(10)}20260418`.padEnd(450),
  `${`R2${agency}00000${'B26-000001'.padEnd(30)}${'E910001'.padEnd(15)}`.padEnd(260)}B`.padEnd(450),
  'Z'.padEnd(450),
].join('\r\n')

const COLLECTIONS = `bill_number,collected_on,amount,fee,source,reference
B26-000001,${LATER},20.00,3.00,cross-servicing,CS-1
B26-009999,2026-04-15,5.00,0.00,cross-servicing,CS-2
`

const DEDUCTIONS = 'BillNumber,EmployeeID,PayDate,Amount\nB26-000001,E910001,2026-04-16,30.00\nB99,E9,2026-04-16,5.00\n'

const PAYMENTS = 'Coupon Number,Check Number,Amount,Deposit Date\nB26-000001,77,$50.00,04/16/2026\nB26-XX,78,1.00,\n'

/** Makes a call with a damaged file; an answer or a clear refusal, never a failure. */
async function send<N extends CallName>(name: N, input: Input<N>): Promise<boolean> {
  const outcome = await at.practice.try(name, input, 'clerk1', LATER)
  if (!outcome.ok) expect(outcome.error.kind).not.toBe('fault')
  return outcome.ok
}

async function auditLines(): Promise<number> {
  return (await at.practice.call('audit.list', { limit: 1 }, 'auditor1')).count
}

const damage = fc.array(change, { maxLength: 4 })

async function damaged(texts: readonly string[], take: (content: string) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), damage, async (text, changes) => await take(changed(text, changes))),
    { numRuns: 150 },
  )
}

test('a damaged file from Treasury is read or refused, whole or not at all', async () => {
  for (const [kind, text] of Object.entries({ rejects, reconciliation: RECONCILIATION, collections: COLLECTIONS })) {
    if (kind !== 'rejects' && kind !== 'reconciliation' && kind !== 'collections') throw new Error('No such file.')
    await damaged([text, rejects], async (content) => {
      const before = await auditLines()
      const taken = await send('treasury.import', { kind, fileName: `${kind}.txt`, content })
      expect((await auditLines()) > before).toBe(taken)
    })
  }
}, 300_000)

test('a damaged file of deductions is previewed and taken, or refused by both', async () => {
  await damaged([DEDUCTIONS], async (content) => {
    await send('payroll.preview', { fileName: 'payroll.csv', content })
    const before = await auditLines()
    const taken = await send('payroll.take', { fileName: 'payroll.csv', content })
    expect((await auditLines()) > before).toBe(taken)
  })
}, 300_000)

test('a damaged file of payments becomes lines of a deposit or says why not, and saves nothing', async () => {
  const before = await auditLines()
  for (const source of ['lockbox', 'pay-gov'] as const) {
    await damaged([PAYMENTS], async (content) => {
      await send('deposit.readFile', { source, fileName: 'payments.csv', content })
    })
  }
  expect(await auditLines()).toBe(before)
}, 300_000)

test('after all of it the books agree and the trail is whole', async () => {
  expect((await at.practice.call('ledger.check', {}, 'auditor1', LATER)).differences).toEqual([])
  expect(await at.practice.call('audit.verify', {}, 'auditor1')).toMatchObject({ edited: [] })
}, 60_000)
