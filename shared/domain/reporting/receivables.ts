/**
 * The Treasury Report on Receivables: Part I, receivables and collections of a fiscal year until a day, and Part II
 * A to C, delinquent debt by its age and by what becomes of it. Every line comes from the ledger.
 *
 * Unsettled: the numbers of most lines are not published. Lines carry their names instead.
 */
import { add, subtract, ZERO, type Cents } from '../../values/money.ts'
import { compose, daysBetween, type IsoDate } from '../../values/dates.ts'
import { totalChange, type Movement } from '../account-movements.ts'
import type { Balance } from '../application-of-payments.ts'
import { identity, startSums, type Identity, type Sums } from './sums.ts'

export const citation = '31 U.S.C. 3719; TFM Volume I, Part 3, Chapter 7000; 31 CFR 285.5(d)(3)(iv), 285.12(c)(1)'

export const rules = ['CFR285-12-books', 'CFR285-5-report-120']

/** Where a debt is that is late, the first that holds in this order. */
export const WHEREABOUTS = [
  'bankruptcy', 'litigation', 'appeal', 'cross-servicing', 'internal-offset', 'wage-garnishment', 'agency',
] as const

export type Whereabouts = (typeof WHEREABOUTS)[number]

/** A movement of an account; what a closing took off the ledger is one of its own kind. */
export interface CountedMovement extends Pick<Movement, 'date' | 'change'> {
  readonly kind: Movement['kind'] | 'written-off'
  /** How a payment came. */
  readonly method?: string
}

/** One debt as the report counts it, on the day of the report. */
export interface CountedDebt {
  readonly debtId: number
  readonly movements: readonly CountedMovement[]
  readonly balance: Balance
  /** Set while the debt is late: past its delinquency date, and under no agreement that is kept. */
  readonly delinquentOn?: IsoDate | undefined
  /** An agreement is in force. */
  readonly rescheduled: boolean
  readonly whereabouts: Whereabouts
}

/** The first day of the fiscal year of a day. */
export function fiscalYearStart(day: IsoDate): IsoDate {
  const year = Number(day.slice(0, 4))
  return compose(Number(day.slice(5, 7)) >= 10 ? year : year - 1, 10, 1)
}

/** The ages of Part II A: the last day of each, and how it is called. */
export const AGES = [
  { key: 'age-1-30', label: '1 to 30 days', to: 30 },
  { key: 'age-31-60', label: '31 to 60 days', to: 60 },
  { key: 'age-61-90', label: '61 to 90 days', to: 90 },
  { key: 'age-91-120', label: '91 to 120 days', to: 120 },
  { key: 'age-121-150', label: '121 to 150 days', to: 150 },
  { key: 'age-151-180', label: '151 to 180 days', to: 180 },
  { key: 'age-181-365', label: '181 to 365 days', to: 365 },
  { key: 'age-1-2-years', label: '1 to 2 years', to: 730 },
  { key: 'age-2-6-years', label: '2 to 6 years', to: 2191 },
  { key: 'age-6-10-years', label: '6 to 10 years', to: 3652 },
  { key: 'age-over-10-years', label: 'Over 10 years', to: Number.MAX_SAFE_INTEGER },
] as const

/** By which line a movement is told; what is not named here is an adjustment. */
const FLOWS: Readonly<Record<string, string>> = {
  established: 'new',
  interest: 'accruals',
  penalty: 'accruals',
  'administrative-charge': 'accruals',
  'contingency-fee': 'accruals',
  payment: 'collections',
  'written-off': 'written-off',
}

const BY_TREASURY: ReadonlySet<string> = new Set(['treasury-offset', 'cross-servicing'])

/** The lines of the report, and what must hold between them. */
export interface ReceivablesReport {
  readonly from: IsoDate
  readonly asOf: IsoDate
  readonly sums: Sums
  readonly identities: readonly Identity[]
}

/** Sums up debts as of a day, with what moved since the fiscal year began. */
export function receivablesReport(debts: Iterable<CountedDebt>, asOf: IsoDate): ReceivablesReport {
  const from = fiscalYearStart(asOf)
  const sums = startSums()
  for (const debt of debts) {
    putFlows(sums, debt, from)
    if (debt.balance.total > ZERO) putStanding(sums, debt, asOf)
  }
  return { from, asOf, sums, identities: identitiesOf(sums) }
}

