/** What each kind of debt comes to: leave, premiums, travel, relocation, training and tuition. */
import {
  leaveDebtAtSeparation, payPeriodsToEarnBack, rules as leaveRules, type LeaveSeparation,
} from '../domain/origins/advanced-leave.ts'
import { auditFollowUp, rules as auditRules } from '../domain/origins/audit-discrepancy.ts'
import { establish, rules as establishRules } from '../domain/origins/establish.ts'
import {
  advancedPremiums, nextPremiumRecovery, premiumDebtKind, premiumRecoveryPlan, rules as premiumRules,
} from '../domain/origins/health-premiums.ts'
import { householdGoodsExcess, rules as goodsRules } from '../domain/origins/household-goods.ts'
import { overpayment, rules as overpaymentRules } from '../domain/origins/overpayment.ts'
import {
  relocationAdvanceBalance, rules as relocationRules, serviceAgreementDebt, unallowedServices,
} from '../domain/origins/relocation.ts'
import { restitutionDebt, rules as restitutionRules } from '../domain/origins/restitution.ts'
import { earlyLeaverDebt, rules as trainingRules, trainingService } from '../domain/origins/training-service.ts'
import { rules as travelRules, travelAdvanceBalance } from '../domain/origins/travel-advance.ts'
import { courseDebt, rules as courseRules, transcriptDue } from '../domain/origins/tuition-assistance.ts'
import {
  rules as allowanceRules, withholdingTaxAllowanceDebt,
} from '../domain/origins/withholding-tax-allowance.ts'
import { addDays } from '../values/dates.ts'
import { ZERO } from '../values/money.ts'
import { answer } from '../values/outcome.ts'
import {
  amount, amounts, count, day, maybe, money, onDay, one, percent, question, showing, text, whether, yes, words,
  type Question,
} from './question.ts'

const SEPARATIONS: Readonly<Record<LeaveSeparation, string>> = {
  resignation: 'Resignation',
  removal: 'Removal',
  retirement: 'Retirement',
  'end-of-appointment': 'End of the appointment',
  'active-duty': 'Active military duty with a right to return',
  death: 'Death',
  'disability-retirement': 'Retirement on disability',
  'disability-separation': 'A disability that prevents return to duty',
}

