import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CallName, Input } from '../../../shared/api.ts'
import { A_PDF, approveAs, lateDebt, proposeWriteOff, writeOffOf } from '../late-debt.ts'
import { flowing, readPdf } from '../print/read-pdf.ts'
import { openPractice, type Practice } from '../practice.ts'

const TODAY = '2026-06-01'
const CHAIN = ['supervisor1', 'supervisor2', 'hearing1', 'official1']

let practice: Practice
let debtId: number

beforeEach(async () => {
  practice = await openPractice(TODAY)
  debtId = await lateDebt(practice, '2026-01-05')
})

afterEach(async () => await practice.close())

async function version(): Promise<number> {
  return (await practice.call('debt.view', { debtId })).version
}

async function refused<N extends CallName>(name: N, input: Input<N>, as?: string): Promise<readonly string[]> {
  const outcome = await practice.try(name, input, as)
  if (outcome.ok) return []
  return outcome.error.kind === 'refused' ? outcome.error.reasons.map(({ rule }) => rule) : [outcome.error.kind]
}

async function closing(): Promise<Awaited<ReturnType<typeof practice.call<'closing.view'>>>> {
  return await practice.call('closing.view', { debtId })
}

describe('a write-off', () => {
  test('goes through a supervisor, the CFO unit, its head and counsel, and only then is the debt closed', async () => {
    const approvalId = await proposeWriteOff(practice, debtId)
    await approveAs(practice, approvalId, CHAIN.slice(0, 3), TODAY)
    expect(await practice.call('debt.view', { debtId })).toMatchObject({ state: 'delinquent' })
    await approveAs(practice, approvalId, CHAIN.slice(3), TODAY)
    const { state, balance } = await practice.call('debt.view', { debtId })
    expect({ state, total: balance.total }).toEqual({ state: 'closed', total: '0.00' })
    const { chain } = await practice.call('approval.view', { approvalId })
    expect(chain.map(({ takenBy }) => takenBy)).toEqual(CHAIN)
    const signed = chain.filter(({ signedBy, documentId }) => signedBy !== undefined && documentId !== undefined)
    expect(signed).toHaveLength(4)
  })

  test('stays findable and keeps the bar from Federal loans', async () => {
    await approveAs(practice, await proposeWriteOff(practice, debtId), CHAIN, TODAY)
    const { rows } = await practice.call('debt.list', { state: ['closed'] })
    expect(rows).toMatchObject([{ debtId, state: 'closed' }])
    expect(await closing()).toMatchObject({ loanBar: 'barred', closings: [{ kind: 'close-out' }] })
  })

  test('that is currently not collectible leaves the debt owed and open to collection', async () => {
    const before = (await practice.call('debt.view', { debtId })).balance
    await approveAs(practice, await proposeWriteOff(practice, debtId, { class: 'not-collectible' }), CHAIN, TODAY)
    expect(await practice.call('debt.view', { debtId })).toMatchObject({ state: 'delinquent', balance: before })
    expect((await closing()).closings).toMatchObject([{ kind: 'not-collectible' }])
  })

  test('needs its evidence, and figures where cost is the criterion', async () => {
    const asked = writeOffOf(debtId, await version())
    expect(await refused('closing.writeOff', { ...asked, papers: [] })).toEqual(['IRM-22-criteria'])
    const costs = { criterion: 'cost-exceeds' as const, costOfCollection: '100.00', recoverable: '500.00' }
    expect(await refused('closing.writeOff', { ...asked, ...costs })).toEqual(['IRM-22-criteria'])
    expect(await refused('closing.writeOff', { ...asked, ...costs, recoverable: '40.00' })).toEqual([])
  })

  test('as discharged in bankruptcy needs a discharge, not a case that is open or was dismissed', async () => {
    const court = { chapter: 7, court: 'S.D. W. Va.', caseNumber: '26-100', filedOn: TODAY } as const
    const told = { receivedOn: TODAY, channel: 'court', note: 'Notice of the court' } as const
    const filed = { debtId, kind: 'bankruptcy', ...told, bankruptcy: court } as const
    const { cases } = await practice.call('case.open', { ...filed, version: await version() })
    const discharged = { criterion: 'discharged' as const }
    expect(await refused('closing.writeOff', { ...writeOffOf(debtId, await version()), ...discharged })).toEqual([
      'IRM-22-criteria',
    ])
    const words = { decidedBy: 'Court', facts: 'The order', findings: 'As ordered', decidedOn: TODAY }
    const order = { debtId, version: await version(), caseId: cases[0]?.caseId ?? 0, ...words }
    await practice.call('case.decide', { ...order, outcome: 'dismissed' }, 'supervisor1')
    expect(await refused('closing.writeOff', { ...writeOffOf(debtId, await version()), ...discharged })).toEqual([
      'IRM-22-criteria',
    ])
  })

  test('of a debt whose means are not all tried is not a close-out', async () => {
    const asked = { ...writeOffOf(debtId, await version()), allMeansPursued: false }
    expect(await refused('closing.writeOff', asked)).toEqual(['CFR5-5.8-suspend-terminate'])
  })

  test('of a principal over $100,000 needs the Department of Justice as well', async () => {
    debtId = await lateDebt(practice, '2026-01-05', { principal: '100000.01' }, 2)
    const approvalId = await proposeWriteOff(practice, debtId)
    const { chain } = await practice.call('approval.view', { approvalId })
    expect(chain.at(-1)?.label).toBe('Department of Justice')
    await approveAs(practice, approvalId, [...CHAIN, 'official2'], TODAY)
    expect(await practice.call('debt.view', { debtId })).toMatchObject({ state: 'closed' })
  })

  test('of a principal of exactly $100,000 does not', async () => {
    debtId = await lateDebt(practice, '2026-01-05', { principal: '100000.00' }, 2)
    const { chain } = await practice.call('approval.view', { approvalId: await proposeWriteOff(practice, debtId) })
    expect(chain).toHaveLength(4)
  })

  test('records outside decisions only with their signer and paper', async () => {
    const approvalId = await proposeWriteOff(practice, debtId)
    await approveAs(practice, approvalId, ['supervisor1'], TODAY)
    expect(await refused('approval.approve', { approvalId }, 'official1')).toContain('outside-decision')
  })
})

