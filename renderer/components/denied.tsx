import type { ReactNode } from 'react'
import type { Denial } from '../use-deed.ts'
import { answers } from '../use-view.ts'
import { Button } from './button.tsx'
import { Message } from './message.tsx'
import { Money } from './money.tsx'
import { readableDays } from './readable-days.ts'
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
      <Message tone="bad" title={denial.message} alert>
        <p>The number is {denial.number}. Give it to the administrator; the log keeps what happened under it.</p>
        <TryAgain again={again} />
      </Message>
    )
  }
  if (denial.kind === 'invalid') {
    const [first, ...others] = denial.issues.map((issue) => readableDays(issue.message))
    return (
      <Message tone="bad" title={first ?? 'This could not be read.'} alert>
        {others.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </Message>
    )
  }
  return (
    <Message tone="bad" title="The program does not answer." alert>
      {again === undefined ? <p>Whether it was done is not known. Look before doing it again.</p> : null}
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
