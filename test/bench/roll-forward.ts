/** Measures rolling a center forward by a day, beside one raw UPDATE of the same columns of the same rows. */
import { join } from 'node:path'
import { PRACTICE_PASSPHRASE } from '../../electron/center.ts'
import { readKeyring } from '../../electron/keyring.ts'
import { openProgram } from '../../electron/serve.ts'
import { openStore } from '../../electron/store/open.ts'
import { addDays } from '../../shared/values/dates.ts'
import { answered } from './answered.ts'
import type { Line, Subject } from './measure.ts'
import { spent } from './spent.ts'

/** How many times longer than the raw UPDATE it may take, for so many debts; fewer are over before they are warm. */
const MARK = 3
const MARK_IS_FOR = 1_000_000

/** Memory that it may use, in megabytes. */
const MEMORY_MARK = 512

/** Rolls forward by a day, and once more; then lets the engine alone change the same columns. */
export async function measureRollForward({ folder, debts, today }: Subject): Promise<readonly Line[]> {
  const program = await openProgram({ dataFolder: folder, today: () => addDays(today, 1) })
  await answered(program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE }))
  const rolled = await spent(async () => await answered(program.call('center.rollForward', {})))
  const again = await spent(async () => await answered(program.call('center.rollForward', {})))
  await program.close()
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const raw = await rawUpdate(folder)
  const ratio = rolled.processor / raw.processor
  return [
    {
      what: `roll-forward of ${debts.toLocaleString('en-US')} open debts`,
      mark: `within ${MARK}x of a raw UPDATE`,
      figure: `${seconds(rolled)}; raw UPDATE ${seconds(raw)}; ${ratio.toFixed(1)}x`,
      ...(debts < MARK_IS_FOR ? {} : { reached: ratio <= MARK }),
    },
    { what: 'the same once more', mark: 'changes nothing', figure: seconds(again) },
    {
      what: 'memory at its highest', mark: `under ${MEMORY_MARK} MB`, figure: `${megabytes} MB`,
      reached: megabytes < MEMORY_MARK,
    },
  ]
}

function seconds({ wall, processor }: { readonly wall: number; readonly processor: number }): string {
  return `${(wall / 1000).toFixed(1)} s (processor ${(processor / 1000).toFixed(1)})`
}

async function rawUpdate(folder: string): ReturnType<typeof spent> {
  const key = Buffer.from(readKeyring(folder).practiceKey ?? '', 'hex')
  const store = await openStore(join(folder, 'center.db'), key)
  store.sqlite.exec('update counting set paused = 1')
  const took = await spent(async () => {
    store.sqlite.exec(`update debt set contingency_fee = contingency_fee, penalty = penalty + 11,
      administrative = administrative, interest = interest + 37, principal_left = principal_left, total = total + 48,
      accrued_to = date(accrued_to, '+1 day') where state in ('delinquent', 'referred', 'agreement')`)
    await Promise.resolve()
  })
  await store.close()
  return took
}
