import type { ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { LinkButton } from '../../components/button.tsx'
import { Cite } from '../../components/cite.tsx'
import { Facts } from '../../components/facts.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { addressOf } from '../../router.ts'
import { linkIdOf } from './deeds.ts'

/** What is recorded of the debt by its kind, with the way to correct it. */
export function DetailsPanel({ debt }: { readonly debt: DebtView }): ReactNode {
  const { details, debtId } = debt
  return (
    <Panel
      title="Details"
      beside={
        <LinkButton id={linkIdOf('details')} href={addressOf(`debts/${debtId}/details`)} small>
          {details.length === 0 ? 'Record' : 'Correct'}
          <span className="unseen"> details</span>
        </LinkButton>
      }
    >
      {details.length === 0 ? (
        <p className="soft">Nothing is recorded yet beyond what the extract said.</p>
      ) : (
        <Facts
          facts={details.map(({ label, shown, cite }) => ({
            label,
            value: (
              <>
                {readableDays(shown)}
                <small>
                  <Cite of={cite} />
                </small>
              </>
            ),
          }))}
        />
      )}
    </Panel>
  )
}
