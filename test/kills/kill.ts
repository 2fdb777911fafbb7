/** Kills a program at work, again and again, and looks each time at what is left. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPracticeCenter } from '../../electron/center.ts'
import { programFolder } from '../../electron/program-folder.ts'
import { openProgram } from '../../electron/serve.ts'
import { suggestedProfile } from '../../electron/suggested-profile.ts'
import { PRACTICE_PASSPHRASE } from '../../electron/unlock.ts'
import { parseAnswer } from '../../shared/api/parse.ts'
import type { Answer, CallName, Input } from '../../shared/api.ts'
import { date } from '../../shared/values/dates.ts'

/** What was killed and found. */
export interface Killed {
  readonly kills: number
  /** Deeds that had been answered before a kill. */
  readonly answered: number
  /** What was lost, half-done or broken: nothing, if all is well. */
  readonly wrong: readonly string[]
}

/** A center is begun anew after so many kills, so that looking at it stays quick. */
const KILLS_A_CENTER = 40

const LONGEST_LIFE_MILLISECONDS = 400

/** Kills so many programs. `tell` is told how far it has come. */
export async function killOften(
  kills: number, tell: (done: number, wrong: number) => void = () => {},
): Promise<Killed> {
  const wrong: string[] = []
  let answered = 0
  for (let done = 0; done < kills; ) {
    const folder = mkdtempSync(join(tmpdir(), 'recoup-kills-'))
    try {
      await createPracticeCenter({ folder, profile: suggestedProfile, today: date('2026-01-05'), at: AT })
      const told: string[] = []
      for (let here = 0; here < KILLS_A_CENTER && done < kills; here += 1) {
        told.push(...(await workAndKill(folder, done + 1)))
        done += 1
        wrong.push(...(await findWrong(folder, told)).map((what) => `after kill ${done}: ${what}`))
        tell(done, wrong.length)
      }
      answered += told.length
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return { kills, answered, wrong }
}

const AT = '2026-01-05T08:00:00.000Z'

/** Lets a program work for a moment of random length and kills it; gives the deeds that were answered. */
async function workAndKill(folder: string, seed: number): Promise<readonly string[]> {
  const worker = join(programFolder, 'test', 'kills', 'worker.ts')
  const child = spawn(process.execPath, [worker, folder, String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  let complained = ''
  child.stderr.on('data', (part: Buffer) => void (complained += part.toString()))
  const ended = new Promise<void>((resolve) => void child.on('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.on('exit', () => reject(new Error(`The worker ended by itself: ${complained}`)))
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString()
      if (said.includes('ready\n')) resolve()
    })
  })
  child.removeAllListeners('exit')
  await new Promise((resolve) => void setTimeout(resolve, Math.random() * LONGEST_LIFE_MILLISECONDS))
  child.kill('SIGKILL')
  await ended
  // What was cut short in the middle of a line was not told.
  return said.split('\n').slice(0, -1).filter((line) => line !== 'ready')
}

/** Opens the center and compares it with what was answered. */
async function findWrong(folder: string, told: readonly string[]): Promise<readonly string[]> {
  const program = await openProgram({ dataFolder: folder, today: () => date('2026-01-05') })
  const ask = async <N extends CallName>(name: N, input: Input<N>): Promise<Answer<N>> => {
    const outcome = await program.call(name, input, { as: 'auditor1' })
    if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.error)}`)
    return parseAnswer(name, outcome.value)
  }
  try {
    const opened = await program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
    if (!opened.ok) return [`it does not open: ${JSON.stringify(opened.error)}`]
    const wrong: string[] = []
    const { firstBroken, edited, lost } = await ask('audit.verify', {})
    if (firstBroken !== undefined) wrong.push(`line ${firstBroken} of the trail does not follow`)
    if (edited.length > 0) wrong.push(`tables do not come to their seals: ${JSON.stringify(edited)}`)
    if (lost.length > 0) wrong.push(`the trail no longer leads through ${lost.join(', ')}`)
    const debts = told.filter((line) => line.startsWith('debt '))
    const { count } = await ask('debt.list', { limit: 1 })
    if (count < debts.length) wrong.push(`${debts.length} debts were registered and ${count} are there`)
    for (const [deed, call] of [['paid', 'payment.post'], ['letter', 'letter.issue'], ['note', 'note.add']] as const) {
      const answered = told.filter((line) => line.startsWith(`${deed} `)).length
      const kept = await ask('audit.list', { call, limit: 1 })
      if (kept.count < answered) wrong.push(`${answered} times ${call} was answered and ${kept.count} are kept`)
    }
    const { rows } = await ask('audit.list', { call: 'debt.register', limit: 1 })
    if (debts.length > 0 && rows.length === 0) wrong.push('debts were registered and the trail has none')
    return [...wrong, ...halfDone(folder)]
  } finally {
    await program.close()
  }
}

/** Whatever has the name of a backup is a whole one. */
function halfDone(folder: string): readonly string[] {
  const backups = join(folder, 'backups')
  const names = readdirSync(folder).includes('backups') ? readdirSync(backups) : []
  return names
    .filter((name) => name.startsWith('recoup-') && readdirSync(join(backups, name)).length !== 3)
    .map((name) => `the backup ${name} is half-done`)
}
