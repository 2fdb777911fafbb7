import type { ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { DayField, TextField } from '../../components/fields.tsx'
import { Day } from '../../components/day.tsx'
import { Figures } from '../../components/figures.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { day, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { Reasons } from '../../components/reasons.tsx'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

/** Declares the agreement in default: the whole unpaid debt is due at once. */
export function DefaultForm({ debt: { debtId, version, agreement }, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({ on: field('In default on', day(today), writeDay(today)), reason: field('Reason', words) })
  const declare = useDebtDeed('agreement.default', form.blame)
  const submit = form.submit(async (read) => {
    if ((await declare.run({ debtId, version, ...read })) !== undefined) onDone('The agreement is in default.')
  })
  return (
    <Panel title="Declare the agreement in default">
      {agreement === undefined ? null : <WhatFollows agreement={agreement} />}
      <Form form={form} onSubmit={submit} does="Declare default" deed={declare} onCancel={onCancel}>
        <DayField field={form.field('on')} today={today} first />
        <TextField
          field={form.field('reason')}
          hint="Such as: the payments of Sep 1 and Oct 1 were missed"
          size="wide"
        />
      </Form>
    </Panel>
  )
}

/** What was missed, and what falls due at once. */
function WhatFollows({ agreement }: { readonly agreement: NonNullable<DebtView['agreement']> }): ReactNode {
  const { missed, onDefault, defaultReasons } = agreement
  return (
    <>
      {defaultReasons.length === 0 ? null : (
        <Message tone="warn" title="The rules do not allow this yet">
          <Reasons reasons={defaultReasons} />
        </Message>
      )}
      <Figures
        facts={[
          { label: 'Missed', value: <Day on={missed?.dueOn} /> },
          { label: 'Paid of it', value: missed === undefined ? '–' : <Money amount={missed.paid} /> },
          { label: 'Penalty held back', value: <Money amount={onDefault.penaltyAdded} /> },
          { label: 'Due at once', value: <Money amount={onDefault.due} /> },
        ]}
      />
      <p className="soft">Offset from pay and referral to Treasury are open from then on.</p>
    </>
  )
}
