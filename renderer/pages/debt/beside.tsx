/** What stands beside a debt: holds, clocks, cases, letters, terms. */
import type { ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { Cite } from '../../components/cite.tsx'
import { Day } from '../../components/day.tsx'
import { Facts } from '../../components/facts.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { Tag, type Tone } from '../../components/tag.tsx'
import { addressOf } from '../../router.ts'

/** Why collection or accrual is held, and what still goes on. */
export function HoldsMessage({ debt: { holds, held } }: { readonly debt: DebtView }): ReactNode {
  if (holds.length === 0) return null
  const collection = holds.some((hold) => hold.what === 'collection')
  const accrual = holds.some((hold) => hold.what === 'accrual')
  const title =
    collection && accrual
      ? 'Collection and accrual are held'
      : collection
        ? 'Collection is held; charges go on accruing'
        : 'Accrual is held'
  return (
    <Message tone="warn" title={title}>
      <ul>
        {holds.map((hold) => (
          <li key={`${hold.caseId ?? ''} ${hold.holdId ?? ''} ${hold.what}`}>
            {hold.caseId === undefined ? (
              hold.why
            ) : (
              <a href={addressOf(`cases/${hold.caseId}`)}>{hold.why}</a>
            )}
            , since <Day on={hold.since} />
            {hold.placedBy === undefined ? '' : `, placed by ${hold.placedBy}`}; ends {readableDays(hold.ends)} (
            <Cite of={hold.cite} />)
          </li>
        ))}
      </ul>
      <p>
        <b>Waits:</b> {held.blocked.join('; ')}.
      </p>
      <p>
        <b>Goes on:</b> {held.goesOn.join('; ')}.
      </p>
    </Message>
  )
}

/** The open deadlines. */
export function ClocksPanel({ debt: { debtId, clocks } }: { readonly debt: DebtView }): ReactNode {
  if (clocks.length === 0) return null
  return (
    <Panel title="Clocks">
      <div>
        {clocks.map((clock) => (
          <div className="clock" key={`${clock.kind} ${clock.lastDay}`}>
            <span>{clock.label}</span>
            <Tag tone={clockTone(clock.daysLeft)}>{daysLeft(clock.daysLeft)}</Tag>
            <small>
              <Day on={clock.lastDay} weekday />
              {clock.arithmetic.startsWith('on ') ? ' (' : `: ${readableDays(clock.arithmetic)} (`}
              <Cite of={clock.cite} />
              ), by the set {clock.policySet}
              {clock.answerable ? (
                <>
                  {'. '}
                  <a href={addressOf(`debts/${debtId}/answer`, { kind: clock.kind, lastDay: clock.lastDay })}>
                    Answer<span className="unseen">: {clock.label}</span>
                  </a>
                </>
              ) : null}
            </small>
          </div>
        ))}
      </div>
    </Panel>
  )
}

const SOON_DAYS = 7

function clockTone(left: number): Tone {
  if (left <= 0) return 'red'
  return left <= SOON_DAYS ? 'gold' : 'grey'
}

function daysLeft(left: number): string {
  if (left === 0) return 'today'
  const days = Math.abs(left) === 1 ? '1 day' : `${Math.abs(left)} days`
  return left < 0 ? `${days} over` : `${days} left`
}

interface CasesPanelProps {
  readonly cases: DebtView['cases']
  readonly debtId: number
}

/** What the debtor asked for, whether in time, and how it ended. */
export function CasesPanel({ cases }: CasesPanelProps): ReactNode {
  if (cases.length === 0) return null
  return (
    <Panel title="Cases">
      <div>
        {cases.map((file) => (
          <div className="clock" key={file.caseId}>
            <a href={addressOf(`cases/${file.caseId}`)}>{file.label}</a>
            <Tag tone={file.decidedOn === undefined ? 'gold' : 'grey'}>{file.outcome ?? 'Open'}</Tag>
            <small>
              Received <Day on={file.receivedOn} />. {readableDays(file.timeliness)}
              {file.decidedOn === undefined && file.decisionDue !== undefined ? (
                <>
                  {' '}
                  Decision owed by <Day on={file.decisionDue} weekday />.
                </>
              ) : null}
              {file.decidedOn === undefined ? null : (
                <>
                  {' '}
                  Decided <Day on={file.decidedOn} />.
                </>
              )}
            </small>
          </div>
        ))}
      </div>
    </Panel>
  )
}

/** The letters with their four dates. */
export function LettersPanel({ debt }: { readonly debt: DebtView }): ReactNode {
  if (debt.letters.length === 0) return null
  return (
    <Panel title="Letters">
      {debt.letters.map((letter) => (
        <Facts
          key={letter.letterId}
          facts={[
            {
              label: letter.label,
              value: (
                <a href={addressOf(`documents/${letter.documentId}`, { debt: debt.debtId, letter: letter.letterId })}>
                  Open<span className="unseen"> the {letter.label.toLowerCase()}</span>
                </a>
              ),
            },
            { label: 'Dated', value: <Day on={letter.datedOn} /> },
            { label: 'Due', value: <Day on={letter.dueOn} /> },
            { label: 'Printed', value: <Day on={letter.printedOn} /> },
            { label: 'Mailed', value: <Day on={letter.mailedOn} /> },
            { label: 'Received', value: <Day on={letter.receivedOn} /> },
            ...(letter.returnedOn === undefined
              ? []
              : [{ label: 'Came back', value: <Day on={letter.returnedOn} /> }]),
          ]}
        />
      ))}
    </Panel>
  )
}

/** What the kind of debt and its office mean for this debt. */
export function TermsPanel({ debt }: { readonly debt: DebtView }): ReactNode {
  return (
    <Panel title="Terms">
      <Facts
        facts={debt.terms.map((term) => ({
          label: term.label,
          value: (
            <>
              {readableDays(term.value)}
              {term.cite === undefined ? null : (
                <small>
                  <Cite of={term.cite} />
                </small>
              )}
            </>
          ),
        }))}
      />
      <p className="soft">{debt.cause}</p>
    </Panel>
  )
}
