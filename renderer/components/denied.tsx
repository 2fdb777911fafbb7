import type { ReactNode } from 'react'
import type { Denial } from '../use-deed.ts'
import { answers } from '../use-view.ts'
import { Button } from './button.tsx'
import { Message } from './message.tsx'
import { Money } from './money.tsx'
import { Reasons } from './reasons.tsx'

/** The rule that stands when somebody else changed the debt in the meantime. */
const STALE = 'stale-version'

interface DeniedProps {
  readonly denial: Denial
  readonly again?: (() => void) | undefined
}

/** Why there is no answer: a refusal with its rules, a fault with its number, or a program that does not answer. */
export function Denied({ denial, again }: DeniedProps): ReactNode {
  if (denial.kind === 'refused') return <Refusal reasons={denial.reasons} minimumPayment={denial.minimumPayment} />
  if (denial.kind === 'fault') {
    return (
      <Message tone="bad" title={`Something failed (${denial.number}). Nothing was saved.`} alert>
        <p>{denial.message}</p>
        <p>Give this number to the administrator; the log keeps what happened under it.</p>
        <TryAgain again={again} />
      </Message>
    )
  }
  if (denial.kind === 'invalid') {
    return (
      <Message tone="bad" title="This could not be read." alert>
        <ul>
          {denial.issues.map((issue) => (
            <li key={issue.path}>{issue.message}</li>
          ))}
        </ul>
      </Message>
    )
  }
  return (
    <Message tone="bad" title="The program does not answer." alert>
      <p>Nothing is known of the last deed. Look at the debt before doing it again.</p>
      <TryAgain again={again} />
    </Message>
  )
}

interface RefusalProps {
  readonly reasons: Extract<Denial, { readonly kind: 'refused' }>['reasons']
  readonly minimumPayment: string | undefined
}

function Refusal({ reasons, minimumPayment }: RefusalProps): ReactNode {
  const stale = reasons.some((reason) => reason.rule === STALE)
  return (
    <Message tone="warn" title={stale ? 'Somebody changed this in the meantime.' : 'This cannot be done.'} alert>
      <Reasons reasons={reasons} />
      {minimumPayment === undefined ? null : (
        <p>
          The least payment that may be accepted is <Money amount={minimumPayment} />.
        </p>
      )}
      {stale ? (
        <p>
          <Button small onClick={() => void answers.invalidateQueries()}>
            Show it as it is now
          </Button>
        </p>
      ) : null}
    </Message>
  )
}

function TryAgain({ again }: { readonly again: (() => void) | undefined }): ReactNode {
  if (again === undefined) return null
  return (
    <p>
      <Button small onClick={again}>
        Try again
      </Button>
    </p>
  )
}
