/** The deeds a clerk may do next on a debt, the most fitting first; a blocked one says why and when it opens. */
import { laterOf, type IsoDate } from '../../values/dates.ts'
import { showMoney, type Cents } from '../../values/money.ts'
import type { Reason } from '../../values/outcome.ts'
import { forbidWhen } from '../gate.ts'
import { actionAfterReferral } from '../referral/after-referral.ts'
import { agreementActs } from './agreement-acts.ts'
import { closingActs } from './closing-acts.ts'
import { demandLetter, openCases, type StandingFacts } from './facts.ts'
import { garnishmentActs } from './garnishment-acts.ts'
import { collectionHeld, holdsOn } from './holds.ts'
import { offsetActs } from './offset-acts.ts'
import { referralReasons } from './referral.ts'
import { stateOn } from './state.ts'

export const citation = 'IRM 1.35.7.10-1.35.7.18; 31 CFR 5.4, 5.9(b), 5.12(c)'

export type Deed =
  | 'letter.issue'
  | 'letter.send'
  | 'letter.markMailed'
  | 'letter.recordReceipt'
  | 'payment.post'
  | 'agreement.make'
  | 'agreement.reschedule'
  | 'agreement.default'
  | 'offset.request'
  | 'offset.agree'
  | 'offset.transfer'
  | 'offset.end'
  | 'adjustment.take'
  | 'garnishment.notify'
  | 'garnishment.order'
  | 'referral.prepare'
  | 'case.open'
  | 'case.decide'
  | 'hold.place'
  | 'hold.end'
  | 'charge.post'
  | 'note.add'
  | 'closing.writeOff'
  | 'closing.compromise'
  | 'closing.suspend'
  | 'closing.litigate'

/** One deed, with the reasons why it is not allowed when there are any. */
export interface NextAct {
  readonly deed: Deed
  readonly label: string
  readonly detail: string
  readonly reasons: readonly Reason[]
  readonly subjectId?: number
}

interface Standing {
  readonly facts: StandingFacts
  readonly owed: Cents
  readonly today: IsoDate
}

/** Every deed that makes sense in the debt's state, allowed or not. */
export function nextActs(facts: StandingFacts, owed: Cents, today: IsoDate): readonly NextAct[] {
  const standing = { facts, owed, today }
  const state = stateOn(facts, owed, today)
  if (state === 'closed') return [sendLetterAct, writeNote]
  if (state === 'paid') return [...decideActs(standing), sendLetterAct, writeNote]
  const acts = [
    ...decideActs(standing),
    ...letterActs(standing),
    ...offsetActs(facts, owed, today),
    ...agreementActs(facts, today),
    ...garnishmentActs(facts, today),
    { deed: 'payment.post', label: 'Post a payment', detail: `${showMoney(owed)} is owed`, reasons: [] } as const,
    ...(state === 'referred' ? [] : [referralAct(standing)]),
    openCaseAct,
    sendLetterAct,
    ...endHoldActs(standing),
    placeHoldAct,
    chargeAct,
    writeNote,
    ...closingActs(facts, today),
  ]
  return acts.toSorted((one, other) => Math.sign(one.reasons.length) - Math.sign(other.reasons.length))
}

/** The first day on which none of the reasons would stand any more; undefined when time alone does not lift them. */
export function opensOn(reasons: readonly Reason[]): IsoDate | undefined {
  let opens: IsoDate | undefined
  for (const reason of reasons) {
    if (reason.opens === undefined) return undefined
    opens = opens === undefined ? reason.opens : laterOf(opens, reason.opens)
  }
  return opens
}

/** Why a demand letter may not be issued; nothing when it may. */
export function demandLetterReasons(facts: StandingFacts, today: IsoDate): readonly Reason[] {
  const cite = '31 CFR 5.4(a)'
  return [
    ...forbidWhen(!facts.debtor.addressGood, {
      rule: 'address',
      cite,
      message: 'Mail to this address came back. Record a good address first.',
    }),
    ...forbidWhen(demandLetter(facts) !== undefined, {
      rule: 'demand-once',
      cite: 'IRM 1.35.7.10(4)',
      message: 'A demand letter has been issued; its rights need not be repeated.',
    }),
    ...stoppedByReferral(facts),
    ...collectionHeld(holdsOn(facts, today)),
  ]
}

/** The center writes no demand for a debt that Treasury has. */
function stoppedByReferral({ referredOn }: StandingFacts): readonly Reason[] {
  const open = actionAfterReferral('demand-letter', referredOn !== undefined)
  return open.ok || open.error.kind !== 'refused' ? [] : open.error.reasons
}

function letterActs({ facts, today }: Standing): readonly NextAct[] {
  const letter = demandLetter(facts)
  if (letter === undefined) {
    const reasons = demandLetterReasons(facts, today)
    return [
      {
        deed: 'letter.issue',
        label: 'Issue the demand letter',
        detail: 'Payment is due 30 days after its date',
        reasons,
      },
    ]
  }
  if (letter.mailedOn === undefined) {
    const detail = `Printed ${letter.datedOn}; the clocks count only once it is mailed`
    return [{ deed: 'letter.markMailed', label: 'Mail the demand letter', detail, reasons: [], subjectId: letter.id }]
  }
  if (letter.receivedOn !== undefined) return []
  const detail = 'The 15 days for review and hearing count from it'
  return [
    { deed: 'letter.recordReceipt', label: 'Record receipt of the letter', detail, reasons: [], subjectId: letter.id },
  ]
}

function decideActs({ facts, today }: Standing): readonly NextAct[] {
  return openCases(facts, today).map((file) => ({
    deed: 'case.decide',
    label: `Record the decision on the ${file.kind}`,
    detail: file.decisionDue === undefined ? `Open since ${file.receivedOn}` : `Owed by ${file.decisionDue}`,
    reasons: [],
    subjectId: file.id,
  }))
}

function referralAct({ facts, owed, today }: Standing): NextAct {
  const detail = 'Cross-Servicing and offset by the Bureau of the Fiscal Service'
  return { deed: 'referral.prepare', label: 'Refer to Treasury', detail, reasons: referralReasons(facts, owed, today) }
}

const sendLetterAct: NextAct = {
  deed: 'letter.send',
  label: 'Send a letter',
  detail: 'Notices, decisions, confirmations; which may go and why others not',
  reasons: [],
}

const openCaseAct: NextAct = {
  deed: 'case.open',
  label: 'Record a request or event',
  detail: 'Review, hearing, waiver, hardship, bankruptcy, death',
  reasons: [],
}

const placeHoldAct: NextAct = {
  deed: 'hold.place',
  label: 'Place a hold',
  detail: 'On collection, or on accrual',
  reasons: [],
}

function endHoldActs({ facts, today }: Standing): readonly NextAct[] {
  return holdsOn(facts, today).flatMap(({ what, why, since, holdId }) => {
    if (holdId === undefined) return []
    const label = `End the hold on ${what}`
    return [{ deed: 'hold.end', label, detail: `${why}, since ${since}`, reasons: [], subjectId: holdId } as const]
  })
}

const chargeAct: NextAct = {
  deed: 'charge.post',
  label: 'Post an administrative charge',
  detail: 'Cost of processing a late debt',
  reasons: [],
}

const writeNote: NextAct = { deed: 'note.add', label: 'Add a note', detail: 'Kept on the timeline', reasons: [] }
