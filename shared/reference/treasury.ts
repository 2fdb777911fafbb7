/** The gates and clocks of Treasury's programs, fees, and the bar on Federal loans. */
import { consequencesOfSilence, rules as consequenceRules } from '../domain/delinquency/consequence.ts'
import { loanBar, loanClosed, rules as loanRules } from '../domain/loan-bar/status.ts'
import { LOAN_BAR_FACTORS, loanBarWaiver, rules as loanWaiverRules } from '../domain/loan-bar/waiver.ts'
import { afterReview, referralClocks, rules as clockRules } from '../domain/referral/clocks.ts'
import { offsetEligibility, rules as eligibilityRules } from '../domain/referral/eligibility.ts'
import { oldDebt, rules as oldRules } from '../domain/referral/old-debt.ts'
import { combinedTransfer, programsOpen, rules as floorRules } from '../domain/referral/program-floors.ts'
import { rules as singleRules, sendTo } from '../domain/referral/single-referral.ts'
import {
  rules as exceptionRules, transferExcepted, type TransferSituation,
} from '../domain/referral/transfer-exceptions.ts'
import { collectionAgencyFrom, rules as agencyRules } from '../domain/treasury/collection-agency.ts'
import { rules as feeRules, treasuryFee } from '../domain/treasury/fees.ts'
import { rules as strategyRules, strategyInPlace, withinStrategy } from '../domain/treasury/special-requirements.ts'
import { refuse } from '../values/outcome.ts'
import {
  amount, amounts, count, day, itemsOf, maybe, money, onDay, one, question, several, showing, text, whether, words,
  yes, type Question,
} from './question.ts'

