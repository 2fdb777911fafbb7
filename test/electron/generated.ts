/** A made-up center with debts in every state, for tests of what shows many of them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer, CallName, Input } from '../../shared/api.ts'
import { parseAnswer } from '../../shared/api/parse.ts'
import { date, type IsoDate } from '../../shared/values/dates.ts'
import { PRACTICE_PASSPHRASE } from '../../electron/center.ts'
import { openProgram, type Program } from '../../electron/serve.ts'
import { generateCenter } from '../bench/generate.ts'
import type { Mix } from '../bench/lives.ts'

/** A program signed in to a generated center. */
export interface Generated {
  readonly today: IsoDate
  readonly folder: string
  /** Makes a call that must succeed; on another day and as another account when given. */
  call<N extends CallName>(name: N, input: Input<N>, on?: IsoDate, as?: string): Promise<Answer<N>>
  /** Lets go of the center, so that another program can have it, and has it again. */
  leave(): Promise<void>
  reopen(): Promise<void>
  close(): Promise<void>
}

/** Makes a center of so many debts and opens it on the day it was made for. */
export async function openGenerated(debts: number, mix: Mix = 'plausible'): Promise<Generated> {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-test-'))
  const today = date('2026-11-22')
  await generateCenter({ folder, debts, today, mix })
  const open = async (): Promise<Program> => {
    const opened = await openProgram({ dataFolder: folder, today: () => today })
    await opened.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
    return opened
  }
  let program = await open()
  return {
    today,
    folder,
    call: async (name, input, on = today, as = 'clerk1') => {
      const outcome = await program.call(name, input, { today: on, as })
      if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.error)}`)
      return parseAnswer(name, outcome.value)
    },
    leave: async () => await program.close(),
    reopen: async () => {
      program = await open()
    },
    close: async () => {
      await program.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
