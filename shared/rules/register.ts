/**
 * The register of rules: every rule of the sources in our words, with the files that implement it or the reason why
 * none does. Which files implement a rule comes from the files themselves.
 */
import type { IsoDate } from '../values/dates.ts'
import { AREAS } from './areas.ts'
import { figureOf, type ShownFigure } from './figures.ts'
import { ruleFiles } from './rule-files.ts'
import type { RuleText } from './rule.ts'
import { chargesAndPaymentsRules } from './texts/charges-and-payments.ts'
import { childSupportRules } from './texts/child-support.ts'
import { closingRules } from './texts/closing.ts'
import { hearingsRules } from './texts/hearings.ts'
import { kindsOfDebtRules } from './texts/kinds-of-debt.ts'
import { lettersRules } from './texts/letters.ts'
import { officesRules } from './texts/offices.ts'
import { paymentOffsetRules } from './texts/payment-offset.ts'
import { referralRules } from './texts/referral.ts'
import { refundOffsetRules } from './texts/refund-offset.ts'
import { repaymentRules } from './texts/repayment.ts'
import { requestsRules } from './texts/requests.ts'
import { salaryOffsetRules } from './texts/salary-offset.ts'
import { statesAndGarnishmentRules } from './texts/states-and-garnishment.ts'

/** Where a rule stands. */
export type RuleStatus = 'implemented' | 'other-party' | 'reference'

/** One rule as it is listed. */
export interface RegisteredRule {
  readonly id: string
  /** The name of its part of the work. */
  readonly area: string
  readonly cite: string
  readonly says: string
  readonly status: RuleStatus
  /** Paths of the files that implement it. */
  readonly files: readonly string[]
  /** Why no file implements it; empty for an implemented rule. */
  readonly why: string
}

const TEXTS: readonly RuleText[] = [
  ...kindsOfDebtRules,
  ...lettersRules,
  ...requestsRules,
  ...repaymentRules,
  ...salaryOffsetRules,
  ...hearingsRules,
  ...chargesAndPaymentsRules,
  ...referralRules,
  ...paymentOffsetRules,
  ...refundOffsetRules,
  ...childSupportRules,
  ...statesAndGarnishmentRules,
  ...closingRules,
  ...officesRules,
]

const filesByRule = byRule()

/** Every rule, area by area. */
export const register: readonly RegisteredRule[] = TEXTS.map((text) => {
  const files = filesByRule.get(text.id) ?? []
  const { id, cite, says, apart } = text
  const area = AREAS[text.area] ?? text.area
  if (files.length > 0) return { id, area, cite, says, status: 'implemented', files, why: '' }
  if (apart === undefined) throw new Error(`No file implements ${id}, and nothing says why.`)
  return { id, area, cite, says, files, ...apart }
})

/** The parts of the work that have rules, in order. */
export const areas: readonly string[] = Object.values(AREAS)

/** The rules that hold every word of the search, in the part of the work if one is named; all when it is empty. */
export function findRules(search: string, area: string): readonly RegisteredRule[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '')
  return register.filter((rule) => {
    if (area !== '' && rule.area !== area) return false
    const text = [rule.id, rule.cite, rule.says, rule.area].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** The figure a rule turns on, as it stands on a day. */
export function currentFigure(rule: RegisteredRule, on: IsoDate): ShownFigure | undefined {
  return figureOf(rule.id, on)
}

function byRule(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [path, ids] of Object.entries(ruleFiles)) {
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), path])
  }
  return found
}
