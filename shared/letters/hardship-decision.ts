/** The decision on a hardship request: the new payments, or the written justification of a refusal. */
import { forbidWhen } from '../domain/gate.ts'
import { decisionWords } from './decision-words.ts'
import { writtenDay, writtenMoney } from './letter-fields.ts'
import { givenText } from './notice-facts.ts'
import { addressReasons, caseReasons, dateReasons } from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'

export const citation = 'IRM 1.35.7.12.5(5), (7); 31 CFR 5.18(c)'

export const hardshipDecision: NoticeLetter = {
  kind: 'hardship-decision',
  label: 'Decision on hardship',
  template: 'hardship-decision',
  group: 'Decision',
  cite: citation,
  elements: [
    ...amountAndContact('IRM 1.35.7.12.5(5)'),
    required('outcome', 'what was decided, by whom and when', 'IRM 1.35.7.12.5(5)'),
    required('findings', 'the justification of the decision', 'IRM 1.35.7.12.5(5)'),
    required('payments', 'the payments that are due from now on', 'IRM 1.35.7.12.5(5); 31 CFR 5.18(c)'),
    required('default', 'that the whole debt is due when they are not kept', 'IRM 1.35.7.12.5(7)'),
  ],
  fields: [
    {
      id: 'newPayment',
      label: 'New payment, when granted',
      form: 'money',
      required: false,
      cite: 'IRM 1.35.7.12.5(5)',
    },
    {
      id: 'newFrom',
      label: 'First due on, when granted',
      form: 'date',
      required: false,
      cite: 'IRM 1.35.7.12.5(5); 31 CFR 5.18(c)',
    },
  ],
  about: ({ kind, decidedOn, outcome }) =>
    (kind === 'hardship' || kind === 'special-review') && decidedOn !== undefined && outcome !== 'withdrawn',
  reasons: (facts) => [
    ...addressReasons(facts),
    ...dateReasons(facts),
    ...caseReasons(facts, 'No hardship request on this debt has been decided.', 'IRM 1.35.7.12.5(5)'),
  ],
  checks: (facts) => {
    const granted = facts.papers?.outcome === 'granted'
    const set = givenText(facts, 'newPayment') !== '' && givenText(facts, 'newFrom') !== ''
    return forbidWhen(granted && !set, {
      rule: 'IRM-12.5-decision',
      cite: 'IRM 1.35.7.12.5(5); 31 CFR 5.18(c)',
      message: 'Hardship was granted: write the new payment and the day from which it is due.',
    })
  },
  words: (facts) => ({
    heading: 'Our decision on your hardship request',
    ...decisionWords(facts),
    newPayment: writtenMoney(facts, 'newPayment'),
    newFrom: writtenDay(facts, 'newFrom'),
    every: facts.debtType.installmentEvery === 'month' ? 'month' : 'pay period',
  }),
}