export const treasuryQuestions: Readonly<Record<string, Question>> = {
  silence: question({
    title: 'After the due date',
    does: 'What begins when a debtor has neither paid nor made an agreement.',
    rules: consequenceRules,
    asks: {
      balance: amount('Balance'),
      delinquencyDate: day('Delinquency date'),
      agreementKept: yes('An agreement is being kept'),
      today: day('Today'),
    },
    work: (given) =>
      showing(consequencesOfSilence(given), (found) => [
        text('Now', found.map((next) => next.replaceAll('-', ' ')).join(', ') || 'nothing'),
      ]),
  }),
  'program-clocks': question({
    title: 'Clocks of the programs',
    does: 'How a debt stands against the last days of offset and Cross-Servicing.',
    rules: clockRules,
    asks: {
      countedFrom: day('Due date of the first demand'),
      today: day('Today'),
      reviewEnded: maybe(day('A review that held it back ended')),
    },
    work: ({ countedFrom, today, reviewEnded }) => {
      const after = reviewEnded === undefined ? undefined : afterReview(countedFrom, reviewEnded)
      return showing(referralClocks(countedFrom, today), (clocks) => [
        text('Days delinquent', clocks.daysDelinquent),
        text('Offset', clocks.offset.replaceAll('-', ' ')),
        text('Transfer, to reach offset', clocks.transferForOffset.replaceAll('-', ' ')),
        text('Cross-Servicing', clocks.crossServicing.replaceAll('-', ' ')),
        whether('Young enough for a private agency outside Treasury', clocks.directAgencyAllowed),
        ...(after?.ok === true ? [onDay('Last day after the review', after.value)] : []),
      ])
    },
  }),
  'offset-eligibility': question({
    title: 'Fit for offset',
    does: 'Whether a debt is fit for offset through Treasury.',
    rules: eligibilityRules,
    asks: {
      kind: one('Kind', {
        nontax: 'Not a tax',
        'internal-revenue': 'Under the tax laws',
        tariff: 'Under the tariff laws',
        'social-security': 'Under the Social Security laws',
      }),
      finalDetermination: yes('The amount is finally determined'),
      bar: maybe(
        one('Barred by', {
          stay: 'A stay',
          statute: 'A statute',
          'judgment-expired': 'An expired judgment',
          review: 'A review that must end first',
        }),
      ),
      pastDue: yes('Past due'),
      foreclosurePending: yes('Collateral is being foreclosed'),
      offsetRegulation: maybe(words('Our regulation on offset')),
      salaryRegulation: maybe(words('Our regulation on salary offset')),
      salaryWanted: yes('Salary is to be offset'),
    },
    work: ({ offsetRegulation = '', salaryRegulation = '', ...debt }) =>
      showing(offsetEligibility({ ...debt, offsetRegulation, salaryRegulation }), () => [text('Offset', 'eligible')]),
  }),
  'old-debt': question({
    title: 'Debts over ten years old',
    does: 'Whether an old debt needed a notice of its own.',
    rules: oldRules,
    asks: {
      program: one('Program', {
        'payment-offset': 'Offset of payments',
        'salary-offset': 'Salary offset',
        'refund-offset': 'Offset of tax refunds',
      }),
      delinquencyDate: day('Delinquency date'),
      notice: maybe(day('Notice sent')),
    },
    work: ({ program, delinquencyDate, notice }) =>
      showing(oldDebt(program, delinquencyDate, notice === undefined ? [] : [notice]), () => [
        text('Age', 'does not bar it'),
      ]),
  }),
  'program-floors': question({
    title: 'Least balance of each program',
    does: 'Which programs take a balance, and small debts of one person together.',
    rules: floorRules,
    asks: { balance: amount('Balance'), others: amounts('Other debts of the person'), on: day('On') },
    work: ({ balance, others, on }) =>
      showing(programsOpen(balance, on), (open) => {
        const together = combinedTransfer([balance, ...others], on)
        return [
          whether('By the manual', open.manual),
          whether('Offset of payments', open.paymentOffset),
          whether('Offset of tax refunds', open.refundOffset),
          whether('Cross-Servicing is required', open.crossServicingRequired),
          ...(together.ok ? [whether('All debts together reach the floor', together.value)] : []),
        ]
      }),
  }),
  'send-on': question({
    title: 'Sent to Treasury once',
    does: 'Whether a debt that is somewhere already may be sent there as well.',
    rules: singleRules,
    asks: {
      destination: one('To', {
        'cross-servicing': 'Cross-Servicing',
        'payment-offset': 'Payment offset',
        'salary-match': 'The salary match',
        'private-collection-agency': 'A private collection agency',
      }),
      crossServicing: yes('In Cross-Servicing'),
      paymentOffset: yes('In payment offset'),
      justice: yes('At the Department of Justice'),
    },
    work: ({ destination, ...at }) => showing(sendTo(destination, at), () => [text('It may be sent', 'Yes')]),
  }),
  'transfer-exception': question({
    title: 'Excepted from transfer',
    does: 'Whether a debt need not go to Cross-Servicing.',
    rules: exceptionRules,
    asks: {
      kind: one('Situation', {
        none: 'None',
        'attorney-general': 'With the Attorney General',
        'in-court': 'In court',
        bankruptcy: 'In bankruptcy',
        foreclosure: 'Foreclosure',
        sale: 'To be sold',
        'internal-offset': 'To be collected whole by our own offset',
        'private-contractor': 'At a private contractor',
        'debt-center': 'At a debt collection center',
        'exempt-class': 'Of an exempt class',
        'third-party-serviced': 'Serviced by a third party',
        'foreign-sovereign': 'Owed by a foreign state',
      }),
      from: maybe(day('Eligible for sale, or delinquent, since')),
      until: maybe(day('Sale, or collected whole, by')),
      approvedSchedule: yes('On an approved schedule of sale'),
    },
    work: ({ kind, from, until, approvedSchedule }) => {
      if ((kind === 'sale' || kind === 'internal-offset') && (from === undefined || until === undefined)) {
        const message = 'Give both days for a sale or an offset of our own.'
        return refuse([{ rule: 'CFR285-12-exceptions', cite: '31 CFR 285.12(d)(3)-(4)', message }])
      }
      return showing(transferExcepted(situationOf(kind, from, until, approvedSchedule)), (excepted) => [
        whether('Excepted from transfer', excepted),
      ])
    },
  }),
  'collection-strategy': question({
    title: 'Bounds agreed with Treasury',
    does: 'Whether an offer keeps within the agreement on how to collect.',
    rules: strategyRules,
    asks: {
      agreedOn: day('Agreed on'),
      leastPayment: amount('Least payment'),
      longestTermMonths: count('Longest term, in months'),
      compromiseFromPercent: count('Least percent taken in compromise'),
      specialLaw: maybe(words('Law special to the debt')),
      toldTreasury: maybe(words('What Treasury was told of it')),
      payment: amount('Payment offered'),
      termMonths: count('Term offered, in months'),
      percentAccepted: count('Percent offered'),
    },
    work: ({ specialLaw, toldTreasury = '', payment, termMonths, percentAccepted, ...strategy }) => {
      const inPlace = strategyInPlace(strategy, { specialLaw, toldTreasury })
      if (!inPlace.ok) return inPlace
      return showing(withinStrategy(strategy, { payment, termMonths, percentAccepted }), () => [
        text('The offer', 'is within the bounds'),
      ])
    },
  }),
  'collection-agency': question({
    title: 'Private agency by Treasury',
    does: 'From when Treasury may pass a debt to a private agency.',
    rules: agencyRules,
    asks: { treasuryLetter: day('Letter of Treasury'), phoneGiven: yes('We gave a telephone number') },
    work: (given) =>
      showing(collectionAgencyFrom(given.treasuryLetter, given.phoneGiven), (from) => [onDay('From', from)]),
  }),
  'treasury-fee': question({
    title: 'Fee of a collection',
    does: 'What a collection costs, what we receive, and what the debtor is credited with.',
    rules: feeRules,
    asks: {
      by: one('Collected by', {
        'cross-servicing': 'Cross-Servicing',
        'payment-offset': 'Offset of a payment',
        'refund-offset': 'Offset of a refund',
        'benefit-offset': 'Offset of a benefit',
        garnishment: 'Wage garnishment',
        'collection-agency': 'A collection agency',
        justice: 'The Department of Justice',
      }),
      collected: amount('Collected'),
      fee: amount('Fee'),
      addToDebt: yes('The fee is added to the debt'),
    },
    work: (given) =>
      showing(treasuryFee(given), (found) => [
        money('Fee', found.fee),
        money('We receive', found.received),
        money('The debtor is credited with', found.credited),
        money('Added to the debt', found.addedToDebt),
      ]),
  }),
  'loan-bar': question({
    title: 'Bar on Federal loans',
    does: 'Whether a lender is told that the debtor is barred.',
    rules: loanRules,
    asks: {
      paymentDueDate: day('Payment was due'),
      resolution: one('The debt', {
        none: 'Is not resolved',
        'paid-in-full': 'Was paid in full',
        'compromise-paid': 'Was compromised, and that was paid',
        'cured-with-charges': 'Was brought up to date with charges',
        'written-agreement': 'Is under a written agreement',
        'written-off': 'Was written off',
      }),
      releasedOrNotOwed: yes('The debtor was released, or does not owe it'),
      bankruptcy: yes('In or through bankruptcy, and current on any plan'),
      challenged: yes('Challenged in time, and not decided'),
      exemptClass: yes('Of a class that is exempt'),
      today: day('Today'),
      loan: one('Loan', { ordinary: 'Ordinary', disaster: 'For a disaster' }),
      relation: one('The borrower', {
        debtor: 'Is the debtor',
        guarantor: 'Is a guarantor',
        controlled: 'Controls the debtor, or is controlled',
      }),
    },
    work: ({ loan, relation, ...facts }) =>
      showing(loanBar(facts), (status) => [
        text('Standing', status.replaceAll('-', ' ')),
        text('The loan', loanClosed(status, loan, relation).replaceAll('-', ' ')),
      ]),
  }),
  'loan-bar-waiver': question({
    title: 'Lifting the loan bar',
    does: 'Whether the bar may be lifted for one person.',
    rules: loanWaiverRules,
    asks: {
      official: one('Lifted by', {
        'agency-head': 'The head of the agency',
        cfo: 'The CFO',
        'deputy-cfo': 'The Deputy CFO',
        other: 'Somebody else',
      }),
      weighed: several('Weighed', itemsOf(LOAN_BAR_FACTORS)),
    },
    work: (given) =>
      showing(loanBarWaiver(given.official, given.weighed), () => [text('The bar', 'is lifted')]),
  }),
}

type Litigation = Extract<TransferSituation, { readonly kind: 'litigation' }>['how']
type Kind = Exclude<TransferSituation['kind'], 'litigation'> | Litigation
type Day = Parameters<typeof afterReview>[0]

function situationOf(kind: Kind, from: Day | undefined, until: Day | undefined, approved: boolean): TransferSituation {
  switch (kind) {
    case 'attorney-general':
    case 'in-court':
    case 'bankruptcy':
    case 'foreclosure':
      return { kind: 'litigation', how: kind }
    case 'sale':
      if (from === undefined || until === undefined) return { kind: 'none' }
      return { kind, eligibleOn: from, saleOn: until, approvedSchedule: approved }
    case 'internal-offset':
      if (from === undefined || until === undefined) return { kind: 'none' }
      return { kind, delinquencyDate: from, fullyCollectedOn: until }
    default:
      return { kind }
  }
}
