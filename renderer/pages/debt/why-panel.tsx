import { useRef, type ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { printPart } from '../../components/print-part.ts'
import { showDay } from '../../components/show-day.ts'
import { Steps } from '../../components/steps.tsx'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'
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
                <KeepWithCase debt={debt} part={part} asOf={asOf} />
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

/** Keeps the explanation, as of its day, with the latest open case: it goes into the packet. */
function KeepWithCase({ debt, part, asOf }: Omit<WhyPanelProps, 'onClose'>): ReactNode {
  const explain = useDeed('case.explain')
  const file = debt.cases.findLast(({ decidedOn }) => decidedOn === undefined)
  if (file === undefined) return null
  const { version } = debt
  const keep = async (): Promise<void> => {
    const kept = await explain.run({ caseId: file.caseId, version, part, ...(asOf === undefined ? {} : { asOf }) })
    if (kept !== undefined) tell(`The explanation is kept with the case: ${file.label}.`)
  }
  return (
    <>
      {explain.denial === undefined ? null : <Denied denial={explain.denial} />}
      <Button small icon="add" busy={explain.busy} onClick={() => void keep()}>
        Add to hearing packet
      </Button>
    </>
  )
}
