/** A practice center in a folder of its own, for tests: the real program on the real, encrypted store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer, CallName, Input } from '../../shared/api.ts'
import { debtTypes, isDebtType } from '../../shared/debt-types/index.ts'
import type { Detail } from '../../shared/domain/origins/details.ts'
import { date } from '../../shared/values/dates.ts'
import type { Outcome } from '../../shared/values/outcome.ts'
import { createPracticeCenter, PRACTICE_PASSPHRASE } from '../../electron/center.ts'
import { openProgram, type Program } from '../../electron/serve.ts'
import { suggestedProfile } from '../../electron/suggested-profile.ts'

/** A program signed in to a practice center. */
export interface Practice {
  readonly program: Program
  readonly folder: string
  /** Makes a call as an account on a day and gives the outcome. */
  try<N extends CallName>(name: N, input: Input<N>, as?: string, today?: string): Promise<Outcome<Answer<N>>>
  /** Makes a call that must succeed. */
  call<N extends CallName>(name: N, input: Input<N>, as?: string, today?: string): Promise<Answer<N>>
  close(): Promise<void>
}

/** Opens a fresh practice center on a day. */
export async function openPractice(today = '2026-01-05'): Promise<Practice> {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-test-'))
  await createPracticeCenter({ folder, profile: suggestedProfile, today: date(today), at: '2026-01-05T00:00:00.000Z' })
  const program = await openProgram({ dataFolder: folder, today: () => date(today) })
  await program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
  const attempt: Practice['try'] = async (name, input, as, on) => {
    const pretence = { ...(as === undefined ? {} : { as }), ...(on === undefined ? {} : { today: date(on) }) }
    // The program answers a call by the answer that its declaration states.
    return (await program.call(name, input, pretence)) as Outcome<Answer<typeof name>>
  }
  return {
    program,
    folder,
    try: attempt,
    call: async (name, input, as, on) => {
      const outcome = await attempt(name, input, as, on)
      if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.error)}`)
      return outcome.value
    },
    close: async () => {
      await program.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A debt as a clerk would register it; parts of it can be given. */
export function aDebt(more: Partial<Input<'debt.register'>> = {}): Input<'debt.register'> {
  return {
    billNumber: 'B26-000001',
    debtType: 'salary-overpayment',
    principal: '2120.00',
    discoveredOn: '2026-01-02',
    cause: 'Overtime of pay period 14 was paid twice.',
    details: neededDetails(more.debtType ?? 'salary-overpayment'),
    debtor: aDebtor(),
    ...more,
  }
}

/** The least that must be recorded of a debt of a kind. */
export function neededDetails(slug: string): Input<'debt.register'>['details'] {
  const details = isDebtType(slug) ? debtTypes[slug].details : []
  const needed = details.filter((detail) => detail.required)
  return Object.fromEntries(needed.map(({ id, form, choices }) => [id, choices?.[0]?.id ?? SAMPLES[form]]))
}

const SAMPLES: Readonly<Record<Detail['form'], string>> = {
  text: 'Recorded',
  date: '2026-01-02',
  money: '100.00',
  hours: '40',
  pounds: '21500',
  percent: '22',
  choice: '',
}

/** A made-up person. */
export function aDebtor(more: Partial<Input<'debt.register'>['debtor']> = {}): Input<'debt.register'>['debtor'] {
  return {
    employeeId: 'E900001',
    ssn: '900-12-3456',
    lastName: 'Núñez',
    firstName: 'Ana',
    street1: '3112 Oak Ave',
    city: 'Beckley',
    state: 'WV',
    zip: '25801',
    employmentStatus: 'active',
    payFrequency: 'biweekly',
    ...more,
  }
}
