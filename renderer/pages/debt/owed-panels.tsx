import { useState, type ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { DayBox } from '../../components/day-box.tsx'
import { Denied } from '../../components/denied.tsx'
import { useToday } from '../../session.tsx'
import { useView } from '../../use-view.ts'
import { BalancePanel, type Part } from './balance-panel.tsx'
import { WhyPanel } from './why-panel.tsx'

/** What is owed today or would be on another day, and why. */
export function OwedPanels({ debt }: { readonly debt: DebtView }): ReactNode {
  const today = useToday()
  const [why, setWhy] = useState<Part>()
  const [on, setOn] = useState(today)
  const asked = on === today ? { debtId: debt.debtId } : { debtId: debt.debtId, asOf: on }
  const view = useView('debt.view', asked, { keep: true })
  const shown = view.state === 'ready' && view.value.debtId === debt.debtId ? view.value : debt
  return (
    <>
      <BalancePanel debt={shown} why={why} onWhy={setWhy}>
        <div className="filters">
          <DayBox label="What would be owed on" value={on} today={today} onChange={setOn} />
        </div>
        {view.state === 'denied' ? <Denied denial={view.error} again={view.again} /> : null}
      </BalancePanel>
      {why === undefined ? null : (
        <WhyPanel debt={shown} part={why} asOf={on === today ? undefined : on} onClose={() => setWhy(undefined)} />
      )}
    </>
  )
}
