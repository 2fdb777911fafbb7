/** A debt's way to Treasury: the desk, the batch, its two people, its file. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer, Input } from '../../shared/api.ts'
import type { Outcome } from '../../shared/values/outcome.ts'
import { PRACTICE_PASSPHRASE } from '../../electron/center.ts'
import { aDebt, aDebtor, openPractice, type Practice } from './practice.ts'

type Batch = Answer<'referral.view'>

/** Letters go out on January 6, 2026 and are due on February 5; from March 7 debts may be referred. */
const LETTER = '2026-01-06'
const TODAY = '2026-04-01'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})

afterEach(async () => {
  await practice.close()
})

/** A debt whose letter went out and was not paid. */
async function owed(more: Partial<Input<'debt.register'>> = {}): Promise<number> {
  const { debtId, version } = await practice.call('debt.register', aDebt(more), 'clerk1', LETTER)
  const { letters } = await practice.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', LETTER)
  const letterIds = letters.map((letter) => letter.letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: LETTER }, 'clerk1', LETTER)
  return debtId
}

/** Somebody else, with a debt of theirs. */
async function owedByAnother(number: number, more: Partial<Input<'debt.register'>> = {}): Promise<number> {
  const digits = String(number).padStart(4, '0')
  const debtor = aDebtor({ employeeId: `E91${digits}`, ssn: `901-22-${digits}`, lastName: 'Lewis', firstName: 'Mark' })
  return await owed({ billNumber: `B26-1${digits}`, debtor, ...more })
}

async function prepare(debtIds?: readonly number[], as = 'clerk1', today = TODAY): Promise<Batch> {
  return await practice.call('referral.prepare', debtIds === undefined ? {} : { debtIds: [...debtIds] }, as, today)
}

async function certify(batchId: number, as = 'supervisor1', today = TODAY): Promise<Batch> {
  return await practice.call('referral.certify', { batchId, delegation: 'Order 1-23', statement: true }, as, today)
}

async function exported(batchId: number, today = TODAY): Promise<Batch> {
  return await practice.call('referral.export', { batchId }, 'clerk1', today)
}

async function sendAll(today = TODAY): Promise<Batch> {
  await practice.call('center.rollForward', {}, 'clerk1', today)
  const { batchId } = await prepare(undefined, 'clerk1', today)
  await certify(batchId, 'supervisor1', today)
  return await exported(batchId, today)
}

function linesOf({ fileName = '' }: Batch): readonly string[] {
  return readFileSync(join(practice.folder, 'exports', fileName), 'latin1').split('\n').slice(0, -1)
}

/** The first four bytes of each record: its type and action. */
function kindsOf(batch: Batch): readonly string[] {
  return linesOf(batch).map((line) => line.slice(0, 4).trimEnd())
}

function rules(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok || outcome.error.kind !== 'refused' ? [] : outcome.error.reasons.map((reason) => reason.rule)
}

test('a debt goes to Treasury by three people: prepared, certified, exported', async () => {
  const debtId = await owed()
  await practice.call('center.rollForward', {}, 'clerk1', TODAY)
  const desk = await practice.call('referral.desk', {}, 'auditor1', TODAY)
  expect(desk).toMatchObject({ eligible: 1, required: 0, barred: 0, count: 1 })
  expect(desk.rows[0]).toMatchObject({
    debtId,
    daysDelinquent: 55,
    noticeDate: LETTER,
    crossServicing: 'eligible',
    treasuryOffset: 'eligible',
    reasons: [],
    offsetReferralBy: '2026-06-05',
    crossServicingReferralBy: '2026-08-04',
  })

  const batch = await prepare()
  expect(batch).toMatchObject({ state: 'prepared', preparedBy: 'clerk1', debts: 1, findings: [], findingCount: 0 })
  expect(await certify(batch.batchId)).toMatchObject({ state: 'certified', certifiedBy: 'supervisor1' })
  const sent = await exported(batch.batchId)
  expect(sent).toMatchObject({ state: 'exported', exportedOn: TODAY, fileName: 'cross-servicing-60910001.txt' })

  const bytes = readFileSync(join(practice.folder, 'exports', 'cross-servicing-60910001.txt'))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sent.digest)
  const lines = linesOf(sent)
  expect(kindsOf(sent)).toEqual(['H609', 'C1 A', 'C2 A', 'C2AA', 'C2CA', 'C3 A', 'Z000'])
  expect(lines.every((line) => line.length === 450)).toBe(true)
  const debt = await practice.call('debt.view', { debtId }, 'clerk1', TODAY)
  expect(lines[1]?.slice(90, 104)).toBe(debt.balance.total.replace('.', '').padStart(14, '0'))
  expect(lines[2]?.slice(64, 80).trimEnd()).toBe('900123456SSNNUNE')
  expect(debt).toMatchObject({ state: 'referred', stateLabel: 'At Treasury' })
  expect((await practice.call('referral.desk', {}, 'clerk1', TODAY)).count).toBe(0)
})