describe('reinstatement', () => {
  test('puts the debt back by a proposal and an approval', async () => {
    const before = (await practice.call('debt.view', { debtId })).balance
    await approveAs(practice, await proposeWriteOff(practice, debtId), CHAIN, TODAY)
    const closingId = (await closing()).closings[0]?.closingId ?? 0
    const asked = { debtId, version: await version(), reason: 'Found employed again', closingId }
    const { approvalId } = await practice.call('closing.reinstate', asked)
    expect(await refused('approval.approve', { approvalId })).toContain('maker-checker')
    await practice.call('approval.approve', { approvalId }, 'supervisor2')
    expect(await practice.call('debt.view', { debtId })).toMatchObject({ state: 'delinquent', balance: before })
    expect((await closing()).closings).toMatchObject([{ endedOn: TODAY }])
  })
})

describe('the bar from Federal loans', () => {
  const weighed = ['age', 'amount', 'cause', 'chance', 'total-debt', 'credit'] as const
  const why = { official: 'cfo', findings: 'The delay was no fault of hers.', reason: 'A home loan' } as const

  test('is lifted for the person by an official outside, on every debt of the person [CFR285-13-waiver]', async () => {
    const bill = { billNumber: 'B26-000009', causeStart: '2026-01-02', causeEnd: '2026-01-04' }
    const other = await lateDebt(practice, '2026-01-05', bill)
    const asked = { debtId, version: await version(), ...why, weighed: [...weighed] }
    const { approvalId, due } = await practice.call('closing.liftLoanBar', asked)
    expect(due).toBe('Chief Financial Officer')
    expect(await refused('approval.approve', { approvalId }, 'supervisor1')).toContain('outside-decision')
    expect((await closing()).loanBarWaiver).toBeUndefined()
    await approveAs(practice, approvalId, ['official1'], TODAY)
    const lifted = { approvalId, official: 'Chief Financial Officer', on: TODAY, billNumber: 'B26-000001' }
    expect((await closing()).loanBarWaiver).toEqual(lifted)
    expect((await practice.call('closing.view', { debtId: other })).loanBarWaiver).toEqual(lifted)
    expect(await practice.call('debt.view', { debtId })).toMatchObject({ state: 'delinquent' })
    const again = { ...asked, version: await version() }
    expect(await refused('closing.liftLoanBar', again)).toEqual(['CFR285-13-waiver'])
  })

  test('is lifted only after everything is weighed, and only where there is one', async () => {
    const asked = { debtId, version: await version(), ...why, weighed: weighed.slice(1) }
    expect(await refused('closing.liftLoanBar', asked)).toEqual(['CFR285-13-waiver'])
    debtId = await lateDebt(practice, TODAY, {}, 2)
    const young = { debtId, version: await version(), ...why, weighed: [...weighed] }
    expect(await refused('closing.liftLoanBar', young)).toEqual(['CFR285-13-waiver'])
  })
})

