/** The details of a debt as its screen shows them, in the order of its kind. */
import type { DebtView } from '../../shared/api/debts.ts'
import type { Detail, Details } from '../../shared/domain/origins/details.ts'
import { groupThousands } from '../../shared/values/money.ts'
import type { Dossier } from '../store/facts.ts'

/** Every detail that is recorded, with the words for it. */
export function detailsOf({ type, facts }: Dossier): DebtView['details'] {
  return type.details.flatMap((detail) => {
    const value = facts.details[detail.id]
    const { id: name, label, cite } = detail
    return value === undefined ? [] : [{ name, label, value, shown: shownValue(detail, value), cite }]
  })
}

/** What a correction changed, in one line for the timeline; empty when it changed nothing. */
export function correctionOf(details: readonly Detail[], before: Details, after: Details): string {
  const words = (detail: Detail, value: string | undefined): string =>
    value === undefined ? 'not recorded' : shownValue(detail, value)
  return details
    .filter(({ id }) => before[id] !== after[id])
    .map((detail) => `${detail.label}: ${words(detail, after[detail.id])} (was ${words(detail, before[detail.id])})`)
    .join('; ')
}

function shownValue({ form, choices }: Detail, value: string): string {
  switch (form) {
    case 'money':
      return groupThousands(value)
    case 'hours':
    case 'pounds':
      return `${value} ${form}`
    case 'percent':
      return `${value}%`
    case 'choice':
      return choices?.find((choice) => choice.id === value)?.label ?? value
    default:
      return value
  }
}
