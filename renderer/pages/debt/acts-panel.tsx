import type { ReactNode } from 'react'
import type { Act, DebtView } from '../../../shared/api/debts.ts'
import { LinkButton } from '../../components/button.tsx'
import { Cite } from '../../components/cite.tsx'
import { Day } from '../../components/day.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { isGivingUp, linkIdOf, WAYS, wayOf } from './deeds.ts'

/** Deeds that are open on nearly every day of a debt's life; they stand in one row. */
const ROUTINE: ReadonlySet<Act['deed']> = new Set([
  'payment.post', 'letter.send', 'case.open', 'hold.place', 'charge.post', 'note.add',
])

/** What may be done next, the most fitting first; what may not, with the reason and the day it opens. */
export function ActsPanel({ debt }: { readonly debt: DebtView }): ReactNode {
  const next = debt.acts.filter((act) => !isGivingUp(act))
  const allowed = next.filter((act) => act.allowed)
  const fitting = allowed.filter((act) => !ROUTINE.has(act.deed))
  const routine = allowed.filter((act) => ROUTINE.has(act.deed))
  const blocked = next.filter((act) => !act.allowed)
  return (
    <Panel title="Next">
      <div>
        {fitting.length === 0 ? null : (
          <ul className="acts">
            {fitting.map((act, index) => (
              <FittingAct key={keyOf(act)} act={act} debtId={debt.debtId} first={index === 0} />
            ))}
          </ul>
        )}
        <ul className="routine" aria-label="Always open">
          {routine.map((act) => (
            <li key={keyOf(act)}>
              <ActLink act={act} debtId={debt.debtId} words={act.label} />
            </li>
          ))}
        </ul>
        {blocked.length === 0 ? null : (
          <ul className="acts" aria-label="Not open yet">
            {blocked.map((act) => (
              <BlockedAct key={keyOf(act)} act={act} />
            ))}
          </ul>
        )}
      </div>
    </Panel>
  )
}

function keyOf(act: Act): string {
  return `${act.deed} ${act.subjectId ?? ''}`
}

interface FittingActProps {
  readonly act: Act
  readonly debtId: number
  readonly first: boolean
}

function FittingAct({ act, debtId, first }: FittingActProps): ReactNode {
  const verb = act.label.split(' ')[0] ?? act.label
  return (
    <li className="act">
      <span>
        <b>{act.label}</b>
        <small>{readableDays(act.detail)}</small>
      </span>
      <ActLink act={act} debtId={debtId} words={verb} main={first} />
    </li>
  )
}

interface ActLinkProps {
  readonly act: Act
  readonly debtId: number
  readonly words: string
  readonly main?: boolean
}

/** The link that leads to a deed, with its key. */
export function ActLink({ act, debtId, words, main = false }: ActLinkProps): ReactNode {
  const { place, key } = WAYS[act.deed]
  const id = place === undefined ? undefined : linkIdOf(place, act.subjectId)
  return (
    <LinkButton href={wayOf(debtId, act)} id={id} kind={main ? 'main' : undefined} small keys={key} name={act.label}>
      {words}
    </LinkButton>
  )
}

/** A deed that is not open, with its reasons and the day it opens. */
export function BlockedAct({ act }: { readonly act: Act }): ReactNode {
  return (
    <li className="act act--blocked">
      <span>
        <b>{act.label}</b>
        {act.reasons.map((reason) => (
          <small key={`${reason.rule} ${reason.message}`}>
            {readableDays(reason.message)} (<Cite of={reason.cite} />)
          </small>
        ))}
      </span>
      <span className="act__opens">
        {act.opens === undefined ? (
          'Not yet'
        ) : (
          <>
            Opens <Day on={act.opens} />
          </>
        )}
      </span>
    </li>
  )
}
