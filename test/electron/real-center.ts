/** A center that is no practice one, in a folder of its own: real keys, one supervisor signed in. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProgram, type Program } from '../../electron/serve.ts'
import { suggestedProfile } from '../../electron/suggested-profile.ts'
import type { Answer, CallName, Input } from '../../shared/api.ts'
import { parseAnswer } from '../../shared/api/parse.ts'
import { date, type IsoDate } from '../../shared/values/dates.ts'

export const supervisor = { name: 'r.okafor', passphrase: 'four plain words do well' }

export const clerk = { name: 'd.alvarez', passphrase: 'another four plain words' }

export interface RealCenter {
  readonly folder: string
  readonly program: Program
  readonly recoveryKey: string
  today: IsoDate
  signIn(who: typeof supervisor): Promise<void>
  addClerk(): Promise<void>
  /** Makes a call that must succeed. */
  call<N extends CallName>(name: N, input: Input<N>): Promise<Answer<N>>
  close(): Promise<void>
}

/** Sets one up and leaves its supervisor signed in. */
export async function openRealCenter(today = '2026-01-05'): Promise<RealCenter> {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-real-'))
  const program = await openProgram({ dataFolder: folder, today: () => center.today })
  const call: RealCenter['call'] = async (name, input) => {
    const outcome = await program.call(name, input)
    if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.error)}`)
    return parseAnswer(name, outcome.value)
  }
  const center: RealCenter = {
    folder,
    program,
    today: date(today),
    recoveryKey: '',
    signIn: async (who) => void (await call('session.signIn', who)),
    addClerk: async () => {
      await call('account.add', { ...clerk, displayName: 'Dana Alvarez', role: 'clerk' })
    },
    call,
    close: async () => {
      await program.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  const account = { ...supervisor, displayName: 'Ruth Okafor' }
  const { recoveryKey } = await call('center.create', { profile: suggestedProfile, account })
  return Object.assign(center, { recoveryKey })
}
