/** Debts of the states and child support, where Treasury takes Federal payments and refunds for them. */
import { offsetByStates, rules as toStateRules } from '../domain/state-offset/federal-to-state.ts'
import { rules as reciprocalRules, stateOffset } from '../domain/state-offset/reciprocal.ts'
import {
  evidenceUntil, rules as stateRefundRules, shareRefund, STATE_OFFSET_NOTICE, stateRefundFee, submitStateDebt,
} from '../domain/state-offset/refund-offset.ts'
import { aggregateDisposableEarnings, rules as earningsRules } from '../domain/support/aggregate-earnings.ts'
import { refundLeft, refundOffsetFee, rules as amountRules, supportOffset } from '../domain/support/amount.ts'
import { refundCovered, rules as coverageRules } from '../domain/support/coverage.ts'
import {
  changeSupportDebt, rules as noticeRules, SUPPORT_NOTICES, supportNoticeLacks, supportOffsetOpens,
  supportStillSubmitted, type SupportNotice,
} from '../domain/support/notice.ts'
import { recoupable, rules as recoupmentRules, supportDisputeAnswer } from '../domain/support/recoupment.ts'
import {
  passportDenied, rules as submissionRules, submitForPaymentOffset, submitForRefundOffset,
} from '../domain/support/submission.ts'
import { addDays, date } from '../values/dates.ts'
import { ZERO } from '../values/money.ts'
import { answer, refuse } from '../values/outcome.ts'
import {
  amount, amounts, day, itemsOf, maybe, money, onDay, one, question, several, showing, text, whether, words, yes,
  type Question,
} from './question.ts'

const CERTIFIED = {
  'past-due': 'Past due and enforceable',
  notice: 'Notice and the other requirements',
  'tribal-immunity': 'No open claim of tribal immunity',
} as const

const NOTICES: Readonly<Record<SupportNotice, string>> = {
  'before-payment-offset': 'Before offset of payments',
  'before-refund-offset': 'Before offset of refunds',
  'after-payment-offset': 'After offset of a payment',
  'after-refund-offset': 'After offset of a refund',
}

const ANY_DAY = date('2000-01-01')

