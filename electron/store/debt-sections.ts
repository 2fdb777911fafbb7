/**
 * The order of a list of debts as sections, each of which one index gives in order. Since every section's count is
 * known from the tallies, a page far down begins in its section and not at the top of the list.
 */
import { DEBT_STATES, type DebtState } from '../../shared/api/debts.ts'
import { debtTypes, isDebtType } from '../../shared/debt-types/index.ts'
import { debtsOf, type Tally } from './tallies.ts'

export type DebtSort = 'name' | 'billNumber' | 'total' | 'discoveredOn' | 'daysDelinquent' | 'state' | 'debtType'

export type SortColumn = 'nameKey' | 'billNumber' | 'total' | 'discoveredOn' | 'delinquentOn'

/** A run of debts in the order of one column. */
export interface Section {
  readonly tallies: readonly Tally[]
  readonly by: SortColumn
  readonly descending: boolean
}

/**
 * The states in which a debt grows older as delinquent; in any other its days late are none. `debt_late` knows them.
 */
export const LATE_STATES: readonly DebtState[] = ['delinquent', 'referred']

/** The sections of a list, first to last. */
export function sectionsOf(tallies: readonly Tally[], sort: DebtSort, descending: boolean): readonly Section[] {
  switch (sort) {
    case 'name':
      return [{ tallies, by: 'nameKey', descending }]
    case 'billNumber':
    case 'total':
    case 'discoveredOn':
      return [{ tallies, by: sort, descending }]
    case 'daysDelinquent':
      return byDaysDelinquent(tallies, descending)
    case 'state':
      return byTally(tallies, descending, byStateThenType)
    case 'debtType':
      return byTally(tallies, descending, byTypeThenState)
  }
}

/** Most days late are the earliest dates of delinquency; whoever is not late is in the order of states. */
function byDaysDelinquent(tallies: readonly Tally[], descending: boolean): readonly Section[] {
  const late: Section = { tallies: tallies.filter(isLate), by: 'delinquentOn', descending: !descending }
  const others = byTally(tallies.filter((tally) => !isLate(tally)), false, byStateThenType)
  return descending ? [late, ...others] : [...others, late]
}

function byTally(
  tallies: readonly Tally[],
  descending: boolean,
  compare: (one: Tally, other: Tally) => number,
): readonly Section[] {
  const ordered = tallies.toSorted(descending ? (one, other) => compare(other, one) : compare)
  return ordered.map((tally) => ({ tallies: [tally], by: 'billNumber', descending }))
}

export function isLate({ state }: Tally): boolean {
  return LATE_STATES.includes(state)
}

export function byStateThenType(one: Tally, other: Tally): number {
  return compareStates(one, other) || compareTypes(one, other) || one.id - other.id
}

export function byTypeThenState(one: Tally, other: Tally): number {
  return compareTypes(one, other) || compareStates(one, other) || one.id - other.id
}

function compareStates(one: Tally, other: Tally): number {
  return DEBT_STATES.indexOf(one.state) - DEBT_STATES.indexOf(other.state)
}

function compareTypes(one: Tally, other: Tally): number {
  return nameOfType(one.debtType).localeCompare(nameOfType(other.debtType), 'en')
}

function nameOfType(slug: string): string {
  return isDebtType(slug) ? debtTypes[slug].name : slug
}

/** A stretch within one section. */
export interface Stretch {
  readonly section: Section
  readonly offset: number
  readonly limit: number
}

/** The stretches that make up a page. */
export function stretchesOf(sections: readonly Section[], offset: number, limit: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  let skip = offset
  let left = limit
  for (const section of sections) {
    const count = debtsOf(section.tallies)
    const here = Math.min(left, count - skip)
    if (here > 0) {
      stretches.push({ section, offset: skip, limit: here })
      left -= here
    }
    skip = Math.max(0, skip - count)
    if (left === 0) break
  }
  return stretches
}
