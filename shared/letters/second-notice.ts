/** The second notice: what is owed and what follows, once the day to pay has passed; the rights were given before. */
import { demandLetter } from '../domain/standing/facts.ts'
import { period } from '../law/periods.ts'
import type { NoticeFacts } from './notice-facts.ts'
import {
  agreementKeptReasons, collectingReasons, demandMailedReasons, lateReasons, mailReasons, onceReasons,
} from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'
import { longDate } from './words.ts'

export const citation = '31 CFR 5.4(a); IRM 1.35.7.10(4)'

export const secondNotice: NoticeLetter = {
  kind: 'second-notice',
  label: 'Second notice',
  template: 'second-notice',
  group: 'Payment',
  cite: citation,
  elements: [
    ...amountAndContact('31 CFR 5.4(a)(1)'),
    required('nature', 'the nature of the debt', '31 CFR 5.4(a)(1)'),
    required('first-notice', 'when the demand letter gave the rights', 'IRM 1.35.7.10(4)'),
    required('charges', 'how interest, charges and penalties are added', '31 CFR 5.4(a)(2)'),
    required('agreement', 'that other arrangements can be discussed', '31 CFR 5.4(a)(4)'),
    required('enforcement', 'what will be done to enforce collection', '31 CFR 5.4(a)(6)'),
    required('ways-to-pay', 'the ways to pay', 'IRM 1.35.7.10(2)(4)'),
  ],
  fields: [],
  reasons: (facts) => [
    ...mailReasons(facts),
    ...demandMailedReasons(facts),
    ...collectingReasons(facts),
    ...lateReasons(facts, 'IRM 1.35.7.15(1)'),
    ...agreementKeptReasons(facts, 'IRM 1.35.7.12(1)'),
    ...onceReasons(facts, 'second-notice', 'Usually no more than two notices go before enforcement.', citation),
  ],
  words: (facts) => ({
    heading: `Second notice: ${facts.debtType.name}`,
    ...firstNotice(facts),
    penaltyAfter: String(period('penaltyFirstDay', facts.letterDate).value.days - 1),
    agreementOpen: facts.debtType.agreement.allowed === 'yes' ? 'yes' : '',
  }),
}

function firstNotice({ standing }: NoticeFacts): { readonly firstDated: string; readonly firstDue: string } {
  const letter = demandLetter(standing)
  return {
    firstDated: letter === undefined ? '' : longDate(letter.datedOn),
    firstDue: letter?.dueOn === undefined ? '' : longDate(letter.dueOn),
  }
}
