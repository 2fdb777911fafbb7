/**
 * `npm run demo`: the whole life of two extracts without a window, in a practice center of its own.
 *
 * Nothing outside its folder is touched, and nothing inside it is ever overwritten: a second run takes a new folder.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { createPracticeCenter, PRACTICE_PASSPHRASE } from './center.ts'
import { BadUsage, readArgs } from './cli/command.ts'
import { endingOf } from './cli/ending.ts'
import { progressOn } from './demonstration/progress.ts'
import { randomFrom } from './demonstration/random.ts'
import { summaryOf } from './demonstration/summary.ts'
import { liveLife } from './demonstration/whole-life.ts'
import { programFolder } from './program-folder.ts'
import { openProgram, todayHere } from './serve.ts'
import { suggestedProfile } from './suggested-profile.ts'

const HELP = `Usage: npm run demo -- [EXTRACT.csv ...] [--out DIR]

Lives the whole life of debts without a window: imports the extracts (two samples of made-up people when none is named),
issues the letters as one PDF, posts payments, makes agreements, rolls forward, and writes the file for Treasury.

  --out DIR   the folder to make; out/demo otherwise, or the next free number
  --help      this text
`

const SEED = 7

const SAMPLES = ['payroll-extract.csv', 'travel-extract.csv'].map((name) =>
  join(programFolder, 'resources', 'samples', name),
)

process.exitCode = await demo(process.argv.slice(2))

async function demo(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  try {
    await run(args)
    return 0
  } catch (fault) {
    const { exit, sentence } = endingOf(fault)
    process.stderr.write(`\n${sentence}\n${fault instanceof BadUsage ? `\n${HELP}` : ''}`)
    return exit
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, { out: { type: 'string' } }, 'any')
  const extracts = positionals.length === 0 ? SAMPLES : positionals.map((path) => resolve(path))
  const folder = freeFolder(values.out)
  mkdirSync(folder, { recursive: true })
  const progress = progressOn(process.stdout, () => performance.now())
  const many = extracts.length === 1 ? 'one extract' : `${extracts.length} extracts`
  progress.say(`Recoup: the whole life of ${many}, in ${shown(folder)}\n`)
  const began = performance.now()
  const center = join(folder, 'center')
  const begins = todayHere()
  await createPracticeCenter({ folder: center, profile: suggestedProfile, today: begins, at: new Date().toISOString() })
  const program = await openProgram({ dataFolder: center })
  try {
    await program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
    const life = { program, progress, random: randomFrom(SEED), folder, center, begins }
    const lived = await liveLife(life, extracts)
    progress.say(`\n${await summaryOf(life, lived)}\n`)
    progress.say(['Files', ...lived.files.map((file) => `  ${shown(file)}`)].join('\n'))
  } finally {
    await program.close()
  }
  const took = ((performance.now() - began) / 1000).toFixed(1)
  progress.say(`\nDone in ${took} s. To look at the center: npm start -- --data ${shown(center)}`)
}

/** The folder that was asked for, which must be free, or the first free one of its name. */
function freeFolder(out: string | undefined): string {
  if (out !== undefined) {
    const folder = resolve(out)
    if (existsSync(folder)) throw new BadUsage('The folder of --out is there already. Name a new one.')
    return folder
  }
  for (let number = 1; ; number += 1) {
    const folder = resolve('out', number === 1 ? 'demo' : `demo-${number}`)
    if (!existsSync(folder)) return folder
  }
}

function shown(path: string): string {
  return relative(process.cwd(), path)
}
