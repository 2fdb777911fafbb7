import type { ReactNode } from 'react'
import type { Answer, Input } from '../../../shared/api.ts'
import { Day } from '../../components/day.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { Previewed } from '../../components/previewed.tsx'
import { Steps } from '../../components/steps.tsx'
import { PartsTable } from '../../parts/parts-table.tsx'
import { usePreview } from '../../use-preview.ts'

type Preview = Answer<'payment.preview'>

/** How a payment would be split, and what a backdated one would change, before it is posted. */
export function PaymentPreview({ payment }: { readonly payment: Input<'payment.preview'> }): ReactNode {
  const { debtId, amount, receivedOn, method } = payment
  const view = usePreview('payment.preview', { debtId, amount, receivedOn, method })
  return (
    <Previewed view={view}>
      {(preview) => (
        <div className="stack stack--close" role="status">
          <Split preview={preview} />
          {preview.applied.unapplied === '0.00' ? null : (
            <Message tone="warn" title="More than is owed">
              <p>
                <Money amount={preview.applied.unapplied} /> is left over
                {preview.refundable ? ' and is to be refunded.' : ', less than is refunded.'}
              </p>
            </Message>
          )}
          <Changes changes={preview.changes} />
          <details>
            <summary>How it is worked out</summary>
            <Steps steps={preview.steps} />
          </details>
        </div>
      )}
    </Previewed>
  )
}

function Split({ preview: { before, applied, after } }: { readonly preview: Preview }): ReactNode {
  return (
    <PartsTable
      caption="How the payment is split, in the order of the law"
      columns={[
        { title: 'Owed that day', parts: before, total: before.total },
        { title: 'This payment', parts: applied },
        { title: 'Owed now', parts: after, total: after.total },
      ]}
    />
  )
}

function Changes({ changes }: { readonly changes: Preview['changes'] }): ReactNode {
  if (changes.length === 0) return null
  return (
    <Message title="This payment is backdated; it changes what came after">
      <ul>
        {changes.map((change) => (
          <li key={`${change.on} ${change.label}`}>
            <Day on={change.on} />: {change.label}, <Money amount={change.was} /> becomes{' '}
            <Money amount={change.becomes} />
          </li>
        ))}
      </ul>
    </Message>
  )
}
