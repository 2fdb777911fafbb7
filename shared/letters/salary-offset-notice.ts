/** The notice that pay will be taken by force: 30 days before, with the hearing and every other right. */
import { forbidWhen } from '../domain/gate.ts'
import { deadline } from '../domain/deadlines.ts'
import { policySetOn } from '../domain/policy/in-effect.ts'
import { governing } from '../law/dated.ts'
import { period } from '../law/periods.ts'
import { ONE_DEBT_CAP } from '../law/salary-offset-caps.ts'
import { formatRate } from '../values/rate.ts'
import type { IsoDate } from '../values/dates.ts'
import { writtenDay, writtenMoney } from './letter-fields.ts'
import { givenText, type NoticeFacts } from './notice-facts.ts'
import {
  agreementKeptReasons, collectingReasons, dayReasons, demandMailedReasons, lateReasons, mailReasons,
} from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'
import { ordinal } from './words.ts'

export const citation = '5 U.S.C. 5514(a)(2); 31 CFR 5.4(a)(11), 5.12(c), 285.7(i); IRM 1.35.7.12.6'

export const rules = ['CFR285-7-notice']

const HEARING = '31 CFR 5.4(a)(11), 5.12(e)'

export const salaryOffsetNotice: NoticeLetter = {
  kind: 'salary-offset-notice',
  label: 'Notice of intent: salary offset',
  template: 'salary-offset-notice',
  group: 'Notice of intent',
  cite: citation,
  elements: [
    ...amountAndContact('31 CFR 5.4(a)(1)'),
    required('nature', 'the nature of the debt', '31 CFR 5.4(a)(1)'),
    required('intent', 'the intent to take the debt from pay', '5 U.S.C. 5514(a)(2)(A); 31 CFR 5.12(c)'),
    required('deduction', 'the amount, the start and the frequency of the deductions', '5 CFR 550.1104(d)(2)-(3)'),
    required('records', 'how to inspect and copy the records', '5 U.S.C. 5514(a)(2)(B); 31 CFR 5.4(a)(8)'),
    required('agreement', 'how a written agreement is made', '5 U.S.C. 5514(a)(2)(C); 31 CFR 5.4(a)(4)'),
    required('hearing', 'the hearing before an official outside Treasury', `5 U.S.C. 5514(a)(2)(D); ${HEARING}`),
    required('hearing-method', 'how and by when to ask for the hearing', '31 CFR 5.4(a)(11)(i)'),
    required('hearing-stay', 'that a timely petition stays salary offset', '31 CFR 5.4(a)(11)(ii)'),
    required('hearing-office', 'where to send the petition', '31 CFR 5.4(a)(11)(iii)'),
    required('hearing-decision', 'when the hearing is decided', '31 CFR 5.4(a)(11)(v)'),
    required('hearing-false-statements', 'what false statements can lead to', '31 CFR 5.4(a)(11)(vi)'),
    required('refund', 'that what was not owed is refunded', '31 CFR 5.4(a)(11)(vii)'),
    required('hearing-law', 'the statutes that govern the proceedings', '31 CFR 5.4(a)(11)(viii)'),
    required('charges', 'how interest, charges and penalties are added', '31 CFR 5.4(a)(2)'),
  ],
  fields: [
    {
      id: 'firstPayOn',
      label: 'First deduction from the pay of',
      form: 'date',
      required: true,
      cite: '5 CFR 550.1104(d)(2)',
      suggested: (facts) => earliest(facts),
    },
    {
      id: 'deduction',
      label: 'Amount each pay period, where it is known',
      form: 'money',
      required: false,
      cite: '5 CFR 550.1104(d)(3)',
    },
  ],
  reasons: (facts) => [
    ...mailReasons(facts),
    ...demandMailedReasons(facts),
    ...collectingReasons(facts),
    ...lateReasons(facts, 'IRM 1.35.7.12.6(1)'),
    ...agreementKeptReasons(facts, 'IRM 1.35.7.12.6(5)(2)'),
    ...forbidWhen(facts.debtor.employmentStatus !== 'active', {
      rule: 'CFR285-7-employee',
      cite: '31 CFR 285.7(b); IRM 1.35.7.12.6(7)(2)',
      message: 'The debtor is not paid by a Federal agency; there is no salary to offset.',
    }),
  ],
  checks: (facts) => {
    const day = givenText(facts, 'firstPayOn')
    return dayReasons(day, earliest(facts), 'The first deduction', '31 CFR 5.12(c); 5 U.S.C. 5514(a)(2)(A)')
  },
  words: (facts) => {
    const { letterDate } = facts
    return {
      heading: 'We intend to collect from your pay',
      firstPay: writtenDay(facts, 'firstPayOn'),
      deduction: writtenMoney(facts, 'deduction'),
      percent: formatRate(governing(ONE_DEBT_CAP, letterDate).value),
      petitionDay: ordinal(period('hearingPetition', letterDate).value.days),
      decisionDays: String(period('decisionDue', letterDate).value.days),
    }
  },
  dueOn: (facts) => earliest(facts),
}

function earliest({ letterDate, standing }: NoticeFacts): IsoDate {
  return deadline('earliestSalaryOffset', letterDate, policySetOn(standing.policies, letterDate))
}