export const statesAndSupportQuestions: Readonly<Record<string, Question>> = {
  'support-submission': question({
    title: 'Support debt of a state',
    does: 'Whether past-due support may be taken from payments and refunds, and whether a passport is denied.',
    rules: submissionRules,
    asks: {
      state: words('State, by its two letters'),
      amount: amount('Past-due support'),
      pastDueSince: day('Past due since'),
      enforcedBy: one('Enforced because of', {
        assignment: 'An assignment to the state',
        'services-to-family': 'Services to the family',
        'tribal-agreement': 'An agreement with a tribe',
        none: 'None of these',
      }),
      certified: yes('Certified and noticed'),
      route: one('Comes', {
        hhs: 'Through Health and Human Services',
        'reciprocal-agreement': 'From a state with an agreement',
        none: 'In another way',
      }),
      today: day('Today'),
    },
    work: ({ today, ...debt }) => {
      const payments = submitForPaymentOffset(debt, today)
      const refund = submitForRefundOffset(debt, today)
      if (!payments.ok && !refund.ok) return payments
      return answer([
        whether('May be taken from payments', payments.ok),
        whether('May be taken from a tax refund', refund.ok),
        whether('A passport is denied', passportDenied(debt.amount, today)),
      ])
    },
  }),
  'support-payment': question({
    title: 'Support from a payment',
    does: 'What is taken from a payment for support, and what reaches the state.',
    rules: amountRules,
    asks: {
      paymentType: words('Kind of payment'),
      payment: amount('Payment'),
      debt: amount('Past-due support'),
      limit: amount('What the law on earnings leaves'),
      fee: amount('Fee of the year'),
      refund: maybe(amount('A tax refund instead')),
      on: day('On'),
    },
    work: ({ paymentType, payment, debt, limit, fee, refund, on }) => {
      if (refund !== undefined) {
        return showing(refundOffsetFee(fee, refund > ZERO, on), (charged) => [
          money('Left of the refund', refundLeft(refund, debt)),
          money('Fee for the offset', charged),
        ])
      }
      return showing(supportOffset(paymentType, payment, debt, limit, fee), ({ offset, toState, toPayee }) => [
        money('May be taken', offset),
        money('To the state', toState),
        money('To the payee', toPayee),
      ])
    },
  }),
  'support-earnings': question({
    title: 'Earnings for support',
    does: 'The pay from which the limits for support are figured.',
    rules: earningsRules,
    asks: {
      pay: amount('All pay'),
      legallyRequired: amount('Required by law'),
      incomeTax: amount('Income tax'),
      healthInsurance: amount('Health insurance'),
      normalRetirement: amount('Normal retirement'),
      normalLifeInsurance: amount('Normal life insurance'),
      supplementaryCoverage: amount('Coverage beyond the normal'),
    },
    work: (slip) => showing(aggregateDisposableEarnings(slip), (earnings) => [money('Disposable earnings', earnings)]),
  }),
  'support-notice': question({
    title: 'Notice about support',
    does: 'What a notice still lacks, and from when the offset may begin.',
    rules: noticeRules,
    asks: {
      notice: one('Notice', NOTICES),
      present: several('It says', itemsOf(uniqueItems())),
      noticeDate: day('Date of the notice'),
      change: one('Change of the debt', { decrease: 'Decrease', deletion: 'Deletion', increase: 'Increase' }),
      noticed: yes('The notice covers the change'),
      withdrawn: yes('The state withdrew it'),
      pastDue: yes('Past due'),
      enforceable: yes('Enforceable'),
    },
    work: (given) => {
      const lacking = supportNoticeLacks(given.notice, given.present)
      if (lacking.length > 0) return refuse(lacking)
      return showing(changeSupportDebt(given.change, given.noticed), (change) => [
        onDay('Offset may begin on', supportOffsetOpens(given.noticeDate)),
        text('Change taken', change),
        whether(
          'It goes before other debts still',
          supportStillSubmitted(given.withdrawn, given.pastDue, given.enforceable),
        ),
      ])
    },
  }),
  'support-returned': question({
    title: 'Support taken wrongly',
    does: 'Whether Treasury may still take back from the state what was not due.',
    rules: [...recoupmentRules, ...coverageRules],
    asks: {
      refundDate: day('Date of the refund'),
      noticeOn: day('Notice that it was not due'),
      passedOn: yes('The state has passed the money on'),
      state: words('State'),
      contact: words('Whom the parent may ask'),
    },
    work: ({ state, contact, ...offset }) =>
      showing(recoupable(offset), (open) => [
        whether('May be taken back', open),
        whether('The refund falls under the program', refundCovered('support', offset.refundDate)),
        text('Answer to the parent', supportDisputeAnswer(state, contact)),
      ]),
  }),
  'state-payment': question({
    title: 'Debt of a state, from a payment',
    does: 'What is taken from a Federal payment for a state, after everyone else.',
    rules: reciprocalRules,
    asks: {
      agreementSigned: yes('The state has a reciprocal agreement'),
      kind: one('Debt', { nontax: 'Not a tax', 'child-support': 'Child support' }),
      debt: amount('Owed to the state'),
      certified: yes('Certified'),
      paymentType: words('Kind of payment'),
      payment: amount('Payment'),
      takenBefore: amount('Taken before for others'),
      fee: maybe(amount('Fee of the year')),
      on: day('On'),
    },
    work: (given) =>
      showing(stateOffset(given), ({ offset, toState, warning }) => [
        money('May be taken', offset),
        money('To the state', toState),
        ...(warning === undefined ? [] : [text('Note', warning)]),
      ]),
  }),
  'state-refund': question({
    title: 'Debt of a state, from a refund',
    does: 'Whether a state may have a tax refund taken, and how the refund is shared.',
    rules: stateRefundRules,
    asks: {
      kind: one('Debt', {
        'income-tax': 'Income tax',
        'unemployment-fraud': 'Unemployment, by fraud',
        'unemployment-contributions': 'Unemployment contributions',
        other: 'Another',
      }),
      amount: amount('Owed'),
      delinquentSince: day('Delinquent since'),
      finalAssessment: yes('Finally assessed'),
      addressInState: yes('The return shows an address in the state'),
      noticeOn: day('Notice on'),
      certifiedMail: yes('By certified mail'),
      writtenDemand: yes('A written demand was made'),
      certified: several('Certified', CERTIFIED),
      today: day('Today'),
      refund: amount('Refund'),
      takenBefore: amount('Taken before for support and Federal debts'),
      others: amounts('Debts of states before this one, oldest first'),
      fee: amount('Fee for a completed offset'),
    },
    work: ({ refund, takenBefore, others, fee, ...debt }) =>
      showing(submitStateDebt(debt), (owed) => {
        const all = [...others, owed].map((sum, index) => ({
          id: index === others.length ? 'this' : String(index),
          accrued: addDays(ANY_DAY, index),
          amount: sum,
        }))
        const shared = shareRefund(refund, takenBefore, all)
        const share = shared.ok ? shared.value.find(({ id }) => id === 'this') : undefined
        return [
          ...(share === undefined ? [] : [
            money('From this refund', share.amount),
            money('Fee', stateRefundFee(fee, share.amount > 0)),
          ]),
          onDay('Evidence may be sent until', evidenceUntil(debt.noticeOn)),
          text('The notice afterwards says', STATE_OFFSET_NOTICE.map(({ label }) => label).join(', ')),
        ]
      }),
  }),
  'federal-debt-at-state': question({
    title: 'Federal debt, from a state’s payment',
    does: 'Whether a state’s payments may be taken for a Federal debt.',
    rules: toStateRules,
    asks: {
      certified: several('Certified', {
        delinquent: 'The debt is delinquent',
        valid: 'It is valid',
        enforceable: 'It is legally enforceable',
        '3716': '31 U.S.C. 3716(a) was followed',
      }),
    },
    work: ({ certified }) => showing(offsetByStates(certified), () => [text('Offset by states', 'possible')]),
  }),
}

function uniqueItems(): readonly { readonly id: string; readonly label: string }[] {
  const items = Object.values(SUPPORT_NOTICES).flat()
  return items.filter((item, index) => items.findIndex(({ id }) => id === item.id) === index)
}
