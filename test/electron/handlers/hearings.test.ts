import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Input } from '../../../shared/api.ts'
import { casesIn, OFFICIAL, PETITION, WRITTEN, type CasePractice } from '../case-practice.ts'
import { openPractice, type Practice } from '../practice.ts'

let center: Practice
let assignOfficial: CasePractice['assignOfficial']
let debtWithLetter: CasePractice['debtWithLetter']
let openCase: CasePractice['openCase']
let versionOf: CasePractice['versionOf']

beforeAll(async () => {
  center = await openPractice('2026-01-05')
  ;({ assignOfficial, debtWithLetter, openCase, versionOf } = casesIn(center))
})

afterAll(async () => await center.close())

test('a petition that lacks a part is returned and may come back for 30 days [IRM-hrg-return-30]', async () => {
  const debtId = await debtWithLetter()
  const caseId = await openCase(debtId, { ...PETITION, missing: ['notice-copy'] })
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

test('the hearing official is from outside the Treasury, and there must be one [IRM-hrg-official]', async () => {
  const debtId = await debtWithLetter()
  const caseId = await openCase(debtId, PETITION)
  const { version } = await center.call('case.view', { caseId }, 'hearing1', '2026-01-20')
  const inside = { ...OFFICIAL, agency: 'Bureau of the Mint', underTreasury: true, source: 'deputy-cfo' } as const
  const assignment = { caseId, version, assignedTo: 'hearing1' }
  expect(await center.try('case.assign', { ...assignment, official: inside }, 'hearing1', '2026-01-20')).toMatchObject({
    error: { reasons: [{ rule: 'IRM-hrg-official' }] },
  })
  const decision = { debtId, version, caseId, decidedOn: '2026-02-10', outcome: 'upheld', ...WRITTEN } as const
  expect(await center.try('case.decide', decision, 'hearing1', '2026-02-10')).toMatchObject({
    error: { reasons: [{ rule: 'IRM-hrg-official' }] },
  })
  await assignOfficial(caseId, '2026-01-20')
  const { recordKeptAt: _kept, ...unkept } = decision
  const fresh = { version: await versionOf(debtId) }
  expect(await center.try('case.decide', { ...unkept, ...fresh }, 'hearing1', '2026-02-10')).toMatchObject({
    error: { reasons: [{ rule: 'IRM-hrg-record' }] },
  })
  const { holds } = await center.call('case.decide', { ...decision, ...fresh }, 'hearing1', '2026-02-10')
  expect(holds).toEqual([])
})

test('a petition goes with the proof of the debt, and is docketed after it [CFR5-5.12-burden]', async () => {
  const debtId = await debtWithLetter()
  const caseId = await openCase(debtId, PETITION)
  const record = async (course: Input<'case.record'>['course']) => {
    const { version } = await center.call('case.view', { caseId }, 'hearing1', '2026-01-25')
    return await center.try('case.record', { caseId, version, on: '2026-01-25', course }, 'hearing1', '2026-01-25')
  }
  expect(await record({ kind: 'docketed', docketNumber: '26-7' })).toMatchObject({ ok: false })
  expect(await record({ kind: 'forwarded', agencyProof: false })).toMatchObject({
    error: { reasons: [{ rule: 'CFR5-5.12-burden' }] },
  })
  expect((await record({ kind: 'forwarded', agencyProof: true })).ok).toBe(true)
  expect(await record({ kind: 'docketed', docketNumber: '26-7' })).toMatchObject({
    value: { events: [{ label: 'Sent to the hearing official' }, { label: 'Docketed', detail: '26-7' }] },
  })
  expect(await record({ kind: 'form', form: 'oral' })).toMatchObject({ error: { reasons: [{ rule: 'IRM-hrg-oral' }] } })
})

test('a delay the employee asked for gives the decision as many days more [IRM-hrg-reschedule]', async () => {
  const debtId = await debtWithLetter()
  const caseId = await openCase(debtId, PETITION)
  const move = async (employeeAsked: boolean, officialGranted: boolean) => {
    const { version } = await center.call('case.view', { caseId }, 'hearing1', '2026-02-01')
    const course = {
      kind: 'postponed', from: '2026-02-10', to: '2026-02-20', employeeAsked, otherPartyAgreed: false, officialGranted,
    } as const
    return await center.try('case.record', { caseId, version, on: '2026-02-01', course }, 'hearing1', '2026-02-01')
  }
  expect(await move(true, false)).toMatchObject({ error: { reasons: [{ rule: 'CFR5-5.12-hearing-notice' }] } })
  expect(await move(false, true)).toMatchObject({ value: { decisionDue: '2026-03-21' } })
  expect(await move(true, true)).toMatchObject({ value: { decisionDue: '2026-03-31' } })
})

test('who does not appear without cause waives the hearing and admits the debt [IRM-hrg-no-show]', async () => {
  const debtId = await debtWithLetter()
  const caseId = await openCase(debtId, PETITION)
  const decision = { debtId, caseId, decidedOn: '2026-02-10', outcome: 'waived', ...WRITTEN } as const
  const version = await versionOf(debtId)
  expect(await center.try('case.decide', { ...decision, version }, 'hearing1', '2026-02-10')).toMatchObject({
    error: { reasons: [{ rule: 'IRM-hrg-waived-grounds' }] },
  })
  const excused = { ...decision, version, waivedBy: 'employee-absent-with-cause' } as const
  expect((await center.try('case.decide', excused, 'hearing1', '2026-02-10')).ok).toBe(false)
  const absent = { ...decision, version, waivedBy: 'employee-absent' } as const
  const view = await center.call('case.decide', absent, 'hearing1', '2026-02-10')
  expect(view.holds).toEqual([])
  expect(view.timeline.some(({ detail }) => detail.includes('taken as admitted'))).toBe(true)
})

test('a hearing decided late bears no penalty from day 61 of the whole package [IRM-hrg-61-penalty]', async () => {
  const debtId = await debtWithLetter()
  const caseId = await openCase(debtId, PETITION)
  await assignOfficial(caseId, '2026-01-20')
  const version = await versionOf(debtId)
  const decision = { debtId, version, caseId, decidedOn: '2026-06-20', outcome: 'upheld', ...WRITTEN } as const
  await center.call('case.decide', decision, 'hearing1', '2026-06-20')
  const withoutCase = await debtWithLetter()
  const [heard, plain] = await Promise.all(
    [debtId, withoutCase].map(async (id) => await center.call('debt.view', { debtId: id }, 'clerk1', '2026-06-20')),
  )
  expect(heard?.balance.interest).toBe(plain?.balance.interest)
  expect(Number(heard?.balance.penalty)).toBeLessThan(Number(plain?.balance.penalty))
})

test('a hearing on garnishment counts business days from the mailing [CFR285-11-timely]', async () => {
  const debtId = await debtWithLetter()
  const request = { kind: 'garnishment-hearing', ground: 'existence-or-amount' } as const
  const base = { debtId, receivedOn: '2026-03-24', channel: 'mail', note: 'x', ...request } as const
  const garnishment = { noticeMailedOn: '2026-03-03', termsAgreedInWriting: false }
  const check = async (more: Partial<Input<'case.check'>>) =>
    await center.call('case.check', { ...base, garnishment, ...more }, 'clerk1', '2026-03-30')
  expect(await check({})).toMatchObject({
    allowed: true,
    holdsCollection: true,
    sentence: expect.stringContaining('2026-03-03 + 15 business days = 2026-03-24'),
  })
  expect(await check({ receivedOn: '2026-03-25' })).toMatchObject({ allowed: true, holdsCollection: false })
  const agreed = { noticeMailedOn: '2026-03-03', termsAgreedInWriting: true }
  expect(await check({ ground: 'terms', garnishment: agreed })).toMatchObject({
    reasons: [{ rule: 'CFR285-11-rights' }],
  })
  const caseId = await openCase(debtId, { ...request, garnishment }, '2026-03-20')
  const held = await center.call('debt.view', { debtId }, 'clerk1', '2026-03-30')
  expect(held.clocks.find(({ kind }) => kind === 'garnishment-decision')).toMatchObject({ lastDay: '2026-05-19' })
  const { version } = held
  const interested = { ...OFFICIAL, qualification: 'Manager', hasInterest: true }
  const assignment = { caseId, version, assignedTo: '', official: interested }
  expect(await center.try('case.assign', assignment, 'hearing1', '2026-03-30')).toMatchObject({
    error: { reasons: [{ rule: 'IRM-18.3.1-official' }] },
  })
})

test('the letter that returns a petition begins with what it lacks, and the notice with who hears it', async () => {
  const debtId = await debtWithLetter()
  const petition = { ...PETITION, hearing: 'oral' as const, missing: ['notice-copy', 'witnesses'] }
  const caseId = await openCase(debtId, petition, '2026-01-20')
  await assignOfficial(caseId, '2026-01-20')
  const { letters } = await center.call('letter.choices', { debtId }, 'clerk1', '2026-01-20')
  const fieldsOf = (kind: string) => letters.find((letter) => letter.kind === kind)?.fields ?? []
  const begins = (kind: string, id: string) => fieldsOf(kind).find((field) => field.id === id)?.suggested
  const lacks = 'It lacks a copy of the notice; the witnesses with their addresses.'
  expect(begins('returned-petition', 'missing')).toBe(lacks)
  expect(begins('hearing-notice-oral', 'official')).toBe('Ada Moreau')
})
