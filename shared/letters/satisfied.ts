/** Tells that a debt is paid in full and nothing more is taken. */
import { forbidWhen } from '../domain/gate.ts'
import { stateOn } from '../domain/standing/state.ts'
import { ZERO } from '../values/money.ts'
import type { NoticeFacts } from './notice-facts.ts'
import { addressReasons, dateReasons, onceReasons } from './notice-gate.ts'
import { required, type NoticeLetter } from './notice-letter.ts'
import { dollars, longDate } from './words.ts'

export const citation = 'IRM 1.35.7.12(1), (10), 1.35.7.12.6(5)(1); 31 CFR 285.11(l)(1)'

export const satisfied: NoticeLetter = {
  kind: 'satisfied',
  label: 'Paid in full letter',
  template: 'satisfied',
  group: 'Closing',
  cite: citation,
  elements: [
    required('paid', 'that the debt is paid in full, and since when', 'IRM 1.35.7.12(1)'),
    required('stopped', 'that collection has stopped', 'IRM 1.35.7.12.6(5)(1)'),
    required('overpaid', 'what happens to money paid above the debt', 'IRM 1.35.7.12(10)'),
    required('contact', 'whom to contact, with address and telephone', '31 CFR 5.4(a)(5)'),
  ],
  fields: [],
  reasons: (facts) => [
    ...addressReasons(facts),
    ...dateReasons(facts),
    ...forbidWhen(stateOn(facts.standing, facts.balance.total, facts.today) !== 'paid', {
      rule: 'paid-in-full',
      cite: 'IRM 1.35.7.12(1)',
      message: facts.balance.total > 0 ? `${dollars(facts.balance.total)} is still owed.` : 'It was not paid.',
    }),
    ...onceReasons(facts, 'satisfied', 'The letter has been issued.', citation),
  ],
  words: (facts) => ({
    heading: 'Your debt is paid in full',
    lastPayment: lastPayment(facts),
    overpaid: facts.overpaid > ZERO ? dollars(facts.overpaid) : '',
  }),
}

function lastPayment({ standing }: NoticeFacts): string {
  const days = standing.payments.map(({ on }) => on).toSorted()
  const last = days.at(-1)
  return last === undefined ? '' : longDate(last)
}
