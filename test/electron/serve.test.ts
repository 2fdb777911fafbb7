import * as fc from 'fast-check'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { calls, isCallName, type CallName } from '../../shared/api.ts'
import { ROLES } from '../../shared/api/call.ts'
import { PRACTICE_ACCOUNTS } from '../../electron/center.ts'
import { redact } from '../../electron/redact.ts'
import { aDebt, openPractice, type Practice } from './practice.ts'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice()
})

afterEach(async () => {
  await practice.close()
})

describe('the one edge behind every door', () => {
  test('an unknown call is refused by name, also one that every object has', async () => {
    for (const name of ['debt.steal', 'constructor', '__proto__', 'toString', '']) {
      expect(await practice.program.call(name, {})).toMatchObject({ ok: false, error: { kind: 'invalid' } })
    }
  })

  test('an unknown field is named, and nothing else is looked at', async () => {
    const outcome = await practice.program.call('debt.view', { debtId: 1, colour: 'red' })
    expect(outcome).toEqual({
      ok: false,
      error: { kind: 'invalid', issues: [{ path: 'colour', message: 'There is no such field in this call.' }] },
    })
  })

  test('nobody may do anything but sign in before signing in', async () => {
    await practice.program.call('session.signOut', {})
    const names = Object.keys(calls).filter(isCallName)
    for (const name of names.filter((call) => calls[call].kind === 'view' || calls[call].kind === 'deed')) {
      const outcome = await practice.program.call(name, {})
      expect(outcome.ok, name).toBe(false)
    }
  })

  test('a deed leaves its audit line, and a refused deed leaves nothing at all', async () => {
    const before = (await practice.call('audit.list', {}, 'auditor1')).count
    const debt = await practice.call('debt.register', aDebt())
    expect((await practice.call('audit.list', {}, 'auditor1')).count).toBe(before + 1)
    const refused = await practice.try('payment.post', {
      debtId: debt.debtId,
      version: debt.version,
      amount: '10.00',
      receivedOn: '2027-01-01',
      method: 'check',
    })
    expect(refused.ok).toBe(false)
    expect((await practice.call('audit.list', {}, 'auditor1')).count).toBe(before + 1)
    expect((await practice.call('debt.view', { debtId: debt.debtId })).version).toBe(debt.version)
  })

  test('a deed on a debt that somebody changed meanwhile is refused', async () => {
    const debt = await practice.call('debt.register', aDebt())
    await practice.call('note.add', { debtId: debt.debtId, version: debt.version, text: 'Called.' }, 'clerk2')
    const stale = await practice.try('note.add', { debtId: debt.debtId, version: debt.version, text: 'Called too.' })
    expect(stale).toMatchObject({ ok: false, error: { kind: 'refused', reasons: [{ rule: 'stale-version' }] } })
  })

  test('an auditor reads everything and changes nothing', async () => {
    const debt = await practice.call('debt.register', aDebt())
    expect((await practice.try('debt.view', { debtId: debt.debtId }, 'auditor1')).ok).toBe(true)
    const written = await practice.try(
      'note.add',
      { debtId: debt.debtId, version: debt.version, text: 'Hm.' },
      'auditor1',
    )
    expect(written).toMatchObject({ ok: false, error: { kind: 'refused', reasons: [{ rule: 'roles' }] } })
  })

  test('every call answers each role as its declaration says, whatever it is sent', async () => {
    const names = Object.keys(calls)
      .filter(isCallName)
      .filter((name) => ['view', 'deed'].includes(calls[name].kind))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.constantFrom(...PRACTICE_ACCOUNTS),
        fc.jsonValue(),
        async (name, account, input) => {
          const outcome = await practice.program.call(name, input, { as: account.name })
          if (outcome.ok || !deniesRole(outcome.error)) return
          expect(rolesOf(name)).not.toContain(account.role)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('what is written down', () => {
  test('the full number of a person stands nowhere in the folder in the clear', async () => {
    await practice.call('debt.register', aDebt())
    await practice.program.call('session.signOut', {})
    for (const file of filesIn(practice.folder)) {
      const text = readFileSync(file).toString('latin1')
      expect(text.includes('900123456') || text.includes('900-12-3456'), file).toBe(false)
      expect(text.startsWith('SQLite format'), file).toBe(false)
    }
  })

  test('looking at a full number is recorded with its reason', async () => {
    const debt = await practice.call('debt.register', aDebt())
    const shown = await practice.call('debtor.reveal', {
      debtorId: debt.debtor.debtorId,
      why: 'Matching a returned check',
    })
    expect(shown.ssn).toBe('900-12-3456')
    const [line] = (await practice.call('audit.list', {}, 'auditor1')).rows
    expect(line).toMatchObject({ call: 'debtor.reveal', clerk: 'clerk1' })
    expect(line?.detail).toContain('Matching a returned check')
    expect(line?.detail).not.toContain('3456')
  })

  test('a fault is told by a number and logged without anything personal', () => {
    expect(redact('value 900-12-3456 and 900123456 and key ' + 'ab'.repeat(32))).toBe(
      'value [number] and [number] and key [key]',
    )
  })
})

function deniesRole(error: {
  readonly kind: string
  readonly reasons?: readonly { readonly rule: string }[]
}): boolean {
  return error.kind === 'refused' && error.reasons?.some((reason) => reason.rule === 'roles') === true
}

function rolesOf(name: CallName): readonly string[] {
  const { roles } = calls[name]
  return roles === 'anyone' ? ROLES : roles
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
}
