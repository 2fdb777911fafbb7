/** How agreements and their installments stand, in words and colours. */
import type { Answer, Input } from '../../shared/api.ts'
import type { Tone } from '../components/tag.tsx'

type Agreement = Answer<'agreement.view'>

export const agreementLabels: Readonly<Record<Agreement['state'], string>> = {
  kept: 'Kept',
  grace: 'Behind, in grace',
  missed: 'Missed',
  paid: 'Paid',
  default: 'In default',
  rescheduled: 'Rescheduled',
}

export const agreementTones: Readonly<Record<Agreement['state'], Tone>> = {
  kept: 'green',
  grace: 'gold',
  missed: 'red',
  paid: 'grey',
  default: 'red',
  rescheduled: 'grey',
}

export const installmentLabels: Readonly<Record<Agreement['rows'][number]['standing'], string>> = {
  paid: 'Paid',
  part: 'Paid in part',
  missed: 'Not paid',
  due: 'To come',
}

export const installmentTones: Readonly<Record<Agreement['rows'][number]['standing'], Tone>> = {
  paid: 'green',
  part: 'gold',
  missed: 'red',
  due: 'grey',
}

export const agreementShows: readonly { readonly value: Show; readonly label: string }[] = [
  { value: 'running', label: 'Running' },
  { value: 'behind', label: 'Behind' },
  { value: 'ended', label: 'Ended' },
  { value: 'all', label: 'All' },
]

type Show = NonNullable<Input<'agreement.list'>['show']>

export function isAgreementShow(text: string): text is Show {
  return agreementShows.some(({ value }) => value === text)
}

/** "each month", "each pay period". */
export function everyTime(frequency: Agreement['frequency']): string {
  return frequency === 'monthly' ? 'each month' : 'each pay period'
}
