/** The ways to give a debt up or send it to court, and what in the debt itself stands in the way of each. */
import type { IsoDate } from '../../values/dates.ts'
import type { Reason } from '../../values/outcome.ts'
import { forbidWhen } from '../gate.ts'
import type { NextAct } from './acts.ts'
import { delinquencyDate } from './delinquency-date.ts'
import { openCases, type CaseKind, type StandingFacts } from './facts.ts'

export const citation = '31 CFR 902.1, 903.2, 903.3, 904.1, 285.12(c), (i)'

/** The deeds that give a debt up, each a proposal that others approve. */
export function closingActs(facts: StandingFacts, today: IsoDate): readonly NextAct[] {
  const writeOff = writeOffReasons(facts, today)
  const atTreasury = treasuryReasons(facts)
  return [
    { deed: 'closing.writeOff', label: 'Write off', detail: 'On one of six criteria', reasons: writeOff },
    { deed: 'closing.compromise', label: 'Compromise', detail: 'For less than the whole', reasons: atTreasury },
    { deed: 'closing.suspend', label: 'Suspend collection', detail: 'Until a day', reasons: [] },
    { deed: 'closing.litigate', label: 'Refer to Justice', detail: 'With a litigation report', reasons: atTreasury },
  ]
}

/** Why the debt may not be written off at all today, whatever the class; nothing when it may. */
export function writeOffReasons(facts: StandingFacts, today: IsoDate): readonly Reason[] {
  const rule = 'CFR5-5.8-suspend-terminate'
  const late = delinquencyDate(facts, today) !== undefined
  const asked = openCases(facts, today).some(({ kind }) => REQUESTS.has(kind))
  return [
    ...forbidWhen(!late, {
      rule,
      cite: 'IRM 1.35.7.22(1)',
      message: 'The debt is not delinquent; it is not given up.',
    }),
    ...forbidWhen(asked, {
      rule,
      cite: '31 CFR 903.2(c)',
      message: 'A request of the debtor is open on the debt. Decide it first.',
    }),
  ]
}

/** Why the center neither compromises a debt nor takes it to court: Treasury has it. */
export function treasuryReasons({ referredOn }: StandingFacts): readonly Reason[] {
  return forbidWhen(referredOn !== undefined, {
    rule: 'CFR285-12-transfer',
    cite: '31 CFR 285.12(c), (i)',
    message: 'The debt is at Treasury. Call it back first.',
  })
}

/** What the debtor asks for that must be decided before the debt is given up. */
const REQUESTS: ReadonlySet<CaseKind> = new Set(['review', 'hearing', 'waiver', 'garnishment-hearing', 'litigation'])
