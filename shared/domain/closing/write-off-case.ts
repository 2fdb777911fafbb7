/** The case for giving up a debt: its criterion, its evidence, and the cost of collecting against what it brings. */
import type { IsoDate } from '../../values/dates.ts'
import { formatMoney, type Cents } from '../../values/money.ts'
import type { Reason } from '../../values/outcome.ts'
import { forbidWhen } from '../gate.ts'
import { suspendOrTerminate } from './suspend-or-terminate.ts'
import type { WriteOffCriterion } from './write-off.ts'

export const citation = 'IRM 1.35.7.22(1); 31 CFR 903.3, 903.5(a)'

/** The two classes of a write-off: collection may go on, or the debt is discharged. */
export const WRITE_OFF_CLASSES = [
  { id: 'not-collectible', label: 'Currently not collectible: off the books, collection may go on' },
  { id: 'close-out', label: 'Close-out: collection ends and the debt is discharged' },
] as const

/** What the evidence of each criterion must show. */
export const CRITERION_EVIDENCE: Readonly<Record<WriteOffCriterion, string>> = {
  'cannot-collect': 'the means of collection that were tried and what each brought',
  'cannot-locate': 'the searches for the debtor and the mail that came back',
  'cost-exceeds': 'what collecting would cost and what it could bring',
  'no-merit': 'the finding of counsel on merit, or the day from which enforcement was barred',
  'not-substantiated': 'the search for records, and why witnesses cannot take their place',
  discharged: 'the order of the bankruptcy court',
}

/** A write-off about to be proposed. */
export interface WriteOffCase {
  readonly class: (typeof WRITE_OFF_CLASSES)[number]['id']
  readonly criterion: WriteOffCriterion
  readonly evidence: string
  readonly papers: number
  readonly recoverable?: Cents | undefined
  readonly costOfCollection?: Cents | undefined
  readonly allMeansPursued: boolean
  readonly principal: Cents
  readonly owed: Cents
  readonly atTreasury: boolean
  /** A court has discharged it, by a case on the book. */
  readonly dischargedByCourt: boolean
}

/** What the case itself lacks; whether the debt may be given up at all is asked apart. */
export function writeOffCaseReasons(given: WriteOffCase, on: IsoDate): readonly Reason[] {
  return [...standing(given), ...evidence(given), ...costs(given), ...means(given, on)]
}

function standing({ owed, atTreasury, class: kind }: WriteOffCase): readonly Reason[] {
  const rule = 'CFR5-5.8-suspend-terminate'
  return [
    ...forbidWhen(owed === 0, { rule, cite: citation, message: 'Nothing is owed; there is nothing to write off.' }),
    ...forbidWhen(atTreasury && kind === 'close-out', {
      rule,
      cite: '31 CFR 903.5(a), 285.12(c)',
      message: 'The debt is at Treasury. Call it back before it is closed out.',
    }),
  ]
}

function evidence({ criterion, evidence: words, papers, dischargedByCourt }: WriteOffCase): readonly Reason[] {
  const rule = 'IRM-22-criteria'
  const cite = 'IRM 1.35.7.22(1); 31 CFR 903.3(a)'
  return [
    ...forbidWhen(words === '' || papers === 0, {
      rule,
      cite,
      message: `Say and attach what shows the criterion: ${CRITERION_EVIDENCE[criterion]}.`,
    }),
    ...forbidWhen(criterion === 'discharged' && !dischargedByCourt, {
      rule,
      cite: '31 CFR 903.3(a)(6), (c)',
      message: 'Record first that the court discharged the debt; a case that is open or dismissed does not do.',
    }),
  ]
}

/** A debt is too dear to collect only by figures that say so. */
function costs({ criterion, recoverable, costOfCollection }: WriteOffCase): readonly Reason[] {
  if (criterion !== 'cost-exceeds') return []
  const rule = 'IRM-22-criteria'
  const cite = '31 CFR 903.3(a)(3)'
  if (recoverable === undefined || costOfCollection === undefined) {
    return [{ rule, cite, message: 'Give what collecting would cost, and what it could bring.' }]
  }
  const figures = `${formatMoney(costOfCollection)} against ${formatMoney(recoverable)}`
  return forbidWhen(costOfCollection <= recoverable, {
    rule,
    cite,
    message: `Collecting costs no more than it brings: ${figures}. The criterion is not met.`,
  })
}

function means({ class: kind, criterion, principal, allMeansPursued }: WriteOffCase, on: IsoDate): readonly Reason[] {
  if (kind !== 'close-out') return []
  const withoutMerit = criterion === 'no-merit' || criterion === 'discharged'
  // Counsel and Justice decide in the chain; here only the ground and the means already tried are asked.
  const asked = suspendOrTerminate({
    step: 'terminate',
    ground: criterion,
    principal,
    on,
    allMeansPursued: allMeansPursued || withoutMerit,
    withoutMerit,
    counselApprovedOn: on,
    justiceApprovedOn: on,
  })
  return asked.ok || asked.error.kind !== 'refused' ? [] : asked.error.reasons
}
