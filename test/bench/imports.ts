/** Measures the import of an extract beside the raw `.import` of the sqlite3 shell, which checks nothing. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createPracticeCenter } from '../../electron/center.ts'
import { extractText, makeDebt, type MadeUpDebt } from '../../electron/demonstration/made-up-extract.ts'
import { makePerson, type Person } from '../../electron/demonstration/people.ts'
import { randomFrom } from '../../electron/demonstration/random.ts'
import { openProgram } from '../../electron/serve.ts'
import { suggestedProfile } from '../../electron/suggested-profile.ts'
import { PRACTICE_PASSPHRASE } from '../../electron/unlock.ts'
import { debtTypeSlugs } from '../../shared/debt-types/index.ts'
import { date, type IsoDate } from '../../shared/values/dates.ts'
import { answered } from './answered.ts'
import type { Line } from './measure.ts'
import { spent, type Spent } from './spent.ts'

const ROWS = 100_000
const MEMORY_MARK = 512

/** Imports a made-up extract whole: read, validated, compared, registered, in one transaction. */
export async function measureImport(today: IsoDate): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-bench-'))
  try {
    const csv = join(folder, 'extract.csv')
    // Another process makes the extract, so that its memory is not counted.
    execFileSync(process.execPath, [import.meta.filename, csv, today])
    const ours = await importOurs(join(folder, 'center'), readFileSync(csv, 'utf8'), today)
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
    const raw = await importRaw(folder, csv)
    const ratio = ours.processor / raw.processor
    return [
      {
        what: `import of ${ROWS.toLocaleString('en-US')} rows`,
        mark: 'at least half the rate of raw .import',
        figure: `${seconds(ours)}; raw ${seconds(raw)}; ${ratio.toFixed(1)}x`,
        reached: ratio <= 2,
      },
      {
        what: 'memory of the import',
        mark: `under ${MEMORY_MARK} MB`,
        figure: `${megabytes} MB`,
        reached: megabytes < MEMORY_MARK,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function makeExtract(rows: number, today: IsoDate): string {
  const random = randomFrom(3)
  const people: Person[] = []
  const debts: MadeUpDebt[] = []
  for (let number = 1; number <= rows; number += 1) {
    const known = people.length > 0 && random.chance(0.5)
    const person = known ? random.pick(people) : makePerson(random, people.length + 1)
    if (!known) people.push(person)
    debts.push(makeDebt(random, number, person, random.pick(debtTypeSlugs), today))
  }
  return extractText(debts)
}

async function importOurs(folder: string, content: string, today: IsoDate): Promise<Spent> {
  await createPracticeCenter({ folder, profile: suggestedProfile, today, at: `${today}T12:00:00.000Z` })
  const program = await openProgram({ dataFolder: folder, today: () => today })
  await answered(program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE }))
  const took = await spent(async () => {
    await answered(program.call('import.commit', { fileName: 'extract.csv', content }))
  })
  await program.close()
  return took
}

/** By the shell where it is installed; otherwise a bare insert of the same lines, which does still less. */
async function importRaw(folder: string, csv: string): Promise<Spent> {
  const shell = spawnSync('sqlite3', ['--version'])
  if (shell.status === 0) {
    return await spent(async () => {
      execFileSync('sqlite3', [join(folder, 'raw.db'), '.mode csv', `.import ${csv} extract`])
      await Promise.resolve()
    }).then((took) => ({ ...took, processor: took.wall }))
  }
  const raw = new Database(join(folder, 'raw.db'))
  raw.exec('create table extract (line text)')
  const insert = raw.prepare('insert into extract values (?)')
  const took = await spent(async () => {
    raw.transaction(() => readFileSync(csv, 'utf8').split('\r\n').forEach((line) => insert.run(line)))()
    await Promise.resolve()
  })
  raw.close()
  return took
}

function seconds({ wall, processor }: Spent): string {
  return `${(wall / 1000).toFixed(1)} s (processor ${(processor / 1000).toFixed(1)})`
}

if (import.meta.main) {
  const [file = '', today = ''] = process.argv.slice(2)
  writeFileSync(file, makeExtract(ROWS, date(today)))
}
