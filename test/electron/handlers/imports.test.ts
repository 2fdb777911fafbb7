import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anExtract, aRow } from '../../shared/imports/an-extract.ts'
import { openPractice, type Practice } from '../practice.ts'

const TODAY = '2026-11-22'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice(TODAY)
})

afterEach(async () => {
  await practice.close()
})

async function commit(content: string, more: { readonly saveMappingAs?: string } = {}) {
  return await practice.call('import.commit', { fileName: 'extract.csv', content, ...more })
}

async function preview(content: string) {
  return await practice.call('import.preview', { fileName: 'extract.csv', content })
}

async function debtIds(): Promise<readonly number[]> {
  return (await practice.call('debt.list', { limit: 500 })).rows.map(({ debtId }) => debtId)
}

async function auditLines(): Promise<number> {
  return (await practice.call('audit.list', {}, 'auditor1')).count
}

describe('an import', () => {
  test('makes a debt, its person, its first ledger entry and its clock of every row that fits', async () => {
    await commit(anExtract(aRow(1), aRow(2, { DebtType: 'travel-advance', Principal: '0.01' })))
    const [first = 0, second = 0] = await debtIds()
    const debt = await practice.call('debt.view', { debtId: first })
    expect(debt).toMatchObject({
      billNumber: 'B26-1001',
      state: 'new',
      office: 'payroll',
      originalPrincipal: '1234.56',
      discoveredOn: '2026-07-29',
      causeStart: '2026-05-01',
      causeEnd: '2026-06-30',
      cause: 'Overtime paid twice',
      debtor: { name: 'Núñez, Ana', lastFour: '1001', employeeId: 'E1001', addressGood: true },
      balance: { principal: '1234.56', total: '1234.56' },
    })
    expect(debt.clocks).toMatchObject([{ kind: 'demand-letter', lastDay: TODAY }])
    const travel = await practice.call('debt.view', { debtId: second })
    expect(travel).toMatchObject({ office: 'cfo', balance: { total: '0.01' } })
    expect(travel.clocks.map(({ kind }) => kind)).toEqual(['demand-letter', 'report-as-wages'])
  })

  test('leaves a debt as the same debt registered by hand would be', async () => {
    await commit(anExtract(aRow(1)))
    const { BillNumber: _bill, ...row } = aRow(2)
    await practice.call('debt.register', {
      billNumber: 'B26-1002',
      debtType: 'salary-overpayment',
      principal: '1234.56',
      discoveredOn: '2026-07-29',
      causeStart: '2026-05-01',
      causeEnd: '2026-06-30',
      cause: row.Description,
      details: { cause: 'time-and-attendance' },
      debtor: {
        employeeId: row.EmployeeID, ssn: row.SSN, lastName: row.LastName, firstName: row.FirstName,
        street1: row.Street1, city: row.City, state: row.State, zip: row.ZIP, email: row.Email, phone: row.Phone,
        employmentStatus: 'active', payFrequency: 'biweekly',
      },
    })
    const [imported, registered] = await Promise.all(
      (await debtIds()).map(async (debtId) => await practice.call('debt.view', { debtId })),
    )
    const alike = ({ balance, clocks, state, acts, timeline }: NonNullable<typeof imported>) => ({
      balance, clocks, state, acts, timeline: timeline.map(({ on, kind, amount }) => ({ on, kind, amount })),
    })
    if (imported === undefined || registered === undefined) throw new Error('Two debts were wanted.')
    expect(alike(imported)).toEqual(alike(registered))
  })

  test('is counted in the lists like debts that came one by one', async () => {
    await commit(anExtract(aRow(1), aRow(2), aRow(3, { DebtType: 'restitution' })))
    const listed = await practice.call('debt.list', { state: ['new'], text: 'núñez' })
    expect(listed).toMatchObject({ count: 3, total: '3703.68' })
    const work = await practice.call('worklist.view', { due: 'all' })
    expect(work.count).toBe(3)
  })

  test('rejects rows with line, field and reason, and keeps them for later', async () => {
    const batch = await commit(anExtract(aRow(1), aRow(2, { Principal: 'abc' }), aRow(1)))
    expect(batch).toMatchObject({ rows: 3, accepted: 1, rejected: 2, principalAccepted: '1234.56' })
    expect(batch.rejects.map(({ line, field }) => [line, field])).toEqual([
      [3, 'Principal'],
      [4, 'BillNumber'],
    ])
    expect(await practice.call('import.view', { batchId: batch.batchId })).toEqual(batch)
    const { batches } = await practice.call('import.list', {})
    expect(batches).toMatchObject([{ batchId: batch.batchId, fileName: 'extract.csv', importedBy: 'clerk1' }])
  })

  test('of the same file twice adds nothing: every row is rejected as known', async () => {
    const content = anExtract(aRow(1), aRow(2))
    await commit(content)
    const again = await commit(content)
    expect(again).toMatchObject({ rows: 2, accepted: 0, rejected: 2, principalAccepted: '0.00' })
    expect(again.rejects.map(({ field }) => field)).toEqual(['BillNumber', 'BillNumber'])
    expect(await debtIds()).toHaveLength(2)
  })

  test('gives a further debt to the person the center knows, and overwrites nothing of theirs', async () => {
    await commit(anExtract(aRow(1)))
    const { EmployeeID, SSN } = aRow(1)
    const content = anExtract(aRow(2, { EmployeeID, SSN, Street1: '9 Elm St', EmploymentStatus: 'separated' }))
    expect((await preview(content)).newDebtors).toBe(0)
    await commit(content)
    const [first = 0, second = 0] = await debtIds()
    const [one, other] = [
      await practice.call('debt.view', { debtId: first }),
      await practice.call('debt.view', { debtId: second }),
    ]
    expect(other.debtor).toEqual(one.debtor)
    expect(other.debtor).toMatchObject({ debts: 2, employmentStatus: 'active' })
    const note = other.timeline.find(({ kind }) => kind === 'note')
    expect(note?.detail ?? note?.title).toContain('9 Elm St, Beckley, WV 25801-9825; employment status: separated')
  })

  test('rejects a row whose employee number and SSN the center knows of two people', async () => {
    await commit(anExtract(aRow(1), aRow(2)))
    const crossed = anExtract(aRow(3, { EmployeeID: aRow(1).EmployeeID, SSN: aRow(2).SSN }))
    expect((await commit(crossed)).rejects).toMatchObject([{ line: 2, field: 'EmployeeID' }])
  })

  test('leaves one audit line with its counts and the digest of the file, and no SSN', async () => {
    const before = await auditLines()
    await commit(anExtract(aRow(1), aRow(2, { SSN: '900-12-345' })))
    expect(await auditLines()).toBe(before + 1)
    const { rows } = await practice.call('audit.list', { limit: 1 }, 'auditor1')
    const detail: unknown = JSON.parse(rows[0]?.detail ?? '')
    expect(detail).toMatchObject({ rows: 2, accepted: 1, rejected: 1, principalAccepted: '1234.56', newDebtors: 1 })
    expect(detail).toHaveProperty('digest', expect.stringMatching(/^[0-9a-f]{64}$/))
    expect(rows[0]?.detail).not.toMatch(/900-?12/)
  })

  test('that a clerk may not make changes nothing', async () => {
    const input = { fileName: 'extract.csv', content: anExtract(aRow(1)) }
    expect((await practice.try('import.commit', input, 'auditor1')).ok).toBe(false)
    expect(await debtIds()).toEqual([])
  })
})

