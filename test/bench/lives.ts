/** What has happened to a made-up debt by a day: letters, payments, agreements, cases, a referral. */
import { decisionEntries, type DecisionEntry } from '../../shared/domain/standing/case-decision.ts'
import { ledgerAccount } from '../../shared/domain/standing/ledger-account.ts'
import type { AgreementFact, CaseFact, LetterFact, StandingFacts } from '../../shared/domain/standing/facts.ts'
import type { AccountEvent } from '../../shared/domain/account-facts.ts'
import type { DebtType } from '../../shared/debt-types/debt-type.ts'
import { deadline } from '../../shared/domain/deadlines.ts'
import { addDays, addMonths, earlierOf, type IsoDate } from '../../shared/values/dates.ts'
import { cents, type Cents } from '../../shared/values/money.ts'
import type { Random } from '../../electron/demonstration/random.ts'

/** The kind of center: `plausible` has debts in every state; in `open` every debt is delinquent. */
export type Mix = 'plausible' | 'open'

/** A debt before anything has happened to it. */
export interface Beginning {
  readonly type: DebtType
  readonly principal: Cents
  readonly registeredOn: IsoDate
  readonly causeEnd: IsoDate
  readonly debtor: StandingFacts['debtor']
}

/** A debt with all that happened to it by a day. */
export interface Life {
  readonly facts: StandingFacts
  /** Money entries beside the principal, in the order of their days. */
  readonly events: readonly AccountEvent[]
}

type Path =
  | 'new'
  | 'notified'
  | 'paid-in-time'
  | 'paid-late'
  | 'delinquent'
  | 'part-paid'
  | 'agreement'
  | 'defaulted'
  | 'referred'
  | 'held'
  | 'cancelled'

/** Shares of a thousand. */
const PATHS: Readonly<Record<Mix, readonly (readonly [Path, number])[]>> = {
  plausible: [
    ['new', 20],
    ['notified', 60],
    ['paid-in-time', 230],
    ['paid-late', 60],
    ['delinquent', 270],
    ['part-paid', 90],
    ['agreement', 80],
    ['defaulted', 30],
    ['referred', 110],
    ['held', 20],
    ['cancelled', 30],
  ],
  open: [
    ['delinquent', 780],
    ['part-paid', 170],
    ['defaulted', 30],
    ['held', 20],
  ],
}

/** Lives a debt from its beginning to a day. */
export function live(random: Random, mix: Mix, begun: Beginning, today: IsoDate): Life {
  const path = choosePath(random, mix)
  const facts = begin(begun)
  if (path === 'new') return { facts, events: [] }
  const letter = demand(random, begun.registeredOn, today)
  const notified = { ...facts, letters: [letter] }
  const dueOn = letter.dueOn ?? today
  if (path === 'notified' || dueOn >= today || letter.mailedOn === undefined) return { facts: notified, events: [] }
  // A center that does its work has sent nearly all of its old debts to Treasury.
  const old = mix === 'plausible' && addDays(dueOn, 200) < today
  const led = path === 'delinquent' && old && random.chance(0.93) ? 'referred' : path
  return paths[led](random, notified, begun.principal, dueOn, today)
}

type Lived = (random: Random, facts: StandingFacts, principal: Cents, dueOn: IsoDate, today: IsoDate) => Life