test('whoever prepared a batch may not certify it, by any account of any role', async () => {
  await owed()
  await practice.call('center.rollForward', {}, 'clerk1', TODAY)
  const { batchId } = await prepare(undefined, 'supervisor1')
  const input = { batchId, delegation: 'Order', statement: true as const }
  expect(rules(await practice.try('referral.certify', input, 'supervisor1', TODAY))).toEqual(['maker-checker'])
  expect(rules(await practice.try('referral.certify', input, 'clerk2', TODAY))).toEqual(['roles'])
  expect(await certify(batchId, 'supervisor2')).toMatchObject({ certifiedBy: 'supervisor2' })
  expect(rules(await practice.try('referral.certify', input, 'official1', TODAY))).toEqual(['batch-state'])
})

test('a batch goes in its order: not exported before it is certified, not given up after it is exported', async () => {
  await owed()
  await practice.call('center.rollForward', {}, 'clerk1', TODAY)
  const { batchId } = await prepare()
  expect(rules(await practice.try('referral.export', { batchId }, 'clerk1', TODAY))).toEqual(['batch-state'])
  await certify(batchId)
  await exported(batchId)
  const cancelled = await practice.try('referral.cancel', { batchId, reason: 'Mistake' }, 'clerk1', TODAY)
  expect(rules(cancelled)).toEqual(['batch-state'])
})

test('a batch that is given up lets its debts go into another', async () => {
  const debtId = await owed()
  await practice.call('center.rollForward', {}, 'clerk1', TODAY)
  const first = await prepare()
  expect(rules(await practice.try('referral.prepare', { debtIds: [debtId] }, 'clerk1', TODAY))).toEqual(['in-a-batch'])
  expect((await practice.call('referral.desk', {}, 'clerk1', TODAY)).rows[0]?.reasons).toMatchObject([
    { rule: 'in-a-batch' },
  ])
  await practice.call('referral.cancel', { batchId: first.batchId, reason: 'An address is wrong' }, 'clerk2', TODAY)
  expect((await prepare()).batchId).toBe(first.batchId + 1)
})

test('a debt that may not go is refused with every reason and its bill number', async () => {
  const debtId = await owed()
  await practice.call('center.rollForward', {}, 'clerk1', '2026-02-20')
  const outcome = await practice.try('referral.prepare', { debtIds: [debtId] }, 'clerk1', '2026-02-20')
  const message = expect.stringMatching(/^B26-000001: The notice of 2026-01-06 is less than 60 days old/)
  const opens = '2026-03-07'
  expect(outcome).toMatchObject({ error: { reasons: [{ rule: 'notice-under-60-days', message, opens }] } })
  expect(rules(await practice.try('referral.prepare', {}, 'clerk1', '2026-02-20'))).toEqual(['nothing-to-refer'])
})

test('of several debts those that may go do, and the batch says why the others stayed', async () => {
  const first = await owed()
  const second = await owedByAnother(1)
  await practice.call('center.rollForward', {}, 'clerk1', TODAY)
  const { version } = await practice.call('debt.view', { debtId: second }, 'clerk1', TODAY)
  const waiver = { debtId: second, version, kind: 'waiver', receivedOn: TODAY, channel: 'mail', note: 'Late' } as const
  await practice.call('case.open', waiver, 'clerk1', TODAY)
  const batch = await prepare([first, second])
  expect(batch).toMatchObject({ debts: 1, findings: [{ debtId: second, code: '--', stops: true }] })
  expect(batch.findings[0]?.message).toBe('A waiver request is pending.')
})

