import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Answer, Input } from '../../../shared/api.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

let practice: Practice

/** Made-up people: employee number, last, first and middle name, last four digits. */
const PEOPLE = [
  ['E900001', 'Núñez', 'Ana', '', '3456'],
  ['E900002', 'O’Brien', 'José', 'Luis', '3456'],
  ['E900003', 'Smith-Jones', 'Mary Ann', '', '1111'],
  ['E900004', 'Smith', 'John', 'Q', '2222'],
  ['E900005', 'de la Cruz', 'María', '', '4444'],
  ['E910006', 'Marlowe', 'Philip', '', '5555'],
] as const

beforeAll(async () => {
  practice = await openPractice()
  for (const [place, [employeeId, lastName, firstName, middleName, lastFour]] of PEOPLE.entries()) {
    const ssn = `90${place}-12-${lastFour}`
    const debtor = aDebtor({ employeeId, lastName, firstName, middleName, ssn })
    await practice.call('debt.register', aDebt({ billNumber: `B26-00000${place + 1}`, debtor }))
  }
  const known = aDebtor({
    ssn: '903-12-2222',
    employeeId: 'E900004',
    lastName: 'Smith',
    firstName: 'John',
    middleName: 'Q',
  })
  await practice.call('debt.register', aDebt({ billNumber: 'B26-000007', principal: '80.00', debtor: known }))
})

afterAll(async () => await practice.close())

async function found(text: string): Promise<readonly string[]> {
  return (await practice.call('debtor.list', { text })).rows.map((row) => row.employeeId)
}

describe('people', () => {
  test('are listed by name, with how many debts they have and what these come to', async () => {
    const { rows, total, more } = await practice.call('debtor.list', {})
    expect({ total, more }).toEqual({ total: 6, more: false })
    expect(rows.map((row) => row.name)).toEqual(
      [
        'de la Cruz, María',
        'Marlowe, Philip',
        'Núñez, Ana',
        'O’Brien, José Luis',
        'Smith-Jones, Mary Ann',
        'Smith, John Q.',
      ].toSorted((one, other) => key(one).localeCompare(key(other), 'en')),
    )
    expect(rows.find((row) => row.employeeId === 'E900004')).toMatchObject({ debts: 2, total: '2200.00' })
  })

  test('are listed a page at a time', async () => {
    const whole = (await practice.call('debtor.list', {})).rows
    const page = await practice.call('debtor.list', { offset: 2, limit: 3 })
    expect(page).toMatchObject({ rows: whole.slice(2, 5), total: 6 })
  })

  test.each([
    ['nunez', ['E900001']],
    ['NÚÑ', ['E900001']],
    ['obrien', ['E900002']],
    ["o'brien jose", ['E900002']],
    ['jos obr', ['E900002']],
    ['luis jose', ['E900002']],
    ['jones', ['E900003']],
    ['smith jones', ['E900003']],
    ['ann smith', ['E900003']],
    ['luis', ['E900002']],
    ['cruz', ['E900005']],
    ['cruz maria', ['E900005']],
    ['maria de la', ['E900005']],
    ['nobody', []],
    ['smi nobody', []],
  ])('are found by %s', async (text, expected) => {
    expect(await found(text)).toEqual(expected)
  })

  test('are found by surname before given name', async () => {
    const [first, ...others] = await found('mar')
    expect(first).toBe('E910006')
    expect(others.toSorted()).toEqual(['E900003', 'E900005'])
  })

  test('are found by the beginning of an employee number, and by the last four digits', async () => {
    expect(await found('e9000')).toEqual(['E900001', 'E900002', 'E900003', 'E900004', 'E900005'])
    expect(await found('3456')).toEqual(['E900001', 'E900002'])
    expect(await found('E91')).toEqual(['E910006'])
  })

  test('are never found by more of a Social Security number', async () => {
    expect(await found('900-12-3456')).toEqual([])
    expect(await found('900123456')).toEqual([])
  })
})

/** The name as it is sorted: no case, no accents, hyphens between words. */
function key(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}|[’.]/gu, '')
    .replace(/[-,]/g, ' ')
    .replace(/ +/g, ' ')
}

