/** What happens to a debtor, asked of a debt on the book: bankruptcy, death, separation, fraud. */
import type { IsoDate } from '../../values/dates.ts'
import { add, formatMoney, ZERO, type Cents } from '../../values/money.ts'
import { answer, invalid, type Outcome, type Step } from '../../values/outcome.ts'
import { FRAUD_DESTINATIONS, fraudReferral } from '../closing/fraud.ts'
import { bankruptcyEffect } from '../debtor/bankruptcy.ts'
import { deathEffect } from '../debtor/death.ts'
import { leaverPlan, officeForLeaver, toolsFor, type LeaverTask } from '../debtor/separation.ts'
import type { CaseRequest, TakenRequest } from './case-request.ts'
import type { StandingFacts } from './facts.ts'

export const citation = 'IRM 1.35.7.18(3), 1.35.7.19, 1.35.7.20, 1.35.7.21(1); 11 U.S.C. 362'

/** A bankruptcy: the stay counts from the filing, and only for debts that arose by then. */
export function takeBankruptcy(
  facts: StandingFacts,
  request: CaseRequest,
  incurredOn: IsoDate,
): Outcome<TakenRequest> {
  const { bankruptcy, receivedOn } = request
  if (bankruptcy === undefined) return invalid('chapter', 'Record the chapter, the court and the number of the case.')
  const { filedOn = receivedOn } = bankruptcy
  if (filedOn > receivedOn) return invalid('filedOn', `It was filed by ${receivedOn}, when the center heard of it.`)
  const filed = { ...bankruptcy, filedOn, outcome: 'pending' } as const
  const effect = bankruptcyEffect(filed, incurredOn, facts.referredOn !== undefined)
  if (!effect.ok) return effect
  const { collection, recallFromTreasury, warning } = effect.value
  const free = collection === 'free'
  const words = [
    `Chapter ${bankruptcy.chapter}, ${bankruptcy.court}, ${bankruptcy.caseNumber}.`,
    free ? 'The debt arose after the filing; collection goes on.' : 'Collection is stayed.',
    ...(recallFromTreasury ? [RECALL] : []),
    ...(warning === undefined ? [] : [warning]),
  ]
  return answer({
    accepted: !free,
    inTime: !free,
    sentence: words.join(' '),
    steps: [
      { label: 'The debt arose', amount: incurredOn },
      { label: 'The petition in bankruptcy was filed', amount: filedOn },
      free
        ? { label: 'It arose after the filing: it is not stayed', cite: 'IRM 1.35.7.19(5)' }
        : { label: `Stayed from ${filedOn}, also for what was done since`, cite: 'IRM 1.35.7.19(1); 11 U.S.C. 362' },
    ],
    ...(filedOn === receivedOn ? {} : { filedOn }),
    follows: [...(recallFromTreasury ? [RECALL] : []), ...(free ? [] : takenSince(facts, filedOn))],
  })
}

const RECALL = 'Call the debt back from Treasury today.'
const RECALLED = ' Call it back from Treasury today.'

/** Unsettled: the manual is silent on what came in between the filing and the news of it; counsel decides. */
function takenSince({ payments }: StandingFacts, filedOn: IsoDate): readonly string[] {
  const since = add(ZERO, ...payments.filter(({ on }) => on > filedOn).map(({ amount }) => amount))
  if (since === ZERO) return []
  return [`${formatMoney(since)} came in after the filing: ask counsel whether it goes back.`]
}

