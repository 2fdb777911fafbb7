import type { ReactNode } from 'react'
import type { DebtView, TimelineEntry } from '../../../shared/api/debts.ts'
import { Cite } from '../../components/cite.tsx'
import { Day } from '../../components/day.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { addressOf } from '../../router.ts'
import { linkIdOf } from './deeds.ts'

const ICONS: Readonly<Record<TimelineEntry['kind'], IconName>> = {
  established: 'add',
  letter: 'letters',
  money: 'money',
  status: 'status',
  case: 'case',
  agreement: 'agreement',
  offset: 'offset',
  referral: 'referrals',
  note: 'note',
  clock: 'clock',
}

/** What happened, newest first: letters, money, decisions and notes in one line of time. */
export function Timeline({ debt }: { readonly debt: DebtView }): ReactNode {
  return (
    <Panel title="Timeline">
      <ol className="timeline">
        {debt.timeline.map((entry, index) => (
          // Entries of one day may read the same; their order is what tells them apart.
          <li key={`${index} ${entry.on} ${entry.title}`}>
            <Day on={entry.on} />
            <Icon name={ICONS[entry.kind]} />
            <span>
              {entry.title}
              {entry.detail === '' && entry.by === undefined ? null : (
                <small>
                  {readableDays(entry.detail)}
                  {entry.detail !== '' && entry.by !== undefined ? ' · ' : ''}
                  {entry.by}
                </small>
              )}
            </span>
            <Side debtId={debt.debtId} entry={entry} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function Side({ debtId, entry }: { readonly debtId: number; readonly entry: TimelineEntry }): ReactNode {
  const { amount, cite, documentId, reversibleEntryId, title } = entry
  return (
    <span className="timeline__side">
      {amount === undefined ? null : <Money amount={amount} />}
      {cite === undefined ? null : <Cite of={cite} />}
      {documentId === undefined ? null : (
        <a className="screen-only" href={addressOf(`documents/${documentId}`, { debt: debtId })}>
          Open<span className="unseen"> the document: {title}</span>
        </a>
      )}
      {reversibleEntryId === undefined ? null : (
        <a
          className="screen-only"
          id={linkIdOf('reversal', reversibleEntryId)}
          href={addressOf(`debts/${debtId}/reversal/${reversibleEntryId}`)}
        >
          Reverse<span className="unseen">: {title}</span>
        </a>
      )}
    </span>
  )
}
