import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import type { Asked, Question, RawValue } from '../../../shared/reference/question.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { Day } from '../../components/day.tsx'
import { BoxField, DayField, LongField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Figures } from '../../components/figures.tsx'
import { Money } from '../../components/money.tsx'
import {
  anyWords,
  box,
  choicesOf,
  day,
  matching,
  money,
  oneOf,
  orNothing,
  percent,
  words,
  type Reader,
} from '../../components/reading.ts'
import { field, optionalField, useForm, type FieldHandle, type FieldPlan } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'

type Raw = RawValue | undefined
type Plans = Record<string, FieldPlan<Raw>>

/** One question of the rules as a form, made from the table of what it asks. */
export function ReferenceCalculator({ name, asks }: { readonly name: string } & Pick<Question, 'asks'>): ReactNode {
  const today = useToday()
  const [asked, setAsked] = useState<Input<'calc.reference'>>()
  const form = useForm(plansOf(asks, today))
  return (
    <CalculatorFrame
      form={form}
      onSubmit={form.submit((read) => setAsked({ question: name, given: composeGiven(asks, read) }))}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.reference" input={asked}>
            {({ lines }) => (
              <Figures
                facts={lines.map(({ label, value, kind }) => ({
                  label,
                  value: kind === 'money' ? <Money amount={value} /> : kind === 'day' ? <Day on={value} /> : value,
                }))}
              />
            )}
          </Calculated>
        )
      }
    >
      {Object.entries(asks).map(([fieldName, plan], index) => (
        <AskedField
          key={fieldName}
          name={fieldName}
          asked={plan}
          first={index === 0}
          today={today}
          field={form.field}
        />
      ))}
    </CalculatorFrame>
  )
}

interface AskedFieldProps {
  readonly name: string
  readonly asked: Asked
  readonly first: boolean
  readonly today: IsoDate
  readonly field: (name: string) => FieldHandle
}

function AskedField({ name, asked, first, today, field: handle }: AskedFieldProps): ReactNode {
  switch (asked.kind) {
    case 'amount':
      return <MoneyField field={handle(name)} first={first} />
    case 'amounts':
      return <LongField field={handle(name)} hint="One amount on each line" first={first} />
    case 'day':
      return <DayField field={handle(name)} today={today} first={first} />
    case 'percent':
    case 'count':
      return <TextField field={handle(name)} size="short" first={first} />
    case 'words':
      return <TextField field={handle(name)} first={first} />
    case 'yes':
      return <BoxField field={handle(name)} />
    case 'one':
      return <SelectField field={handle(name)} choices={choicesOf(asked.choices)} empty="Choose" first={first} />
    case 'several':
      return (
        <fieldset className="field">
          <legend className="field__label">{asked.label}</legend>
          {Object.keys(asked.choices).map((choice) => (
            <BoxField key={choice} field={handle(boxName(name, choice))} />
          ))}
        </fieldset>
      )
  }
}

function plansOf(asks: Question['asks'], today: IsoDate): Plans {
  const plans: Plans = {}
  for (const [name, asked] of Object.entries(asks)) {
    if (asked.kind !== 'several') {
      plans[name] = planOf(asked, today)
      continue
    }
    for (const [choice, label] of Object.entries(asked.choices)) {
      plans[boxName(name, choice)] = optionalField(label, box)
    }
  }
  return plans
}

function planOf(asked: Exclude<Asked, { readonly kind: 'several' }>, today: IsoDate): FieldPlan<Raw> {
  const { label, optional } = asked
  if (asked.kind === 'yes') return optionalField<Raw>(label, box)
  if (asked.kind === 'amounts') return optionalField<Raw>(label, amountLines)
  const read = readerOf(asked, today)
  return optional === true ? optionalField(label, orNothing(read)) : field(label, read)
}

type Single = Exclude<Asked, { readonly kind: 'several' | 'yes' | 'amounts' }>

function readerOf(asked: Single, today: IsoDate): Reader<Raw> {
  switch (asked.kind) {
    case 'amount':
      return money
    case 'day':
      return day(today)
    case 'percent':
      return percent
    case 'count':
      return matching(/^\d{1,6}$/, 'Write a whole number.')
    case 'words':
      return asked.optional === true ? anyWords : words
    case 'one':
      return oneOf(choicesOf(asked.choices))
  }
}

/** Amounts, one on each line. */
function amountLines(text: string): ReturnType<Reader<Raw>> {
  const amounts: string[] = []
  for (const line of text.split('\n').filter((typed) => typed.trim() !== '')) {
    const amount = money(line)
    if (!amount.ok) return amount
    amounts.push(amount.value)
  }
  return { ok: true, value: amounts.length === 0 ? undefined : amounts }
}

function composeGiven(asks: Question['asks'], read: Readonly<Record<string, Raw>>): Record<string, Sent> {
  const given: Record<string, Sent> = {}
  for (const [name, asked] of Object.entries(asks)) {
    const value = asked.kind === 'several' ? tickedOf(name, asked.choices, read) : read[name]
    if (value !== undefined) given[name] = typeof value === 'object' ? [...value] : value
  }
  return given
}

type Sent = Input<'calc.reference'>['given'][string]

function tickedOf(name: string, choices: Readonly<Record<string, string>>, read: Readonly<Record<string, Raw>>): Raw {
  return Object.keys(choices).filter((choice) => read[boxName(name, choice)] === true)
}

function boxName(name: string, choice: string): string {
  return `${name} ${choice}`
}