describe('finding anything', () => {
  test('gives a bill by its number, with whose it is', async () => {
    const { hits } = await practice.call('find.anything', { text: 'b26-000007' })
    expect(hits).toEqual([
      { kind: 'debt', id: '7', label: 'B26-000007', detail: 'Salary overpayment · Smith, John Q. · 80.00' },
    ])
  })

  test('gives a person by name, with no more of the number than its last four digits', async () => {
    const { hits } = await practice.call('find.anything', { text: 'smith john' })
    expect(hits).toEqual([
      { kind: 'debtor', id: '4', label: 'Smith, John Q.', detail: 'E900004 · •••-••-2222 · 2 debts · 2,200.00' },
    ])
  })

  test('gives no more than was asked for', async () => {
    expect((await practice.call('find.anything', { text: 'b26', limit: 3 })).hits).toHaveLength(3)
  })
})

describe('a person', () => {
  let shown: Answer<'debtor.view'>

  beforeEach(async () => {
    shown = await practice.call('debtor.view', { debtorId: 4 })
  })

  function correction(more: Partial<Input<'debtor.correct'>>): Input<'debtor.correct'> {
    const { street1, street2, city, state, zip } = shown.address
    const { debtorId, version, email, phone, employmentStatus, addressGood } = shown
    const address = { street1, street2, city, state, zip }
    return { debtorId, version, ...address, email, phone, employmentStatus, addressGood, reason: 'Called in.', ...more }
  }

  test('is shown with every debt and the sum', () => {
    expect(shown).toMatchObject({ name: 'Smith, John Q.', lastFour: '2222', debts: 2, total: '2200.00' })
    expect(shown.owed.map((debt) => debt.billNumber)).toEqual(['B26-000004', 'B26-000007'])
    expect(shown.addressLines).toEqual(['3112 Oak Ave', 'Beckley, WV 25801'])
    expect(JSON.stringify(shown)).not.toContain('2222-')
  })

  test('is corrected, and the audit trail says what was and what became, and why', async () => {
    const after = await practice.call(
      'debtor.correct',
      correction({ street1: '9 Elm St', employmentStatus: 'separated' }),
    )
    expect(after).toMatchObject({ employmentStatus: 'separated', version: shown.version + 1 })
    expect(after.address.street1).toBe('9 Elm St')
    const { rows } = await practice.call('audit.list', { text: 'E900004' }, 'auditor1')
    expect(JSON.parse(rows[0]?.detail ?? '')).toEqual({
      before: { street1: '3112 Oak Ave', employmentStatus: 'active' },
      after: { street1: '9 Elm St', employmentStatus: 'separated' },
      reason: 'Called in.',
    })
  })

  test('whose mail came back has that on the worklist instead of the letter', async () => {
    await practice.call('debtor.correct', correction({ addressGood: false }))
    const { rows } = await practice.call('worklist.view', { due: 'all', kind: 'bad-address' })
    expect(rows.map((row) => row.billNumber)).toEqual(['B26-000004', 'B26-000007'])
  })

  test('corrected by somebody else meanwhile is not overwritten', async () => {
    const refused = await practice.try('debtor.correct', correction({ version: shown.version - 1 }))
    expect(refused).toMatchObject({ ok: false, error: { kind: 'refused', reasons: [{ rule: 'stale-version' }] } })
  })

  test('has the full number shown once, to whoever says why; the audit trail keeps only the why', async () => {
    const { ssn } = await practice.call('debtor.reveal', {
      debtorId: 4,
      why: 'Referral was returned for a wrong number.',
    })
    expect(ssn).toBe('903-12-2222')
    const { rows } = await practice.call('audit.list', { text: 'debtor.reveal' }, 'auditor1')
    expect(rows[0]?.detail).toContain('Referral was returned')
    expect(JSON.stringify(rows)).not.toContain('12-2222')
  })

  test('that there is not is no fault', async () => {
    expect(await practice.try('debtor.view', { debtorId: 999 })).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    })
  })
})
