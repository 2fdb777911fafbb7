/** The fields of what happens to a debtor: bankruptcy, death, separation, fraud; and of a notice of garnishment. */
import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { BoxField, DayField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { anyWords, box, choicesOf, day, matching, money, oneOf, orNothing } from '../../components/reading.ts'
import { field, optionalField, type FieldHandle, type Readings } from '../../components/use-form.ts'
import { destinationLabels, fraudLabels, separationLabels, type CaseKind } from '../../parts/case-words.ts'

const separations = choicesOf(separationLabels)
const frauds = choicesOf(fraudLabels)
const destinations = choicesOf(destinationLabels)

/** The fields of every event; each kind shows its own. */
export function eventPlans(today: IsoDate) {
  const anyDay = orNothing(day(today))
  return {
    chapter: field('Chapter', orNothing(matching(/^(?:[1-9]|1[0-5])$/, 'Write the chapter, such as 7 or 13.'))),
    court: field('Court', anyWords),
    caseNumber: field('Number of the case', anyWords),
    filedOn: field('Filed on', anyDay),
    diedOn: field('Died on', anyDay),
    how: field('How the employee leaves', orNothing(oneOf(separations))),
    leavesOn: field('Leaves on', anyDay),
    finalPayments: field('Final payments', orNothing(money)),
    retirementFundDue: optionalField('Retirement money is due', box),
    fraud: field('What it arose from', orNothing(oneOf(frauds))),
    destination: field('Sent to', orNothing(oneOf(destinations))),
    sentOn: field('Sent on', anyDay),
    noticeMailedOn: field('Notice of garnishment mailed on', anyDay),
    termsAgreedInWriting: optionalField('The payments were agreed in writing', box),
  }
}

type EventPlans = ReturnType<typeof eventPlans>

/** The event as the call takes it; nothing for a kind that is none, or while it is not filled in. */
export function composeEvent(kind: CaseKind, read: Readings<EventPlans>): Partial<Input<'case.open'>> {
  const { chapter, court, caseNumber, filedOn, diedOn, how, leavesOn, finalPayments, retirementFundDue } = read
  const { fraud, destination, sentOn, noticeMailedOn, termsAgreedInWriting } = read
  if (kind === 'bankruptcy' && chapter !== undefined) {
    const filed = filedOn === undefined ? {} : { filedOn }
    return { bankruptcy: { chapter: Number(chapter), court, caseNumber, ...filed } }
  }
  if (kind === 'death' && diedOn !== undefined) return { diedOn }
  if (kind === 'separation' && how !== undefined && leavesOn !== undefined) {
    return { separation: { how, leavesOn, finalPayments: finalPayments ?? '0.00', retirementFundDue } }
  }
  if (kind === 'fraud' && fraud !== undefined) {
    const to = destination === undefined ? {} : { destination }
    return { fraud: { kind: fraud, ...to, ...(sentOn === undefined ? {} : { sentOn }) } }
  }
  if (kind === 'garnishment-hearing' && noticeMailedOn !== undefined) {
    return { garnishment: { noticeMailedOn, termsAgreedInWriting } }
  }
  return {}
}

interface EventFieldsProps {
  readonly kind: CaseKind
  readonly today: IsoDate
  readonly field: (name: Extract<keyof EventPlans, string>) => FieldHandle
}

/** The fields of the event that was chosen. */
export function EventFields({ kind, today, field: handle }: EventFieldsProps): ReactNode {
  switch (kind) {
    case 'bankruptcy':
      return (
        <>
          <TextField field={handle('chapter')} size="short" />
          <TextField field={handle('court')} />
          <TextField field={handle('caseNumber')} />
          <DayField field={handle('filedOn')} today={today} hint="The stay counts from this day" />
        </>
      )
    case 'death':
      return <DayField field={handle('diedOn')} today={today} />
    case 'separation':
      return (
        <>
          <SelectField field={handle('how')} choices={separations} empty="Choose" />
          <DayField field={handle('leavesOn')} today={today} />
          <MoneyField field={handle('finalPayments')} hint="Final pay, annual leave and the like" />
          <BoxField field={handle('retirementFundDue')} />
        </>
      )
    case 'fraud':
      return (
        <>
          <SelectField field={handle('fraud')} choices={frauds} empty="Choose" />
          <SelectField field={handle('destination')} choices={destinations} empty="Choose" />
          <DayField field={handle('sentOn')} today={today} />
        </>
      )
    case 'garnishment-hearing':
      return (
        <>
          <DayField field={handle('noticeMailedOn')} today={today} />
          <BoxField field={handle('termsAgreedInWriting')} />
        </>
      )
    default:
      return null
  }
}
