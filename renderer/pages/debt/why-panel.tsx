import { useRef, type ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { Button } from '../../components/button.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { printPart } from '../../components/print-part.ts'
import { showDay } from '../../components/show-day.ts'
import { Steps } from '../../components/steps.tsx'
import { useView } from '../../use-view.ts'
import type { Part } from './balance-panel.tsx'

interface WhyPanelProps {
  readonly debt: DebtView
  readonly part: Part
  /** The day it is explained for; absent: today. */
  readonly asOf: IsoDate | undefined
  readonly onClose: () => void
}

/** A figure of the balance, step by step. */
export function WhyPanel({ debt, part, asOf, onClose }: WhyPanelProps): ReactNode {
  const view = useView('debt.why', { debtId: debt.debtId, part, asOf }, { keep: true })
  const panel = useRef<HTMLDivElement>(null)
  return (
    <div ref={panel} role="status">
      <Loaded view={view}>
        {({ title, steps }) => (
          <Panel
            title={title}
            beside={
              <span className="row screen-only">
                <Button small icon="print" onClick={() => panel.current !== null && printPart(panel.current)}>
                  Print
                </Button>
                <Button small kind="quiet" icon="close" name="Close the explanation" onClick={onClose}>
                  Close
                </Button>
              </span>
            }
          >
            <p className="print-only">
              {debt.debtor.name}, {debt.billNumber}, {debt.debtTypeLabel}. As of {showDay(debt.asOf)}.
            </p>
            <Steps steps={steps} />
          </Panel>
        )}
      </Loaded>
    </div>
  )
}
