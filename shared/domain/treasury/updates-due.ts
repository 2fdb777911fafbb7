/**
 * What Treasury must be told of a debt that it has, found by comparing what was sent with what is. Nobody has to
 * remember an update: it is due as soon as the two differ.
 */
import { add, cents, least, showMoney, subtract, ZERO, type Cents } from '../../values/money.ts'
import type { IsoDate } from '../../values/dates.ts'
import type { Citation } from '../../values/outcome.ts'
import { splitPayment } from '../application-of-payments.ts'
import type { SentParts } from '../referral/batch.ts'
import type { CaseFact } from '../standing/facts.ts'

export const citation = '31 CFR 285.5(d)(10), 285.12(i); IRM 1.35.7.18(4), 1.35.7.19(1)'

export const rules = ['CFR285-5-updates', 'CFR285-5-status-change']

/** What the debtor is called and where he or she lives, as it was sent and as it is. */
export interface DebtorRecord {
  readonly name: string
  readonly address: string
  readonly birthDate: string
}

/** A change of the balance since the debt was sent: signed parts, below zero when less is owed. */
export interface BalanceChange {
  readonly entryId: number
  readonly on: IsoDate
  readonly what: 'payment' | 'internal-offset' | 'credit' | 'increase' | 'reversal'
  readonly parts: SentParts
}

/** A recall that was asked for by hand. */
export interface AskedRecall {
  readonly level: 'debt' | 'debtor' | 'case'
  readonly reason: string
  readonly askedOn: IsoDate
}

/** A debt at Treasury as it was sent and as it is. */
export interface AtTreasury {
  readonly sent: DebtorRecord
  readonly now: DebtorRecord
  /** What Treasury has of it, with what it was told and what it collected since. */
  readonly held: SentParts
  readonly changes: readonly BalanceChange[]
  readonly cases: readonly CaseFact[]
  readonly asked: readonly AskedRecall[]
  readonly sentOn: IsoDate
}

export type DueEvent =
  | 'name-changed'
  | 'address-changed'
  | 'birth-date-changed'
  | 'balance-adjusted'
  | 'debt-recalled'
  | 'debtor-recalled'
  | 'case-recalled'

/** One thing to tell Treasury. */
export interface DueUpdate {
  readonly event: DueEvent
  /** Why a debt is recalled, or how its balance changed; empty for a change of the debtor. */
  readonly reason: string
  readonly since: IsoDate
  /** The last day; an update that is only to be made promptly has none. */
  readonly by?: IsoDate
  readonly why: string
  readonly cite: Citation
  readonly entryId?: number
  readonly parts: SentParts
  /** Raises what the debtor owes at Treasury, so that it needs a notice and a certification of its own. */
  readonly increase: boolean
}

const NOTHING: SentParts = { principal: ZERO, interest: ZERO, administrative: ZERO, penalty: ZERO }

const PARTS = ['principal', 'interest', 'administrative', 'penalty'] as const

/** Everything to tell, the recalls first: a recalled debt needs nothing else told. */
export function updatesDue(debt: AtTreasury): readonly DueUpdate[] {
  const recalls = recallsDue(debt)
  const [first] = recalls
  if (first !== undefined) return [first]
  return [...balanceUpdates(debt), ...debtorUpdates(debt)]
}

/** Why a debt is called back, from its cases: the day on which it must be. */
export function recallsDue({ cases, asked }: Pick<AtTreasury, 'cases' | 'asked'>): readonly DueUpdate[] {
  const byCases = cases.flatMap((file): DueUpdate[] => {
    const recall = recallOf(file)
    if (recall === undefined) return []
    const since = recall.on
    return [{ ...recall, since, by: since, parts: NOTHING, increase: false }]
  })
  const byHand = asked.map(({ level, reason, askedOn }): DueUpdate => {
    const event = `${level}-recalled` as const
    const why = 'Somebody of the center asked for the recall.'
    return { event, reason, since: askedOn, by: askedOn, why, cite: IN_ERROR, parts: NOTHING, increase: false }
  })
  return [...byCases, ...byHand]
}

const IN_ERROR = '31 CFR 285.5(d)(10)(iv), 285.12(i)'

type RecallCause = Pick<DueUpdate, 'event' | 'reason' | 'why' | 'cite'> & { readonly on: IsoDate }

/**
 * Unsettled: no published reason fits a debt that a review cancelled. Read as referred in error; a waiver and the
 * like as forgiven.
 */