const paths: Readonly<Record<Exclude<Path, 'new' | 'notified'>, Lived>> = {
  'paid-in-time': (random, facts, principal, dueOn) => {
    return withPayments(facts, [payment(addDays(dueOn, -random.between(0, 25)), principal)])
  },
  'paid-late': (random, facts, principal, dueOn, today) => {
    const on = earlierOf(today, addDays(dueOn, random.between(2, 400)))
    const owed = ledgerAccount(facts, { principal, events: [] }, on).balance.total
    return withPayments(facts, [payment(on, owed)])
  },
  delinquent: (_random, facts) => ({ facts, events: [] }),
  'part-paid': (random, facts, principal, dueOn, today) => {
    const count = random.between(1, 4)
    const amounts = Array.from({ length: count }, () => cents(Math.max(1, Math.floor(principal * random.next() * 0.2))))
    const days = Array.from({ length: count }, () => addDays(dueOn, random.between(-20, 500))).filter(
      (day) => day <= today,
    )
    return withPayments(
      facts,
      days.toSorted().map((day, index) => payment(day, amounts[index] ?? principal)),
    )
  },
  agreement: (random, facts, principal, dueOn, today) =>
    agree(random, facts, principal, addDays(dueOn, -random.between(1, 20)), today, false),
  defaulted: (random, facts, principal, dueOn, today) =>
    agree(random, facts, principal, addDays(dueOn, -random.between(1, 20)), today, true),
  referred: (random, facts, _principal, dueOn, today) => {
    const referredOn = addDays(dueOn, random.between(95, 175))
    return { facts: referredOn > today ? facts : { ...facts, referredOn }, events: [] }
  },
  held: (random, facts, _principal, dueOn, today) => ({
    facts: { ...facts, cases: [request(random, dueOn, today)] },
    events: [],
  }),
  cancelled: (random, facts, principal, dueOn, today) => {
    const file = request(random, dueOn, today)
    const decidedOn = earlierOf(today, addDays(file.receivedOn, random.between(10, 70)))
    const before = ledgerAccount(facts, { principal, events: [] }, decidedOn)
    const decided = decisionEntries(before, 'cancelled', 'review', undefined)
    if (!decided.ok) throw new Error('A debt can always be cancelled.')
    const cases = [{ ...file, kind: 'review' as const, decidedOn, outcome: 'cancelled' }]
    return { facts: { ...facts, cases }, events: decided.value.map((entry) => eventOf(entry, decidedOn)) }
  },
}

function eventOf({ kind, amount, part }: DecisionEntry, date: IsoDate): AccountEvent {
  return kind === 'waiver' && part !== null
    ? { kind: 'waive', date, amount, part }
    : { kind: 'principal-adjustment', date, amount }
}

function choosePath(random: Random, mix: Mix): Path {
  let left = random.between(0, 999)
  for (const [path, share] of PATHS[mix]) {
    if (left < share) return path
    left -= share
  }
  return 'delinquent'
}

function begin({ type, registeredOn, causeEnd, debtor }: Beginning): StandingFacts {
  const nothing = { details: {}, letters: [], cases: [], agreements: [], policies: [], payments: [] }
  return { kind: type, registeredOn, causeEnd, debtor, ...nothing }
}

function demand(random: Random, registeredOn: IsoDate, today: IsoDate): LetterFact {
  const datedOn = earlierOf(today, addDays(registeredOn, random.between(0, 6)))
  const issued = { id: 1, kind: 'demand', datedOn, dueOn: deadline('paymentDue', datedOn) }
  const mailedOn = addDays(datedOn, random.between(0, 2))
  if (mailedOn > today) return issued
  const receivedOn = addDays(mailedOn, random.between(2, 8))
  return receivedOn > today || random.chance(0.3) ? { ...issued, mailedOn } : { ...issued, mailedOn, receivedOn }
}

function request(random: Random, dueOn: IsoDate, today: IsoDate): CaseFact {
  const receivedOn = earlierOf(today, addDays(dueOn, -random.between(0, 20)))
  const kind = random.pick(['review', 'hearing', 'waiver'] as const)
  return { id: 1, kind, receivedOn, accepted: true, decisionDue: deadline('decisionDue', receivedOn) }
}

function agree(
  random: Random,
  facts: StandingFacts,
  principal: Cents,
  signedOn: IsoDate,
  today: IsoDate,
  breaks: boolean,
): Life {
  const count = random.pick([6, 12, 18, 24, 36])
  const amount = cents(Math.ceil(principal / count))
  const installments = Array.from({ length: count }, (_, index) => ({ dueOn: addMonths(signedOn, index + 1), amount }))
  const kept = breaks ? random.between(0, 4) : count
  const paid = installments.slice(0, kept).filter((installment) => installment.dueOn <= today)
  const missedOn = installments[paid.length]?.dueOn ?? today
  const defaultOn = addDays(missedOn, 30)
  const broken = breaks && defaultOn <= today
  const agreement: AgreementFact = {
    id: 1,
    signedOn,
    installments,
    ...(broken ? { ended: 'default' as const, endedOn: defaultOn } : {}),
  }
  return withPayments(
    { ...facts, agreements: [agreement] },
    paid.map((installment) => payment(installment.dueOn, amount)),
  )
}

function payment(on: IsoDate, amount: Cents): AccountEvent & { readonly kind: 'payment' } {
  return { kind: 'payment', date: on, amount }
}

function withPayments(facts: StandingFacts, events: readonly ReturnType<typeof payment>[]): Life {
  return { facts: { ...facts, payments: events.map(({ date, amount }) => ({ on: date, amount })) }, events }
}
