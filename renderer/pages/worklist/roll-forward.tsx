import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { showDay } from '../../components/show-day.ts'
import { tell } from '../../notices.ts'
import { howMany } from '../../parts/words.ts'
import { useDeed } from '../../use-deed.ts'

/** Moves every debt on to today; doing it twice changes nothing. */
export function RollForward(): ReactNode {
  const roll = useDeed('center.rollForward')
  const run = async (): Promise<void> => {
    const done = await roll.run({})
    if (done === undefined) return
    const turned = `${howMany(done.turnedDelinquent, 'debt')} turned delinquent`
    const posted = `${done.interest} interest and ${done.penalty} penalty posted`
    tell(`All debts stand as of ${showDay(done.to)}: ${turned}, ${posted}.`)
  }
  return (
    <>
      <Button icon="clock" busy={roll.busy} onClick={() => void run()}>
        Bring all debts up to today
      </Button>
      {roll.denial === undefined ? null : <Denied denial={roll.denial} />}
    </>
  )
}
