import { useEffect, useState, type ReactNode } from 'react'
import { showDay } from '../components/show-day.ts'
import { renewViews, useView } from '../use-view.ts'

const WHILE_ROLLING_MILLISECONDS = 500
const AT_REST_MILLISECONDS = 60_000

/** What the program does by itself at the first start of a day, and how far it has come. Work goes on meanwhile. */
export function Rolling(): ReactNode {
  const [isRolling, setIsRolling] = useState(false)
  const every = isRolling ? WHILE_ROLLING_MILLISECONDS : AT_REST_MILLISECONDS
  const view = useView('center.progress', {}, { every })
  const rolling = view.state === 'ready' ? view.value.rolling : undefined
  if (isRolling !== (rolling !== undefined)) setIsRolling(rolling !== undefined)
  useEffect(() => {
    if (!isRolling) return undefined
    // When it is done, what the screen shows is of the day before.
    return () => void renewViews('center.progress')
  }, [isRolling])
  if (rolling === undefined) return null
  return (
    <p className="rolling screen-only" role="status">
      <label>
        Bringing all debts up to {showDay(rolling.to)}{' '}
        <progress max={Math.max(1, rolling.of)} value={rolling.done} />
      </label>
    </p>
  )
}
