import type { ReactNode } from 'react'
import type { Act, DebtView } from '../../../shared/api/debts.ts'
import { LinkButton } from '../../components/button.tsx'
import { Cite } from '../../components/cite.tsx'
import { Day } from '../../components/day.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { linkIdOf, WAYS, wayOf } from './deeds.ts'

/** What may be done next, the most fitting first; what may not, with the reason and the day it opens. */
export function ActsPanel({ debt }: { readonly debt: DebtView }): ReactNode {
  return (
    <Panel title="Next">
      <ul className="acts">
        {debt.acts.map((act, index) => {
          const key = `${act.deed} ${act.subjectId ?? ''}`
          return act.allowed ? (
            <AllowedAct key={key} act={act} debtId={debt.debtId} first={index === 0} />
          ) : (
            <BlockedAct key={key} act={act} />
          )
        })}
      </ul>
    </Panel>
  )
}

function AllowedAct({ act, debtId, first }: { readonly act: Act; readonly debtId: number; readonly first: boolean }): ReactNode {
  const { place, key } = WAYS[act.deed]
  return (
    <li className={first ? 'act act--first' : 'act'}>
      <span>
        <b>{act.label}</b>
        <small>{readableDays(act.detail)}</small>
      </span>
      <LinkButton
        href={wayOf(debtId, act)}
        id={place === undefined ? undefined : linkIdOf(place, act.subjectId)}
        kind={first ? 'main' : undefined}
        small
        keys={key}
        name={act.label}
      >
        {act.label.split(' ')[0]}
      </LinkButton>
    </li>
  )
}

function BlockedAct({ act }: { readonly act: Act }): ReactNode {
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
        {act.opens === undefined ? 'Not allowed' : (
          <>
            Opens <Day on={act.opens} />
          </>
        )}
      </span>
    </li>
  )
}
