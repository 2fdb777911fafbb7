/** The fields for what is recorded of a debt by its kind, on every screen that asks for it. */
import type { ReactNode } from 'react'
import { debtTypes, isDebtType } from '../../shared/debt-types/index.ts'
import type { Detail, Details } from '../../shared/domain/origins/details.ts'
import { parseDate, type IsoDate } from '../../shared/values/dates.ts'
import { groupThousands } from '../../shared/values/money.ts'
import { DayField, MoneyField, SelectField, TextField } from '../components/fields.tsx'
import { day, matching, money, oneOf, orNothing, percent, words, type Reader } from '../components/reading.ts'
import { writeDay } from '../components/show-day.ts'
import { field, optionalField, type FieldHandle, type FieldPlan } from '../components/use-form.ts'

type DetailName = `details.${string}`

/** The plans of the details, each under the path by which a call names it. */
export type DetailPlans = { readonly [name: DetailName]: FieldPlan<string | undefined> }

/** The details of a kind of debt; none while no kind is chosen. */
export function detailsOfKind(slug: string): readonly Detail[] {
  return isDebtType(slug) ? debtTypes[slug].details : []
}

/** The plans of the details, with what is recorded already. Nothing need be filled in where `complete` is false. */
export function detailPlans(
  details: readonly Detail[],
  today: IsoDate,
  recorded: Details = {},
  complete = true,
): DetailPlans {
  return Object.fromEntries(
    details.map((detail) => {
      const reader = readerOf(detail, today)
      const start = written(detail, recorded[detail.id] ?? '')
      const needed = detail.required && (complete || start !== '')
      const plan: FieldPlan<string | undefined> = needed
        ? field(detail.label, reader, start)
        : optionalField(detail.label, orNothing(reader), start)
      return [pathOf(detail), plan] as const
    }),
  )
}

/** The details that were read, as a call takes them; an emptied field takes its detail away. */
export function composeDetails(
  details: readonly Detail[],
  read: { readonly [name: DetailName]: string | undefined },
) {
  return Object.fromEntries(details.map((detail) => [detail.id, read[pathOf(detail)] ?? '']))
}

interface DetailFieldsProps {
  readonly details: readonly Detail[]
  readonly field: (name: DetailName) => FieldHandle
  readonly today: IsoDate
}

/** One control for each detail, in the order of the kind. */
export function DetailFields({ details, field: handle, today }: DetailFieldsProps): ReactNode {
  return (
    <div className="fields">
      {details.map((detail) => (
        <DetailField key={detail.id} detail={detail} field={handle(pathOf(detail))} today={today} />
      ))}
    </div>
  )
}

interface DetailFieldProps {
  readonly detail: Detail
  readonly field: FieldHandle
  readonly today: IsoDate
}

function DetailField({ detail, field: handle, today }: DetailFieldProps): ReactNode {
  switch (detail.form) {
    case 'date':
      return <DayField field={handle} today={today} />
    case 'money':
      return <MoneyField field={handle} />
    case 'choice':
      return (
        <SelectField
          field={handle}
          choices={choicesFor(detail)}
          empty={detail.required ? 'Choose' : 'Not recorded'}
        />
      )
    case 'hours':
    case 'pounds':
    case 'percent':
      return (
        <TextField field={handle} size="short" hint={detail.form === 'percent' ? undefined : `In ${detail.form}`} />
      )
    default:
      return <TextField field={handle} />
  }
}

function pathOf({ id }: Detail): DetailName {
  return `details.${id}`
}

function choicesFor({ choices = [] }: Detail) {
  return choices.map(({ id, label }) => ({ value: id, label }))
}

function readerOf(detail: Detail, today: IsoDate): Reader<string> {
  switch (detail.form) {
    case 'date':
      return day(today)
    case 'money':
      return money
    case 'percent':
      return percent
    case 'hours':
      return matching(/^\d{1,5}(?:\.\d{1,2})?$/, 'Write hours with at most two places, such as 40 or 7.25.')
    case 'pounds':
      return matching(/^\d{1,6}$/, 'Write whole pounds, such as 21500.')
    case 'choice':
      return oneOf(choicesFor(detail))
    case 'text':
      return words
  }
}

function written({ form }: Detail, value: string): string {
  if (form === 'money' && value !== '') return groupThousands(value)
  const recorded = form === 'date' ? parseDate(value) : undefined
  return recorded === undefined ? value : writeDay(recorded)
}
