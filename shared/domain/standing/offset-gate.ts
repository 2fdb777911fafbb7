/** The gate of enforced salary offset, asked of a debt on the book. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { ZERO, type Cents } from '../../values/money.ts'
import { refuse, type Outcome, type Reason } from '../../values/outcome.ts'
import {
  enforcedOffset,
  OFFSET_CERTIFICATION,
  type OffsetExit,
  type OffsetRequest,
  type OffsetRoute,
} from '../enforced-offset/gate.ts'
import { forbidWhen } from '../gate.ts'
import { policySetOn } from '../policy/in-effect.ts'
import { delinquencyDate } from './delinquency-date.ts'
import { agreementInForce, demandLetter, openCases, type StandingFacts } from './facts.ts'
import { collectionHeld, holdsOn } from './holds.ts'

export const citation = '31 CFR 5.12(b)-(c); IRM 1.35.7.12.6'

/** What a request for offset rests on. */
export interface OffsetStanding {
  readonly facts: StandingFacts
  readonly owed: Cents
  readonly today: IsoDate
  /** The last pay of one who has left: it may be taken whole. */
  readonly finalPay?: boolean | undefined
  /** Why an administrative debt goes straight to the paying agency; empty when it goes through Treasury. */
  readonly outsideTreasury?: string | undefined
}

/**
 * The route of a request for offset, or every reason why it may not be made. Whoever makes the request certifies it, so
 * the certification is complete; what it states is what the other gates have found.
 */
export function salaryOffsetRoute(standing: OffsetStanding): Outcome<OffsetRoute> {
  const { facts, owed, today, finalPay, outsideTreasury = '' } = standing
  const route = enforcedOffset({
    today,
    debtClass: facts.kind.class,
    ...lateness(facts, today),
    ...notice(facts),
    exits: exitsOf(facts, owed, today),
    paidByFederalAgency: isPaid(facts, finalPay === true),
    certified: OFFSET_CERTIFICATION.map(({ id }) => id),
    ...(outsideTreasury === '' ? {} : { outsideTreasury: { reason: outsideTreasury } }),
  })
  const held = [...barred(facts), ...otherHolds(facts, today)]
  if (held.length === 0) return route
  return refuse([...(route.ok || route.error.kind !== 'refused' ? [] : route.error.reasons), ...held])
}

/** Why salary may not be offset by force; nothing when it may. */
export function salaryOffsetReasons(standing: OffsetStanding): readonly Reason[] {
  const route = salaryOffsetRoute(standing)
  return route.ok || route.error.kind !== 'refused' ? [] : route.error.reasons
}

/** Somebody in pay status; on final pay also somebody who has left. */
function isPaid({ debtor }: StandingFacts, finalPay: boolean): boolean {
  const { employmentStatus: status } = debtor
  return status === 'active' || (finalPay && (status === 'separated' || status === 'retired'))
}

/** A hearing may find the debt valid and salary offset barred; the decision is final. */
function barred({ offsetBarredOn }: StandingFacts): readonly Reason[] {
  return forbidWhen(offsetBarredOn !== undefined, {
    rule: 'IRM-hrg-final',
    cite: 'IRM 1.35.7.14.5(3)-(4); 31 CFR 5.12(e)(12)',
    message: `The hearing decision of ${offsetBarredOn ?? ''} bars salary offset; the debt may be collected otherwise.`,
  })
}

function lateness(facts: StandingFacts, today: IsoDate): Pick<OffsetRequest, 'delinquent' | 'delinquentFrom'> {
  if (delinquencyDate(facts, today) !== undefined) return { delinquent: true }
  const last = facts.lateAfter ?? demandLetter(facts)?.dueOn
  return last === undefined || last < today
    ? { delinquent: false }
    : { delinquent: false, delinquentFrom: addDays(last, 1) }
}

function notice(facts: StandingFacts): Pick<OffsetRequest, 'noticeDate' | 'policySet'> {
  const letter = demandLetter(facts)
  if (letter?.mailedOn === undefined) return {}
  return { noticeDate: letter.datedOn, policySet: policySetOn(facts.policies, letter.datedOn) }
}

/** The requests that are exits of the gate itself, when they came in time or with a cause. */
const PENDING = { hearing: 'hearing-pending', review: 'review-pending', waiver: 'waiver-pending' } as const

function exitsOf(facts: StandingFacts, owed: Cents, today: IsoDate): readonly OffsetExit[] {
  const hardship = facts.cases.some((file) => file.kind === 'hardship' && file.outcome === 'granted')
  const schedule = hardship ? 'hardship-schedule' : 'agreement-kept'
  const kept: readonly OffsetExit[] = agreementInForce(facts, today) === undefined ? [] : [schedule]
  const pending = openCases(facts, today).flatMap((file) => {
    if (!file.accepted) return []
    return file.kind === 'hearing' || file.kind === 'review' || file.kind === 'waiver' ? [PENDING[file.kind]] : []
  })
  return [...(owed === ZERO ? ['paid-in-full' as const] : []), ...kept, ...pending]
}

/** What holds collection besides the debtor's own requests: a stay, a death, a lawsuit. */
function otherHolds(facts: StandingFacts, today: IsoDate): readonly Reason[] {
  const cases = facts.cases.filter(({ kind }) => !Object.hasOwn(PENDING, kind))
  return collectionHeld(holdsOn({ ...facts, cases }, today))
}
