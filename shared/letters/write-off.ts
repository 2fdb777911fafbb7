/** Tells that a debt is written off and when that is reported as income. */
import { WRITE_OFF_CRITERIA } from '../domain/closing/write-off.ts'
import { CANCELED_DEBT_FLOOR } from '../law/canceled-debt-floor.ts'
import { governing } from '../law/dated.ts'
import { formatMoney } from '../values/money.ts'
import { forbidWhen } from '../domain/gate.ts'
import { givenDay, givenMoney, writtenDay, writtenMoney } from './letter-fields.ts'
import { givenText, type NoticeFacts } from './notice-facts.ts'
import { addressReasons, dateReasons, onceReasons } from './notice-gate.ts'
import { required, type NoticeLetter } from './notice-letter.ts'
import { dollars } from './words.ts'

export const citation = 'IRM 1.35.7.22(1)-(3); 31 CFR 903.3, 903.5'

export const writeOff: NoticeLetter = {
  kind: 'write-off',
  label: 'Write-off letter',
  template: 'write-off',
  group: 'Closing',
  cite: citation,
  elements: [
    required('written-off', 'the amount that is written off, and when', 'IRM 1.35.7.22(1)'),
    required('why', 'on which ground it is written off', 'IRM 1.35.7.22(1)'),
    required('income', 'whether it is reported as income', 'IRM 1.35.7.22(2)-(3)'),
    required('not-forgiven', 'what the write-off does to the claim', '31 CFR 903.5'),
    required('contact', 'whom to contact, with address and telephone', '31 CFR 5.4(a)(5)'),
  ],
  fields: [
    { id: 'writtenOffOn', label: 'Written off on', form: 'date', required: true, cite: 'IRM 1.35.7.22(1)' },
    {
      id: 'amount',
      label: 'Amount written off',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.22(2)',
      suggested: ({ balance }) => (balance.total > 0 ? formatMoney(balance.total) : undefined),
    },
    {
      id: 'criterion',
      label: 'Ground',
      form: 'choice',
      choices: WRITE_OFF_CRITERIA,
      required: true,
      cite: 'IRM 1.35.7.22(1)',
    },
  ],
  reasons: (facts) => [
    ...addressReasons(facts),
    ...dateReasons(facts),
    ...onceReasons(facts, 'write-off', 'The letter has been issued.', citation),
  ],
  checks: (facts) => {
    const on = givenDay(facts, 'writtenOffOn')
    return forbidWhen(on !== undefined && on > facts.letterDate, {
      rule: 'written-off-before',
      cite: 'IRM 1.35.7.22(1)',
      message: 'The letter follows the write-off: its date cannot lie before it.',
    })
  },
  words: (facts) => ({
    heading: 'Your debt has been written off',
    writtenOffOn: writtenDay(facts, 'writtenOffOn'),
    amount: writtenMoney(facts, 'amount'),
    why: WRITE_OFF_CRITERIA.find(({ id }) => id === givenText(facts, 'criterion'))?.label ?? '',
    discharged: givenText(facts, 'criterion') === 'discharged' ? 'yes' : '',
    ...incomeOf(facts),
  }),
}

function incomeOf(facts: NoticeFacts): { readonly floor: string; readonly reported: string } {
  const floor = governing(CANCELED_DEBT_FLOOR, facts.letterDate)
  const reported = givenMoney(facts, 'amount') >= floor.value && givenText(facts, 'criterion') !== 'discharged'
  return { floor: dollars(floor.value), reported: reported ? 'yes' : '' }
}
