/**
 * Does mixed work for a while and watches memory, files and the time of a deed: none may grow but by what is kept.
 * `npm run bench -- soak --minutes 60`; a few minutes otherwise.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPracticeCenter } from '../../electron/center.ts'
import { ask } from '../../electron/cli/ask.ts'
import { makePerson } from '../../electron/demonstration/people.ts'
import { randomFrom, type Random } from '../../electron/demonstration/random.ts'
import { openProgram, type Program } from '../../electron/serve.ts'
import { suggestedProfile } from '../../electron/suggested-profile.ts'
import { PRACTICE_PASSPHRASE } from '../../electron/unlock.ts'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { answered } from './answered.ts'
import type { Line } from './measure.ts'

/** One look at the process between deeds. */
interface Look {
  readonly megabytes: number
  readonly handles: number
  readonly millisecondsADeed: number
  readonly bytesADeed: number
}

const DEEDS_A_LOOK = 300

/** Works for so many minutes and tells the first looks beside the last. */
export async function measureSoak(today: IsoDate, minutes: number): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-soak-'))
  try {
    await createPracticeCenter({ folder, profile: suggestedProfile, today, at: `${today}T12:00:00.000Z` })
    const program = await openProgram({ dataFolder: folder, today: () => today })
    await answered(program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE }))
    const looks = await work(program, folder, today, Date.now() + minutes * 60_000)
    await program.close()
    return linesOf(looks, minutes)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function work(program: Program, folder: string, today: IsoDate, until: number): Promise<readonly Look[]> {
  const random = randomFrom(11)
  const looks: Look[] = []
  for (let deeds = 0; Date.now() < until; deeds += DEEDS_A_LOOK) {
    const before = performance.now()
    const bytes = sizeOf(folder)
    for (let deed = 0; deed < DEEDS_A_LOOK; deed += 3) await liveOne(program, random, deeds + deed, today)
    looks.push({
      megabytes: process.memoryUsage().rss / 2 ** 20,
      handles: process.getActiveResourcesInfo().length,
      millisecondsADeed: (performance.now() - before) / DEEDS_A_LOOK,
      bytesADeed: (sizeOf(folder) - bytes) / DEEDS_A_LOOK,
    })
  }
  return looks
}

/** A debt registered, noted and partly paid, with the lists looked at in between. */
async function liveOne(program: Program, random: Random, number: number, today: IsoDate): Promise<void> {
  const { ssn, lastName, firstName, street1, city, state, zip } = makePerson(random, number + 1)
  const { debtId, version } = await ask(program, 'debt.register', {
    debtor: {
      employeeId: `S${number}`,
      ssn,
      lastName,
      firstName,
      street1,
      city,
      state,
      zip,
      employmentStatus: 'active',
      payFrequency: 'biweekly',
    },
    billNumber: `S26-${number}`,
    debtType: 'salary-overpayment',
    principal: `${random.between(100, 9000)}.00`,
    discoveredOn: addDays(today, -random.between(1, 30)),
    cause: 'Paid twice for the same period',
  })
  await ask(program, 'worklist.view', {})
  const noted = await ask(program, 'note.add', { debtId, version, text: `Note ${number}` })
  const payment = { debtId, version: noted.version, receivedOn: today, amount: '25.00', method: 'check' } as const
  await ask(program, 'payment.post', { ...payment, reference: String(number) })
  await ask(program, 'debt.view', { debtId })
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

/** The first quarter of the looks, without the very first, beside the last quarter. */
function linesOf(looks: readonly Look[], minutes: number): readonly Line[] {
  const quarter = Math.max(1, Math.floor(looks.length / 4))
  const early = looks.slice(1, 1 + quarter)
  const late = looks.slice(-quarter)
  const line = (what: string, of: (look: Look) => number, unit: string, most: number): Line => {
    const [first, last] = [middle(early.map(of)), middle(late.map(of))]
    return {
      what: `${what}, over ${minutes} minutes and ${(looks.length * DEEDS_A_LOOK).toLocaleString('en-US')} deeds`,
      mark: `no growth beyond ${most}x`,
      figure: `${first.toFixed(1)} ${unit} at first, ${last.toFixed(1)} ${unit} at last`,
      reached: last <= first * most,
    }
  }
  return [
    line('time of a deed', ({ millisecondsADeed }) => millisecondsADeed, 'ms', 1.3),
    line('memory', ({ megabytes }) => megabytes, 'MB', 1.3),
    line('open resources', ({ handles }) => handles, '', 1),
    line('bytes kept of a deed', ({ bytesADeed }) => bytesADeed, 'bytes', 1.3),
  ]
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
