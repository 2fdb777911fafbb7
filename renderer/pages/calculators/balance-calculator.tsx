import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { Day } from '../../components/day.tsx'
import { DayField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Money } from '../../components/money.tsx'
import { choicesOf, day, money, oneOf, orNothing, percent } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'
import { BalanceAnswer } from './balance-answer.tsx'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'
import { RowsPanel, without } from './rows-panel.tsx'

type Asked = Input<'calc.balance'>
type Event = NonNullable<Asked['events']>[number]

const eventLabels = {
  payment: 'Payment',
  'administrative-charge': 'Administrative charge',
  'contingency-fee': 'Contingency fee',
} as const satisfies Record<Event['kind'], string>

const eventKinds = choicesOf(eventLabels)

/** What is owed on a day. */
export function BalanceCalculator(): ReactNode {
  const today = useToday()
  const [asked, setAsked] = useState<Asked>()
  const [events, setEvents] = useState<readonly Event[]>([])
  const form = useForm({
    principal: field('Principal', money),
    delinquencyDate: field('Delinquent since', day(today)),
    asOf: field('As of', day(today), writeDay(today)),
    ratePercent: optionalField('Interest rate, percent a year', orNothing(percent)),
  })
  const change = (next: readonly Event[]): void => {
    setEvents(next)
    if (asked !== undefined) setAsked({ ...asked, events: [...next] })
  }
  return (
    <CalculatorFrame
      form={form}
      onSubmit={form.submit((read) => setAsked({ ...read, events: [...events] }))}
      beneath={<Events events={events} onChange={change} />}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.balance" input={asked}>
            {(answer) => <BalanceAnswer answer={answer} />}
          </Calculated>
        )
      }
    >
      <div className="fields">
        <MoneyField field={form.field('principal')} first />
        <DayField field={form.field('delinquencyDate')} today={today} />
        <DayField field={form.field('asOf')} today={today} />
        <TextField field={form.field('ratePercent')} size="short" hint="Left empty: Treasury's rate of that day" />
      </div>
    </CalculatorFrame>
  )
}

interface EventsProps {
  readonly events: readonly Event[]
  readonly onChange: (events: readonly Event[]) => void
}

function Events({ events, onChange }: EventsProps): ReactNode {
  const today = useToday()
  const form = useForm({
    date: field('On', day(today)),
    kind: field('What', oneOf(eventKinds), 'payment'),
    amount: field('Amount', money),
  })
  const add = form.submit((event) => {
    onChange([...events, event])
    form.reset()
  })
  return (
    <RowsPanel
      title="Payments and charges since"
      one="event"
      heads={['On', 'What', 'Amount']}
      rows={events}
      show={(event) => [
        <Day key="on" on={event.date} />,
        eventLabels[event.kind],
        <Money key="amount" amount={event.amount} />,
      ]}
      onRemove={(index) => onChange(without(events, index))}
      form={form}
      onAdd={add}
    >
      <DayField field={form.field('date')} today={today} />
      <SelectField field={form.field('kind')} choices={eventKinds} />
      <MoneyField field={form.field('amount')} />
    </RowsPanel>
  )
}
