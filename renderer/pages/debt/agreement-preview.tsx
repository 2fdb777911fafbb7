import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { Day } from '../../components/day.tsx'
import { Figures } from '../../components/figures.tsx'
import { LineChart } from '../../components/line-chart.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { Steps } from '../../components/steps.tsx'
import { ScheduleTable } from '../../parts/schedule-table.tsx'
import { useSettled } from '../../use-settled.ts'
import { useView } from '../../use-view.ts'

const SETTLED_MILLISECONDS = 200

interface AgreementPreviewProps {
  readonly terms: Input<'agreement.preview'>
  /** Takes the least payment that may be accepted. */
  readonly onLeast: (least: string) => void
}

/** The schedule that the terms give, as figures, table and picture. */
export function AgreementPreview({ terms, onLeast }: AgreementPreviewProps): ReactNode {
  const asked = JSON.stringify(terms)
  const when = useSettled(asked, SETTLED_MILLISECONDS) === asked
  const view = useView('agreement.preview', terms, { when, keep: true })
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
    <Loaded view={view}>
      {(schedule) => (
        <div className="stack">
          {schedule.reasons.length === 0 ? null : (
            <Message tone="warn" title="The rules do not allow this yet">
              <Reasons reasons={schedule.reasons} />
            </Message>
          )}
          <div role="status">
            <Figures
              facts={[
                { label: 'Payment', value: <Money amount={schedule.payment} /> },
                { label: 'Least acceptable', value: <Money amount={schedule.minimumPayment} /> },
                { label: 'Payments', value: schedule.count },
                { label: 'Last', value: <Day on={schedule.lastDate} /> },
                { label: 'Interest in all', value: <Money amount={schedule.totalInterest} /> },
                { label: 'Paid in all', value: <Money amount={schedule.totalPaid} /> },
              ]}
            />
          </div>
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
      )}
    </Loaded>
  )
}
