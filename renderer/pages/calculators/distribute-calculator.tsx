import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { Day } from '../../components/day.tsx'
import { Figures } from '../../components/figures.tsx'
import { DayField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Money } from '../../components/money.tsx'
import { choicesOf, day, money, oneOf, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'
import { AmountsTable } from './amounts-table.tsx'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'
import { RowsPanel, without } from './rows-panel.tsx'

type Asked = Input<'calc.distribute'>
type Debt = Asked['debts'][number]

const classLabels = {
  'federal-nontax': 'Federal nontax',
  tax: 'Federal tax',
  'child-support': 'Child support',
  'state-tax': 'State tax',
} as const satisfies Record<Debt['class'], string>

const classes = choicesOf(classLabels)

/** How an offset is spread over several debts. */
export function DistributeCalculator(): ReactNode {
  const [asked, setAsked] = useState<Asked>()
  const [debts, setDebts] = useState<readonly Debt[]>([])
  const form = useForm({ amount: field('Amount', money) })
  const change = (next: readonly Debt[]): void => {
    setDebts(next)
    if (asked !== undefined) setAsked({ ...asked, debts: [...next] })
  }
  return (
    <CalculatorFrame
      form={form}
      onSubmit={form.submit(({ amount }) => setAsked({ amount, debts: [...debts] }))}
      beneath={<Debts debts={debts} onChange={change} />}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.distribute" input={asked}>
            {({ applied, unapplied }) => (
              <>
                <AmountsTable caption="How it is spread" heads={['Debt', 'Applied']} rows={applied} />
                <Figures facts={[{ label: 'Left over', value: <Money amount={unapplied} /> }]} />
              </>
            )}
          </Calculated>
        )
      }
    >
      <MoneyField field={form.field('amount')} first />
    </CalculatorFrame>
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
    class: field('Class', oneOf(classes), 'federal-nontax'),
    since: field('Since', day(today)),
    balance: field('Balance', money),
  })
  const add = form.submit((debt) => {
    onChange([...debts, debt])
    form.reset()
  })
  return (
    <RowsPanel
      title="Debts"
      one="debt"
      heads={['Debt', 'Class', 'Since', 'Balance']}
      rows={debts}
      show={(debt) => [
        debt.id,
        classLabels[debt.class],
        <Day key="since" on={debt.since} />,
        <Money key="balance" amount={debt.balance} />,
      ]}
      onRemove={(index) => onChange(without(debts, index))}
      form={form}
      onAdd={add}
    >
      <TextField field={form.field('id')} size="short" />
      <SelectField field={form.field('class')} choices={classes} />
      <DayField field={form.field('since')} today={today} />
      <MoneyField field={form.field('balance')} />
    </RowsPanel>
  )
}
