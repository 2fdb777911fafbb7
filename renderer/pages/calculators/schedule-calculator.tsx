import { useState, type ReactNode } from 'react'
import type { Answer, Input } from '../../../shared/api.ts'
import { ChoiceField, DayField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { LineChart } from '../../components/line-chart.tsx'
import { choicesOf, day, money, oneOf, orNothing, percent } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { ScheduleFigures } from '../../parts/schedule-figures.tsx'
import { ScheduleTable } from '../../parts/schedule-table.tsx'
import { frequencyLabels, partLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'

const kinds = choicesOf({ salary: 'Salary debt', administrative: 'Administrative debt' })
const frequencies = choicesOf(frequencyLabels)

/** The least payment that may be accepted, and its schedule. */
export function ScheduleCalculator(): ReactNode {
  const today = useToday()
  const [asked, setAsked] = useState<Input<'calc.repaymentSchedule'>>()
  const form = useForm({
    debtKind: field('Kind of debt', oneOf(kinds), 'administrative'),
    penalty: optionalField(partLabels.penalty, orNothing(money)),
    administrative: optionalField(partLabels.administrative, orNothing(money)),
    interest: optionalField(partLabels.interest, orNothing(money)),
    principal: field(partLabels.principal, money),
    ratePercent: field('Interest rate, percent a year', percent),
    agreementDate: field('Agreement of', day(today), writeDay(today)),
    firstPaymentDate: field('First payment on', day(today)),
    frequency: field('Payments', oneOf(frequencies), 'monthly'),
    lumpSum: optionalField('Lump sum', orNothing(money)),
    payment: optionalField('Payment', orNothing(money)),
  })
  const submit = form.submit(({ penalty, administrative, interest, principal, ...terms }) =>
    setAsked({ ...terms, balance: { penalty, administrative, interest, principal } }),
  )
  return (
    <CalculatorFrame
      form={form}
      onSubmit={submit}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.repaymentSchedule" input={asked}>
            {(schedule) => <ScheduleAnswer schedule={schedule} />}
          </Calculated>
        )
      }
    >
      <ChoiceField field={form.field('debtKind')} choices={kinds} />
      <div className="fields fields--narrow">
        <MoneyField field={form.field('penalty')} />
        <MoneyField field={form.field('administrative')} />
        <MoneyField field={form.field('interest')} />
        <MoneyField field={form.field('principal')} />
      </div>
      <div className="fields">
        <TextField field={form.field('ratePercent')} size="short" />
        <SelectField field={form.field('frequency')} choices={frequencies} />
        <DayField field={form.field('agreementDate')} today={today} />
        <DayField field={form.field('firstPaymentDate')} today={today} />
        <MoneyField field={form.field('lumpSum')} />
        <MoneyField field={form.field('payment')} hint="Left empty: the least that may be accepted" />
      </div>
    </CalculatorFrame>
  )
}

function ScheduleAnswer({ schedule }: { readonly schedule: Answer<'calc.repaymentSchedule'> }): ReactNode {
  return (
    <div className="stack">
      <ScheduleFigures schedule={schedule} />
      <LineChart
        title={`The balance over ${schedule.count} payments; the table has the figures`}
        points={schedule.rows.map((row) => ({ on: row.date, amount: row.remaining }))}
      />
      <ScheduleTable rows={schedule.rows} />
    </div>
  )
}
