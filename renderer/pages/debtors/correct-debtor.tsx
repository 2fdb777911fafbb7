import type { ReactNode } from 'react'
import type { DebtorView } from '../../../shared/api/debtors.ts'
import { BoxField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, box, choicesOf, oneOf, words } from '../../components/reading.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { statusLabels } from '../../parts/words.ts'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'

const statuses = choicesOf(statusLabels)

interface CorrectDebtorProps {
  readonly debtor: DebtorView
  readonly onDone: () => void
}

/** Corrects the address, contact or employment of a person, with a reason. */
export function CorrectDebtor({ debtor, onDone }: CorrectDebtorProps): ReactNode {
  const { address } = debtor
  const form = useForm({
    street1: field('Street', words, address.street1),
    street2: optionalField('Street, second line', anyWords, address.street2),
    city: field('City', words, address.city),
    state: field('State', words, address.state),
    zip: field('ZIP', words, address.zip),
    email: optionalField('E-mail', anyWords, debtor.email),
    phone: optionalField('Phone', anyWords, debtor.phone),
    employmentStatus: field('Employment', oneOf(statuses), debtor.employmentStatus),
    addressGood: optionalField('Mail reaches this address', box, debtor.addressGood ? 'yes' : ''),
    reason: field('Reason for the correction', words),
  })
  const correct = useDeed('debtor.correct', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const { debtorId, version } = debtor
    const corrected = await correct.run({ debtorId, version, ...read, state: read.state.toUpperCase() })
    if (corrected === undefined) return
    replaceView('debtor.view', { debtorId }, corrected)
    onDone()
    tell(`${corrected.name} is corrected.`)
  })
  return (
    <Panel title="Correct">
      <Form form={form} onSubmit={submit} does="Save" deed={correct} onCancel={onDone}>
        <div className="fields">
          <TextField field={form.field('street1')} first />
          <TextField field={form.field('street2')} />
          <TextField field={form.field('city')} />
          <TextField field={form.field('state')} size="short" />
          <TextField field={form.field('zip')} size="short" />
          <TextField field={form.field('phone')} />
          <TextField field={form.field('email')} />
          <SelectField field={form.field('employmentStatus')} choices={statuses} />
        </div>
        <BoxField field={form.field('addressGood')} />
        <TextField field={form.field('reason')} hint="Kept in the audit trail" />
      </Form>
    </Panel>
  )
}
