import type { ReactNode } from 'react'
import type { Answer, Input } from '../../../shared/api.ts'
import { Day } from '../../components/day.tsx'
import { Facts } from '../../components/facts.tsx'
import { Figures } from '../../components/figures.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { Previewed } from '../../components/previewed.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { Steps } from '../../components/steps.tsx'
import { nameDeductions } from '../../parts/pay-slip.tsx'
import { usePreview } from '../../use-preview.ts'

type Pay = Input<'offset.preview'>

/** What the pay slip comes to, and whatever stands in the way. */
export function OffsetFigures({ pay }: { readonly pay: Pay }): ReactNode {
  return (
    <Previewed view={usePreview('offset.preview', pay)}>
      {(worksheet) => (
        <div className="stack stack--close" role="status">
          {worksheet.reasons.length === 0 ? null : (
            <Message tone="warn" title="The rules do not allow this yet">
              <Reasons reasons={worksheet.reasons} />
            </Message>
          )}
          {worksheet.warnings.length === 0 ? null : (
            <Message title="Weigh this">
              <Reasons reasons={worksheet.warnings} />
            </Message>
          )}
          <Figures
            facts={[
              { label: 'Disposable pay', value: <Money amount={worksheet.disposablePay} /> },
              { label: 'Deducted in all', value: <Money amount={worksheet.total} /> },
              { label: 'Left of the pay', value: <Money amount={worksheet.remainingPay} /> },
              { label: 'May begin', value: <Day on={worksheet.earliest} /> },
              { label: 'Begins by the pay of', value: <Day on={worksheet.beginsBy} /> },
            ]}
          />
        </div>
      )}
    </Previewed>
  )
}

/** The worksheet behind the figures: what was subtracted, and the deduction for every debt of the person. */
export function OffsetWorksheet({ pay }: { readonly pay: Pay }): ReactNode {
  const view = usePreview('offset.preview', pay)
  if (view.state !== 'ready') return null
  const worksheet = view.value
  return (
    <div className="stack">
      <Facts
        facts={[
          { label: 'Subtracted', value: nameDeductions(worksheet.subtracted) },
          { label: 'Not subtracted', value: nameDeductions(worksheet.notSubtracted) },
          { label: 'Policy of today', value: worksheet.policy },
        ]}
      />
      <Deductions worksheet={worksheet} />
      <details>
        <summary>How it is worked out</summary>
        <Steps steps={worksheet.steps} />
      </details>
    </div>
  )
}

function Deductions({ worksheet }: { readonly worksheet: Answer<'offset.preview'> }): ReactNode {
  return (
    <div className="table-region">
      <table className="table table--plain">
        <caption className="unseen">Deduction for each debt of the person</caption>
        <thead>
          <tr>
            <th scope="col">Bill</th>
            <th scope="col" className="number">
              Each pay
            </th>
          </tr>
        </thead>
        <tbody>
          {worksheet.deductions.map((deduction) => (
            <tr key={deduction.debtId}>
              <th scope="row">{deduction.billNumber}</th>
              <td className="number">
                <Money amount={deduction.amount} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td className="number">
              <Money amount={worksheet.total} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
