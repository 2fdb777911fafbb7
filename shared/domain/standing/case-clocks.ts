/** The clocks of the open cases of a debt: decisions that are owed, and petitions on their way back. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import type { Clock } from './clocks.ts'
import { petitionFiledOn } from './case-timeliness.ts'
import { openCases, type CaseFact, type StandingFacts } from './facts.ts'
import { periodFrom } from './governing-policy.ts'

export const citation = 'IRM 1.35.7.11(6), 1.35.7.14.1(3), 1.35.7.14.5(1); 31 CFR 5.12(e)(10), 285.11(f)(10)'

/** The clocks that the open cases of a debt bring. */
export function caseClocks(facts: StandingFacts, today: IsoDate): readonly Clock[] {
  return openCases(facts, today).flatMap((file) => {
    if (file.incomplete !== undefined) return [returnClock(facts, file)]
    if (file.decisionDue === undefined) return []
    return [{ kind: KINDS[file.kind] ?? 'case-decision', anchorOn: petitionFiledOn(file), lastDay: file.decisionDue }]
  })
}

const KINDS: Readonly<Partial<Record<CaseFact['kind'], Clock['kind']>>> = {
  review: 'review-decision',
  hearing: 'hearing-decision',
  'garnishment-hearing': 'garnishment-decision',
}

/** An incomplete petition is returned at once; then it has its days to come back whole. */
function returnClock(facts: StandingFacts, { receivedOn, returnedOn }: CaseFact): Clock {
  if (returnedOn === undefined) return { kind: 'petition-to-return', anchorOn: receivedOn, lastDay: receivedOn }
  const lastDay = addDays(returnedOn, periodFrom(facts, 'petitionReturn', returnedOn).value.days)
  return { kind: 'petition-return', anchorOn: returnedOn, lastDay }
}
