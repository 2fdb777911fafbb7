/** What goes to Treasury of a debt, what Treasury does with it, and what comes back. */
import { justiceMustApprove } from '../domain/closing/justice.ts'
import { certificationNeeded, recertificationDue, rules as recertifyRules } from '../domain/referral/recertify.ts'
import { RECORD_FIELDS, referralRecord, rules as recordRules } from '../domain/referral/record.ts'
import { receiveCollection, rules as collectionRules } from '../domain/refunds/collection-report.ts'
import { creditReport, rules as creditRules } from '../domain/treasury/credit-bureau.ts'
import { reconcile, rules as reconcileRules } from '../domain/treasury/reconcile.ts'
import { rules as stepRules, TREASURY_STEPS } from '../domain/treasury/status.ts'
import { subtract, ZERO } from '../values/money.ts'
import { answer } from '../values/outcome.ts'
import {
  amount, day, itemsOf, money, onDay, one, question, several, showing, text, whether, words, yes, type Question,
} from './question.ts'

export const treasuryRecordQuestions: Readonly<Record<string, Question>> = {
  'referral-record': question({
    title: 'Record of a referral',
    does: 'Whether a record holds what Treasury needs to match, collect and name us to the debtor.',
    rules: recordRules,
    asks: {
      filled: several('Filled in', { ...itemsOf(RECORD_FIELDS), phone: 'the telephone of the debtor' }),
    },
    work: ({ filled }) =>
      showing(referralRecord(Object.fromEntries(filled.map((id) => [id, 'filled']))), ({ warnings }) => [
        text('The record', 'may go'),
        ...warnings.map((warning) => text('Note', warning)),
      ]),
  }),
  'certified-again': question({
    title: 'Certified again',
    does: 'By when referred debts are certified again, and whether a payment of our own needs it.',
    rules: recertifyRules,
    asks: {
      lastCertified: day('Last certified'),
      ownOfficial: yes('We disburse by an official of our own'),
      ownPayment: yes('The payment to be offset is ours'),
    },
    work: ({ lastCertified, ownOfficial, ownPayment }) =>
      showing(recertificationDue(lastCertified), (due) => [
        onDay('Due by', due),
        whether('This offset needs a certification', certificationNeeded(ownOfficial, ownPayment)),
      ]),
  }),
  'justice-approves': question({
    title: 'Approval by Justice',
    does: 'Whether the Department of Justice must approve that a debt is compromised or its collection ended.',
    rules: ['CFR5-5.16-100k'],
    asks: { principal: amount('Principal'), on: day('On') },
    work: ({ principal, on }) =>
      showing(justiceMustApprove(principal, on), (must) => [whether('It must approve', must)]),
  }),
  'treasury-step': question({
    title: 'What Treasury may do',
    does: 'Whether a step in Cross-Servicing is a means of enforcement.',
    rules: stepRules,
    asks: { step: one('Step', itemsOf(TREASURY_STEPS)) },
    work: ({ step }) =>
      answer([whether('It is a means of enforcement', TREASURY_STEPS.some(({ id, remedy }) => id === step && remedy))]),
  }),
  'treasury-balance': question({
    title: 'Their balance and ours',
    does: 'By how much our books differ from what Treasury reports of a debt.',
    rules: reconcileRules,
    asks: { ours: amount('Our balance'), theirs: amount('Treasury’s balance') },
    work: ({ ours, theirs }) =>
      showing(reconcile(ours, theirs), ({ agrees, difference }) => [
        whether('They agree', agrees),
        difference < ZERO
          ? money('Treasury has more by', subtract(ZERO, difference))
          : money('We have more by', difference),
      ]),
  }),
  'collection-report': question({
    title: 'A reported collection',
    does: 'What the debtor is credited with and what reaches us of a collection that Treasury reports.',
    rules: collectionRules,
    asks: {
      name: words('Name on the line'),
      taxpayerId: words('Taxpayer number on the line, or its last four'),
      collected: amount('Collected'),
      fees: amount('Fees'),
    },
    work: (line) =>
      showing(receiveCollection(line), ({ credited, received }) => [
        money('The debtor is credited with', credited),
        money('We receive', received),
      ]),
  }),
  'credit-report': question({
    title: 'Report to credit bureaus',
    does: 'Who reports a late debt to credit bureaus, or from when it may be.',
    rules: creditRules,
    asks: {
      noticeDate: day('Date of the notice'),
      delinquent: yes('The debt is delinquent'),
      atTreasury: yes('It is at Treasury'),
      today: day('Today'),
    },
    work: ({ noticeDate, delinquent, atTreasury, today }) =>
      showing(creditReport(noticeDate, delinquent, atTreasury, today), (by) => [
        text('Reported by', by === 'treasury' ? 'Treasury' : 'the finance center'),
      ]),
  }),
}
