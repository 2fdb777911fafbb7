import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPracticeCenter, PRACTICE_PASSPHRASE } from '../../electron/center.ts'
import { openProgram, type Program } from '../../electron/serve.ts'
import { suggestedProfile } from '../../electron/suggested-profile.ts'
import { date } from '../../shared/values/dates.ts'
import { aDebt } from './practice.ts'

const TODAY = date('2026-03-02')

let folder: string
let program: Program
let seen: (() => void) | undefined

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-test-'))
  await createPracticeCenter({ folder, profile: suggestedProfile, today: TODAY, at: `${TODAY}T12:00:00.000Z` })
  program = await openProgram({ dataFolder: folder, today: () => TODAY, onProgress: () => seen?.() })
  await program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
  for (let bill = 1; bill <= 6; bill++) {
    await program.call('debt.register', aDebt({ billNumber: `B${bill}`, details: { cause: 'payroll-processing' } }))
  }
})

afterEach(async () => {
  seen = undefined
  await program.close()
  rmSync(folder, { recursive: true, force: true })
})

const issueAll = async () => await program.call('letter.issueBatch', { kind: 'demand' })

test('a batch of letters tells how far it has come while it is being done', async () => {
  let asked: Promise<unknown> | undefined
  seen = () => void (asked ??= program.call('work.view', {}))
  expect(await issueAll()).toMatchObject({ ok: true, value: { issued: 6 } })
  expect(await asked).toMatchObject({ ok: true, value: { work: { call: 'letter.issueBatch', of: 6 } } })
  expect(await program.call('work.view', {})).toEqual({ ok: true, value: {} })
})

test('a batch of letters that is stopped leaves nothing behind, and is done when it is begun again', async () => {
  let asked: Promise<unknown> | undefined
  seen = () => void (asked ??= program.call('work.stop', {}))
  expect(await issueAll()).toMatchObject({ ok: false, error: { kind: 'invalid' } })
  expect(await asked).toEqual({ ok: true, value: { asked: true } })
  expect(await program.call('letters.view', {})).toMatchObject({ value: { toIssueCount: 6, toMailCount: 0 } })
  seen = undefined
  expect(await issueAll()).toMatchObject({ ok: true, value: { issued: 6 } })
})

test('there is nothing to stop while nothing long is being done', async () => {
  expect(await program.call('work.stop', {})).toEqual({ ok: true, value: { asked: false } })
  expect(await issueAll()).toMatchObject({ ok: true, value: { issued: 6 } })
})