function putFlows(sums: Sums, { debtId, movements, balance }: CountedDebt, from: IsoDate): void {
  const before = add(ZERO, ...movements.filter(({ date }) => date < from).map(totalChange))
  if (before !== 0) sums.put('beginning', debtId, before)
  if (balance.total !== 0) sums.put('ending', debtId, balance.total)
  for (const movement of movements) {
    if (movement.date < from) continue
    const flow = FLOWS[movement.kind] ?? 'adjustments'
    const change = totalChange(movement)
    if (change === 0) continue
    sums.put(flow, debtId, flow === 'collections' || flow === 'written-off' ? subtract(ZERO, change) : change)
    if (flow === 'adjustments') sums.put(change > 0 ? 'adjusted-up' : 'adjusted-down', debtId, change)
    if (flow === 'collections') sums.put(collectedBy(movement.method), debtId, subtract(ZERO, change))
  }
}

function collectedBy(method: string | undefined): string {
  if (method === 'wage-garnishment') return 'collected-third-party'
  return BY_TREASURY.has(method ?? '') ? 'collected-treasury' : 'collected-agency'
}

function putStanding(sums: Sums, debt: CountedDebt, asOf: IsoDate): void {
  const { debtId, balance, delinquentOn, rescheduled, whereabouts } = debt
  const { total } = balance
  if (rescheduled) sums.put(delinquentOn === undefined ? 'rescheduled' : 'rescheduled-delinquent', debtId, total)
  const charges = subtract(total, balance.principal)
  if (charges > ZERO) sums.put('interest-and-charges', debtId, charges)
  if (delinquentOn === undefined) return
  const days = daysBetween(delinquentOn, asOf)
  if (days < 1) return
  sums.put(AGES.find(({ to }) => days <= to)?.key ?? '', debtId, total)
  sums.put('delinquent', debtId, total)
  if (days <= 120) {
    sums.put('within-120', debtId, total)
    sums.put(`within-120-${whereabouts}`, debtId, total)
  } else putEligible(sums, 'offset', debt)
  if (days > 180) putEligible(sums, 'transfer', debt)
}

/** Part II B counts what must be in offset, Part II C what must be in Cross-Servicing. */
function putEligible(sums: Sums, part: 'offset' | 'transfer', { debtId, balance, whereabouts }: CountedDebt): void {
  const { total } = balance
  sums.put(part, debtId, total)
  const barred = whereabouts === 'bankruptcy' || whereabouts === 'appeal'
  const exempt = whereabouts === 'litigation' || (part === 'transfer' && whereabouts === 'internal-offset')
  if (barred) return sums.put(`${part}-${whereabouts}`, debtId, total)
  sums.put(`${part}-eligible`, debtId, total)
  if (exempt) return sums.put(`${part}-${whereabouts}`, debtId, total)
  sums.put(`${part}-required`, debtId, total)
  sums.put(whereabouts === 'cross-servicing' ? `${part}-referred` : `${part}-not-referred`, debtId, total)
}

function identitiesOf({ of }: Sums): readonly Identity[] {
  const sum = (...lines: readonly string[]): Cents => add(ZERO, ...lines.map((key) => of(key).amount))
  const flows = subtract(sum('beginning', 'new', 'accruals', 'adjustments'), sum('collections', 'written-off'))
  const collected = sum('collected-agency', 'collected-third-party', 'collected-treasury')
  const ages = sum(...AGES.map(({ key }) => key))
  const young = sum(...AGES.filter(({ to }) => to <= 120).map(({ key }) => key))
  const places = sum(...WHEREABOUTS.map((place) => `within-120-${place}`))
  return [
    identity('Beginning, new, accruals and adjustments less collections and write-offs are the ending balance.',
      flows, sum('ending')),
    identity('The collections by their ways are the collections.', collected, sum('collections')),
    identity('The ages of delinquent debt are the delinquent debt.', ages, sum('delinquent')),
    identity('Debt of 1 to 120 days by where it is, is the debt of 1 to 120 days.', places, young),
    identity('Debt over 120 days less what is barred is what is eligible for offset.',
      subtract(sum('offset'), sum('offset-bankruptcy', 'offset-appeal')), sum('offset-eligible')),
    identity('Debt over 180 days less what is barred is what is eligible for Cross-Servicing.',
      subtract(sum('transfer'), sum('transfer-bankruptcy', 'transfer-appeal')), sum('transfer-eligible')),
  ]
}