/** A death: nothing is referred; what may become of the debt depends on its class. */
export function takeDeath(facts: StandingFacts, { diedOn, receivedOn }: CaseRequest): Outcome<TakenRequest> {
  if (diedOn !== undefined && diedOn > receivedOn) return invalid('diedOn', 'This day lies after the notice of it.')
  const effect = deathEffect(facts.kind.class, facts.referredOn !== undefined)
  if (!effect.ok) return effect
  const { next, recallFromTreasury } = effect.value
  const ends = next === 'offer-cancellation' ? 'cancelled' : 'written off'
  const recall = recallFromTreasury ? [RECALL] : []
  return answer({
    accepted: true,
    inTime: true,
    sentence: `The debt is not referred; it may be ${ends}.${recallFromTreasury ? RECALLED : ''}`,
    steps: [
      ...(diedOn === undefined ? [] : [{ label: 'Died', amount: diedOn }]),
      { label: `A ${facts.kind.class} debt of the dead may be ${ends}`, cite: 'IRM 1.35.7.18(3)(3), 1.35.7.7.9(7)' },
    ],
    ...(diedOn === undefined || diedOn === receivedOn ? {} : { filedOn: diedOn }),
    follows: recall,
  })
}

const TASKS: Readonly<Record<LeaverTask, string>> = {
  'certify-total-collected': 'Have payroll certify what was collected in all, and tell the employee.',
  'notify-retirement-payer': 'Send the payer of the retirement money notice of the debt and its amount.',
  'payroll-agent-tells-opm': 'Have the payroll agent tell the Office of Personnel Management.',
  'certified-claim-to-new-agency': 'Send a certified claim to the new agency.',
  'refer-rest-to-treasury': 'Refer what remains to Treasury when it may go.',
  'offset-retirement-fund-through-treasury': 'Ask for offset of the retirement money, through Treasury.',
}

/** An employee leaves: final pay is taken without the usual limit, then what remains is pursued. */
export function takeSeparation(facts: StandingFacts, request: CaseRequest, owed: Cents): Outcome<TakenRequest> {
  const { separation, receivedOn } = request
  if (separation === undefined) return invalid('leavesOn', 'Record how and when the employee leaves.')
  const { how, leavesOn, finalPayments, retirementFundDue } = separation
  const debtClass = facts.kind.class
  const plan = leaverPlan({ debtClass, separation: how, balance: owed, finalPayments, retirementFundDue })
  if (!plan.ok) return plan
  const { fromFinalPay, remaining, tasks } = plan.value
  const office = officeForLeaver(debtClass) === 'payroll-center' ? 'payroll center' : 'finance center'
  return answer({
    accepted: true,
    inTime: true,
    sentence: `${formatMoney(fromFinalPay)} is taken from final pay; ${formatMoney(remaining)} remains.`,
    steps: [
      { label: 'Leaves', amount: leavesOn },
      { label: 'Owed', amount: formatMoney(owed) },
      ...(plan.steps ?? []),
      { label: `Settles the debt with the ${office} before leaving`, cite: 'IRM 1.35.7.20' },
      toolsStep(how !== 'transfer'),
    ],
    ...(leavesOn === receivedOn ? {} : { filedOn: leavesOn }),
    follows: tasks.map((task) => TASKS[task]),
  })
}

function toolsStep(leavesService: boolean): Step {
  const without = leavesService && !toolsFor(false).includes('salary-offset') ? ', except salary offset' : ''
  return { label: `Every means of collection stays open${without}`, cite: 'IRM 1.35.7.20' }
}

/** A debt that arose from fraud: sent on, with the day and where to. */
export function takeFraud({ fraud, receivedOn }: CaseRequest): Outcome<TakenRequest> {
  if (fraud === undefined) return invalid('destination', 'Record where the matter was sent, and when.')
  const referred = fraudReferral(fraud)
  if (!referred.ok) return referred
  const { destination, sentOn } = referred.value
  if (sentOn !== undefined && sentOn > receivedOn) return invalid('sentOn', `This day lies after ${receivedOn}.`)
  const office = FRAUD_DESTINATIONS.find(({ id }) => id === destination)?.label ?? ''
  const sentence = `Sent to: ${office}, ${sentOn ?? ''}. It may refer the matter to the Department of Justice.`
  return answer({ accepted: true, inTime: true, sentence, steps: [{ label: sentence, cite: 'IRM 1.35.7.21(1)' }] })
}
