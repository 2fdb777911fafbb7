import type { ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { wayBack } from '../../arrival.ts'
import { Day } from '../../components/day.tsx'
import { Back, PageTitle } from '../../components/page.tsx'
import { Tag } from '../../components/tag.tsx'
import { StateTag } from '../../parts/state-tag.tsx'
import { howMany, statusLabels } from '../../parts/words.ts'
import { addressOf } from '../../router.ts'

/** Who owes, what, and where it stands. */
export function DebtHead({ debt }: { readonly debt: DebtView }): ReactNode {
  const { debtor } = debt
  return (
    <header className="debt-head">
      <div>
        <Back {...wayBack({ label: 'Debts', href: addressOf('debts') })} />
        <PageTitle beside={debt.billNumber}>{debtor.name}</PageTitle>
        <p className="debt-head__line">
          <a href={addressOf(`debtors/${debtor.debtorId}`)}>{howMany(debtor.debts, 'debt')} of this person</a>
          <span className="figure">•••-••-{debtor.lastFour}</span>
          <span className="figure">{debtor.employeeId}</span>
          <span>
            {statusLabels[debtor.employmentStatus]}, paid {debtor.payFrequency}
          </span>
        </p>
        <p className="debt-head__line">
          <span>{debt.debtTypeLabel}</span>
          <span>
            found <Day on={debt.discoveredOn} />
          </span>
          <StateTag state={debt.state} label={debt.stateLabel} />
          <Switches debt={debt} />
          {debtor.addressGood ? null : <Tag tone="red">Mail came back</Tag>}
        </p>
      </div>
    </header>
  )
}

/** The two switches: collection and accrual. Nothing is said of them once the debt is settled. */
function Switches({ debt }: { readonly debt: DebtView }): ReactNode {
  if (debt.state === 'paid' || debt.state === 'closed') return null
  const held = (what: 'collection' | 'accrual'): boolean => debt.holds.some((hold) => hold.what === what)
  return (
    <>
      <Tag tone={held('collection') ? 'gold' : 'green'}>
        {held('collection') ? 'Collection held' : 'Collection on'}
      </Tag>
      {debt.delinquencyDate === undefined ? null : (
        <Tag tone={held('accrual') ? 'gold' : 'green'}>{held('accrual') ? 'Accrual held' : 'Accruing'}</Tag>
      )}
    </>
  )
}
