/** What may be done about an agreement: make one, or change the one in force, or declare it broken. */
import type { IsoDate } from '../../values/dates.ts'
import { add, showMoney } from '../../values/money.ts'
import { defaultReasons, keepingOf, type Keeping } from '../agreement/keeping.ts'
import { leastInstallment, longestTerm } from '../agreement/limits.ts'
import type { NextAct } from './acts.ts'
import { agreementReasons } from './agreement-gate.ts'
import { agreementInForce, type AgreementFact, type StandingFacts } from './facts.ts'

export const citation = 'IRM 1.35.7.5(1) Reschedule and Default, 1.35.7.12(3)-(8)'

/** The deeds on an agreement that make sense on a day, allowed or not. */
export function agreementActs(facts: StandingFacts, today: IsoDate): readonly NextAct[] {
  const agreement = agreementInForce(facts, today)
  if (agreement === undefined) return [makeAct(facts, today)]
  const reasons = defaultReasons(keeping(facts, agreement, today))
  return [
    {
      deed: 'agreement.reschedule',
      label: 'Change the terms of the agreement',
      detail: 'The old terms are kept with the reason',
      reasons: agreementReasons(facts, today, { replaces: true }),
    },
    {
      deed: 'agreement.default',
      label: 'Declare the agreement in default',
      detail: 'The whole unpaid debt falls due, with the penalties held back',
      reasons,
    },
  ]
}

/** How the agreement has been kept, from what came in since it was signed. */
function keeping({ payments }: StandingFacts, agreement: AgreementFact, today: IsoDate): Keeping {
  const since = payments.filter((payment) => payment.on > agreement.signedOn && payment.on <= today)
  const agreed = agreement.installments.map(({ dueOn, amount }) => ({ due: dueOn, amount }))
  return keepingOf(agreed, add(...since.map((payment) => payment.amount)), today)
}

function makeAct(facts: StandingFacts, today: IsoDate): NextAct {
  const every = facts.kind.class === 'salary' ? 'pay period' : 'month'
  const least = showMoney(leastInstallment({ agreementDate: today }).value)
  const longest = longestTerm({ agreementDate: today }).value
  return {
    deed: 'agreement.make',
    label: 'Agree a repayment schedule',
    detail: `At least $${least} a ${every} and paid within ${longest} months`,
    reasons: agreementReasons(facts, today),
  }
}
