import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { tell } from '../../notices.ts'
import { howMany } from '../../parts/words.ts'
import { go } from '../../router.ts'
import { useDeed } from '../../use-deed.ts'
import { idOfDesk, type DeskRow } from './desk-columns.tsx'

interface PrepareBarProps {
  readonly rows: readonly DeskRow[]
  readonly picked: Readonly<Record<string, true>>
  /** How many debts may or must be referred today. */
  readonly possible: number
}

/** Puts the selected debts, or every one that may go, into a batch. */
export function PrepareBar({ rows, picked, possible }: PrepareBarProps): ReactNode {
  const prepare = useDeed('referral.prepare')
  const chosen = rows.filter((row) => picked[idOfDesk(row)])
  const run = async (): Promise<void> => {
    const batch = await prepare.run(chosen.length === 0 ? {} : { debtIds: chosen.map((row) => row.debtId) })
    if (batch === undefined) return
    go(`referrals/${batch.batchId}`)
    tell(`Batch ${batch.batchId} prepared: ${howMany(batch.debts, 'debt')}. Somebody else certifies it.`)
  }
  const count = chosen.length === 0 ? possible : chosen.length
  return (
    <>
      <Button kind="main" icon="referrals" busy={prepare.busy} disabled={count === 0} onClick={() => void run()}>
        {chosen.length === 0
          ? `Prepare all ${count.toLocaleString('en-US')} that may go`
          : `Prepare ${howMany(count, 'debt')}`}
      </Button>
      {prepare.denial === undefined ? null : <Denied denial={prepare.denial} />}
    </>
  )
}
