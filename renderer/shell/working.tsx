import { useState, type ReactNode } from 'react'
import { call } from '../api.ts'
import { useLongWork } from '../at-work.ts'
import { Button } from '../components/button.tsx'
import { useView } from '../use-view.ts'

const LOOK_EVERY_MILLISECONDS = 400

/** What the clerk waits for, by the call that does it. */
const WORK: Readonly<Record<string, string>> = {
  'letter.issueBatch': 'Letters laid out',
  'center.rollForward': 'Debts brought up to date',
}

/** How far a deed that takes more than a second has come, and a way to stop it. */
export function Working(): ReactNode {
  return useLongWork() ? <LongWork /> : null
}

function LongWork(): ReactNode {
  const view = useView('work.view', {}, { every: LOOK_EVERY_MILLISECONDS })
  const [stopping, setStopping] = useState(false)
  const work = view.state === 'ready' ? view.value.work : undefined
  if (work === undefined) return null
  const far = `${work.done.toLocaleString('en-US')} of ${work.of.toLocaleString('en-US')}`
  const stop = (): void => {
    setStopping(true)
    void call('work.stop', {})
  }
  return (
    <div className="rolling row screen-only">
      <label>
        {WORK[work.call] ?? 'Done so far'}: {far} <progress max={Math.max(1, work.of)} value={work.done} />
      </label>
      <Button small icon="close" busy={stopping} onClick={stop}>
        Stop
      </Button>
    </div>
  )
}
