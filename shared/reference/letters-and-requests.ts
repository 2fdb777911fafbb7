/** How a letter serves, who writes it, and how what a debtor asks is answered. */
import { daysWaiting, rules as correspondenceRules } from '../domain/notice/correspondence.ts'
import { letterIssuer, payrollSetUpWarning, rules as issuerRules } from '../domain/notice/issuer.ts'
import { rules as mailingRules, serveNotice } from '../domain/notice/mailing.ts'
import { EVIDENCE_KINDS, reviewForm, rules as formRules } from '../domain/review/form.ts'
import { answer } from '../values/outcome.ts'
import {
  count, day, itemsOf, maybe, onDay, one, question, several, showing, text, whether, words, yes, type Question,
} from './question.ts'

const ISSUERS = {
  'finance-center': 'The finance center in Beckley',
  'payroll-center': 'The payroll center in Austin',
  'chief-counsel-payroll': 'The payroll branch of Chief Counsel',
} as const

export const lettersQuestions: Readonly<Record<string, Question>> = {
  'notice-served': question({
    title: 'Is the notice served?',
    does: 'Whether a mailing serves a notice, and what a later one may leave out.',
    rules: mailingRules,
    asks: {
      mailedOn: day('Mailed on'),
      by: one('By', {
        'first-class': 'First-class mail',
        certified: 'Certified mail',
        email: 'E-mail',
        other: 'Another way',
      }),
      address: words('Address'),
      addressIsCurrent: yes('It is the most current address on record'),
      earlierNotices: count('Notices mailed before'),
    },
    work: (given) =>
      showing(serveNotice(given), ({ servedOn, rightsMayBeOmitted, warning }) => [
        onDay('Served', servedOn),
        whether('Rights given before may be left out', rightsMayBeOmitted),
        ...(warning === undefined ? [] : [text('Note', warning)]),
      ]),
  }),
  'letter-issuer': question({
    title: 'Who writes to the debtor',
    does: 'The office that sends the demand letter, and what payroll must have set up.',
    rules: issuerRules,
    asks: {
      debtClass: one('Class of debt', { salary: 'Salary', administrative: 'Administrative' }),
      chiefCounselEmployee: yes('The employee is of Chief Counsel'),
      payrollReference: maybe(words('Reference of the payroll agent')),
    },
    work: ({ debtClass, chiefCounselEmployee, payrollReference }) => {
      const warning = payrollSetUpWarning(debtClass, payrollReference)
      return answer([
        text('The letter comes from', ISSUERS[letterIssuer(debtClass, chiefCounselEmployee)]),
        ...(warning === undefined ? [] : [text('Note', warning)]),
      ])
    },
  }),
  'waiting-for-answer': question({
    title: 'What a debtor wrote',
    does: 'Whether a question or a request to see the records still waits, and for how long.',
    rules: correspondenceRules,
    asks: {
      kind: one('The debtor', { inquiry: 'Asked something', 'inspect-and-copy': 'Asked to see or copy records' }),
      receivedOn: day('Received on'),
      answeredOn: maybe(day('Answered, or records supplied, on')),
      records: maybe(words('Records supplied')),
      today: day('Today'),
    },
    work: ({ today, ...matter }) => {
      const waiting = daysWaiting(matter, today)
      return answer([waiting === undefined ? text('It', 'is done') : text('Days it has waited', waiting)])
    },
  }),
  'review-form': question({
    title: 'On paper or heard',
    does: 'Whether a review of a debt is decided on its papers or needs a hearing in person.',
    rules: formRules,
    asks: {
      evidence: several('Papers that came', itemsOf(EVIDENCE_KINDS)),
      reconsiderationAsked: yes('The debtor asked to be heard'),
      documentsSettleIt: yes('Papers settle the question'),
      recordOfHearing: maybe(words('What was said, when it has been held')),
    },
    work: ({ evidence, ...facts }) =>
      showing(reviewForm(facts), (form) => [
        text('The review', form === 'oral' ? 'is heard in person' : 'is decided on paper'),
        text('Papers that came', evidence.length),
      ]),
  }),
}