test('a record that Treasury would return is left out under its code', async () => {
  await owed()
  const small = await owedByAnother(2, { principal: '24.00' })
  const { version } = await practice.call('debt.view', { debtId: small }, 'clerk1', LETTER)
  const charge = { debtId: small, version, amount: '30.00', on: LETTER, reason: 'Certified mail' }
  await practice.call('charge.post', charge, 'clerk1', LETTER)
  await practice.call('center.rollForward', {}, 'clerk1', TODAY)
  const batch = await prepare()
  expect(batch).toMatchObject({ debts: 1, findings: [{ debtId: small, code: '76', record: '1', stops: true }] })
  expect(rules(await practice.try('referral.prepare', { debtIds: [small] }, 'clerk1', TODAY))).toEqual(['iai-76'])
})

test('a debt that was paid on after it was certified stays behind; the others go', async () => {
  const paid = await owed()
  const other = await owedByAnother(3)
  await practice.call('center.rollForward', {}, 'clerk1', TODAY)
  const { batchId } = await prepare()
  await certify(batchId)
  const { version } = await practice.call('debt.view', { debtId: paid }, 'clerk1', TODAY)
  const payment = { debtId: paid, version, amount: '100.00', receivedOn: TODAY, method: 'check' } as const
  await practice.call('payment.post', payment, 'clerk1', TODAY)
  const sent = await exported(batchId)
  expect(sent.debts).toBe(1)
  expect(sent.findings).toMatchObject([{ debtId: paid, stops: true }])
  expect((await practice.call('debt.view', { debtId: paid }, 'clerk1', TODAY)).state).toBe('delinquent')
  expect((await practice.call('debt.view', { debtId: other }, 'clerk1', TODAY)).state).toBe('referred')
  expect((await prepare([paid])).debts).toBe(1)
})

test('a batch of which every debt has changed is not exported, and nothing is written', async () => {
  const debtId = await owed()
  await practice.call('center.rollForward', {}, 'clerk1', TODAY)
  const { batchId } = await prepare()
  await certify(batchId)
  const { version } = await practice.call('debt.view', { debtId }, 'clerk1', TODAY)
  const court = { chapter: 13, court: 'Southern District of West Virginia', caseNumber: '26-20417' }
  const filed = { kind: 'bankruptcy', receivedOn: TODAY, channel: 'court', bankruptcy: court } as const
  await practice.call('case.open', { debtId, version, ...filed, note: 'Notice' }, 'clerk1', TODAY)
  expect(rules(await practice.try('referral.export', { batchId }, 'clerk1', TODAY))).toEqual(['bankruptcy-stay'])
  expect(existsSync(join(practice.folder, 'exports'))).toBe(false)
})

test('the charge for a referral is part of what is referred, and is posted with it', async () => {
  const charges = { onDelinquency: '0.00', onAgreement: '0.00', onReferral: '18.00' }
  await practice.call('settings.saveCharges', { charges, reason: 'Cost study' }, 'supervisor1')
  const debtId = await owed()
  await practice.call('center.rollForward', {}, 'clerk1', TODAY)
  const before = await practice.call('debt.view', { debtId }, 'clerk1', TODAY)
  const { batchId } = await prepare()
  expect((await practice.call('debt.view', { debtId }, 'clerk1', TODAY)).balance).toEqual(before.balance)
  await certify(batchId)
  const sent = await exported(batchId)
  const after = await practice.call('debt.view', { debtId }, 'clerk1', TODAY)
  expect(after.balance.administrative).toBe('18.00')
  expect(linesOf(sent)[1]?.slice(186, 200)).toBe('00000000001800')
  expect(after.balance.total).toBe(sent.total)
})

