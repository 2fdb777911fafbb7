import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { approvalKinds } from '../../electron/approvals/index.ts'
import { PRACTICE_ACCOUNTS } from '../../electron/center.ts'
import { main } from '../../electron/cli/main.ts'
import { openHost, type Host } from '../../electron/host.ts'
import { PRACTICE_PASSPHRASE } from '../../electron/unlock.ts'
import { calls, isCallName, type CallName } from '../../shared/api.ts'
import { ROLES, type Role } from '../../shared/api/call.ts'
import { decisionReasons } from '../../shared/domain/approvals/decide.ts'
import { recordingTerminal } from './cli/recording-terminal.ts'
import { openPractice, type Practice } from './practice.ts'

const NEEDING = Object.keys(calls).filter(isCallName).filter((name) => calls[name].roles !== 'anyone')

let practice: Practice
let host: Host
let cookie: string

beforeAll(async () => {
  practice = await openPractice()
  host = await openHost({ program: practice.program, files: new Map() })
  const entered = await fetch(host.oneTimeAddress(), { redirect: 'manual' })
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
})

afterAll(async () => {
  await host.close()
  await practice.close()
})

function mayNot(name: CallName): readonly Role[] {
  const { roles } = calls[name]
  return roles === 'anyone' ? [] : ROLES.filter((role) => !roles.includes(role))
}

function accountOf(role: Role): string {
  return PRACTICE_ACCOUNTS.find((account) => account.role === role)?.name ?? ''
}

/** Every call with every role that has no right to it. */
const forbidden = NEEDING.flatMap((name) => mayNot(name).map((role) => ({ name, role })))

function rulesOf(outcome: unknown): string {
  return JSON.stringify(outcome)
}

describe('a role without the right', () => {
  beforeEach(async () => {
    await practice.program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
  })

  test('is refused every call by the program itself, whatever is sent', async () => {
    expect(forbidden.length).toBeGreaterThan(100)
    const { count } = await practice.call('audit.list', {}, 'auditor1')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forbidden), fc.object(), async ({ name, role }, input) => {
        const outcome = await practice.program.call(name, input, { as: accountOf(role) })
        expect(outcome.ok, `${name} as ${role}`).toBe(false)
      }),
      { numRuns: forbidden.length },
    )
    expect((await practice.call('audit.list', {}, 'auditor1')).count).toBe(count)
  })

  test('is told so before any field is looked at', async () => {
    for (const { name, role } of forbidden) {
      const outcome = await practice.program.call(name, {}, { as: accountOf(role) })
      expect(rulesOf(outcome), `${name} as ${role}`).toContain('"rule":"roles"')
    }
  })

  test('is refused by the host, whoever is signed in', async () => {
    const headers = { cookie, origin: host.origin, 'content-type': 'application/json' }
    for (const role of ROLES) {
      await practice.program.call('session.signIn', { name: accountOf(role), passphrase: PRACTICE_PASSPHRASE })
      for (const { name } of forbidden.filter((one) => one.role === role)) {
        const body = JSON.stringify({ name, input: {} })
        const outcome: unknown = await (await fetch(`${host.origin}/call`, { method: 'POST', headers, body })).json()
        expect(rulesOf(outcome), `${name} as ${role}`).toContain('"rule":"roles"')
      }
    }
  })

  test('is refused by a script', async () => {
    const own = await openPractice()
    await own.program.call('session.signOut', {})
    const folder = mkdtempSync(join(tmpdir(), 'recoup-roles-'))
    const script = join(folder, 'script.ndjson')
    writeFileSync(
      script,
      forbidden.map(({ name, role }) => JSON.stringify({ call: name, input: {}, as: accountOf(role) })).join('\n'),
    )
    const terminal = recordingTerminal()
    expect(await main(['run', script, '--data', own.folder], terminal)).toBe(1)
    const answers = terminal.printed().trim().split('\n')
    expect(answers).toHaveLength(forbidden.length)
    for (const [index, line] of answers.entries()) {
      expect(line, JSON.stringify(forbidden[index])).toContain('"rule":"roles"')
    }
    rmSync(folder, { recursive: true })
    await own.close()
  })
})

/** Seeing how far long work of one's own has come, and stopping it, is everybody's. */
const LONG_WORK = /^work\.(view|stop)$/

/** Which desks are known is a matter of accounts: whose decisions count here. */
const DESKS = /^packet\.(name|trust)Desk$/

test('an auditor changes nothing, and an administrator does no deed on a debt', () => {
  for (const name of NEEDING) {
    const { kind, roles } = calls[name]
    if (kind === 'view' || kind === 'arrangement' || roles === 'anyone') continue
    if (LONG_WORK.test(name)) continue
    if (!/^(key|session|preferences|view)\./.test(name)) expect(roles, name).not.toContain('auditor')
    if (!/^(account|settings|backup|key|session|approval|preferences|view)\./.test(name) && !DESKS.test(name))
      expect(roles, name).not.toContain('administrator')
  }
})

test('whatever the kind of proposal, its maker is never its checker, and nobody takes two steps', () => {
  const people = ['maker', 'second', 'third']
  for (const kind of Object.values(approvalKinds)) expect(kind.label).not.toBe('')
  fc.assert(
    fc.property(
      fc.array(fc.record({ takenBy: fc.option(fc.constantFrom(...people), { nil: undefined }) }), { minLength: 1 }),
      fc.constantFrom(...people),
      fc.constantFrom(...ROLES),
      (taken, name, role) => {
        const steps = taken.map((step) => ({ label: 'Step', roles: [...ROLES], outside: false, ...step }))
        const chain = { state: 'open' as const, proposedBy: 'maker', steps }
        const own = name === 'maker' || steps.some(({ takenBy }) => takenBy === name)
        if (own) expect(decisionReasons(chain, { name, role })).not.toEqual([])
      },
    ),
  )
})