function recallOf({ kind, receivedOn, decidedOn, outcome, accepted }: CaseFact): RecallCause | undefined {
  if (outcome === 'withdrawn' || outcome === 'dismissed') return undefined
  if (kind === 'death') {
    const why = 'The debtor has died.'
    return { event: 'debtor-recalled', reason: 'deceased', why, cite: 'IRM 1.35.7.18(3)(3)', on: receivedOn }
  }
  if (kind === 'bankruptcy' && accepted) {
    const why = 'The debtor is in bankruptcy; collection is stayed from the day of the filing.'
    return { event: 'debtor-recalled', reason: 'bankruptcy-stay', why, cite: '11 U.S.C. 362', on: receivedOn }
  }
  if (decidedOn === undefined) return undefined
  if (outcome === 'cancelled') {
    const why = 'A decision cancelled the debt.'
    return { event: 'debt-recalled', reason: 'referred-in-error', why, cite: IN_ERROR, on: decidedOn }
  }
  if (kind === 'waiver' && outcome === 'granted') {
    const why = 'The debt was waived.'
    return { event: 'debt-recalled', reason: 'forgiven', why, cite: IN_ERROR, on: decidedOn }
  }
  return undefined
}

const SAYS: Readonly<Record<BalanceChange['what'], string>> = {
  payment: 'Paid here after the referral',
  'internal-offset': 'Taken by our own offset after the referral',
  credit: 'Lowered by a decision or a waiver of charges',
  increase: 'Raised after the referral; it goes with its own notice and certification',
  reversal: 'A payment or credit that Treasury was told of was taken back',
}

/**
 * Unsettled: how far the agency reports charges that accrue while Treasury has the debt. Read as: Treasury accrues by
 * the agency's profile, so that only what happens to the balance is told, and never more of a part than Treasury has.
 * A payment is told whole, split in the statutory order over what Treasury has.
 */
function balanceUpdates({ held, changes }: AtTreasury): readonly DueUpdate[] {
  let left = held
  const found: DueUpdate[] = []
  for (const { entryId, on, what, parts } of changes) {
    const told = PAID.has(what) ? paidOff(left, cents(-total(parts))) : within(left, parts)
    left = sumParts(left, told)
    const amount = total(told)
    if (amount === 0) continue
    found.push({
      event: 'balance-adjusted',
      reason: what === 'internal-offset' ? 'AIO' : 'ABAL',
      since: on,
      by: on,
      why: `${SAYS[what]}: ${showMoney(cents(Math.abs(amount)))}.`,
      cite: amount > 0 ? '31 CFR 285.5(d)(10)(iii)' : '31 CFR 285.5(d)(10)(i)-(ii)',
      entryId,
      parts: told,
      increase: amount > 0,
    })
  }
  return found
}

const PAID: ReadonlySet<BalanceChange['what']> = new Set(['payment', 'internal-offset'])

/** A payment as it lowers the parts that Treasury has, in the statutory order. */
export function paidOff(held: SentParts, amount: Cents): SentParts {
  const { principal, interest, administrative, penalty } = splitPayment(amount, { ...held, contingencyFee: ZERO })
  return {
    principal: subtract(ZERO, principal),
    interest: subtract(ZERO, interest),
    administrative: subtract(ZERO, administrative),
    penalty: subtract(ZERO, penalty),
  }
}

/** The change, cut so that no part that Treasury has falls below zero. */
function within(held: SentParts, change: SentParts): SentParts {
  const part = (name: (typeof PARTS)[number]): Cents => {
    const by = change[name]
    return by >= 0 ? by : cents(-least(cents(-by), held[name]))
  }
  return {
    principal: part('principal'),
    interest: part('interest'),
    administrative: part('administrative'),
    penalty: part('penalty'),
  }
}

/** The parts of two amounts together. */
export function sumParts(one: SentParts, other: SentParts): SentParts {
  return {
    principal: add(one.principal, other.principal),
    interest: add(one.interest, other.interest),
    administrative: add(one.administrative, other.administrative),
    penalty: add(one.penalty, other.penalty),
  }
}

function total({ principal, interest, administrative, penalty }: SentParts): Cents {
  return add(principal, interest, administrative, penalty)
}

const CONTACT = '31 CFR 285.5(h)(2)-(3)'

function debtorUpdates({ sent, now, sentOn }: AtTreasury): readonly DueUpdate[] {
  const changed = (event: DueEvent, differs: boolean, why: string): readonly DueUpdate[] =>
    differs ? [{ event, reason: '', since: sentOn, why, cite: CONTACT, parts: NOTHING, increase: false }] : []
  return [
    ...changed('name-changed', sent.name !== now.name, 'The name is not the one that Treasury has.'),
    ...changed('address-changed', sent.address !== now.address, 'Address or telephone are not those Treasury has.'),
    ...changed(
      'birth-date-changed',
      now.birthDate !== '' && sent.birthDate !== now.birthDate,
      'The birth date is not the one that Treasury has.',
    ),
  ]
}
