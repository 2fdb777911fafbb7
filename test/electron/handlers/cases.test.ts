import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Input } from '../../../shared/api.ts'
import { readPdf } from '../print/read-pdf.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

let center: Practice

beforeAll(async () => {
  center = await openPractice('2026-01-05')
})

afterAll(async () => await center.close())

let bills = 0

/** A debt with its demand letter of January 6, mailed that day and received on January 9. */
async function debtWithLetter(more: Partial<Input<'debt.register'>> = {}): Promise<number> {
  bills += 1
  const billNumber = `B26-${String(bills).padStart(6, '0')}`
  const person = aDebtor({ employeeId: `E${900_000 + bills}`, ssn: `900-12-${1000 + bills}` })
  const { debtId, version } = await center.call('debt.register', aDebt({ billNumber, debtor: person, ...more }))
  const issued = await center.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', '2026-01-06')
  const letterIds = issued.letters.map(({ letterId }) => letterId)
  await center.call('letter.markMailed', { letterIds, mailedOn: '2026-01-06' }, 'clerk1', '2026-01-06')
  const { version: after } = await center.call('debt.view', { debtId }, 'clerk1', '2026-01-09')
  const receipt = { letterId: letterIds[0] ?? 0, version: after, receivedOn: '2026-01-09', evidence: 'Receipt' }
  await center.call('letter.recordReceipt', receipt, 'clerk1', '2026-01-09')
  return debtId
}

async function versionOf(debtId: number): Promise<number> {
  return (await center.call('debt.view', { debtId }, 'clerk1', '2026-01-20')).version
}

type Opening = Partial<Input<'case.open'>> & Pick<Input<'case.open'>, 'kind'>

async function open(debtId: number, opening: Opening, today = '2026-01-20'): Promise<number> {
  const base = { debtId, version: await versionOf(debtId), receivedOn: today, channel: 'mail', note: 'As written' } as const
  const { cases } = await center.call('case.open', { ...base, ...opening }, 'clerk1', today)
  return Math.max(...cases.map(({ caseId }) => caseId))
}

const PETITION = { kind: 'hearing', ground: 'amount' } as const

test('a petition that lacks a part is returned, may come back for 30 days, and holds meanwhile [IRM-hrg-return-30]', async () => {
  const debtId = await debtWithLetter()
  const caseId = await open(debtId, { ...PETITION, missing: ['notice-copy'] })
  const before = await center.call('case.view', { caseId }, 'clerk1', '2026-01-20')
  expect(before).toMatchObject({ standing: 'To be returned', courses: ['returned'] })
  expect(before.checklist.filter(({ present }) => !present).map(({ id }) => id)).toEqual(['notice-copy'])
  expect(before.checklist).toHaveLength(5)
  const back = { caseId, version: before.version, on: '2026-01-21', course: { kind: 'returned' } } as const
  const returned = await center.call('case.record', back, 'clerk1', '2026-01-21')
  expect(returned).toMatchObject({ standing: 'Returned', returnBy: '2026-02-20', courses: ['handed-in'] })
  const held = await center.call('debt.view', { debtId }, 'clerk1', '2026-02-20')
  expect(held.holds.map(({ why }) => why)).toEqual(['A petition was returned and may come back whole'])
  expect(held.clocks.find(({ kind }) => kind === 'petition-return')).toMatchObject({ lastDay: '2026-02-20' })
  expect((await center.call('debt.view', { debtId }, 'clerk1', '2026-02-21')).holds).toEqual([])
  const late = { caseId, version: returned.version, on: '2026-02-21', course: { kind: 'handed-in' } } as const
  expect(await center.try('case.record', late, 'clerk1', '2026-02-21')).toMatchObject({
    error: { reasons: [{ rule: 'IRM-hrg-return-30' }] },
  })
  const whole = await center.call('case.record', { ...late, on: '2026-02-10' }, 'clerk1', '2026-02-21')
  expect(whole).toMatchObject({ standing: 'Open', decisionDue: '2026-04-11' })
})
