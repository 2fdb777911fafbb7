import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { stricterText } from '../../../shared/domain/salary-offset.ts'
import { Day } from '../../components/day.tsx'
import { Figures } from '../../components/figures.tsx'
import { BoxField, DayField, MoneyField, TextField } from '../../components/fields.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { box, day, money, orNothing, percent, words } from '../../components/reading.ts'
import { Reasons } from '../../components/reasons.tsx'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'
import { AmountsTable } from './amounts-table.tsx'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'
import { RowsPanel, without } from './rows-panel.tsx'

type Asked = Input<'calc.salaryOffset'>
type Debt = Asked['debts'][number]

/** What may be taken from one pay. */
export function SalaryOffsetCalculator(): ReactNode {
  const [asked, setAsked] = useState<Asked>()
  const [debts, setDebts] = useState<readonly Debt[]>([])
  const today = useToday()
  const form = useForm({
    disposablePay: field('Disposable pay', money),
    on: field('Day of the pay', day(today), writeDay(today)),
    finalPay: optionalField('This is the final pay (no percentage limit)', box),
  })
  const change = (next: readonly Debt[]): void => {
    setDebts(next)
    if (asked !== undefined) setAsked({ ...asked, debts: [...next] })
  }
  return (
    <CalculatorFrame
      form={form}
      onSubmit={form.submit((read) => setAsked({ ...read, debts: [...debts] }))}
      beneath={<Debts debts={debts} onChange={change} />}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.salaryOffset" input={asked}>
            {({ deductions, total, remainingPay }) => (
              <>
                <Stricter asked={asked} />
                <AmountsTable caption="Deductions" heads={['Debt', 'Deduction']} rows={deductions} total={total} />
                <Figures facts={[{ label: 'Left of the pay', value: <Money amount={remainingPay} /> }]} />
              </>
            )}
          </Calculated>
        )
      }
    >
      <MoneyField field={form.field('disposablePay')} first />
      <DayField field={form.field('on')} today={today} />
      <BoxField field={form.field('finalPay')} />
    </CalculatorFrame>
  )
}

function Stricter({ asked }: { readonly asked: Asked }): ReactNode {
  const { debts, finalPay = false, policy } = asked
  const warnings = stricterText({ debts, finalPay, multipleDebtCap: policy?.multipleDebtCap })
  if (warnings.length === 0) return null
  return (
    <Message title="Weigh this">
      <Reasons reasons={warnings} />
    </Message>
  )
}

interface DebtsProps {
  readonly debts: readonly Debt[]
  readonly onChange: (debts: readonly Debt[]) => void
}

function Debts({ debts, onChange }: DebtsProps): ReactNode {
  const today = useToday()
  const form = useForm({
    id: field('Debt', words),
    balance: field('Balance', money),
    since: field('Since', day(today)),
    agreedPercent: optionalField('Percent agreed in writing', orNothing(percent)),
    agreedAmount: optionalField('Amount agreed in writing', orNothing(money)),
    hardshipAmount: optionalField('Amount granted for hardship', orNothing(money)),
  })
  const add = form.submit((debt) => {
    onChange([...debts, debt])
    form.reset()
  })
  return (
    <RowsPanel
      title="Debts"
      one="debt"
      heads={['Debt', 'Balance', 'Since']}
      rows={debts}
      show={(debt) => [debt.id, <Money key="balance" amount={debt.balance} />, <Day key="since" on={debt.since} />]}
      onRemove={(index) => onChange(without(debts, index))}
      form={form}
      onAdd={add}
    >
      <TextField field={form.field('id')} size="short" />
      <MoneyField field={form.field('balance')} />
      <DayField field={form.field('since')} today={today} />
      <TextField field={form.field('agreedPercent')} size="short" />
      <MoneyField field={form.field('agreedAmount')} />
      <MoneyField field={form.field('hardshipAmount')} />
    </RowsPanel>
  )
}
