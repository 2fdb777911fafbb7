import type { ReactNode } from 'react'
import type { Answer, Input } from '../../../shared/api.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { DayField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Previewed } from '../../components/previewed.tsx'
import { anyWords, choicesOf, day, oneOf, orNothing, paid } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { DebtLink } from '../../parts/debt-link.tsx'
import { howMany, methodLabels } from '../../parts/words.ts'
import { addressOf, go } from '../../router.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { usePreview } from '../../use-preview.ts'
import { useView } from '../../use-view.ts'

type Debtor = Answer<'debtor.view'>

const methods = choicesOf(methodLabels).filter(({ value }) => value !== 'government-travel-card')

/** One receipt over the debts of a person. */
export function ReceiptPage({ debtorId }: { readonly debtorId: number }): ReactNode {
  const view = useView('debtor.view', { debtorId })
  return (
    <Page
      title="Post a receipt"
      back={{ label: 'The person', href: addressOf(`debtors/${debtorId}`) }}
      lead="It pays the debt the debtor names, then the others, the oldest first, until nothing is left."
    >
      <Loaded view={view}>{(debtor) => <ReceiptForm debtor={debtor} />}</Loaded>
    </Page>
  )
}

function ReceiptForm({ debtor }: { readonly debtor: Debtor }): ReactNode {
  const today = useToday()
  const { debtorId } = debtor
  const debts = debtor.owed.map(({ debtId, billNumber }) => ({ value: String(debtId), label: billNumber }))
  const form = useForm({
    amount: field('Amount', paid),
    receivedOn: field('Received on', day(today), writeDay(today)),
    method: field('How it was paid', oneOf(methods), 'check'),
    reference: optionalField('Reference', anyWords),
    named: optionalField('Debt the debtor names', orNothing(oneOf(debts))),
  })
  const post = useDeed('receipt.post', { blame: form.blame })
  const submit = form.submit(async ({ named, ...read }) => {
    const done = await post.run({ debtorId, ...read, designated: designationOf(named) })
    if (done === undefined) return
    go(`debtors/${debtorId}`)
    tell(`${groupThousands(read.amount)} is posted on ${howMany(done.parts.length, 'debt')}.`)
  })
  return (
    <Form
      form={form}
      onSubmit={submit}
      does="Post receipt"
      deed={post}
      onCancel={() => go(`debtors/${debtorId}`)}
    >
      <div className="fields">
        <MoneyField field={form.field('amount')} first />
        <DayField field={form.field('receivedOn')} today={today} />
        <SelectField field={form.field('method')} choices={methods} />
        <TextField field={form.field('reference')} hint="Check number, Pay.gov tracking id" />
        <SelectField field={form.field('named')} choices={debts} empty="None" />
      </div>
      {form.readings === undefined ? null : (
        <SpreadPreview
          receipt={{
            debtorId,
            amount: form.readings.amount,
            receivedOn: form.readings.receivedOn,
            method: form.readings.method,
            designated: designationOf(form.readings.named),
          }}
        />
      )}
    </Form>
  )
}

function designationOf(named: string | undefined): { debtId: number }[] {
  return named === undefined ? [] : [{ debtId: Number(named) }]
}

function SpreadPreview({ receipt }: { readonly receipt: Input<'receipt.preview'> }): ReactNode {
  const view = usePreview('receipt.preview', receipt)
  return (
    <Previewed view={view}>
      {({ parts, above, refundable }) => (
        <div className="stack stack--close" role="status">
          <table className="table table--plain">
            <caption className="unseen">What the receipt pays, in order</caption>
            <thead>
              <tr>
                <th scope="col">Debt</th>
                <th scope="col">Kind</th>
                <th scope="col" className="number">
                  Owed that day
                </th>
                <th scope="col" className="number">
                  Paid
                </th>
              </tr>
            </thead>
            <tbody>
              {parts.map(({ debtId, billNumber, debtTypeLabel, owed, amount }) => (
                <tr key={debtId}>
                  <th scope="row">
                    <DebtLink debtId={debtId} billNumber={billNumber} />
                  </th>
                  <td>{debtTypeLabel}</td>
                  <td className="number">
                    <Money amount={owed} />
                  </td>
                  <td className="number">
                    <Money amount={amount} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {above === '0.00' ? null : (
            <Message tone="warn" title="More than all debts of this person">
              <p>
                <Money amount={above} /> is left over
                {refundable ? ' and is to be refunded.' : ', less than is refunded.'}
              </p>
            </Message>
          )}
        </div>
      )}
    </Previewed>
  )
}