export const kindsOfDebtQuestions: Readonly<Record<string, Question>> = {
  'set-up': question({
    title: 'May it be set up?',
    does: 'Whether an amount may be entered as a debt of an employee.',
    rules: establishRules,
    asks: {
      amount: amount('Amount'),
      tax: yes('It is a tax'),
      debtor: one('Owed by', {
        'current-employee': 'A current employee',
        'former-employee': 'A former employee',
        other: 'Somebody else',
      }),
      determinedBy: maybe(words('Official who determined it')),
      determinedOn: maybe(day('Determined on')),
    },
    work: (given) => showing(establish(given), (owed) => [money('To be set up', owed)]),
  }),
  overpayment: question({
    title: 'Overpayment',
    does: 'What was paid above entitlement, whoever made the error.',
    rules: overpaymentRules,
    asks: { paid: amount('Paid'), entitled: amount('Entitled to') },
    work: ({ paid, entitled }) => showing(overpayment(paid, entitled), (owed) => [money('Owed', owed)]),
  }),
  'leave-at-separation': question({
    title: 'Advanced leave at separation',
    does: 'The cash owed for a negative leave balance, and when it is excused.',
    rules: leaveRules,
    asks: {
      minutes: count('Negative leave, in minutes'),
      hourlyRate: amount('Hourly rate of pay'),
      separation: one('How employment ended', SEPARATIONS),
    },
    work: ({ minutes, hourlyRate, separation }) =>
      showing(leaveDebtAtSeparation(minutes, hourlyRate, separation), (owed) => [money('Owed', owed)]),
  }),
  'leave-earned-back': question({
    title: 'Advanced leave earned back',
    does: 'How many pay periods of work earn the advanced leave back.',
    rules: leaveRules,
    asks: { minutes: count('Advanced leave, in minutes'), earned: count('Earned each pay period, in minutes') },
    work: ({ minutes, earned }) =>
      earned === 0
        ? answer([text('Pay periods', 'Never: nothing is earned')])
        : showing(payPeriodsToEarnBack(minutes, earned), (periods) => [text('Pay periods', periods)]),
  }),
  'health-premiums': question({
    title: 'Health premiums advanced',
    does: 'What the agency paid in for an employee in leave without pay, and how it comes back.',
    rules: premiumRules,
    asks: {
      situation: one('Why the share was not withheld', {
        'non-pay': 'Leave without pay',
        'insufficient-pay': 'Too little pay',
        'life-event': 'A change in the family',
        'processing-error': 'An error in processing',
      }),
      election: one('The employee chose', { continue: 'To continue coverage', terminate: 'To end coverage' }),
      leaveBegan: day('Leave without pay began'),
      firstPayPeriodEnds: day('First pay period without a premium ends'),
      payPeriods: count('Pay periods'),
      premium: amount('Premium each pay period'),
      payCanBearIt: yes('Pay can bear an extra premium now'),
      paymentsRegular: yes('Direct payments come regularly'),
    },
    work: (given) => {
      const periods = Array.from({ length: Math.min(given.payPeriods, 200) }, (_, index) => ({
        payPeriodEnds: addDays(given.firstPayPeriodEnds, 14 * index),
        amount: given.premium,
      }))
      return showing(advancedPremiums(given.election, given.leaveBegan, periods), (balance) => {
        const next = nextPremiumRecovery({ ...given, balance })
        const plan = given.premium > ZERO ? premiumRecoveryPlan(balance, given.premium) : []
        return [
          money('Advanced', balance),
          text('Kind of debt', premiumDebtKind(given.situation).replaceAll('-', ' ')),
          text('Extra premiums that recover it', plan.length),
          next.by === 'withholding'
            ? money('Next recovery, withheld', next.amount)
            : whether('Paid directly; a notice of non-payment is due', next.notifyEmployee),
        ]
      })
    },
  }),
  'travel-advance': question({
    title: 'Travel advance',
    does: 'What of an advance the voucher did not use up.',
    rules: travelRules,
    asks: {
      advance: amount('Advance'),
      voucher: amount('Used up by the approved voucher'),
      trip: one('The trip', {
        taken: 'Was taken',
        cancelled: 'Was cancelled',
        postponed: 'Was postponed',
        expired: 'Was never taken; the authorization expired',
      }),
    },
    work: ({ advance, voucher, trip }) =>
      showing(travelAdvanceBalance(advance, voucher, trip), (owed) => [money('To be repaid', owed)]),
  }),
  'voucher-audit': question({
    title: 'Audit of a voucher',
    does: 'Whether a discrepancy becomes a debt, and who is told.',
    rules: auditRules,
    asks: {
      kind: one('Voucher for', { travel: 'Travel', relocation: 'Relocation' }),
      owed: amount('Owed by the employee'),
      foundOn: day('Found on'),
    },
    work: ({ kind, owed, foundOn }) =>
      showing(auditFollowUp(kind, owed, foundOn), ({ receivable, emailTo }) => [
        whether('It is a debt', receivable),
        text('E-mail goes to', emailTo.join(' and ') || 'nobody'),
      ]),
  }),
  'relocation-advance': question({
    title: 'Relocation advance',
    does: 'What is owed on one part of a move; a surplus on another part does not pay it.',
    rules: relocationRules,
    asks: {
      part: words('Part of the move'),
      advance: amount('Advance'),
      voucher: maybe(amount('Accounted for by voucher')),
      cancelled: yes('The move was cancelled'),
    },
    work: ({ part, advance, voucher, cancelled }) =>
      showing(relocationAdvanceBalance([{ name: part, advance, voucher }], cancelled), (owed) => [
        money('To be repaid', owed),
      ]),
  }),
  'relocation-agreement': question({
    title: 'Relocation service agreement',
    does: 'What the agency spent on a move whose agreement was not kept.',
    rules: relocationRules,
    asks: {
      spent: amount('Spent on the move'),
      kept: yes('The agreement was kept'),
      unallowed: amounts('Services of the mover that are not allowed'),
    },
    work: ({ spent, kept, unallowed }) =>
      showing(serviceAgreementDebt(spent, kept), (owed) => {
        const services = unallowedServices(unallowed)
        const line = services.ok ? [money('Owed for services not allowed', services.value)] : []
        return [money('Owed for the agreement', owed), ...line]
      }),
  }),
  'household-goods': question({
    title: 'Household goods over the limit',
    does: 'What the employee owes for weight above goods and packing.',
    rules: goodsRules,
    asks: {
      weight: count('Weight moved, in pounds, with packing'),
      charges: amount('All charges'),
      shippedOn: day('Shipped on'),
      itemized: maybe(amount('Charges the mover shows for the excess')),
    },
    work: ({ weight, charges, shippedOn, itemized }) =>
      showing(householdGoodsExcess(weight, charges, shippedOn, itemized), (owed) => [money('Owed', owed)]),
  }),
  'withholding-allowance': question({
    title: 'Withholding tax allowance',
    does: 'What of the allowance comes back when income falls below its bracket.',
    rules: allowanceRules,
    asks: {
      bracket: percent('Tax bracket found'),
      paid: amount('Allowance paid'),
      due: amount('Allowance due'),
      paidOn: day('Paid on'),
    },
    work: ({ bracket, paid, due, paidOn }) =>
      showing(withholdingTaxAllowanceDebt(bracket, paid, due, paidOn), (owed) => [money('To be repaid', owed)]),
  }),
  tuition: question({
    title: 'Tuition assistance',
    does: 'Whether the costs of a course come back, and until when proof may arrive.',
    rules: courseRules,
    asks: {
      tuition: amount('Tuition'),
      fees: amount('Fees'),
      books: amount('Books'),
      how: one('The course', {
        graded: 'Was graded',
        'pass-fail': 'Was pass or fail',
        withdrew: 'Withdrew',
        'not-completed': 'Not completed',
        audited: 'Audited',
      }),
      grade: maybe(words('Grade, as the transcript prints it')),
      courseEnded: day('Course ended'),
      proofReceivedOn: maybe(day('Proof received')),
      waivedByCfo: yes('Waived by the CFO'),
    },
    work: ({ tuition, fees, books, how, grade, courseEnded, proofReceivedOn, waivedByCfo }) => {
      const result =
        how === 'graded' || how === 'pass-fail' ? { how, grade: grade ?? '', proofReceivedOn } : ({ how } as const)
      return showing(courseDebt({ tuition, fees, books }, result, courseEnded, waivedByCfo), (owed) => [
        money('To be repaid', owed),
        onDay('Proof is due by', transcriptDue(courseEnded)),
      ])
    },
  }),
  'training-service': question({
    title: 'Service owed after training',
    does: 'Whether training needs an agreement to stay, and for how long.',
    rules: trainingRules,
    asks: { hours: count('Hours of training'), begins: day('Training begins') },
    work: ({ hours, begins }) =>
      showing(trainingService(hours, begins), ({ agreementRequired, serviceOwedHours }) => [
        whether('An agreement is needed', agreementRequired),
        text('Hours of service owed', serviceOwedHours),
      ]),
  }),
  'training-left-early': question({
    title: 'Training and leaving early',
    does: 'What training costs come back from one who leaves of his own will.',
    rules: trainingRules,
    asks: {
      tuitionAndFees: amount('Tuition and fees'),
      travel: amount('Travel'),
      incidental: amount('Incidental costs'),
      salary: amount('Salary during the training'),
      voluntary: yes('Left of his own will'),
      served: yes('The service was done'),
    },
    work: ({ voluntary, served, ...costs }) =>
      showing(earlyLeaverDebt(costs, voluntary, served), (owed) => [money('Owed', owed)]),
  }),
  restitution: question({
    title: 'Restitution',
    does: 'What is owed for a loss.',
    rules: restitutionRules,
    asks: { loss: amount('Value of the loss') },
    work: ({ loss }) => showing(restitutionDebt(loss), (owed) => [money('Owed', owed)]),
  }),
}
