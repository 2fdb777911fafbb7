/** Sends a petition back that came late or is not complete: what is missing, and until when it may come again. */
import { deadline } from '../domain/deadlines.ts'
import { policySetOn } from '../domain/policy/in-effect.ts'
import { period } from '../law/periods.ts'
import type { IsoDate } from '../values/dates.ts'
import { HEARINGS } from './hearing-notice-oral.ts'
import { givenText, type NoticeFacts } from './notice-facts.ts'
import { addressReasons, caseReasons, dateReasons } from './notice-gate.ts'
import { required, type NoticeLetter } from './notice-letter.ts'
import { longDate } from './words.ts'

export const citation = 'IRM 1.35.7.14.1(3)'

export const returnedPetition: NoticeLetter = {
  kind: 'returned-petition',
  label: 'Returned petition',
  template: 'returned-petition',
  group: 'Hearing',
  cite: citation,
  elements: [
    required('returned', 'which petition is returned', citation),
    required('why', 'what is missing or why it was late', citation),
    required('last-day', 'the last day to hand it in again', citation),
    required('late-reason', 'that a valid reason for lateness can be given', citation),
    required('waived', 'that the hearing is waived without an answer', citation),
    required('office', 'where to send it', '31 CFR 5.4(a)(11)(iii)'),
    required('contact', 'whom to contact, with address and telephone', '31 CFR 5.4(a)(5)'),
  ],
  fields: [
    {
      id: 'missing',
      label: 'What is missing, or why it is late',
      form: 'long-text',
      required: true,
      cite: citation,
      suggested: ({ papers }) => papers?.lacks,
    },
  ],
  about: ({ kind, decidedOn }) => HEARINGS.has(kind) && decidedOn === undefined,
  reasons: (facts) => [
    ...addressReasons(facts),
    ...dateReasons(facts),
    ...caseReasons(facts, 'No petition for a hearing is open.', citation),
  ],
  words: (facts) => ({
    heading: 'Your petition is returned to you',
    received: facts.papers === undefined ? '' : longDate(facts.papers.receivedOn),
    missing: givenText(facts, 'missing'),
    lastDay: longDate(lastDay(facts)),
    days: String(period('petitionReturn', facts.letterDate).value.days),
  }),
  dueOn: (facts) => lastDay(facts),
}

function lastDay({ letterDate, standing }: NoticeFacts): IsoDate {
  return deadline('petitionReturn', letterDate, policySetOn(standing.policies, letterDate))
}
