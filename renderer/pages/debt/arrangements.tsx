/** The repayment agreement and the salary offset of a debt, while they run. */
import type { ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { LinkButton } from '../../components/button.tsx'
import { Day } from '../../components/day.tsx'
import { Facts, type Fact } from '../../components/facts.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { addressOf } from '../../router.ts'

/** The agreement in force and how it is kept. */
export function AgreementPanel({ debt }: { readonly debt: DebtView }): ReactNode {
  const { agreement, debtId } = debt
  if (agreement === undefined) return null
  const behind = agreement.behind !== '0.00'
  const behindTone = agreement.standing === 'missed' ? 'red' : 'gold'
  const { missed } = agreement
  const each = agreement.frequency === 'monthly' ? 'a month' : 'a pay period'
  const facts: Fact[] = [
    { label: 'Signed', value: <Day on={agreement.signedOn} /> },
    {
      label: 'Payment',
      value: (
        <>
          <Money amount={agreement.payment} /> {each}, {agreement.count} times
        </>
      ),
    },
    { label: 'Last', value: <Day on={agreement.lastDate} /> },
    { label: 'Paid so far', value: <Money amount={agreement.paidSoFar} /> },
    { label: 'Next due', value: <Day on={agreement.nextDueOn} weekday /> },
    { label: 'Behind', value: behind ? <Tag tone={behindTone}>{groupThousands(agreement.behind)}</Tag> : 'No' },
    ...(missed === undefined ? [] : [{ label: 'Missed', value: <Day on={missed.dueOn} /> }]),
  ]
  return (
    <Panel
      title="Agreement"
      beside={
        <LinkButton href={addressOf(`agreements/${agreement.agreementId}`)} small>
          See the payments
        </LinkButton>
      }
    >
      <Facts facts={facts} />
      <DocumentLink debtId={debtId} documentId={agreement.documentId} label="Open the agreement" />
    </Panel>
  )
}

/** The salary offset that was requested. */
export function OffsetPanel({ debt }: { readonly debt: DebtView }): ReactNode {
  const { offset, debtId } = debt
  if (offset === undefined) return null
  return (
    <Panel
      title="Salary offset"
      beside={
        <LinkButton href={addressOf(`offsets/${offset.offsetId}`)} small>
          See pay by pay
        </LinkButton>
      }
    >
      <Facts
        facts={[
          { label: 'Way', value: offset.wayLabel },
          { label: 'Requested', value: <Day on={offset.requestedOn} /> },
          { label: 'Paid by', value: offset.payingAgency === '' ? '–' : offset.payingAgency },
          { label: 'From the pay of', value: <Day on={offset.firstPayOn} /> },
          { label: 'Disposable pay', value: <Money amount={offset.disposablePay} /> },
          { label: 'Each pay', value: <Money amount={offset.amount} /> },
        ]}
      />
      <DocumentLink debtId={debtId} documentId={offset.documentId} label="Open the certification" />
    </Panel>
  )
}

/** Where to see what Treasury could take of each kind of payment for what is owed. */
export function OtherOffsets({ debt }: { readonly debt: DebtView }): ReactNode {
  if (debt.balance.total === '0.00') return null
  return (
    <p className="soft">
      <a href={addressOf('calculators/payment-offset', { debt: debt.balance.total })}>What Treasury may take</a> of
      each kind of Federal payment for this debt.
    </p>
  )
}

interface DocumentLinkProps {
  readonly debtId: number
  readonly documentId: number | undefined
  readonly label: string
}

function DocumentLink({ debtId, documentId, label }: DocumentLinkProps): ReactNode {
  if (documentId === undefined) return null
  return (
    <p>
      <a href={addressOf(`documents/${documentId}`, { debt: debtId })}>{label}</a>
    </p>
  )
}
