/** What may be taken from a Federal payment, and whose payment it is. */
import { hardshipOffset } from '../domain/hardship/special-review.ts'
import { benefitBase, rules as baseRules } from '../domain/offset/benefit-base.ts'
import { leftByExemption, rules as exemptionRules } from '../domain/offset/exempt-class.ts'
import {
  NONCENTRALIZED_CERTIFICATION, noncentralizedOffset, rules as noncentralizedRules,
} from '../domain/offset/noncentralized.ts'
import { offsetForPayee, rules as payeeRules, type PayeeRelation } from '../domain/offset/payee.ts'
import { OFFSETTABLE_PAYMENTS, rules as listRules } from '../domain/offset/payment-list.ts'
import { recurring, rules as recurringRules } from '../domain/offset/recurring.ts'
import { overCollected, rules as togetherRules } from '../domain/offset/together.ts'
import { paymentOffset } from '../domain/payment-offset.ts'
import { agencyReviewUntil, refundOffsetEfforts, rules as effortRules } from '../domain/refund-offset/efforts.ts'
import { resubmit, rules as resubmissionRules } from '../domain/refund-offset/resubmission.ts'
import { answer } from '../values/outcome.ts'
import {
  amount, amounts, count, day, itemsOf, maybe, money, onDay, one, percent, question, several, showing, text, whether,
  yes, type Question,
} from './question.ts'

const PAYERS = {
  'finance-center': 'This finance center',
  'other-treasury-bureau': 'Another bureau of Treasury',
  'other-agency': 'Another agency',
} as const

