import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { payDatesAfter } from '../../../shared/domain/pay-calendar.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { Cite } from '../../components/cite.tsx'
import { BoxField, DayField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, box, choicesOf, day, oneOf, orNothing, paid } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { composeDeductions, DeductionFields, deductionPlans } from '../../parts/pay-slip.tsx'
import { sourceLabels } from '../../parts/offset-words.ts'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { OffsetFigures, OffsetWorksheet } from './offset-preview.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

type Pay = Input<'offset.preview'>

const sources = choicesOf(sourceLabels)

/** The worksheet of a salary offset: a pay slip in, disposable pay and the deduction out. */
export function OffsetForm({ debt, onDone, onCancel }: DeedProps): ReactNode {
  const { debtId, version, debtClass, debtor } = debt
  const today = useToday()
  const form = useForm({
    gross: field('Gross pay', paid),
    firstPayOn: field('First deduction from the pay of', day(today), writeDay(nextPay(today))),
    finalPay: optionalField('This is the final pay (no percentage limit)', box, left(debtor) ? 'yes' : ''),
    payingAgency: optionalField('Paying agency', anyWords),
    disposablePaySource: field('Disposable pay determined by', oneOf(sources), 'payroll-office'),
    employmentEndsOn: optionalField('Employment expected to end on', orNothing(day(today))),
    outsideTreasury: optionalField('Why not through Treasury', anyWords),
    ...deductionPlans(),
  })
  const request = useDebtDeed('offset.request', form.blame)
  const pay = form.readings === undefined ? undefined : { debtId, ...composePay(form.readings) }
  const submit = form.submit(async (read) => {
    const { payingAgency } = read
    const fresh = await request.run({ debtId, version, payingAgency, ...composePay(read) })
    const amount = fresh?.offset?.amount
    if (amount !== undefined) onDone(`Salary offset requested: ${groupThousands(amount)} each pay.`)
  })
  return (
    <Panel title="Request salary offset">
      <Form form={form} onSubmit={submit} does="Request offset" deed={request} onCancel={onCancel}>
        <div className="fields">
          <MoneyField field={form.field('gross')} first />
          <DayField field={form.field('firstPayOn')} today={today} />
          <TextField field={form.field('payingAgency')} hint="Left empty: whom such debts go to" />
          <SelectField field={form.field('disposablePaySource')} choices={sources} />
          <DayField field={form.field('employmentEndsOn')} today={today} />
          {debtClass === 'administrative' ? (
            <TextField field={form.field('outsideTreasury')} hint="When it goes straight to the paying agency" wide />
          ) : null}
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

function nextPay(today: IsoDate): IsoDate {
  return payDatesAfter(today, 1)[0] ?? today
}

function left({ employmentStatus }: DeedProps['debt']['debtor']): boolean {
  return employmentStatus === 'separated' || employmentStatus === 'retired'
}

type PayRead = Parameters<typeof composeDeductions>[0] & {
  readonly gross: string
  readonly firstPayOn: string
  readonly finalPay: boolean
  readonly disposablePaySource: (typeof sources)[number]['value']
  readonly employmentEndsOn: string | undefined
  readonly outsideTreasury: string
}

function composePay(read: PayRead): Omit<Pay, 'debtId'> {
  const { gross, firstPayOn, finalPay, disposablePaySource, employmentEndsOn, outsideTreasury } = read
  const plan = { disposablePaySource, outsideTreasury, ...(employmentEndsOn === undefined ? {} : { employmentEndsOn }) }
  return { gross, firstPayOn, finalPay, ...plan, deductions: composeDeductions(read) }
}
