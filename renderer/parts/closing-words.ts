/** How the ways to give a debt up read on the screens. */
import { COMPROMISE_BASES } from '../../shared/domain/closing/compromise.ts'
import { SMALL_CLAIM_REASONS } from '../../shared/domain/closing/justice.ts'
import { SUSPENSION_GROUNDS } from '../../shared/domain/closing/suspend-or-terminate.ts'
import { WRITE_OFF_CLASSES } from '../../shared/domain/closing/write-off-case.ts'
import { WRITE_OFF_CRITERIA } from '../../shared/domain/closing/write-off.ts'
import { LOAN_BAR_OFFICIALS } from '../../shared/domain/loan-bar/waiver.ts'
import type { Choice } from '../components/reading.ts'

function choices<K extends string>(items: readonly { readonly id: K; readonly label: string }[]): Choice<K>[] {
  return items.map(({ id, label }) => ({ value: id, label }))
}

export const classChoices = choices(WRITE_OFF_CLASSES)
export const criterionChoices = choices(WRITE_OFF_CRITERIA)
export const basisChoices = choices(COMPROMISE_BASES)
export const suspensionChoices = choices(SUSPENSION_GROUNDS)
export const loanBarOfficialChoices = choices(LOAN_BAR_OFFICIALS)
export const smallClaimChoices = choices(SMALL_CLAIM_REASONS)

export const actionChoices = [
  { value: 'enforced-collection', label: 'Enforced collection' },
  { value: 'judgment-lien', label: 'Judgment lien only' },
  { value: 'program-enforcement', label: 'Program enforcement' },
] as const