/** One printed line: its key, its words, how far it is set in. */
export interface Line {
  readonly key: string
  readonly label: string
  readonly depth: 0 | 1
}

function line(key: string, label: string, depth: 0 | 1 = 0): Line {
  return { key, label, depth }
}

const WHERE_LABELS: Readonly<Record<Whereabouts, string>> = {
  bankruptcy: 'In bankruptcy',
  litigation: 'In litigation',
  appeal: 'In forbearance or in formal appeals',
  'cross-servicing': 'At Treasury for Cross-Servicing',
  'internal-offset': 'In internal offset',
  'wage-garnishment': 'In wage garnishment',
  agency: 'At the agency',
}

/** The parts of the worksheet, line by line. */
export const PARTS: readonly { readonly key: string; readonly title: string; readonly lines: readonly Line[] }[] = [
  {
    key: 'I',
    title: 'Part I: receivables and collections',
    lines: [
      line('beginning', 'Beginning balance of the fiscal year'),
      line('new', 'New receivables'),
      line('accruals', 'Accruals: interest, penalty, charges and fees'),
      line('collections', 'Collections on receivables'),
      line('collected-agency', 'At the agency', 1),
      line('collected-third-party', 'By third party: wage garnishment', 1),
      line('collected-treasury', 'By Treasury: offset and Cross-Servicing', 1),
      line('adjustments', 'Adjustments'),
      line('adjusted-up', 'Raised', 1),
      line('adjusted-down', 'Lowered or waived', 1),
      line('written-off', 'Amounts written off'),
      line('ending', 'Ending balance'),
      line('rescheduled-delinquent', 'Rescheduled, delinquent', 1),
      line('rescheduled', 'Rescheduled, not delinquent', 1),
      line('interest-and-charges', 'Interest and late charges', 1),
    ],
  },
  {
    key: 'IIA',
    title: 'Part II A: delinquent debt by age',
    lines: [
      ...AGES.map(({ key, label }) => line(key, label)),
      line('delinquent', 'Delinquent debt'),
      line('within-120', 'Debts of 1 to 120 days by where they are'),
      ...WHEREABOUTS.map((place) => line(`within-120-${place}`, WHERE_LABELS[place], 1)),
    ],
  },
  {
    key: 'IIB',
    title: 'Part II B: debt eligible for the Treasury Offset Program',
    lines: [
      line('offset', 'Delinquent debt over 120 days'),
      line('offset-bankruptcy', 'Less: in bankruptcy', 1),
      line('offset-appeal', 'Less: in forbearance or in formal appeals', 1),
      line('offset-eligible', 'Eligible for offset'),
      line('offset-litigation', 'Exempt: in litigation', 1),
      line('offset-required', 'Required to be referred'),
      line('offset-referred', 'Referred through Cross-Servicing', 1),
      line('offset-not-referred', 'Not referred yet', 1),
    ],
  },
  {
    key: 'IIC',
    title: 'Part II C: debt eligible for Cross-Servicing',
    lines: [
      line('transfer', 'Delinquent debt over 180 days'),
      line('transfer-bankruptcy', 'Less: in bankruptcy', 1),
      line('transfer-appeal', 'Less: in forbearance or in formal appeals', 1),
      line('transfer-eligible', 'Eligible for Cross-Servicing'),
      line('transfer-litigation', 'Exempt: in litigation', 1),
      line('transfer-internal-offset', 'Exempt: in internal offset', 1),
      line('transfer-required', 'Required to be referred'),
      line('transfer-referred', 'Referred', 1),
      line('transfer-not-referred', 'Not referred yet', 1),
    ],
  },
]
