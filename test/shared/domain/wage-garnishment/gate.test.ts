import { expect, test } from 'vitest'
import { reachOf, wageGarnishment, type GarnishmentRequest } from '../../../../shared/domain/wage-garnishment/gate.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy } from '../../answers.ts'

const request: GarnishmentRequest = {
  employer: 'private',
  debtKind: 'nontax',
  delinquent: true,
  agreementCurrent: false,
  noticeMailedOn: date('2026-06-01'),
  today: date('2026-07-01'),
}
const refused = (changes: Partial<GarnishmentRequest>) => refusedBy(wageGarnishment({ ...request, ...changes }))

test('Federal pay is never garnished [CFR5-5.13-not-federal] [IRM-18.3-who]', () => {
  expect(refused({})).toEqual([])
  expect(refused({ employer: 'federal' })).toEqual(['CFR5-5.13-not-federal'])
})

test('a county is an employer like any other [CFR285-11-employer]', () => {
  expect(refused({ employer: 'state-or-local' })).toEqual([])
})

test('only delinquent nontax debts are garnished [CFR285-11-scope]', () => {
  expect(refused({ debtKind: 'tax' })).toEqual(['CFR285-11-scope'])
  expect(refused({ delinquent: false })).toEqual(['CFR285-11-scope'])
})

test('one who keeps an agreement is not garnished [CFR5-5.13-awg]', () => {
  expect(refused({ agreementCurrent: true })).toEqual(['CFR5-5.13-awg'])
})

test('garnishment waits thirty days after its notice [CFR5-5.13-30]', () => {
  expect(refused({ today: date('2026-06-30') })).toEqual(['CFR5-5.13-30'])
  expect(refused({ noticeMailedOn: undefined })).toEqual(['CFR5-5.13-30'])
})

test('one who lost work against his will is spared for twelve months of new work [CFR285-11-12-months]', () => {
  const spared = wageGarnishment({ ...request, reemployedOn: date('2026-01-05') })
  expect(spared).toMatchObject({ error: { reasons: [{ rule: 'CFR285-11-12-months', opens: '2027-01-05' }] } })
  expect(refused({ reemployedOn: date('2025-07-01') })).toEqual([])
})

test('of two jobs the private one is garnished and the Federal one offset [CFR5-5.12-second-job]', () => {
  const employers = [
    { name: 'Internal Revenue Service', kind: 'federal' },
    { name: 'Oak Street Books', kind: 'private' },
  ] as const
  expect(reachOf(employers)).toEqual({
    bySalaryOffset: ['Internal Revenue Service'],
    byGarnishment: ['Oak Street Books'],
  })
})
