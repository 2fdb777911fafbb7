/** The fields that a letter asks for, whatever letter it is. */
import type { ReactNode } from 'react'
import type { LetterChoice } from '../../shared/api/letters.ts'
import { parseDate, type IsoDate } from '../../shared/values/dates.ts'
import { Cite } from '../components/cite.tsx'
import { DayField, LongField, MoneyField, SelectField, TextField } from '../components/fields.tsx'
import { anyWords, day, money, orNothing, words, type Reader } from '../components/reading.ts'
import { writeDay } from '../components/show-day.ts'
import { field, optionalField, type FieldHandle, type FieldPlan } from '../components/use-form.ts'

type LetterField = LetterChoice['fields'][number]

/** A plan for each field, by a name that cannot be taken for another of the form. */
export type LetterFieldPlans = Readonly<Record<`letter-${string}`, FieldPlan<string | undefined>>>

/** The plans of the fields, each with what the letter suggests. */
export function letterFieldPlans(fields: readonly LetterField[], today: IsoDate): LetterFieldPlans {
  return Object.fromEntries(fields.map((one) => [nameOf(one), planOf(one, today)]))
}

/** What was written, by the ids of the fields, without the empty ones. */
export function writtenFields(
  fields: readonly LetterField[],
  read: Readonly<Record<`letter-${string}`, string | undefined>>,
): Record<string, string> {
  const written = fields.flatMap((one) => {
    const text = read[nameOf(one)]
    return text === undefined || text === '' ? [] : [[one.id, text] as const]
  })
  return Object.fromEntries(written)
}

interface LetterFieldsProps {
  readonly fields: readonly LetterField[]
  readonly field: (name: `letter-${string}`) => FieldHandle
  readonly today: IsoDate
}

export function LetterFields({ fields, field: handle, today }: LetterFieldsProps): ReactNode {
  return fields.map((one) => <Control key={one.id} one={one} handle={handle(nameOf(one))} today={today} />)
}

interface ControlProps {
  readonly one: LetterField
  readonly handle: FieldHandle
  readonly today: IsoDate
}

function Control({ one, handle, today }: ControlProps): ReactNode {
  const hint = <Cite of={one.cite} />
  switch (one.form) {
    case 'date':
      return <DayField field={handle} today={today} hint={hint} />
    case 'money':
      return <MoneyField field={handle} hint={hint} />
    case 'choice': {
      const choices = one.choices.map(({ id, label }) => ({ value: id, label }))
      return <SelectField field={handle} choices={choices} empty="Choose" hint={hint} />
    }
    case 'long-text':
      return <LongField field={handle} hint={hint} />
    case 'text':
      return <TextField field={handle} hint={hint} />
  }
}

function nameOf({ id }: LetterField): `letter-${string}` {
  return `letter-${id}`
}

function planOf(one: LetterField, today: IsoDate): FieldPlan<string | undefined> {
  const reader = readerOf(one, today)
  const suggested = parseDate(one.suggested)
  const start = one.form === 'date' && suggested !== undefined ? writeDay(suggested) : one.suggested
  return one.required ? field(one.label, reader, start) : optionalField(one.label, orNothing(reader), start)
}

function readerOf({ form, required }: LetterField, today: IsoDate): Reader<string | undefined> {
  switch (form) {
    case 'date':
      return day(today)
    case 'money':
      return money
    case 'choice':
    case 'text':
    case 'long-text':
      return required ? words : anyWords
  }
}
