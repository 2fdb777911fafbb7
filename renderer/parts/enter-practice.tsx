import type { ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { Denied } from '../components/denied.tsx'
import { useDeed } from '../use-deed.ts'

/** The way into the practice center, which is made the first time. */
export function EnterPractice(): ReactNode {
  const enter = useDeed('practice.enter')
  return (
    <div>
      <Button kind="link" busy={enter.busy} onClick={() => void enter.run({})}>
        Try the practice center
      </Button>
      <span role="status">
        {enter.busy ? <span className="soft"> Its made-up people are put in place; some seconds.</span> : null}
      </span>
      {enter.denial === undefined ? null : <Denied denial={enter.denial} />}
    </div>
  )
}
