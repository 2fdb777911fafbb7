import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { addDays } from '../../../shared/values/dates.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { Cite } from '../../components/cite.tsx'
import { BoxField, DayField, MoneyField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { box, day, paid } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { composeDeductions, DeductionFields, deductionPlans } from '../../parts/pay-slip.tsx'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { OffsetFigures, OffsetWorksheet } from './offset-preview.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

type Pay = Input<'offset.preview'>

const NEXT_PAY_DAYS = 14

/** The worksheet of a salary offset: a pay slip in, disposable pay and the deduction out. */
export function OffsetForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    gross: field('Gross pay', paid),
    firstPayOn: field('First deduction from the pay of', day(today), writeDay(addDays(today, NEXT_PAY_DAYS))),
    finalPay: optionalField('This is the final pay (no percentage limit)', box),
    ...deductionPlans(),
  })
  const request = useDebtDeed('offset.request', form.blame)
  const pay = form.readings === undefined ? undefined : { debtId, ...composePay(form.readings) }
  const submit = form.submit(async (read) => {
    const fresh = await request.run({ debtId, version, ...composePay(read) })
    const amount = fresh?.offset?.amount
    if (amount !== undefined) onDone(`Salary offset requested: ${groupThousands(amount)} each pay.`)
  })
  return (
    <Panel title="Request salary offset">
      <Form form={form} onSubmit={submit} does="Request offset" deed={request} onCancel={onCancel}>
        <div className="fields">
          <MoneyField field={form.field('gross')} first />
          <DayField field={form.field('firstPayOn')} today={today} />
        </div>
        <BoxField field={form.field('finalPay')} />
        <DeductionFields field={form.field} />
        <p className="soft">
          By requesting it you certify that the debt is valid, delinquent and enforceable in this amount, that nothing
          in law bars the offset, and that due process was given (<Cite of="31 CFR 5.12(c)" />
          ).
        </p>
        {pay === undefined ? null : <OffsetFigures pay={pay} />}
      </Form>
      {pay === undefined ? null : <OffsetWorksheet pay={pay} />}
    </Panel>
  )
}

type PayRead = Parameters<typeof composeDeductions>[0] & {
  readonly gross: string
  readonly firstPayOn: string
  readonly finalPay: boolean
}

function composePay(read: PayRead): Omit<Pay, 'debtId'> {
  const { gross, firstPayOn, finalPay } = read
  return { gross, firstPayOn, finalPay, deductions: composeDeductions(read) }
}
