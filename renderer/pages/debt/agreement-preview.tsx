import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { LineChart } from '../../components/line-chart.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { Previewed } from '../../components/previewed.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { Steps } from '../../components/steps.tsx'
import { ScheduleFigures } from '../../parts/schedule-figures.tsx'
import { ScheduleTable } from '../../parts/schedule-table.tsx'
import { usePreview } from '../../use-preview.ts'

type Terms = Input<'agreement.preview'>

interface AgreementFiguresProps {
  readonly terms: Terms
  /** Takes the least payment that may be accepted. */
  readonly onLeast: (least: string) => void
}

/** What the terms come to, or the least payment when theirs is too small. */
export function AgreementFigures({ terms, onLeast }: AgreementFiguresProps): ReactNode {
  const view = usePreview('agreement.preview', terms)
  if (view.state === 'denied' && view.error.kind === 'refused' && view.error.minimumPayment !== undefined) {
    const least = view.error.minimumPayment
    return (
      <Message tone="warn" title="This payment is too small" alert>
        <Reasons reasons={view.error.reasons} />
        <p className="row">
          <span>
            The least that may be accepted is <Money amount={least} />.
          </span>
          <Button small onClick={() => onLeast(least)}>
            Use it
          </Button>
        </p>
      </Message>
    )
  }
  return (
    <Previewed view={view}>
      {(schedule) => (
        <div className="stack stack--close" role="status">
          {schedule.reasons.length === 0 ? null : (
            <Message tone="warn" title="The rules do not allow this yet">
              <Reasons reasons={schedule.reasons} />
            </Message>
          )}
          <ScheduleFigures schedule={schedule} />
        </div>
      )}
    </Previewed>
  )
}

/** The schedule that the terms give, as picture and table. */
export function AgreementSchedule({ terms }: { readonly terms: Terms }): ReactNode {
  const view = usePreview('agreement.preview', terms)
  if (view.state !== 'ready') return null
  const schedule = view.value
  return (
    <div className="stack">
      <LineChart
        title={`The balance over ${schedule.count} payments; the table has the figures`}
        points={schedule.rows.map((row) => ({ on: row.date, amount: row.remaining }))}
      />
      <ScheduleTable rows={schedule.rows} />
      <details>
        <summary>How it is worked out</summary>
        <Steps steps={schedule.steps} />
      </details>
    </div>
  )
}
