import type { ReactNode } from 'react'
import { DayField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { day, matching, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { findBill, NO_SUCH_BILL } from './find-bill.ts'

const year = matching(/^20\d\d$/, 'Write the year with four digits, such as 2025.')

/** Records the claim of a spouse to a share of a joint refund. */
export function ClaimForm(): ReactNode {
  const today = useToday()
  const form = useForm({
    claimBill: field('Bill number of the claim', words),
    spouse: field('Spouse', words),
    taxYear: field('Tax year', year),
    claimReceivedOn: field('Claim received', day(today), writeDay(today)),
  })
  const record = useDeed('spouse.claim', { blame: form.blame })
  const submit = form.submit(async ({ claimBill, spouse, taxYear, claimReceivedOn }) => {
    const debtId = await findBill(claimBill)
    if (debtId === undefined) return form.blame({ claimBill: NO_SUCH_BILL })
    const claim = { debtId, spouse, taxYear: Number(taxYear), receivedOn: claimReceivedOn }
    if ((await record.run(claim)) === undefined) return
    form.reset()
    tell('The claim is recorded. The Internal Revenue Service decides on it.')
  })
  return (
    <Form form={form} onSubmit={submit} does="Record the claim" deed={record} seldom>
      <div className="fields">
        <TextField field={form.field('claimBill')} size="short" />
        <TextField field={form.field('spouse')} />
        <TextField field={form.field('taxYear')} size="short" />
        <DayField field={form.field('claimReceivedOn')} today={today} />
      </div>
    </Form>
  )
}
