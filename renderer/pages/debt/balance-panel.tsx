import type { ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { LinkButton } from '../../components/button.tsx'
import { Cite } from '../../components/cite.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { showDay } from '../../components/show-day.ts'
import { partLabels } from '../../parts/words.ts'
import { choicesOf } from '../../components/reading.ts'
import { addressOf } from '../../router.ts'
import { useSession } from '../../session.tsx'
import { linkIdOf } from './deeds.ts'

export type Part = keyof DebtView['balance']

interface BalancePanelProps {
  readonly debt: DebtView
  /** The figure being explained. */
  readonly why: Part | undefined
  readonly onWhy: (part: Part | undefined) => void
  readonly children: ReactNode
}

/** What is owed, part by part, each with its "why?". */
export function BalancePanel({ debt, why, onWhy, children }: BalancePanelProps): ReactNode {
  const { balance } = debt
  const parts = choicesOf(partLabels).filter(
    ({ value }) => value !== 'contingencyFee' || balance.contingencyFee !== '0.00',
  )
  return (
    <Panel title={`Balance on ${showDay(debt.asOf)}`} beside={<BalanceLinks debt={debt} />}>
      <table className="balance">
        <caption className="unseen">Balance by part</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ value, label }) => (
            <BalanceRow key={value} part={value} label={label} amount={balance[value]} why={why} onWhy={onWhy} />
          ))}
        </tbody>
        <tfoot>
          <BalanceRow part="total" label="Total" amount={balance.total} why={why} onWhy={onWhy} />
        </tfoot>
      </table>
      {debt.overpaid === undefined ? null : (
        <p>
          Paid <Money amount={debt.overpaid.amount} /> too much. {debt.overpaid.says} (
          <Cite of={debt.overpaid.cite} />){' '}
          {debt.overpaid.refundable ? (
            <LinkButton id={linkIdOf('refund')} href={addressOf(`debts/${debt.debtId}/refund`)} small>
              Give it back
            </LinkButton>
          ) : null}
        </p>
      )}
      {debt.outlook === '' ? null : <p className="soft">{readableDays(debt.outlook)}</p>}
      {children}
    </Panel>
  )
}

/** The ways from the balance: its statement and, for those who may, the waiver of charges. */
function BalanceLinks({ debt }: { readonly debt: DebtView }): ReactNode {
  return (
    <span className="row">
      <LinkButton href={addressOf(`debts/${debt.debtId}/statement`)} small>
        Statement
      </LinkButton>
      <WaiveLink debt={debt} />
    </span>
  )
}

const mayPropose: ReadonlySet<string> = new Set(['clerk', 'supervisor'])

/** The way to waive charges, for those who may, while there are any. */
function WaiveLink({ debt: { balance, debtId } }: { readonly debt: DebtView }): ReactNode {
  const { clerk } = useSession()
  const charged = [balance.interest, balance.penalty, balance.administrative].some((amount) => amount !== '0.00')
  if (!mayPropose.has(clerk.role) || !charged) return null
  return (
    <LinkButton id={linkIdOf('waive')} href={addressOf(`debts/${debtId}/waive`)} small>
      Waive charges
    </LinkButton>
  )
}

interface BalanceRowProps extends Omit<BalancePanelProps, 'debt' | 'children'> {
  readonly part: Part
  readonly label: string
  readonly amount: string
}

function BalanceRow({ part, label, amount, why, onWhy }: BalanceRowProps): ReactNode {
  const open = why === part
  return (
    <tr>
      <th scope="row">
        {label}
        <button
          type="button"
          className="why screen-only"
          aria-expanded={open}
          aria-label={`Why? ${label}`}
          onClick={() => onWhy(open ? undefined : part)}
        >
          why?
        </button>
      </th>
      <td>
        <Money amount={amount} />
      </td>
    </tr>
  )
}
