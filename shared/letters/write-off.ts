/** Tells that a debt is written off and when that is reported as income. */
import { WRITE_OFF_CRITERIA } from '../domain/closing/write-off.ts'
import { CANCELED_DEBT_FLOOR } from '../law/canceled-debt-floor.ts'
import { governing } from '../law/dated.ts'
import type { NoticeFacts } from './notice-facts.ts'
import { addressReasons, dateReasons, onceReasons, writtenOffReasons } from './notice-gate.ts'
import { required, type NoticeLetter } from './notice-letter.ts'
import { dollars, longDate } from './words.ts'

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
  fields: [],
  reasons: (facts) => [
    ...addressReasons(facts),
    ...dateReasons(facts),
    ...writtenOffReasons(facts),
    ...onceReasons(facts, 'write-off', 'The letter has been issued.', citation),
  ],
  words: (facts) => ({ heading: 'Your debt has been written off', ...writtenOffWords(facts) }),
}

const DISCHARGED = 'discharged'

function writtenOffWords({ writtenOff, letterDate }: NoticeFacts): Readonly<Record<string, string>> {
  const floor = governing(CANCELED_DEBT_FLOOR, letterDate)
  const discharged = writtenOff?.ground === DISCHARGED
  const reported = writtenOff !== undefined && writtenOff.amount >= floor.value && !discharged
  return {
    writtenOffOn: writtenOff === undefined ? '' : longDate(writtenOff.on),
    amount: writtenOff === undefined ? '' : dollars(writtenOff.amount),
    why: WRITE_OFF_CRITERIA.find(({ id }) => id === writtenOff?.ground)?.label ?? '',
    discharged: discharged ? 'yes' : '',
    floor: dollars(floor.value),
    reported: reported ? 'yes' : '',
  }
}
