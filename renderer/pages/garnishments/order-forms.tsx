/** What is done with an order that runs: suspended, let go on, looked at, ended. */
import type { ReactNode } from 'react'
import { DayField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { choicesOf, day, oneOf, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { orderEndLabels } from '../../parts/garnishment-words.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import type { Order } from './order-page.tsx'

interface OrderProps {
  readonly order: Order
}

/** Suspends the order, or lets a suspended one go on. */
export function SuspendForm({ order }: OrderProps): ReactNode {
  return order.suspendedOn === undefined ? <StopForm order={order} /> : <ResumeForm order={order} />
}

function StopForm({ order: { letterId, debtId, version } }: OrderProps): ReactNode {
  const today = useToday()
  const form = useForm({ on: field('From', day(today), writeDay(today)), reason: field('Why', words) })
  const suspend = useDeed('garnishment.suspend', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await suspend.run({ letterId, debtId, version, ...read })) !== undefined) tell('The order is suspended.')
  })
  return (
    <Panel title="Suspend the order">
      <Form form={form} onSubmit={submit} does="Suspend and print the notice" deed={suspend}>
        <DayField field={form.field('on')} today={today} first />
        <TextField field={form.field('reason')} hint="Such as: the hearing was not decided by day 61" wide />
      </Form>
    </Panel>
  )
}

function ResumeForm({ order: { letterId, debtId, version } }: OrderProps): ReactNode {
  const form = useForm({ reason: field('Why', words) })
  const resume = useDeed('garnishment.resume', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await resume.run({ letterId, debtId, version, ...read })) !== undefined) tell('The order goes on.')
  })
  return (
    <Panel title="Let the order go on">
      <Form form={form} onSubmit={submit} does="Let it go on" deed={resume}>
        <TextField field={form.field('reason')} wide first />
      </Form>
    </Panel>
  )
}

/** Records the yearly look at the account. */
export function ReviewForm({ order: { letterId, debtId, version } }: OrderProps): ReactNode {
  const form = useForm({ finding: field('What was found', words) })
  const review = useDeed('garnishment.review', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await review.run({ letterId, debtId, version, ...read })) !== undefined) tell('The yearly look is recorded.')
  })
  return (
    <Panel title="Yearly look at the account">
      <Form form={form} onSubmit={submit} does="Record it" deed={review}>
        <TextField field={form.field('finding')} hint="What is owed, and whether the money comes" wide first />
      </Form>
    </Panel>
  )
}

const ends = choicesOf(orderEndLabels)

/** Ends the order; the employer gets a notice to stop. */
export function EndForm({ order: { letterId, debtId, version } }: OrderProps): ReactNode {
  const today = useToday()
  const form = useForm({
    ended: field('Why', oneOf(ends), ''),
    on: field('On', day(today), writeDay(today)),
    reason: field('What the notice says', words),
  })
  const end = useDeed('garnishment.end', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await end.run({ letterId, debtId, version, ...read })) !== undefined) tell('The order has ended.')
  })
  return (
    <Panel title="End the order">
      <Form form={form} onSubmit={submit} does="End and print the notice" deed={end}>
        <SelectField field={form.field('ended')} choices={ends} empty="Choose" first />
        <DayField field={form.field('on')} today={today} />
        <TextField field={form.field('reason')} wide />
      </Form>
    </Panel>
  )
}
