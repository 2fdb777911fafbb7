/** Measures `calc.balance` through `recoup call`, start-up and text both ways included, beside a naive script. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Decimal } from 'decimal.js'
import { randomFrom } from '../../electron/demonstration/random.ts'
import { programFolder } from '../../electron/program-folder.ts'
import { addDays, daysBetween, type IsoDate } from '../../shared/values/dates.ts'
import type { Line } from './measure.ts'
import { spent } from './spent.ts'

const CALLS = 200_000
const MARK = 20_000

interface Question {
  readonly principal: string
  readonly delinquencyDate: IsoDate
  readonly asOf: IsoDate
  readonly ratePercent: string
}

/** Asks so many balances of one process, as a script would. */
export async function measureCalculations(today: IsoDate): Promise<readonly Line[]> {
  const questions = makeQuestions(today)
  const input = questions.map((question) => `${JSON.stringify({ call: 'calc.balance', input: question })}\n`).join('')
  const ours = await spent(async () => {
    const told = spawnSync(process.execPath, [join(programFolder, 'electron', 'cli.ts'), 'call'], {
      input,
      maxBuffer: 2 ** 30,
    })
    if (told.status !== 0) throw new Error(told.stderr.toString())
    await Promise.resolve()
  })
  const naive = await spent(async () => {
    for (const question of questions) naiveBalance(question)
    await Promise.resolve()
  })
  const aSecond = Math.round((CALLS * 1000) / ours.wall)
  const naiveASecond = Math.round((CALLS * 1000) / naive.wall)
  return [
    {
      what: 'calc.balance through recoup call, with steps and citations',
      mark: `over ${MARK.toLocaleString('en-US')} a second`,
      figure: `${aSecond.toLocaleString('en-US')} a second`,
      reached: aSecond > MARK,
    },
    {
      what: 'beside it: interest and penalty in a short script with decimal.js',
      mark: 'no text, no steps, no citations',
      figure: `${naiveASecond.toLocaleString('en-US')} a second`,
    },
  ]
}

function makeQuestions(today: IsoDate): readonly Question[] {
  const random = randomFrom(5)
  return Array.from({ length: CALLS }, () => ({
    principal: `${random.between(50, 40_000)}.${String(random.between(0, 99)).padStart(2, '0')}`,
    delinquencyDate: addDays(today, -random.between(1, 900)),
    asOf: today,
    ratePercent: random.pick(['1', '3', '4.125', '5']),
  }))
}

/** What a script of an afternoon does: a year of 365 days, the penalty on everything from the 91st day. */
function naiveBalance({ principal, delinquencyDate, asOf, ratePercent }: Question): string {
  const days = daysBetween(delinquencyDate, asOf)
  const owed = new Decimal(principal)
  const interest = owed.mul(ratePercent).div(100).mul(days).div(365)
  const penalty = days > 90 ? owed.add(interest).mul('0.06').mul(days).div(365) : new Decimal(0)
  return owed.add(interest).add(penalty).toFixed(2)
}
