import type { ReactNode, SubmitEvent } from 'react'
import { Button } from '../../components/button.tsx'
import { MoneyField, TextField } from '../../components/fields.tsx'
import { anyWords, paid } from '../../components/reading.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'

/** A line of a batch, as the program takes it. */
export interface EnteredLine {
  readonly billNumber: string
  readonly amount: string
  readonly reference: string
}

/** One line: Enter after the bill number goes to the amount, Enter after the amount adds the line. */
export function LineEntry({ onAdd }: { readonly onAdd: (line: EnteredLine) => void }): ReactNode {
  const form = useForm({
    billNumber: optionalField('Bill number', anyWords),
    amount: field('Amount', paid),
    reference: optionalField('Check number', anyWords),
  })
  const bill = form.field('billNumber')
  const amount = form.field('amount')
  const add = form.submit((line) => {
    onAdd(line)
    // Leaving the amount writes it out; only then is the line made empty.
    document.getElementById(bill.id)?.focus()
    form.reset()
  })
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    if (document.activeElement?.id !== bill.id || amount.value !== '') return add(event)
    event.preventDefault()
    document.getElementById(amount.id)?.focus()
  }
  return (
    <form noValidate className="form" aria-label="Next line" onSubmit={submit}>
      <div className="fields fields--narrow">
        <TextField field={bill} hint="Type it or scan the coupon" />
        <MoneyField field={amount} hint="Enter adds the line" />
        <TextField field={form.field('reference')} hint="When there is one" />
      </div>
      <div className="form__foot">
        <Button submit icon="add">
          Add the line
        </Button>
      </div>
    </form>
  )
}