export const paymentOffsetQuestions: Readonly<Record<string, Question>> = {
  'payment-by-name': question({
    title: 'A payment by its name',
    does: 'How much of a payment may be taken, by the name people give it.',
    rules: listRules,
    asks: {
      payment: one('Payment', Object.fromEntries(OFFSETTABLE_PAYMENTS.map(({ label }) => [label, label]))),
      amount: amount('Amount'),
      debt: amount('Debt'),
    },
    work: ({ payment, ...sums }) => {
      const named = OFFSETTABLE_PAYMENTS.find(({ label }) => label === payment)
      if (named === undefined) throw new Error('The form of the question lets no other name through.')
      return showing(paymentOffset({ paymentType: named.type, ...sums }), ({ offset, paidToPayee, remainingDebt }) => [
        money('May be taken', offset),
        money('Paid out', paidToPayee),
        money('Debt that is left', remainingDebt),
        whether('Usual for travel and relocation debts', named.travelDebts),
      ])
    },
  }),
  'hardship-offset': question({
    title: 'A lesser offset on hardship',
    does: 'What is taken from a payment when the creditor has certified a lesser percent on hardship.',
    rules: ['CFR285-5-hardship-amount'],
    asks: { payment: amount('Payment'), ordinary: amount('Ordinary limit'), percent: percent('Percent certified') },
    work: ({ payment, ordinary, percent: certified }) =>
      answer([money('Taken', hardshipOffset(payment, ordinary, { percent: certified }))]),
  }),
  'benefit-base': question({
    title: 'Benefit before offset',
    does: 'The monthly benefit from which the limit of an offset is figured.',
    rules: baseRules,
    asks: {
      kind: one('Benefit', {
        'social-security': 'Social Security',
        'railroad-retirement': 'Railroad retirement',
        'black-lung-part-b': 'Black lung, part B',
        other: 'Another',
      }),
      beforeOffsets: amount('Benefit before any offset'),
      programReductions: amount('Reductions the program itself requires'),
      overpaymentRecovery: amount('Taken to recover an overpaid benefit'),
      limitedToMonths: maybe(count('Months, when it is limited from the start')),
      payeeEntitled: yes('The payee is the person entitled'),
      on: day('On'),
    },
    work: ({ on, ...benefit }) =>
      showing(benefitBase(benefit, on), (base) => [
        base === undefined ? text('The formula for benefits', 'does not apply') : money('Figured from', base),
      ]),
  }),
  'exempt-class': question({
    title: 'Exempt class of payments',
    does: 'What offset may reach of a payment whose class is exempt in part.',
    rules: exemptionRules,
    asks: { payment: amount('Payment'), exempt: percent('Exempt percent') },
    work: ({ payment, exempt }) => showing(leftByExemption(payment, exempt), (left) => [money('May be reached', left)]),
  }),
  payee: question({
    title: 'Whose payment it is',
    does: 'What is taken from joint payees, representatives and assigned payments.',
    rules: payeeRules,
    asks: {
      payment: amount('Payment, after limits'),
      debt: amount('Debt'),
      as: one('The debtor is', {
        'sole-payee': 'The payee',
        'joint-payee': 'One of joint payees',
        beneficiary: 'The person for whom a representative is paid',
        representative: 'A representative who is paid for another',
        assignee: 'The one to whom the payment was assigned',
        assignor: 'The one who assigned it away',
      }),
      exception: maybe(
        one('For a payment assigned away', {
          none: 'No exception',
          'no-setoff-contract': 'The contract bars set-off',
          settlement: 'A settlement',
          'debt-after-assignment': 'The debt arose after the assignment',
        }),
      ),
    },
    work: ({ payment, debt, as, exception = 'none' }) => {
      const relation: PayeeRelation = as === 'assignor' ? { as, exception } : { as }
      return showing(offsetForPayee(payment, debt, relation), ({ offset, paidOut, payeeCountsAsPaid }) => [
        money('May be taken', offset),
        money('Paid out', paidOut),
        money('The payee counts as paid', payeeCountsAsPaid),
      ])
    },
  }),
  'recurring-payment': question({
    title: 'Recurring payment',
    does: 'Whether the payee is warned before the first offset.',
    rules: recurringRules,
    asks: {
      toIndividual: yes('Paid to a person'),
      timesAYear: count('Times a year'),
      kind: one('Kind', {
        'benefit-or-pay': 'Benefit or pay',
        contract: 'Contract',
        grant: 'Grant',
        'cooperative-agreement': 'Cooperative agreement',
      }),
      on: day('On'),
    },
    work: ({ on, ...pattern }) =>
      showing(recurring(pattern, on), ({ recurs, warn }) => [
        whether('It recurs', recurs),
        whether('A warning goes first', warn),
      ]),
  }),
  'over-collected': question({
    title: 'Taken by several remedies',
    does: 'What all remedies together took beyond the debt.',
    rules: togetherRules,
    asks: { owed: amount('Owed, with charges'), collections: amounts('Collections') },
    work: ({ owed, collections }) =>
      showing(overCollected(owed, collections), (over) => [money('To be returned', over)]),
  }),
  'own-offset': question({
    title: 'Offset outside Treasury’s program',
    does: 'Whether the center may ask for an offset itself, of whom, and from when.',
    rules: noncentralizedRules,
    asks: {
      payer: one('Paid by', PAYERS),
      noticeDate: maybe(day('Notice mailed')),
      today: day('Today'),
      certified: several('Certified', itemsOf(NONCENTRALIZED_CERTIFICATION)),
      expedited: yes('The payment would be gone before the notice could run'),
    },
    work: (given) =>
      showing(noncentralizedOffset(given), ({ kind, noticeAtOnce }) => [
        text('Way', kind.replaceAll('-', ' ')),
        whether('Notice and review must follow at once', noticeAtOnce),
      ]),
  }),
  'refund-efforts': question({
    title: 'Efforts before a refund offset',
    does: 'Whether what was done allows the certification of a refund offset.',
    rules: effortRules,
    asks: {
      noticeOn: day('Notice mailed'),
      today: day('Today'),
      inPaymentOffset: yes('Submitted for offset of other payments'),
      agreementOffered: yes('A written agreement was offered'),
      evidence: one('Evidence of the debtor', { none: 'None', undecided: 'Not decided', decided: 'Decided' }),
      agentDecidedOn: maybe(day('An agent decided on the evidence on')),
    },
    work: ({ agentDecidedOn, ...efforts }) => {
      const review = agentDecidedOn === undefined ? undefined : agencyReviewUntil(agentDecidedOn)
      return showing(refundOffsetEfforts(efforts), () => [
        text('Certification', 'allowed'),
        ...(review?.ok === true ? [onDay('The debtor may ask the agency to look again until', review.value)] : []),
      ])
    },
  }),
  'refund-rejected': question({
    title: 'Certification rejected',
    does: 'Whether a certification for refund offset may be sent again, as which version.',
    rules: resubmissionRules,
    asks: {
      version: count('Version sent'),
      state: one('Treasury', { sent: 'Has not answered', accepted: 'Accepted it', rejected: 'Rejected it' }),
    },
    work: (given) => {
      const next = resubmit(given)
      return answer([
        next === undefined ? text('Send again', 'No') : text('Send again as version', next.version),
      ])
    },
  }),
}
