import { useEffect, useRef, type ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { useCommands } from '../../commands.ts'
import { Loaded } from '../../components/loaded.tsx'
import { tell } from '../../notices.ts'
import { go } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { ActsPanel } from './acts-panel.tsx'
import { OrdersPanel } from '../garnishments/orders-panel.tsx'
import { AgreementPanel, OffsetPanel, OtherOffsets } from './arrangements.tsx'
import { CasesPanel, ClocksPanel, HoldsMessage, LettersPanel, TermsPanel } from './beside.tsx'
import { ClosingPanel } from './closing-panel.tsx'
import { DebtHead } from './debt-head.tsx'
import { DeedPanel } from './deed-panel.tsx'
import { DetailsPanel } from './details-panel.tsx'
import { JointPanel } from './joint-panel.tsx'
import { linkIdOf, WAYS, wayOf, type DeedPlace } from './deeds.ts'
import { OwedPanels } from './owed-panels.tsx'
import { Timeline } from './timeline.tsx'

interface DebtPageProps {
  readonly debtId: number
  /** The deed being done, when one is. */
  readonly deed: DeedPlace | undefined
  readonly subjectId: number | undefined
}

/** One debt: what may be done next, what happened, what is owed and why. */
export function DebtPage(props: DebtPageProps): ReactNode {
  const view = useView('debt.view', { debtId: props.debtId })
  return <Loaded view={view}>{(debt) => <Debt debt={debt} {...props} />}</Loaded>
}

function Debt({ debt, debtId, deed, subjectId }: DebtPageProps & { readonly debt: DebtView }): ReactNode {
  useReturningFocus(deed, subjectId)
  useCommands(
    debt.acts
      .filter((act) => act.allowed)
      .map((act) => ({
        id: `${act.deed}.${act.subjectId ?? ''}`,
        label: act.label,
        group: `On ${debt.billNumber}`,
        keys: WAYS[act.deed].key,
        run: () => {
          window.location.hash = wayOf(debtId, act)
        },
      })),
  )
  const back = (): void => go(`debts/${debtId}`)
  const done = (message: string): void => {
    back()
    tell(message)
  }
  return (
    <div className="main__page">
      <DebtHead debt={debt} />
      <div className="columns">
        <div className="stack">
          <HoldsMessage debt={debt} />
          {deed === undefined ? (
            <ActsPanel debt={debt} />
          ) : (
            <DeedPanel
              key={`${deed} ${subjectId ?? ''}`}
              debt={debt}
              deed={deed}
              subjectId={subjectId}
              onDone={done}
              onCancel={back}
            />
          )}
          <Timeline debt={debt} />
        </div>
        <div className="stack">
          <OwedPanels debt={debt} />
          <ClocksPanel debt={debt} />
          <AgreementPanel debt={debt} />
          <OffsetPanel debt={debt} />
          <OrdersPanel debtId={debt.debtId} />
          <OtherOffsets debt={debt} />
          <CasesPanel cases={debt.cases} debtId={debtId} />
          <LettersPanel debt={debt} />
          <DetailsPanel debt={debt} />
          <TermsPanel debt={debt} />
          <ClosingPanel debt={debt} />
          <JointPanel debt={debt} />
        </div>
      </div>
    </div>
  )
}

/** After a deed the focus goes back to the link that led to it, or to the title when that link is gone. */
function useReturningFocus(deed: DeedPlace | undefined, subjectId: number | undefined): void {
  const before = useRef<string>(undefined)
  useEffect(() => {
    if (deed !== undefined) {
      before.current = linkIdOf(deed, subjectId)
      return
    }
    if (before.current === undefined) return
    const link = document.getElementById(before.current) ?? document.querySelector('h1')
    if (link instanceof HTMLElement) link.focus()
    before.current = undefined
  }, [deed, subjectId])
}