describe('a preview', () => {
  test('shows what a commit would do, and changes nothing', async () => {
    const content = anExtract(aRow(1), aRow(2, { State: 'ZZ' }))
    const before = await auditLines()
    const shown = await preview(content)
    expect(await auditLines()).toBe(before)
    expect(await debtIds()).toEqual([])
    expect(shown.sample).toEqual([
      { line: 2, billNumber: 'B26-1001', name: 'Núñez, Ana', debtType: 'salary-overpayment', principal: '1234.56' },
    ])
    const { rows, accepted, rejected, principalAccepted, rejects } = await commit(content)
    expect(shown).toMatchObject({ rows, accepted, rejected, principalAccepted, rejects })
  })

  test('names the columns that are missing, and a commit is refused for them', async () => {
    const content = anExtract(aRow(1)).replace('SSN', 'Number')
    expect(await preview(content)).toMatchObject({ missing: ['SSN'], rows: 1, accepted: 0, rejected: 0 })
    const refused = await practice.try('import.commit', { fileName: 'extract.csv', content })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'invalid', issues: [{ path: 'mapping' }] } })
  })

  test('offers the mappings that were saved', async () => {
    const content = anExtract(aRow(1)).replace('SSN', 'Number')
    const { mapping } = await preview(content)
    const given = { fileName: 'extract.csv', content, mapping: { ...mapping, SSN: 'Number' } }
    await practice.call('import.commit', { ...given, saveMappingAs: 'Travel' })
    const { savedMappings } = await preview(content)
    expect(savedMappings).toEqual([{ name: 'Travel', mapping: given.mapping }])
  })
})

test('whatever is done to the bytes of an extract, it comes in whole, in part by rows, or not at all', async () => {
  const content = anExtract(...Array.from({ length: 12 }, (_row, place) => aRow(place + 1)))
  const spoil = fc.record({
    at: fc.nat(content.length),
    cut: fc.nat(40),
    put: fc.oneof(fc.constantFrom('"', ',', '\r\n', '\0', '\uFFFD', '""', '=', ' '), fc.string({ maxLength: 5 })),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(spoil, { minLength: 1, maxLength: 4 }), async (spoils) => {
      const spoiled = spoils.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), content)
      const before = (await debtIds()).length
      const outcome = await practice.try('import.commit', { fileName: 'extract.csv', content: spoiled })
      if (!outcome.ok) {
        expect(outcome.error.kind).toBe('invalid')
        expect(await debtIds()).toHaveLength(before)
        return
      }
      const { rows, accepted, rejected, rejects } = outcome.value
      expect(accepted + rejected).toBe(rows)
      expect(rejects).toHaveLength(rejected)
      expect((await debtIds()).length).toBe(before + accepted)
    }),
    { numRuns: 120 },
  )
  expect((await practice.call('audit.verify', {}, 'auditor1')).firstBroken).toBeUndefined()
})