test('a debt marked as referred stands exactly as if it had been settled by itself', async () => {
  const charges = { onDelinquency: '0.00', onAgreement: '0.00', onReferral: '18.00' }
  await practice.call('settings.saveCharges', { charges, reason: 'Cost study' }, 'supervisor1')
  const debtId = await owed()
  await sendAll()
  const list = async () => await practice.call('debt.list', {}, 'clerk1', TODAY)
  const marked = await practice.call('debt.view', { debtId }, 'clerk1', TODAY)
  const listed = await list()
  const note = { debtId, version: marked.version, text: 'Settles the debt' }
  const settled = await practice.call('note.add', note, 'clerk1', TODAY)
  expect({ ...settled, version: 0, timeline: [] }).toEqual({ ...marked, version: 0, timeline: [] })
  expect(await list()).toEqual(listed)
  for (const kind of ['offset-referral', 'cross-servicing-referral']) {
    expect(await practice.call('worklist.view', { due: 'all', kind }, 'clerk1', TODAY)).toMatchObject({ count: 0 })
  }
})

test('a further debt of a person whom Treasury has is added to that person', async () => {
  await owed()
  await sendAll()
  const { debtId, version } = await practice.call('debt.register', aDebt({ billNumber: 'B26-000002' }), 'clerk1', TODAY)
  const issued = await practice.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', TODAY)
  const letterIds = issued.letters.map((letter) => letter.letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: TODAY }, 'clerk1', TODAY)
  const sent = await sendAll('2026-06-30')
  expect(kindsOf(sent)).toEqual(['H618', 'C1 A', 'C2 B', 'C3 A', 'Z000'])
})

test('two debts of one person in one file: the second finds the person in the first', async () => {
  await owed()
  await owed({ billNumber: 'B26-000002' })
  const sent = await sendAll()
  expect(kindsOf(sent)).toEqual(['H609', 'C1 A', 'C2 A', 'C2AA', 'C2CA', 'C3 A', 'C1 A', 'C2 B', 'C3 A', 'Z000'])
})

test('a file that got lost is put back byte for byte, and another of its name is never touched', async () => {
  await owed()
  const sent = await sendAll()
  const path = join(practice.folder, 'exports', sent.fileName ?? '')
  const bytes = readFileSync(path)
  rmSync(path)
  await exported(sent.batchId, '2026-05-01')
  expect(readFileSync(path)).toEqual(bytes)
  await exported(sent.batchId, '2026-05-01')
  expect(readdirSync(join(practice.folder, 'exports'))).toEqual([sent.fileName])
  writeFileSync(path, 'something else')
  const refused = await practice.try('referral.export', { batchId: sent.batchId }, 'clerk1', '2026-05-01')
  expect(refused).toMatchObject({ error: { message: expect.stringMatching(/^There is already a file named/) } })
  expect(readFileSync(path, 'utf8')).toBe('something else')
})

test('what a crash left in the exports folder is finished or removed at the next sign-in', async () => {
  await owed()
  const { fileName = '' } = await sendAll()
  const folder = join(practice.folder, 'exports')
  renameSync(join(folder, fileName), join(folder, '.recoup-0123456789abcdef.part'))
  writeFileSync(join(folder, '.recoup-0123456789abcdee.part'), 'half a file')
  await practice.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
  expect(readdirSync(folder)).toEqual([fileName])
})

test('each file of a day has a number of its own', async () => {
  await owed()
  const first = await sendAll()
  await owedByAnother(5)
  const second = await sendAll()
  expect([first.fileName, second.fileName]).toEqual(['cross-servicing-60910001.txt', 'cross-servicing-60910002.txt'])
})

test('the kept file is not opened like a letter, and no audit line holds a whole number', async () => {
  await owed()
  const { documentId = 0 } = await sendAll()
  const masked = ['taxpayer-number-masked']
  expect(rules(await practice.try('document.open', { documentId }, 'supervisor1', TODAY))).toEqual(masked)
  const audit = JSON.stringify(await practice.call('audit.list', { limit: 500 }, 'auditor1', TODAY))
  expect(audit).not.toContain('900-12-3456')
  expect(audit).not.toContain('900123456')
})