describe('a compromise', () => {
  const why = { reason: 'Two thirds now', evidence: 'Sworn statement' }
  const offer = { ...why, basis: 'unable-to-pay', offered: '1400.00' } as const

  test('is accepted by a supervisor and counsel, and leaves what was offered to be paid', async () => {
    const asked = { debtId, version: await version(), ...offer, financialStatement: true }
    const { approvalId } = await practice.call('closing.compromise', asked)
    await approveAs(practice, approvalId, ['supervisor1', 'official1'], TODAY)
    const { balance } = await practice.call('debt.view', { debtId })
    expect(balance).toMatchObject({ total: '1400.00', principal: '1400.00', interest: '0.00', penalty: '0.00' })
  })

  test('for want of means needs the sworn financial statement, and may not be for the whole', async () => {
    const asked = { debtId, version: await version(), ...offer }
    expect(await refused('closing.compromise', asked)).toEqual(['CFR5-5.7-compromise'])
    const whole = { ...asked, financialStatement: true, offered: '9000.00' }
    expect(await refused('closing.compromise', whole)).toEqual(['CFR5-5.7-compromise'])
  })
})

describe('a referral to Justice', () => {
  const statements = ['aggressive-collection', 'no-compromise', 'no-termination'] as const
  const asked = { reason: 'Able to pay and refuses', action: 'enforced-collection' } as const

  test('of a principal under $2,500 needs one of the exceptions', async () => {
    const small = { debtId, version: await version(), ...asked, statements: [...statements] }
    expect(await refused('closing.litigate', small)).toEqual(['CFR5-5.16-litigation'])
    expect(await refused('closing.litigate', { ...small, smallClaim: 'lien' })).toEqual([])
  })

  test('prints the litigation report as a tagged document and holds collection', async () => {
    const onDebt = { debtId, version: await version(), statements: [...statements] }
    const litigated = { ...onDebt, ...asked, smallClaim: 'able-to-pay' as const }
    const { approvalId } = await practice.call('closing.litigate', litigated)
    await approveAs(practice, approvalId, ['supervisor1', 'official1'], TODAY)
    const { litigations } = await closing()
    const { base64 } = await practice.call('document.open', { documentId: litigations[0]?.documentId ?? 0 })
    const read = await readPdf(Buffer.from(base64, 'base64'))
    expect(read.title).toBe('Claims Collection Litigation Report')
    expect(read.pages[0]?.roles).toContain('H1')
    expect(flowing(read)).not.toContain('900-12-3451')
    expect((await practice.call('debt.view', { debtId })).holds).toMatchObject([{ what: 'collection' }])
  })

  test('without its three statements is refused', async () => {
    const bare = { debtId, version: await version(), ...asked, statements: [], smallClaim: 'lien' as const }
    expect(await refused('closing.litigate', bare)).toHaveLength(3)
  })
})

test('a paper that is no PDF is not kept', async () => {
  const papers = [{ title: 'Notes', fileName: 'notes.txt', base64: Buffer.from('Notes').toString('base64') }]
  expect(A_PDF.length).toBeGreaterThan(0)
  expect(await refused('closing.writeOff', { ...writeOffOf(debtId, await version()), papers })).toEqual(['invalid'])
})
