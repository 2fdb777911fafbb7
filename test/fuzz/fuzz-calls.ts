/** Sends made-up input to every call of a center at work, and looks at what it answers and what it leaves. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { PRACTICE_ACCOUNTS } from '../../electron/center.ts'
import { PRACTICE_PASSPHRASE } from '../../electron/unlock.ts'
import { describeCalls } from '../../shared/api/describe.ts'
import type { Outcome } from '../../shared/values/outcome.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../electron/practice.ts'
import { inputsFor } from './inputs.ts'

/** What a call must not do, and which input made it. */
export interface FuzzFinding {
  readonly call: string
  readonly as: string
  readonly input: unknown
  readonly what: string
}

export interface Fuzzed {
  readonly sent: number
  readonly answered: number
  readonly findings: readonly FuzzFinding[]
}

/** Calls that end the session or take a long time by themselves are sent seldom. */
const SELDOM = /^(session|backup|center|key)\./

/** The full number of the person in the center; only the call that is for it may give it. */
const SSN = /900-77-6543|900776543/

const PLACES = /(?:node_modules|node:internal|\bat .+\.ts:\d+|SqliteError|SQLITE_)/

interface Sent {
  readonly name: string
  readonly as: string
  readonly input: unknown
}

/** Sends so many calls, made from a seed. */
export async function fuzzCalls(times: number, seed: number): Promise<Fuzzed> {
  const practice = await openPractice()
  const findings: FuzzFinding[] = []
  let answered = 0
  try {
    await makeWork(practice)
    for (const sent of fc.sample(anyCall(), { numRuns: times, seed })) {
      const outcome = await send(practice, sent)
      answered += outcome.ok ? 1 : 0
      const what = wrongWith(sent, outcome, practice.folder)
      if (what !== undefined) findings.push({ call: sent.name, as: sent.as, input: sent.input, what })
    }
    findings.push(...(await look(practice)))
  } finally {
    await practice.close()
  }
  return { sent: times, answered, findings }
}

function anyCall(): fc.Arbitrary<Sent> {
  const calls = describeCalls()
  const accounts = fc.constantFrom(...PRACTICE_ACCOUNTS.map(({ name }) => name))
  const weighted = calls.map(({ name, input }) => ({
    weight: SELDOM.test(name) ? 1 : 12,
    arbitrary: fc.record({ name: fc.constant(name), as: accounts, input: inputsFor(input) }),
  }))
  return fc.oneof(...weighted)
}

/** A few debts with something on them, so that numbers that are made up hit something. */
async function makeWork(practice: Practice): Promise<void> {
  for (let number = 1; number <= 4; number += 1) {
    const ssn = number === 1 ? '900-77-6543' : `900-22-000${number}`
    const debtor = aDebtor({ employeeId: `E${number}`, ssn })
    const debt = aDebt({ billNumber: `B26-00000${number}`, debtor })
    const { debtId, version } = await practice.call('debt.register', debt)
    if (number > 1) await practice.call('letter.issue', { debtId, version, kind: 'demand' })
  }
}

async function send({ program }: Practice, { name, as, input }: Sent): Promise<Outcome<unknown>> {
  const outcome = await program.call(name, input, { as })
  if (SELDOM.test(name)) await program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
  return outcome
}

function wrongWith({ name }: Sent, outcome: Outcome<unknown>, folder: string): string | undefined {
  const text = JSON.stringify(outcome)
  if (!outcome.ok && outcome.error.kind === 'fault' && outcome.error.message.startsWith('Something failed')) {
    return `it failed: ${lastFault(folder)}`
  }
  if (!outcome.ok && PLACES.test(text)) return 'the answer tells of the inside of the program'
  if (name !== 'debtor.reveal' && SSN.test(text)) return 'the answer carries a full Social Security number'
  if ('polluted' in {}) return 'a prototype was changed'
  return undefined
}

/** The failure that was logged last. */
function lastFault(folder: string): string {
  return readFileSync(join(folder, 'log', 'faults.ndjson'), 'utf8').trim().split('\n').at(-1)?.slice(0, 600) ?? ''
}

/** What was refused left nothing, and what was done left its line and its seal. */
async function look(practice: Practice): Promise<readonly FuzzFinding[]> {
  const { firstBroken, edited } = await practice.call('audit.verify', {}, 'auditor1')
  const wrong = [
    ...(firstBroken === undefined ? [] : [`line ${firstBroken} of the trail does not follow`]),
    ...(edited.length === 0 ? [] : [`tables do not come to their seals: ${JSON.stringify(edited)}`]),
  ]
  return wrong.map((what) => ({ call: 'audit.verify', as: 'auditor1', input: {}, what }))
}
