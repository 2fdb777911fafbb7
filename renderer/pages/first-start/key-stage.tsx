import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { showDay } from '../../components/show-day.ts'

interface KeyStageProps {
  readonly center: string
  readonly recoveryKey: string
  readonly today: string
  readonly onDone: () => void
}

/** The last step: the one time the recovery key is shown. */
export function KeyStage({ center, recoveryKey, today, onDone }: KeyStageProps): ReactNode {
  const [kept, setKept] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="stack">
      <section className="key-sheet" aria-labelledby="recovery-key">
        <h2 id="recovery-key" ref={heading} tabIndex={-1}>
          Recovery key of {center}
        </h2>
        <p>
          This key opens the center when every passphrase is lost. It is shown this once and kept nowhere. Print it,
          put it in a sealed envelope, and lock it away where two people can reach it.
        </p>
        <p className="key-sheet__key">{recoveryKey}</p>
        <p className="print-only">Set up on {showDay(today)}. Do not copy or photograph.</p>
      </section>
      <div className="row screen-only">
        <Button kind="main" icon="print" onClick={() => window.print()}>
          Print the key
        </Button>
      </div>
      <label className="check screen-only">
        <input type="checkbox" checked={kept} onChange={(event) => setKept(event.target.checked)} />
        The key is printed or written down, and kept safe
      </label>
      <div className="row screen-only">
        <Button kind="main" disabled={!kept} onClick={onDone}>
          Open the desk
        </Button>
      </div>
    </div>
  )
}
